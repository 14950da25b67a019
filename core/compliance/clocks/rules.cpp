#include "core/compliance/clocks/rules.h"

#include "core/base/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <functional>

namespace steward::compliance {

using namespace Qt::StringLiterals;

namespace {

template<typename T>
struct Word
{
    QLatin1StringView word;
    T meaning;
};

template<typename T, size_t n>
bool read(const QJsonValue &value, const Word<T> (&words)[n], T *into)
{
    const QString text = value.toString();
    for (const Word<T> &one : words) {
        if (text == one.word) {
            *into = one.meaning;
            return true;
        }
    }
    return false;
}

constexpr Word<Rule::Unit> units[] = {{"none"_L1, Rule::Unit::None}, {"days"_L1, Rule::Unit::Days},
    {"months"_L1, Rule::Unit::Months}, {"business_days"_L1, Rule::Unit::BusinessDays}, {"hours"_L1, Rule::Unit::Hours}};
constexpr Word<Rule::Move> moves[] = {{"none"_L1, Rule::Move::None}, {"weekend_holiday"_L1, Rule::Move::WeekendHoliday},
    {"sunday_holiday"_L1, Rule::Move::SundayHoliday},
    {"weekend_holiday_new_year"_L1, Rule::Move::WeekendHolidayNewYear}};
constexpr Word<Rule::Stop> stops[] = {{"none"_L1, Rule::Stop::None}, {"suspend"_L1, Rule::Stop::Suspend},
    {"suspend_inclusive"_L1, Rule::Stop::SuspendInclusive}, {"suspend_same_day"_L1, Rule::Stop::SuspendSameDay},
    {"restart"_L1, Rule::Stop::Restart}};
constexpr Word<Rule::ExtendFrom> extendFroms[] = {{"start"_L1, Rule::ExtendFrom::Start},
    {"first_end"_L1, Rule::ExtendFrom::FirstEnd}, {"earlier"_L1, Rule::ExtendFrom::Earlier}};
constexpr Word<bool> firstDays[] = {{"next"_L1, false}, {"same"_L1, true}};
constexpr Word<bool> hourStarts[] = {{"instant"_L1, false}, {"next_hour"_L1, true}};

bool readCount(const QJsonValue &value, int *into)
{
    *into = value.toInt(-1);
    return *into >= 0 && *into <= 1000;
}

/** One word of the vocabulary into a rule; false for a word or a value that is not of it. */
bool setField(Rule *rule, const QString &field, const QJsonValue &value)
{
    static const QHash<QString, std::function<bool(Rule *, const QJsonValue &)>> fields{
        {u"unit"_s, [](Rule *r, const QJsonValue &v) { return read(v, units, &r->unit); }},
        {u"count"_s, [](Rule *r, const QJsonValue &v) { return readCount(v, &r->count); }},
        {u"factor"_s, [](Rule *r, const QJsonValue &v) { return readCount(v, &r->factor); }},
        {u"first_day"_s, [](Rule *r, const QJsonValue &v) { return read(v, firstDays, &r->isFirstDayCounted); }},
        {u"move"_s, [](Rule *r, const QJsonValue &v) { return read(v, moves, &r->move); }},
        {u"ack_unit"_s, [](Rule *r, const QJsonValue &v) { return read(v, units, &r->acknowledgeUnit); }},
        {u"ack_count"_s, [](Rule *r, const QJsonValue &v) { return readCount(v, &r->acknowledgeCount); }},
        {u"ack_move"_s, [](Rule *r, const QJsonValue &v) { return read(v, moves, &r->acknowledgeMove); }},
        {u"extension_unit"_s, [](Rule *r, const QJsonValue &v) { return read(v, units, &r->extensionUnit); }},
        {u"extension_count"_s, [](Rule *r, const QJsonValue &v) { return readCount(v, &r->extensionCount); }},
        {u"extension_from"_s, [](Rule *r, const QJsonValue &v) { return read(v, extendFroms, &r->extendFrom); }},
        {u"extension_notice"_s,
            [](Rule *r, const QJsonValue &v) {
                r->hasExtensionNotice = v.toBool();
                return v.isBool();
            }},
        {u"identity"_s, [](Rule *r, const QJsonValue &v) { return read(v, stops, &r->identity); }},
        {u"clarification"_s, [](Rule *r, const QJsonValue &v) { return read(v, stops, &r->clarification); }},
        {u"later_start"_s,
            [](Rule *r, const QJsonValue &v) {
                r->isLaterStartTaken = v.toBool();
                return v.isBool();
            }},
        {u"hour_start"_s, [](Rule *r, const QJsonValue &v) { return read(v, hourStarts, &r->startsWithNextHour); }},
        {u"working_hours"_s, [](Rule *r, const QJsonValue &v) { return readCount(v, &r->workingHours); }},
        {u"target_days"_s, [](Rule *r, const QJsonValue &v) { return readCount(v, &r->targetDays); }},
        {u"saturday_counts"_s,
            [](Rule *r, const QJsonValue &v) {
                r->isSaturdayBusiness = v.toBool();
                return v.isBool();
            }},
        {u"calendar"_s,
            [](Rule *r, const QJsonValue &v) {
                r->calendar = v.toString();
                return !r->calendar.isEmpty();
            }},
    };
    const auto known = fields.find(field);
    return known != fields.end() && (*known)(rule, value);
}

/** The fields of a rule's file as one flat object: "acknowledge": {"count"} is ack_count, and so on. */
QJsonObject flattened(const QJsonObject &object)
{
    static const QSet<QString> notFields{u"id"_s, u"requests"_s, u"valid_from"_s, u"valid_to"_s, u"source"_s,
        u"readings"_s, u"period"_s, u"acknowledge"_s, u"extension"_s};
    QJsonObject flat;
    const auto take = [&](const QString &group, const QString &prefix) {
        const QJsonObject inner = object.value(group).toObject();
        for (auto it = inner.begin(); it != inner.end(); ++it)
            flat.insert(prefix + it.key(), it.value());
    };
    take(u"period"_s, {});
    take(u"acknowledge"_s, u"ack_"_s);
    flat.remove(u"ack_first_day"_s);
    take(u"extension"_s, u"extension_"_s);
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!notFields.contains(it.key()))
            flat.insert(it.key(), it.value());
    }
    return flat;
}

