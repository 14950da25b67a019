#include "core/sources/file_text.h"

#include "core/sources/normalise.h"
#include "core/sources/text_encoding.h"

#include <QRegularExpression>
#include <QStringDecoder>
#include <QStringEncoder>

#include <algorithm>
#include <array>

namespace steward::sources {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype leastNumber = 3; ///< A shorter customer number stands in every other text.

bool isMailChar(QChar c)
{
    return c.isLetterOrNumber() || u"._%+-"_s.contains(c);
}

/** Every place where `wanted` stands, whatever the case of its letters. */
template<typename Fits>
void findAll(const QString &text, const QString &wanted, Fits fits, QStringList &spellings)
{
    for (qsizetype at = text.indexOf(wanted, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(wanted, at + 1, Qt::CaseInsensitive)) {
        const QChar before = at > 0 ? text[at - 1] : QChar(u' ');
        const qsizetype end = at + wanted.size();
        const QChar after = end < text.size() ? text[end] : QChar(u' ');
        const QChar next = end + 1 < text.size() ? text[end + 1] : QChar(u' ');
        if (fits(before, after, next) && !spellings.contains(text.mid(at, wanted.size())))
            spellings << text.mid(at, wanted.size());
    }
}

void findMail(const QString &text, const QString &mail, QStringList &spellings)
{
    const auto fits = [](QChar before, QChar after, QChar next) {
        const bool goesOn =
            after.isLetterOrNumber() || after == u'-' || after == u'_' || (after == u'.' && next.isLetterOrNumber());
        // Korean particles follow an address without a space.
        return !isMailChar(before) && (!goesOn || after.unicode() >= 0x1100);
    };
    findAll(text, mail, fits, spellings);
    const QString apart = mail.normalized(QString::NormalizationForm_D);
    if (apart != mail)
        findAll(text, apart, fits, spellings);
}

void findPhones(const QString &text, const Matcher &matcher, QStringList &spellings)
{
    static const QRegularExpression number(u"[+(]?\\d[\\d \\t().\\-/\\x{00A0}\\x{2010}-\\x{2015}]{3,26}\\d"_s);
    for (auto match = number.globalMatch(text); match.hasNext();) {
        const QString found = match.next().captured();
        if (matcher.matches(IdentifierKind::Phone, found) && !spellings.contains(found))
            spellings << found;
    }
}

void findNames(const QString &text, const QString &given, QStringList &spellings)
{
    const auto fits = [](QChar before, QChar after, QChar) {
        const bool isLatin = after.isLetter() && after.unicode() < 0x1100;
        return !before.isLetterOrNumber() && !isLatin;
    };
    const QStringList words = given.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || given.simplified().size() < 2)
        return;
    for (const auto form : {QString::NormalizationForm_C, QString::NormalizationForm_D})
        findAll(text, words.join(u' ').normalized(form), fits, spellings);
    if (words.size() == 1)
        return;
    // With other white space between the words, and turned round: "Müller, Anna".
    QStringList parts;
    for (const QString &word : words)
        parts << QRegularExpression::escape(word);
    const QString turned = parts.last() + u",\\s*"_s + QStringList(parts.mid(0, parts.size() - 1)).join(u"\\s+"_s);
    const QRegularExpression spaced(u"(?<!\\w)(?:%1|%2)(?![a-z])"_s.arg(parts.join(u"\\s+"_s), turned),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    for (auto match = spaced.globalMatch(text); match.hasNext();) {
        const QString found = match.next().captured();
        if (!spellings.contains(found))
            spellings << found;
    }
}

void findDates(const QString &text, const Matcher &matcher, QStringList &spellings)
{
    static const QRegularExpression date(
        u"(?<!\\d)(?:\\d{4}[-./]\\s?\\d{1,2}[-./]\\s?\\d{1,2}|\\d{1,2}[-./]\\d{1,2}[-./]\\d{4}|\\d{8})(?!\\d)"_s);
    for (auto match = date.globalMatch(text); match.hasNext();) {
        const QString found = match.next().captured();
        if (matcher.matches(IdentifierKind::BirthDate, found) && !spellings.contains(found))
            spellings << found;
    }
}

} // namespace

FileForm formOf(QByteArrayView bytes)
{
    // Signatures as the formats' own specifications give them.
    static const std::array packed{QByteArrayView("PK\x03\x04"), QByteArrayView("PK\x05\x06"), QByteArrayView("%PDF-"),
        QByteArrayView("\x1f\x8b"), QByteArrayView("BZh"), QByteArrayView("\xfd\x37zXZ"), QByteArrayView("7z\xbc\xaf"),
        QByteArrayView("Rar!"), QByteArrayView("\x28\xb5\x2f\xfd"), QByteArrayView("\x89PNG"),
        QByteArrayView("\xff\xd8\xff"), QByteArrayView("GIF8"), QByteArrayView("RIFF"), QByteArrayView("ID3"),
        QByteArrayView("OggS"), QByteArrayView("fLaC"), QByteArrayView("II*\0", 4), QByteArrayView("MM\0*", 4)};
    if (std::any_of(packed.begin(), packed.end(), [&](QByteArrayView start) { return bytes.startsWith(start); })
        || bytes.sliced(std::min<qsizetype>(4, bytes.size())).startsWith("ftyp"))
        return FileForm::Packed;
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff"))
        return FileForm::Text;
    const QByteArrayView start = bytes.first(std::min<qsizetype>(bytes.size(), 8192));
    if (!start.contains('\0'))
        return FileForm::Text;
    // UTF-16 without a mark has its zeros in every other byte.
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < start.size(); ++i)
        (i % 2 ? odd : even) += start[i] == '\0';
    const bool isWide = start.size() >= 8 && (even == 0 || odd == 0) && (even + odd) * 4 > start.size();
    return isWide ? FileForm::Text : FileForm::Binary;
}

