#include "app/cli/commands/deadline_lines.h"

#include "core/base/text.h"
#include "core/compliance/clocks/reckoning.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace steward::cli {

using namespace Qt::StringLiterals;
using namespace steward::compliance;

namespace {

struct PauseText
{
    std::string_view from;
    std::string_view to;
    std::string_view reason;
};

/** The fields of a line as text, standing in the line itself or in `owned`. */
struct LineFields
{
    std::string_view id = "null"; ///< As JSON.
    std::string_view law;
    std::string_view request;
    std::string_view received;
    std::string_view clockStart;
    std::string_view calendar;
    std::string_view timezone;
    bool isExtended = false;
    std::vector<PauseText> pauses;
    std::vector<std::pair<std::string_view, std::string_view>> policy;
    std::deque<std::string> owned;

    std::string_view own(const QByteArray &bytes)
    {
        return owned.emplace_back(bytes.constData(), size_t(bytes.size()));
    }
};

/** Reads the plain form of a line; false where the line needs the general parser. */
class PlainReader
{
public:
    explicit PlainReader(QByteArrayView line)
        : m_at(line.data())
        , m_end(line.data() + line.size())
    {
    }

    bool read(LineFields *fields)
    {
        const bool isRead = object([&](std::string_view key) { return field(key, fields); });
        skip();
        return isRead && m_at == m_end;
    }

private:
    void skip()
    {
        while (m_at != m_end && (*m_at == ' ' || *m_at == '\t' || *m_at == '\r'))
            ++m_at;
    }
    bool take(char c)
    {
        skip();
        if (m_at == m_end || *m_at != c)
            return false;
        ++m_at;
        return true;
    }
    bool word(std::string_view text)
    {
        if (std::string_view(m_at, size_t(m_end - m_at)).substr(0, text.size()) != text)
            return false;
        m_at += text.size();
        return true;
    }
    bool string(std::string_view *text)
    {
        if (!take('"'))
            return false;
        const char *from = m_at;
        while (m_at != m_end && *m_at != '"') {
            if (*m_at == '\\' || static_cast<unsigned char>(*m_at) < 0x20 || static_cast<unsigned char>(*m_at) > 0x7e)
                return false;
            ++m_at;
        }
        *text = {from, size_t(m_at - from)};
        return take('"');
    }
    bool stringOrNull(std::string_view *text)
    {
        skip();
        if (word("null")) {
            *text = {};
            return true;
        }
        return string(text) && !text->empty();
    }
    bool boolean(bool *value)
    {
        skip();
        *value = m_at != m_end && *m_at == 't';
        return word("true") || word("false") || word("null");
    }
    bool identity(std::string_view *json)
    {
        skip();
        const char *from = m_at;
        std::string_view text;
        if (m_at != m_end && *m_at == '"') {
            if (!string(&text))
                return false;
        } else {
            while (m_at != m_end && *m_at >= '0' && *m_at <= '9')
                ++m_at;
            const auto digits = m_at - from;
            if (digits == 0 || digits > 15 || (digits > 1 && *from == '0'))
                return false;
        }
        *json = {from, size_t(m_at - from)};
        return true;
    }
    template<typename F>
    bool object(F each)
    {
        if (!take('{'))
            return false;
        if (take('}'))
            return true;
        do {
            std::string_view key;
            if (!string(&key) || !take(':') || !each(key))
                return false;
        } while (take(','));
        return take('}');
    }
    bool pauses(LineFields *fields)
    {
        fields->pauses.clear();
        if (!take('['))
            return word("null");
        if (take(']'))
            return true;
        do {
            PauseText &pause = fields->pauses.emplace_back();
            if (!object([&](std::string_view key) {
                    return key == "from" ? string(&pause.from)
                           : key == "to" ? string(&pause.to)
                                         : key == "reason" && string(&pause.reason);
                }))
                return false;
        } while (take(','));
        return take(']');
    }
    bool policy(LineFields *fields)
    {
        fields->policy.clear();
        skip();
        if (word("null"))
            return true;
        return object([&](std::string_view key) {
            std::string_view value;
            skip();
            if (word("true"))
                value = "true";
            else if (word("false"))
                value = "false";
            else if (!string(&value))
                return false;
            fields->policy.emplace_back(key, value);
            return true;
        });
    }
    bool field(std::string_view key, LineFields *fields)
    {
        if (key == "id")
            return identity(&fields->id);
        if (key == "law")
            return string(&fields->law);
        if (key == "request")
            return string(&fields->request);
        if (key == "received")
            return string(&fields->received);
        if (key == "extension")
            return boolean(&fields->isExtended);
        if (key == "clock_start")
            return stringOrNull(&fields->clockStart);
        if (key == "pauses")
            return pauses(fields);
        if (key == "holidays_calendar")
            return stringOrNull(&fields->calendar);
        if (key == "timezone")
            return stringOrNull(&fields->timezone);
        return key == "policy" && policy(fields);
    }