Result<RuleEntry> ruleFrom(const QJsonObject &object, const QList<ReadingInfo> &readings)
{
    RuleEntry entry{.id = object.value(u"id"_s).toString(),
        .validFrom = QDate::fromString(object.value(u"valid_from"_s).toString(), Qt::ISODate),
        .validTo = QDate::fromString(object.value(u"valid_to"_s).toString(), Qt::ISODate),
        .source = object.value(u"source"_s).toString()};
    for (const QJsonValue &request : object.value(u"requests"_s).toArray())
        entry.requests.append(request.toString());
    const Result<Rule> rule = changedBy({}, flattened(object));
    if (!rule)
        return failureOf(rule);
    entry.rule = *rule;
    entry.rule.isExtendable = object.contains(u"extension"_s);
    const QJsonObject keys = object.value(u"readings"_s).toObject();
    for (auto key = keys.begin(); key != keys.end(); ++key) {
        const auto info = std::find_if(
            readings.begin(), readings.end(), [&](const ReadingInfo &one) { return one.key == key.key(); });
        const QJsonObject values = key.value().toObject();
        for (auto value = values.begin(); value != values.end(); ++value) {
            if (info == readings.end() || !info->values.contains(value.key()))
                return failure(ErrorCode::Corrupt,
                    u"The reading %1=%2 of %3 is not in the list of readings."_s.arg(key.key(), value.key(), entry.id));
            const Result<Rule> changed = changedBy(entry.rule, value.value().toObject());
            if (!changed)
                return failureOf(changed);
            entry.readings.append({key.key(), value.key(), info->isFact, *changed, value.value().toObject()});
        }
    }
    return entry;
}