QString textOfFile(QByteArrayView bytes)
{
    const auto by = [bytes](QStringConverter::Encoding form) {
        QStringDecoder decoder(form);
        return QString(decoder.decode(bytes));
    };
    if (bytes.startsWith("\xff\xfe"))
        return by(QStringConverter::Utf16LE);
    if (bytes.startsWith("\xfe\xff"))
        return by(QStringConverter::Utf16BE);
    if (const qsizetype zero = bytes.indexOf('\0'); zero >= 0)
        return by(zero % 2 ? QStringConverter::Utf16LE : QStringConverter::Utf16BE);
    if (bytes.isValidUtf8())
        return by(QStringConverter::Utf8);
    return looksLikeCp949(bytes) ? fromCp949(bytes) : QString::fromLatin1(bytes);
}

TextMatches matchText(const QString &text, const Person &person)
{
    const Matcher matcher(person);
    TextMatches matches;
    bool isNamed = false;
    QStringList dates;
    const auto note = [&](IdentifierKind kind, qsizetype before) {
        if (matches.spellings.size() == before)
            return false;
        if (!matches.kinds.contains(identifierName(kind)))
            matches.kinds << identifierName(kind);
        return true;
    };
    for (const Identifier &identifier : person.identifiers) {
        const qsizetype before = matches.spellings.size();
        const QString normal = normalised(identifier, person.region);
        if (normal.isEmpty())
            continue;
        switch (identifier.kind) {
        case IdentifierKind::Email: findMail(text, normal, matches.spellings); break;
        case IdentifierKind::Phone: findPhones(text, matcher, matches.spellings); break;
        case IdentifierKind::Name: findNames(text, identifier.value, matches.spellings); break;
        case IdentifierKind::BirthDate: findDates(text, matcher, dates); break;
        case IdentifierKind::CustomerNumber:
            if (normal.size() >= leastNumber)
                findAll(
                    text, normal,
                    [](QChar a, QChar b, QChar) {
                        return !a.isLetterOrNumber() && !(b.isLetterOrNumber() && b.unicode() < 0x1100);
                    },
                    matches.spellings);
            break;
        }
        if (note(identifier.kind, before)) {
            isNamed |= identifier.kind == IdentifierKind::Name;
            matches.isCertain |= identifier.kind != IdentifierKind::Name;
        }
    }
    if ((isNamed || matches.isCertain) && !dates.isEmpty()) {
        matches.spellings << dates;
        matches.kinds << identifierName(IdentifierKind::BirthDate);
        matches.isCertain = true;
    }
    matches.isPossible = isNamed && !matches.isCertain;
    return matches;
}

QList<QByteArray> needlesOf(const Person &person)
{
    QList<QByteArray> needles;
    const Matcher matcher(person);
    const auto add = [&needles](const QByteArray &needle) {
        if (needle.size() >= 4 && !needles.contains(needle))
            needles << needle;
    };
    for (const auto kind :
        {IdentifierKind::Email, IdentifierKind::Phone, IdentifierKind::Name, IdentifierKind::CustomerNumber}) {
        for (const QString &spelling : matcher.spellings(kind)) {
            add(spelling.toUtf8());
            if (spelling.size() >= 3) {
                QStringEncoder wide(QStringConverter::Utf16LE, QStringConverter::Flag::Stateless);
                add(wide.encode(spelling));
            }
            if (const std::optional<QByteArray> korean = toCp949(spelling))
                add(*korean);
        }
    }
    return needles;
}

} // namespace steward::sources
