#include "core/sources/masking.h"

#include "core/base/hash.h"
#include "core/crypto/mac.h"
#include "core/sources/row_digest.h"

#include <QDate>
#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>
#include <QStringEncoder>

#include <algorithm>

namespace steward::sources {

using namespace Qt::StringLiterals;

namespace {

/** What a column's type lets stand in it, whatever the source calls the type. */
enum class Form { Text, Whole, Fraction, Truth, Day, Moment, Time, Bytes, Uuid, Json, Array, Address, Unknown };

/** The declared type without its length, in lower case: "character varying(20)" -> "character varying". */
QString bareType(const QString &type)
{
    return type.toLower().section(u'(', 0, 0).trimmed();
}

/** Characters that fit; 0 where the type names no bound. */
qsizetype lengthOf(const QString &type)
{
    static const QRegularExpression bound(u"char[a-z ]*\\(\\s*(\\d+)"_s, QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = bound.match(type);
    return match.hasMatch() ? match.captured(1).toInt() : 0;
}

Form formOf(const ColumnFacts &facts, const QVariant &value)
{
    const QString type = bareType(facts.type);
    if (type.endsWith("[]"_L1))
        return Form::Array;
    if (type == "uuid"_L1)
        return Form::Uuid;
    if (type.startsWith("json"_L1))
        return Form::Json;
    if (type == "inet"_L1 || type == "cidr"_L1)
        return Form::Address;
    if (type.startsWith("bool"_L1))
        return Form::Truth;
    if (type.startsWith("timestamp"_L1) || type == "datetime"_L1)
        return Form::Moment;
    if (type.startsWith("time"_L1))
        return Form::Time;
    if (type == "date"_L1)
        return Form::Day;
    if (type == "bytea"_L1 || value.typeId() == QMetaType::QByteArray)
        return Form::Bytes;
    if (value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Int)
        return Form::Whole;
    if (value.typeId() == QMetaType::Double)
        return Form::Fraction;
    // SQLite keeps text that is no number as text, whatever the column is declared as.
    bool isNumber = false;
    value.toString().toDouble(&isNumber);
    if (isNumber && (type.contains("int"_L1) || type == "serial"_L1 || type == "bigserial"_L1))
        return Form::Whole;
    if (isNumber
        && (type == "numeric"_L1 || type == "decimal"_L1 || type == "real"_L1 || type.startsWith("double"_L1)
            || type.startsWith("float"_L1) || type == "money"_L1))
        return Form::Fraction;
    static const QSet<QString> texts{u""_s, u"text"_s, u"char"_s, u"character"_s, u"varchar"_s, u"character varying"_s,
        u"nvarchar"_s, u"nchar"_s, u"clob"_s, u"citext"_s, u"bpchar"_s, u"name"_s, u"any"_s, u"blob"_s, u"integer"_s,
        u"int"_s, u"bigint"_s, u"numeric"_s, u"decimal"_s, u"real"_s, u"string"_s, u"xml"_s, u"date"_s};
    return texts.contains(type) || type.contains("char"_L1) || type.contains("text"_L1) ? Form::Text : Form::Unknown;
}

/** Numbers and letters that stand for one value under one token. */
class StandIn
{
public:
    StandIn(const ColumnMap &column, const QVariant &value, QByteArrayView token)
    {
        const QString kind = column.identifies ? identifierName(*column.identifies) : u"other:"_s + column.column;
        QByteArray message = kind.toUtf8();
        message.append('\0');
        message.append(value.typeId() == QMetaType::QByteArray ? value.toByteArray() : value.toString().toUtf8());
        m_bytes = crypto::HmacSha256(token).of(message);
    }

    /** Letters and digits, at most 32. */
    QString letters(qsizetype count) const
    {
        static constexpr char16_t alphabet[] = u"abcdefghijkmnpqrstuvwxyz23456789";
        QString text;
        for (qsizetype i = 0; i < std::min<qsizetype>(count, m_bytes.size()); ++i)
            text += QChar(alphabet[uchar(m_bytes.at(i)) % 32]);
        return text;
    }
    QChar digit(qsizetype at) const { return QChar(u'0' + uchar(m_bytes.at(at % m_bytes.size())) % 10); }
    qint64 number(qint64 most) const
    {
        quint64 bits = 0;
        for (int i = 0; i < 8; ++i)
            bits = bits << 8 | uchar(m_bytes.at(i));
        return 1 + qint64(bits % quint64(most));
    }
    QString uuid() const
    {
        // RFC 9562, 5.8: version 8 is free for a use of one's own.
        QByteArray hex = m_bytes.first(16).toHex();
        hex[12] = '8';
        hex[16] = 'a';
        return QString::fromLatin1(hex.insert(20, '-').insert(16, '-').insert(12, '-').insert(8, '-'));
    }

private:
    QByteArray m_bytes;
};

QString fitted(const QString &text, const ColumnFacts &facts)
{
    const qsizetype most = lengthOf(facts.type);
    return most > 0 ? text.left(most) : text;
}

QString maskedEmail(const StandIn &standIn, const ColumnFacts &facts)
{
    const qsizetype most = lengthOf(facts.type);
    for (const auto &[letters, before, after] : {std::tuple{12, u"masked-"_s, u"@invalid.invalid"_s},
             std::tuple{12, u""_s, u"@x.invalid"_s}, std::tuple{6, u""_s, u"@x.invalid"_s}}) {
        const QString whole = before + standIn.letters(letters) + after;
        if (most == 0 || whole.size() <= most)
            return whole;
    }
    return standIn.letters(most);
}

/** Separators stay, the first three digits are 0; the others too, unless numbers have to differ. */
QString maskedPhone(const QString &value, const StandIn &standIn, bool isUnique)
{
    QString masked = value;
    qsizetype digits = 0;
    for (QChar &c : masked) {
        if (!c.isDigit()) {
            c = c.isLetter() ? u'x' : c;
            continue;
        }
        c = digits < 3 || !isUnique ? QChar(u'0') : standIn.digit(digits);
        ++digits;
    }
    return masked;
}

/** The day 1 January 1900 (or of the year that stays) in the way the value writes days; nothing for an unknown way. */
std::optional<QString> dayLike(const QString &value, bool keepsYear)
{
    static const QStringList ways{u"yyyy-MM-dd"_s, u"dd.MM.yyyy"_s, u"yyyyMMdd"_s, u"yyyy/MM/dd"_s, u"yyyy.MM.dd"_s,
        u"dd/MM/yyyy"_s, u"d.M.yyyy"_s, u"yyyy. MM. dd."_s, u"yyyy년 M월 d일"_s};
    for (const QString &way : ways) {
        const QDate day = QDate::fromString(value.trimmed(), way);
        if (day.isValid())
            return QDate(keepsYear ? day.year() : 1900, 1, 1).toString(way);
    }
    if (value.size() > 10) {
        const std::optional<QString> day = dayLike(value.left(10), keepsYear);
        if (day && (value.at(10) == u' ' || value.at(10) == u'T'))
            return *day + value.at(10) + u"00:00:00"_s;
    }
    return {};
}

/** The offset that a time of a type with time zone ends with: "+00", or nothing. */
QString zoneOf(const QString &moment)
{
    static const QRegularExpression zone(u"[+-]\\d\\d(:?\\d\\d)?$|Z$"_s);
    return moment.size() > 10 ? zone.match(moment).captured() : QString();
}

/** As many letters as characters where the column is unique or bounded, else a word. */
QString maskedText(const QString &value, const StandIn &standIn, const ColumnFacts &facts)
{
    if (!facts.isUnique)
        return fitted(u"masked"_s, facts);
    const qsizetype most = lengthOf(facts.type);
    return standIn.letters(
        most > 0 ? std::min<qsizetype>(most, 12) : std::max<qsizetype>(12, std::min<qsizetype>(value.size(), 32)));
}

qint64 mostOf(const QString &type)
{
    const QString bare = bareType(type);
    if (bare == "smallint"_L1 || bare == "int2"_L1)
        return 32767;
    if (bare == "bigint"_L1 || bare == "int8"_L1)
        return qint64(1) << 52;
    return 2147483647;
}

QVariant textMask(const ColumnMap &column, const ColumnFacts &facts, const QString &value, const StandIn &standIn)
{
    if (column.identifies == IdentifierKind::Email)
        return maskedEmail(standIn, facts);
    if (column.identifies == IdentifierKind::Phone)
        return maskedPhone(value, standIn, facts.isUnique);
    if (column.identifies == IdentifierKind::BirthDate || bareType(facts.type) == "date"_L1)
        if (const std::optional<QString> day = dayLike(value, false))
            return *day;
    return maskedText(value, standIn, facts);
}

Error unknownForm(const ColumnMap &column, const ColumnFacts &facts)
{
    return {ErrorCode::InvalidInput,
        u"Nothing that says nothing is known for the column “%1” of type %2. Choose to delete the row, or to keep the column with a reason."_s
            .arg(column.column, facts.type)};
}

bool isNothing(const QVariant &value)
{
    return !value.isValid() || value.isNull();
}

QString tableName(const TableMap &table)
{
    return table.table.isEmpty() ? u"the file"_s : table.table;
}

Planned plannedFile(const FoundRow &row)
{
    const QStringList matches = row.values.value(u"matches"_s).toStringList();
    Planned planned{.after = {{u"matches"_s, matches}}};
    const QVariant content = row.values.value(u"content"_s);
    if (content.isValid())
        planned.digestAfter = sha256(maskedContent(content.toByteArray(), matches));
    return planned;
}

Method columnMethod(const TableMap &table, const ColumnMap &column)
{
    if (column.method == Method::Delete)
        return Method::Anonymise;
    if (column.method == Method::Keep && column.reason.isEmpty() && (column.identifies || column.isPersonal))
        return table.method;
    return column.method;
}

} // namespace

Result<QVariant> maskedValue(
    const ColumnMap &column, const ColumnFacts &facts, const QVariant &value, QByteArrayView token)
{
    if (isNothing(value) || (value.typeId() == QMetaType::QString && value.toString().isEmpty()))
        return value;
    const StandIn standIn(column, value, token);
    switch (formOf(facts, value)) {
    case Form::Text: return textMask(column, facts, value.toString(), standIn);
    case Form::Whole: {
        const qint64 number = facts.isUnique ? -standIn.number(mostOf(facts.type)) : 0;
        return value.typeId() == QMetaType::QString ? QVariant(QString::number(number)) : QVariant(number);
    }
    case Form::Fraction: {
        const qint64 number = facts.isUnique ? -standIn.number(9'999) : 0;
        if (value.typeId() != QMetaType::QString)
            return QVariant(double(number));
        const QString decimals = value.toString().section(u'.', 1, 1);
        return QString::number(number) + (decimals.isEmpty() ? QString() : u'.' + QString(decimals.size(), u'0'));
    }
    case Form::Truth:
        return value.typeId() == QMetaType::Bool      ? QVariant(false)
               : value.typeId() == QMetaType::QString ? QVariant(u"false"_s)
                                                      : QVariant(qlonglong(0));
    case Form::Day:
        return value.typeId() == QMetaType::QString
                   ? QVariant(dayLike(value.toString(), false).value_or(u"1900-01-01"_s))
                   : QVariant(qlonglong(0));
    case Form::Moment:
        return value.typeId() == QMetaType::QString ? QVariant(u"1900-01-01 00:00:00"_s + zoneOf(value.toString()))
                                                    : QVariant(qlonglong(0));
    case Form::Time: return value.typeId() == QMetaType::QString ? QVariant(u"00:00:00"_s) : QVariant(qlonglong(0));
    case Form::Bytes: return facts.isUnique ? standIn.letters(16).toLatin1() : QByteArray("");
    case Form::Uuid: return facts.isUnique ? standIn.uuid() : u"00000000-0000-0000-0000-000000000000"_s;
    case Form::Json: return u"{}"_s;
    case Form::Array: return u"{}"_s;
    case Form::Address: return u"0.0.0.0"_s;
    case Form::Unknown: break;
    }
    return tl::unexpected<Error>(unknownForm(column, facts));
}

Result<QVariant> anonymisedValue(const ColumnMap &column, const ColumnFacts &facts, const QVariant &value,
    QByteArrayView token, const Planning &planning)
{
    if (isNothing(value))
        return value;
    const bool isText = value.typeId() == QMetaType::QString;
    if (column.identifies == IdentifierKind::BirthDate && planning.keepsBirthYear && isText)
        if (const std::optional<QString> day = dayLike(value.toString(), true))
            return *day;
    if (facts.isNullable)
        return QVariant();
    if (facts.isUnique)
        return maskedValue(column, facts, value, token);
    if (isText && formOf(facts, value) == Form::Text && column.identifies != IdentifierKind::BirthDate)
        return u""_s;
    return maskedValue(column, facts, value, token);
}

QByteArray digestAfterOf(const FoundRow &row, const QVariantMap &after)
{
    QVariantMap values = row.values;
    for (auto value = after.cbegin(); value != after.cend(); ++value)
        values.insert(value.key(), value.value());
    return digestOf(values);
}

Result<Planned> plannedAfter(
    const TableMap &table, const TableFacts &facts, const FoundRow &row, QByteArrayView token, const Planning &planning)
{
    if (row.values.contains(u"path"_s) && row.values.contains(u"matches"_s))
        return plannedFile(row);
    Planned planned;
    for (const ColumnMap &column : table.columns) {
        const Method method = columnMethod(table, column);
        const QVariant before = row.values.value(column.column);
        if (method == Method::Keep || isNothing(before))
            continue;
        if (table.key.contains(column.column))
            return failure(ErrorCode::InvalidInput,
                u"“%1” tells the rows of %2 apart, so it cannot be masked. Delete the row, or keep the column with a reason."_s
                    .arg(column.column, tableName(table)));
        const auto fact = std::ranges::find(facts.columns, column.column, &ColumnFacts::name);
        const ColumnFacts known =
            fact == facts.columns.cend() ? ColumnFacts{.name = column.column, .isNullable = false} : *fact;
        const Result<QVariant> after = method == Method::Mask ? maskedValue(column, known, before, token)
                                                              : anonymisedValue(column, known, before, token, planning);
        if (!after)
            return failureOf(after);
        if (*after != before)
            planned.after.insert(column.column, *after);
    }
    planned.digestAfter = digestAfterOf(row, planned.after);
    return planned;
}

QList<QByteArray> byteForms(const QString &text)
{
    QList<QByteArray> forms;
    const auto add = [&forms](const QByteArray &form) {
        if (!form.isEmpty() && !forms.contains(form))
            forms.append(form);
    };
    for (const QString &spelling : {text, text.toLower(), text.toUpper()}) {
        add(spelling.toUtf8());
        add(QStringEncoder(QStringEncoder::Utf16LE, QStringConverter::Flag::Stateless).encode(spelling));
        add(QStringEncoder(QStringEncoder::Utf16BE, QStringConverter::Flag::Stateless).encode(spelling));
        for (const char *name : {"ISO-8859-1", "CP949"}) {
            QStringEncoder encoder(name);
            const QByteArray form = encoder.isValid() ? QByteArray(encoder.encode(spelling)) : QByteArray();
            if (!encoder.hasError())
                add(form);
        }
    }
    return forms;
}

namespace {

/** The character beside a spelling that stands in bytes of some encoding. */
class Neighbours
{
public:
    /** `units` 2 for UTF-16, whose low byte stands at `low`. */
    Neighbours(QByteArrayView bytes, int units, int low)
        : m_bytes(bytes)
        , m_units(units)
        , m_low(low)
    {
    }
    /** Before the byte at `at`; a space where nothing is. */
    QChar before(qsizetype at) const
    {
        if (m_units == 2)
            return wide(at - 2);
        qsizetype lead = at - 1;
        while (lead > at - 3 && lead > 0 && (uchar(m_bytes[lead]) & 0xc0) == 0x80)
            --lead;
        return lead < 0 ? QChar(u' ') : narrow(m_bytes.sliced(lead, at - lead));
    }
    QChar after(qsizetype at) const
    {
        if (m_units == 2)
            return wide(at);
        if (at >= m_bytes.size())
            return u' ';
        qsizetype end = at + 1;
        while (end < m_bytes.size() && end < at + 3 && (uchar(m_bytes[end]) & 0xc0) == 0x80)
            ++end;
        return narrow(m_bytes.sliced(at, end - at));
    }
    int units() const { return m_units; }

private:
    QChar wide(qsizetype at) const
    {
        const auto byte = [this](qsizetype i) { return i < 0 || i >= m_bytes.size() ? 0 : int(uchar(m_bytes[i])); };
        const int unit = byte(at + m_low) | byte(at + 1 - m_low) << 8;
        return unit == 0 ? QChar(u' ') : QChar(char16_t(unit));
    }
    /** Bytes that are no UTF-8 are letters of an older encoding. */
    static QChar narrow(QByteArrayView bytes)
    {
        if (uchar(bytes.front()) < 0x80)
            return QLatin1Char(bytes.back() & 0x80 ? 'x' : bytes.front());
        const QString text = bytes.isValidUtf8() ? QString::fromUtf8(bytes) : QString();
        return text.isEmpty() ? QChar(bytes.size() > 1 ? u'\uac00' : u'\u00e4') : text.front();
    }

    QByteArrayView m_bytes;
    int m_units;
    int m_low;
};

/** What stands beside a form of a spelling, read in the encoding of that form. */
Neighbours neighboursOf(QByteArrayView content, const QByteArray &form, const QString &spelling)
{
    const auto is = [&](QStringConverter::Encoding encoding) {
        const QString text = QStringDecoder(encoding, QStringConverter::Flag::Stateless).decode(form);
        return text.compare(spelling, Qt::CaseInsensitive) == 0;
    };
    const bool isWide = form.size() == spelling.size() * 2;
    if (isWide && is(QStringConverter::Utf16LE))
        return {content, 2, 0};
    if (isWide && is(QStringConverter::Utf16BE))
        return {content, 2, 1};
    return {content, 1, 0};
}

/** Whether the spelling stands by itself and is not a part of somebody else's ("ada@x.org" in "nada@x.org"): as the
 * search of a text takes it, see matchText(). */
bool standsAlone(const QString &spelling, const Neighbours &beside, qsizetype at, qsizetype end)
{
    const bool isMail = spelling.contains(u'@');
    const bool isNumber = std::none_of(spelling.begin(), spelling.end(), [](QChar c) { return c.isLetter(); });
    const qsizetype digits = std::count_if(spelling.begin(), spelling.end(), [](QChar c) { return c.isDigit(); });
    const QChar before = beside.before(at);
    const QChar after = beside.after(end);
    if (isNumber && digits >= 6)
        return !(before.isDigit() && spelling.front().isDigit()) && !after.isDigit();
    if (before.isLetterOrNumber() || (isMail && u"._%+-"_s.contains(before)))
        return false;
    const auto isLatin = [](QChar c) { return c.isLetterOrNumber() && c.unicode() < 0x1100; };
    const bool goesOn =
        isMail && (after == u'-' || after == u'_' || (after == u'.' && isLatin(beside.after(end + beside.units()))));
    return !isLatin(after) && !goesOn;
}

} // namespace

QByteArray maskedContent(QByteArray content, const QStringList &spellings)
{
    // ASCII letters in any case: the lower-case copy has the same length, byte by byte.
    const QByteArray lower = content.toLower();
    for (const QString &spelling : spellings) {
        for (const QByteArray &form : byteForms(spelling)) {
            const QByteArray needle = form.toLower();
            const Neighbours beside = neighboursOf(lower, form, spelling);
            for (qsizetype at = lower.indexOf(needle); at >= 0; at = lower.indexOf(needle, at + 1)) {
                if (!standsAlone(spelling, beside, at, at + needle.size()))
                    continue;
                for (qsizetype i = at; i < at + needle.size(); ++i)
                    content[i] = content.at(i) == '\0' ? '\0' : 'x';
            }
        }
    }
    return content;
}

} // namespace steward::sources