    const char *m_at;
    const char *m_end;
};

QByteArray jsonOf(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

Result<QByteArray> textOf(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined() || value.isNull())
        return QByteArray();
    if (!value.isString())
        return failure(ErrorCode::InvalidInput, u"\"%1\" is not a text."_s.arg(key));
    return value.toString().toUtf8();
}

/** A value of a policy as a word: text, a boolean or a whole number. */
Result<QByteArray> policyWord(const QString &key, const QJsonValue &value)
{
    if (value.isString())
        return value.toString().toUtf8();
    if (value.isBool())
        return value.toBool() ? QByteArray("true") : QByteArray("false");
    if (value.isDouble())
        return QByteArray::number(value.toDouble(), 'g', 15);
    return failure(
        ErrorCode::InvalidInput, u"The policy \"%1\" is neither a text, a number nor true or false."_s.arg(key));
}

Result<void> readGeneral(QByteArrayView line, qint64 number, LineFields *fields)
{
    *fields = {};
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(line.toByteArray(), &parse);
    if (!document.isObject())
        return failure(ErrorCode::InvalidInput,
            u"Line %1 is not a JSON object (%2 at byte %3); write one object a line."_s.arg(number)
                .arg(parse.error == QJsonParseError::NoError ? u"another kind of value"_s : parse.errorString())
                .arg(parse.offset));
    const QJsonObject object = document.object();
    fields->id = fields->own(object.contains(u"id"_s) ? jsonOf(object.value(u"id"_s)) : QByteArray("null"));
    const std::pair<QString, std::string_view *> texts[] = {{u"law"_s, &fields->law}, {u"request"_s, &fields->request},
        {u"received"_s, &fields->received}, {u"clock_start"_s, &fields->clockStart},
        {u"holidays_calendar"_s, &fields->calendar}, {u"timezone"_s, &fields->timezone}};
    for (const auto &[key, into] : texts) {
        const Result<QByteArray> text = textOf(object, key);
        if (!text)
            return failureOf(text);
        *into = fields->own(*text);
    }
    const QJsonValue extension = object.value(u"extension"_s);
    if (!extension.isBool() && !extension.isNull() && !extension.isUndefined())
        return failure(ErrorCode::InvalidInput, u"\"extension\" is neither true nor false."_s);
    fields->isExtended = extension.toBool();
    const QJsonValue pauses = object.value(u"pauses"_s);
    if (!pauses.isArray() && !pauses.isNull() && !pauses.isUndefined())
        return failure(ErrorCode::InvalidInput, u"\"pauses\" is not a list."_s);
    for (const QJsonValue &value : pauses.toArray()) {
        const QJsonObject pause = value.toObject();
        const Result<QByteArray> from = textOf(pause, u"from"_s);
        const Result<QByteArray> to = textOf(pause, u"to"_s);
        const Result<QByteArray> reason = textOf(pause, u"reason"_s);
        if (!from || !to || !reason)
            return failure(ErrorCode::InvalidInput, u"A pause has from, to and reason as texts."_s);
        fields->pauses.push_back({fields->own(*from), fields->own(*to), fields->own(*reason)});
    }
    const QJsonValue policy = object.value(u"policy"_s);
    if (!policy.isObject() && !policy.isNull() && !policy.isUndefined())
        return failure(ErrorCode::InvalidInput, u"\"policy\" is not an object."_s);
    const QJsonObject policies = policy.toObject();
    for (auto it = policies.begin(); it != policies.end(); ++it) {
        if (it.value().isNull())
            continue;
        const Result<QByteArray> word = policyWord(it.key(), it.value());
        if (!word)
            return failureOf(word);
        fields->policy.emplace_back(fields->own(it.key().toUtf8()), fields->own(*word));
    }
    return {};
}

QString qt(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/** Digits at a place of a text as a number; -1 where there are none. */
int digits(std::string_view text, size_t at, size_t count)
{
    if (at + count > text.size())
        return -1;
    int value = 0;
    for (size_t i = at; i < at + count; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return -1;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

std::optional<QDate> dateIn(std::string_view text)
{
    const int year = digits(text, 0, 4);
    const int month = digits(text, 5, 2);
    const int day = digits(text, 8, 2);
    if (year < 1900 || year > 2200 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const QDate date(year, month, day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

/** Seconds east of UTC: "Z", "+02:00", "-0330"; nothing for anything else. */
std::optional<int> offsetIn(std::string_view text)
{
    if (text == "Z" || text == "z")
        return 0;
    if (text.size() < 3 || (text[0] != '+' && text[0] != '-'))
        return std::nullopt;
    const bool hasColon = text.size() == 6 && text[3] == ':';
    if (!hasColon && text.size() != 5)
        return std::nullopt;
    const int hours = digits(text, 1, 2);
    const int minutes = digits(text, hasColon ? 4 : 3, 2);
    if (hours < 0 || hours > 14 || minutes < 0 || minutes > 59)
        return std::nullopt;
    return (text[0] == '-' ? -1 : 1) * (hours * 3600 + minutes * 60);
}

/** ISO 8601 date-time with an offset; minutes, seconds or a fraction at the end. */
std::optional<Instant> instantIn(std::string_view text)
{
    const std::optional<QDate> date = dateIn(text);
    const int hour = digits(text, 11, 2);
    const int minute = digits(text, 14, 2);
    if (!date || (text[10] != 'T' && text[10] != 't' && text[10] != ' ') || hour < 0 || hour > 23 || minute < 0
        || minute > 59 || text[13] != ':')
        return std::nullopt;
    qint64 ms = (hour * 60 + minute) * 60'000;
    size_t at = 16;
    if (at < text.size() && text[at] == ':') {
        const int second = digits(text, 17, 2);
        if (second < 0 || second > 59)
            return std::nullopt;
        ms += second * 1000;
        at = 19;
        if (at < text.size() && text[at] == '.') {
            int weight = 100;
            for (++at; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at, weight /= 10)
                ms += (text[at] - '0') * weight;
        }
    }
    const std::optional<int> offset = offsetIn(text.substr(at));
    if (!offset)
        return std::nullopt;
    return fromMillis((date->toJulianDay() - 2440588) * 86'400'000 + ms - qint64(*offset) * 1000);
}

QDate localDay(Instant at, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(at), zone).date();
}

/** A day, or the local day of a date-time. */
Result<QDate> dayFrom(std::string_view text, const QTimeZone &zone, const QString &field)
{
    if (text.size() == 10) {
        if (const std::optional<QDate> date = dateIn(text))
            return *date;
    } else if (const std::optional<Instant> at = instantIn(text)) {
        return localDay(*at, zone);
    }
    return failure(ErrorCode::InvalidInput,
        u"\"%1\" is neither a date (2026-03-02) nor a date-time with offset (2026-03-02T16:00:00+01:00)."_s.arg(field));
}

Result<ClockQuestion> questionFrom(const LineFields &fields, const QTimeZone &zone)
{
    ClockQuestion question{.law = qt(fields.law),
        .request = qt(fields.request),
        .isExtended = fields.isExtended,
        .calendar = qt(fields.calendar),
        .zone = zone};
    const Result<QDate> received = dayFrom(fields.received, zone, u"received"_s);
    if (!received)
        return failureOf(received);
    question.received = *received;
    if (fields.received.size() > 10)
        question.receivedAt = instantIn(fields.received);
    if (!fields.clockStart.empty()) {
        const Result<QDate> start = dayFrom(fields.clockStart, zone, u"clock_start"_s);
        if (!start)
            return failureOf(start);
        question.clockStart = *start;
    }
    for (const PauseText &pause : fields.pauses) {
        const Result<QDate> from = dayFrom(pause.from, zone, u"from"_s);
        const Result<QDate> to = dayFrom(pause.to, zone, u"to"_s);
        if (!from || !to)
            return from ? failureOf(to) : failureOf(from);
        question.pauses.append({*from, *to, qt(pause.reason)});
    }
    for (const auto &[key, value] : fields.policy)
        question.policy.insert(qt(key), qt(value));
    return question;
}

void appendText(QByteArray *out, QStringView text)
{
    out->append('"');
    const QByteArray bytes = text.toUtf8();
    for (const char c : bytes) {
        if (c == '"' || c == '\\')
            out->append('\\');
        if (static_cast<unsigned char>(c) < 0x20)
            out->append(' ');
        else
            out->append(c);
    }
    out->append('"');
}

void appendDay(QByteArray *out, const std::optional<QDate> &day)
{
    if (!day) {
        out->append("null");
        return;
    }
    QString text;
    appendIsoDate(&text, day->toJulianDay());
    appendText(out, text);
}

/** A date-time with the offset of a zone, or "Z"; a fraction only where there is one. */
void appendMoment(QByteArray *out, Instant at, std::optional<int> offsetSeconds)
{
    const qint64 local = toMillis(at) + qint64(offsetSeconds.value_or(0)) * 1000;
    const qint64 day = local >= 0 ? local / 86'400'000 : (local - 86'399'999) / 86'400'000;
    const qint64 ms = local - day * 86'400'000;
    QString text;
    appendIsoDate(&text, day + 2440588);
    const auto two = [&text](qint64 value) {
        text += QChar(char16_t(u'0' + value / 10 % 10));
        text += QChar(char16_t(u'0' + value % 10));
    };
    text += u'T';
    two(ms / 3'600'000);
    text += u':';
    two(ms / 60'000 % 60);
    text += u':';
    two(ms / 1000 % 60);
    if (ms % 1000 != 0)
        text += u'.' + QString::number(ms % 1000).rightJustified(3, u'0');
    if (!offsetSeconds) {
        text += u'Z';
    } else {
        const int offset = std::abs(*offsetSeconds);
        text += *offsetSeconds < 0 ? u'-' : u'+';
        two(offset / 3600);
        text += u':';
        two(offset / 60 % 60);
    }
    appendText(out, text);
}

void appendAnswer(QByteArray *out, const ClockAnswer &answer, const QTimeZone &zone)
{
    out->append(",\"ack_by\":");
    appendDay(out, answer.acknowledgeBy);
    out->append(",\"extension_notice_by\":");
    appendDay(out, answer.extensionNoticeBy);
    out->append(",\"due\":");
    if (answer.isHourClock && answer.dueAt) {
        const int offset = zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(toMillis(*answer.dueAt), Qt::UTC));
        appendMoment(out, *answer.dueAt, offset);
        out->append(",\"due_utc\":");
        appendMoment(out, *answer.dueAt, std::nullopt);
    } else {
        appendDay(out, answer.due);
        out->append(",\"due_utc\":null");
    }
    out->append(",\"rule\":");
    appendText(out, answer.rule);
    out->append(",\"explanation\":");
    appendText(out, answer.explanation);
}

} // namespace

Result<QTimeZone> DeadlineLines::zone(std::string_view name)
{
    if (name.empty())
        return m_standardZone;
    const QByteArray id = QByteArray::fromRawData(name.data(), qsizetype(name.size()));
    const auto known = m_zones.constFind(id);
    if (known != m_zones.constEnd())
        return *known;
    const QByteArray own(name.data(), qsizetype(name.size()));
    const QTimeZone zone = own == "Z" ? QTimeZone::utc() : QTimeZone(own);
    if (!zone.isValid())
        return failure(
            ErrorCode::InvalidInput, u"The time zone \"%1\" is not known; write a name such as Europe/Berlin."_s.arg(
                                         forDisplay(QString::fromUtf8(own)).left(60)));
    m_zones.insert(own, zone);
    return zone;
}

void DeadlineLines::answer(QByteArrayView line, qint64 number, QByteArray *out)
{
    LineFields fields;
    Result<void> isRead;
    if (!PlainReader(line).read(&fields))
        isRead = readGeneral(line, number, &fields);
    out->append("{\"id\":");
    const auto refuse = [&](const Error &error) {
        out->append(fields.id.data(), qsizetype(fields.id.size()));
        out->append(",\"error\":{\"code\":");
        appendText(out, errorCodeName(error.code));
        out->append(",\"message\":");
        appendText(out, error.message);
        out->append("}}\n");
    };
    if (!isRead)
        return refuse(isRead.error());
    const Result<QTimeZone> where = zone(fields.timezone);
    if (!where)
        return refuse(where.error());
    const Result<ClockQuestion> question = questionFrom(fields, *where);
    if (!question)
        return refuse(question.error());
    const Result<ClockAnswer> found = m_book->dates(*question);
    if (!found)
        return refuse(found.error());
    out->append(fields.id.data(), qsizetype(fields.id.size()));
    appendAnswer(out, *found, *where);
    out->append("}\n");
}

} // namespace steward::cli