Result<QJsonObject> objectFrom(const QByteArray &json)
{
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parse);
    if (!document.isObject())
        return failure(ErrorCode::Corrupt, u"A file of the laws is not a JSON object: %1."_s.arg(parse.errorString()));
    return document.object();
}

QString asWord(const QString &text)
{
    QString word = text.trimmed().toLower();
    word.replace(u'-', u'_').replace(u' ', u'_').replace(u'.', u'_');
    return word;
}

} // namespace

Result<Rule> changedBy(Rule rule, const QJsonObject &fields)
{
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (!setField(&rule, it.key(), it.value()))
            return failure(ErrorCode::Corrupt, u"\"%1\" is not of the vocabulary of the laws."_s.arg(it.key()));
    }
    return rule;
}

Result<LawEntry> parseLaw(const QByteArray &json, const QList<ReadingInfo> &readings)
{
    const Result<QJsonObject> object = objectFrom(json);
    if (!object)
        return failureOf(object);
    LawEntry entry;
    entry.law = {.id = object->value(u"id"_s).toString(),
        .title = object->value(u"title"_s).toString(),
        .authority = object->value(u"authority"_s).toString(),
        .standardCalendar = object->value(u"standard_calendar"_s).toString(),
        .source = object->value(u"source"_s).toString()};
    for (const QJsonValue &ground : object->value(u"refusal_grounds"_s).toArray())
        entry.law.refusalGrounds.append(
            {ground[u"id"_s].toString(), ground[u"text"_s].toString(), ground[u"source"_s].toString()});
    for (const QJsonValue &value : object->value(u"rules"_s).toArray()) {
        Result<RuleEntry> rule = ruleFrom(value.toObject(), readings);
        if (!rule)
            return failureOf(rule);
        for (const QString &request : rule->requests) {
            if (!entry.law.requests.contains(request))
                entry.law.requests.append(request);
        }
        entry.rules.push_back(std::move(*rule));
    }
    return entry;
}

Result<QList<ReadingInfo>> parseReadings(const QByteArray &json)
{
    const Result<QJsonObject> object = objectFrom(json);
    if (!object)
        return failureOf(object);
    QList<ReadingInfo> list;
    for (const QJsonValue &value : object->value(u"readings"_s).toArray()) {
        ReadingInfo info{.key = value[u"key"_s].toString(),
            .question = value[u"question"_s].toString(),
            .standard = value[u"default"_s].toString(),
            .isFact = value[u"is_fact"_s].toBool(),
            .changesNoDate = value[u"changes_no_date"_s].toBool()};
        const QJsonObject values = value[u"values"_s].toObject();
        for (auto it = values.begin(); it != values.end(); ++it) {
            QStringList others;
            for (const QJsonValue &other : it.value().toArray())
                others.append(other.toString());
            info.values.insert(it.key(), others);
        }
        for (const QJsonValue &other : value[u"synonyms"_s].toArray())
            info.synonyms.append(other.toString());
        list.append(info);
    }
    return list;
}

Result<std::pair<QString, QString>> resolveReading(
    const QList<ReadingInfo> &readings, const QString &key, const QString &value)
{
    const QString keyWord = asWord(key);
    const auto info = std::find_if(readings.begin(), readings.end(),
        [&](const ReadingInfo &one) { return one.key == keyWord || one.synonyms.contains(keyWord); });
    if (info == readings.end())
        return failure(ErrorCode::InvalidInput,
            u"There is no policy \"%1\"; \"deadlines --help\" lists them."_s.arg(forDisplay(key).left(60)));
    const QString valueWord = asWord(value);
    if (valueWord == u"default")
        return std::pair(info->key, info->standard);
    for (auto it = info->values.begin(); it != info->values.end(); ++it) {
        if (it.key() == valueWord || it.value().contains(valueWord))
            return std::pair(info->key, it.key());
    }
    return failure(
        ErrorCode::InvalidInput, u"\"%1\" is no value of the policy %2; it takes %3."_s.arg(forDisplay(value).left(60),
                                     info->key, QStringList(info->values.keys()).join(u", "_s)));
}

} // namespace steward::compliance
