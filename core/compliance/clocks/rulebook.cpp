#include "core/compliance/clocks/rulebook.h"

#include "core/base/text.h"
#include "core/compliance/clocks/reckoning.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>

#include <algorithm>

/** Outside any namespace, as Q_INIT_RESOURCE asks for; a static library's resources are not registered by themselves.
 */
static void registerLaws()
{
    Q_INIT_RESOURCE(laws);
}

namespace steward::compliance {

using namespace Qt::StringLiterals;

namespace {

QByteArray resource(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** The laws and calendars once read; a copy of it takes a workspace's changes. */
class LoadedRulebook final : public Rulebook
{
public:
    static LoadedRulebook fromResources();
    Result<void> change(const RulebookChanges &changes);
    std::optional<HolidayCalendar> calendar(const QString &name) const;

    Result<ClockAnswer> answer(const ClockQuestion &question) const override;
    Result<ClockAnswer> dates(const ClockQuestion &question) const override;
    QList<Law> laws() const override;
    QStringList calendars() const override;
    QList<ReadingInfo> readings() const override { return m_readings; }
    QMap<QDate, QString> holidays(const QString &calendar) const override;
    std::pair<int, int> years(const QString &calendar) const override;

private:
    struct Chosen
    {
        const RuleEntry *entry = nullptr;
        const HolidayCalendar *calendar = nullptr;
        QHash<QString, QString> policy; ///< Standard keys and values.
    };

    Result<Chosen> choose(const ClockQuestion &question) const;
    Result<const HolidayCalendar *> calendarOf(const LawEntry &law, const QString &wanted) const;
    Result<Rule> ruleOf(const Chosen &chosen) const;
    Result<ClockAnswer> count(const ClockQuestion &question, const Chosen &chosen, const Rule &rule) const;
    std::optional<QDate> safeDate(const ClockQuestion &question, const Chosen &chosen, const QDate &due) const;

    QList<ReadingInfo> m_readings;
    std::vector<std::shared_ptr<const LawEntry>> m_laws;
    QHash<QString, const LawEntry *> m_lawById;
    QHash<QString, std::shared_ptr<const HolidayCalendar>> m_calendars;
    QHash<QString, QString> m_policy;
    QHash<QString, QString> m_standardCalendars;
};

LoadedRulebook LoadedRulebook::fromResources()
{
    LoadedRulebook book;
    book.m_readings = shippedReadings();
    const QDir folder(u":/steward/laws"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        if (name == u"readings.json")
            continue;
        Result<LawEntry> law = parseLaw(resource(folder.filePath(name)), book.m_readings);
        if (!law)
            qFatal("The shipped law %s cannot be read: %s", qUtf8Printable(name), qUtf8Printable(law.error().message));
        book.m_laws.push_back(std::make_shared<const LawEntry>(std::move(*law)));
        book.m_lawById.insert(book.m_laws.back()->law.id, book.m_laws.back().get());
    }
    const QDir calendars(u":/steward/laws/calendars"_s);
    for (const QString &name : calendars.entryList({u"*.json"_s}, QDir::Files)) {
        const Result<QList<HolidayCalendar>> read = HolidayCalendar::parse(resource(calendars.filePath(name)));
        if (!read)
            qFatal("The shipped calendar %s cannot be read: %s", qUtf8Printable(name),
                qUtf8Printable(read.error().message));
        for (const HolidayCalendar &calendar : *read)
            book.m_calendars.insert(calendar.name(), std::make_shared<const HolidayCalendar>(calendar));
    }
    return book;
}

Result<void> LoadedRulebook::change(const RulebookChanges &changes)
{
    for (const HolidayCalendar &calendar : changes.calendars)
        m_calendars.insert(calendar.name(), std::make_shared<const HolidayCalendar>(calendar));
    for (auto it = changes.policy.begin(); it != changes.policy.end(); ++it) {
        const auto resolved = resolveReading(m_readings, it.key(), it.value());
        if (!resolved)
            return failureOf(resolved);
        m_policy.insert(resolved->first, resolved->second);
    }
    for (auto it = changes.standardCalendars.begin(); it != changes.standardCalendars.end(); ++it) {
        if (!m_lawById.contains(it.key()) || !m_calendars.contains(it.value()))
            return failure(ErrorCode::InvalidInput,
                u"The standard calendar %1 of the law %2 is not known."_s.arg(it.value(), it.key()));
        m_standardCalendars.insert(it.key(), it.value());
    }
    return {};
}

std::optional<HolidayCalendar> LoadedRulebook::calendar(const QString &name) const
{
    const auto found = m_calendars.find(name);
    return found == m_calendars.end() ? std::nullopt : std::optional<HolidayCalendar>(**found);
}

Result<const HolidayCalendar *> LoadedRulebook::calendarOf(const LawEntry &law, const QString &wanted) const
{
    const QString name = wanted.isEmpty() ? m_standardCalendars.value(law.law.id, law.law.standardCalendar) : wanted;
    const auto found = m_calendars.find(name);
    if (found == m_calendars.end())
        return failure(
            ErrorCode::InvalidInput, u"The calendar \"%1\" is not known; \"calendars list\" shows what there is."_s.arg(
                                         forDisplay(name).left(60)));
    return found->get();
}

Result<LoadedRulebook::Chosen> LoadedRulebook::choose(const ClockQuestion &question) const
{
    const LawEntry *law = m_lawById.value(question.law);
    if (!law)
        return failure(
            ErrorCode::InvalidInput, u"The law \"%1\" is not known; \"deadlines --help\" lists the laws."_s.arg(
                                         forDisplay(question.law).left(60)));
    if (!question.received.isValid())
        return failure(ErrorCode::InvalidInput, u"The day of receipt is missing."_s);
    Chosen chosen;
    bool isKnown = false;
    for (const RuleEntry &entry : law->rules) {
        if (!entry.requests.contains(question.request))
            continue;
        isKnown = true;
        if (entry.isValidOn(question.received))
            chosen.entry = &entry;
    }
    if (!chosen.entry)
        return failure(isKnown ? ErrorCode::NotFound : ErrorCode::InvalidInput,
            isKnown ? u"No rule of %1 for \"%2\" is known for %3."_s.arg(
                law->law.title, question.request, question.received.toString(Qt::ISODate))
                    : u"%1 has no request \"%2\"; it has %3."_s.arg(
                        law->law.title, forDisplay(question.request).left(60), law->law.requests.join(u", "_s)));
    const Result<const HolidayCalendar *> calendar = calendarOf(*law, question.calendar);
    if (!calendar)
        return failureOf(calendar);
    chosen.calendar = *calendar;
    chosen.policy = m_policy;
    for (auto it = question.policy.begin(); it != question.policy.end(); ++it) {
        const auto resolved = resolveReading(m_readings, it.key(), it.value());
        if (!resolved)
            return failureOf(resolved);
        chosen.policy.insert(resolved->first, resolved->second);
    }
    return chosen;
}

Result<Rule> LoadedRulebook::ruleOf(const Chosen &chosen) const
{
    Result<Rule> rule = chosen.entry->rule;
    for (const RuleEntry::Reading &reading : chosen.entry->readings) {
        if (rule && chosen.policy.value(reading.key) == reading.value)
            rule = changedBy(*rule, reading.fields);
    }
    return rule;
}

Result<ClockAnswer> LoadedRulebook::count(const ClockQuestion &question, const Chosen &chosen, const Rule &rule) const
{
    const HolidayCalendar *calendar = chosen.calendar;
    if (!rule.calendar.isEmpty()) {
        const auto other = m_calendars.find(rule.calendar);
        if (other != m_calendars.end())
            calendar = other->get();
    }
    return Reckoning(question, *chosen.entry, rule, *calendar).answer();
}

Result<ClockAnswer> LoadedRulebook::dates(const ClockQuestion &question) const
{
    const Result<Chosen> chosen = choose(question);
    if (!chosen)
        return failureOf(chosen);
    if (chosen->policy.isEmpty())
        return count(question, *chosen, chosen->entry->rule);
    const Result<Rule> rule = ruleOf(*chosen);
    if (!rule)
        return failureOf(rule);
    Result<ClockAnswer> answer = count(question, *chosen, *rule);
    if (!answer)
        return answer;
    QStringList readings;
    for (auto it = chosen->policy.begin(); it != chosen->policy.end(); ++it)
        readings.append(it.key() + u'=' + it.value());
    readings.sort();
    answer->explanation += u" Readings chosen: "_s + readings.join(u", "_s) + u'.';
    return answer;
}

/** The earliest day that any single other reading gives. */
std::optional<QDate> LoadedRulebook::safeDate(
    const ClockQuestion &question, const Chosen &chosen, const QDate &due) const
{
    QDate safe = due;
    for (const RuleEntry::Reading &reading : chosen.entry->readings) {
        if (reading.isFact || reading.key == u"internal_target")
            continue;
        Chosen other = chosen;
        other.policy.insert(reading.key, reading.value);
        const Result<Rule> rule = ruleOf(other);
        const Result<ClockAnswer> answer = rule ? count(question, other, *rule) : Result<ClockAnswer>(failureOf(rule));
        if (answer && answer->due)
            safe = std::min(safe, *answer->due);
    }
    // Standard readings count too, where the policy has chosen a later one.
    for (const RuleEntry::Reading &reading : chosen.entry->readings) {
        if (reading.isFact || chosen.policy.value(reading.key) != reading.value)
            continue;
        Chosen other = chosen;
        other.policy.remove(reading.key);
        const Result<Rule> rule = ruleOf(other);
        const Result<ClockAnswer> answer = rule ? count(question, other, *rule) : Result<ClockAnswer>(failureOf(rule));
        if (answer && answer->due)
            safe = std::min(safe, *answer->due);
    }
    return safe;
}

QJsonObject inputsOf(
    const ClockQuestion &question, const HolidayCalendar &calendar, const QHash<QString, QString> &policy)
{
    QJsonArray pauses;
    for (const Pause &pause : question.pauses)
        pauses.append(QJsonObject{{u"from"_s, pause.from.toString(Qt::ISODate)},
            {u"to"_s, pause.to.toString(Qt::ISODate)}, {u"reason"_s, pause.reason}});
    QJsonObject readings;
    for (auto it = policy.begin(); it != policy.end(); ++it)
        readings.insert(it.key(), it.value());
    return {{u"law"_s, question.law}, {u"request"_s, question.request},
        {u"received"_s, question.received.toString(Qt::ISODate)},
        {u"received_at"_s, question.receivedAt ? QJsonValue(toRfc3339(*question.receivedAt)) : QJsonValue()},
        {u"extension"_s, question.isExtended},
        {u"clock_start"_s, question.clockStart ? QJsonValue(question.clockStart->toString(Qt::ISODate)) : QJsonValue()},
        {u"pauses"_s, pauses}, {u"holidays_calendar"_s, calendar.name()},
        {u"timezone"_s, QString::fromLatin1(question.zone.id())}, {u"policy"_s, readings}};
}

Result<ClockAnswer> LoadedRulebook::answer(const ClockQuestion &question) const
{
    Result<ClockAnswer> answer = dates(question);
    if (!answer)
        return answer;
    const Result<Chosen> chosen = choose(question);
    if (!chosen)
        return failureOf(chosen);
    answer->inputs = inputsOf(question, *chosen->calendar, chosen->policy);
    if (answer->due) {
        answer->dueAt = fromMillis(answer->due->addDays(1).startOfDay(question.zone).toMSecsSinceEpoch());
        answer->safe = safeDate(question, *chosen, *answer->due);
    } else if (answer->dueAt) {
        answer->due = QDateTime::fromMSecsSinceEpoch(toMillis(*answer->dueAt), question.zone).date();
        answer->safe = answer->due;
    }
    return answer;
}

QList<Rulebook::Law> LoadedRulebook::laws() const
{
    QList<Law> list;
    for (const auto &entry : m_laws) {
        list.append(entry->law);
        list.last().standardCalendar = m_standardCalendars.value(entry->law.id, entry->law.standardCalendar);
    }
    return list;
}

QStringList LoadedRulebook::calendars() const
{
    QStringList names = m_calendars.keys();
    names.sort();
    return names;
}

QMap<QDate, QString> LoadedRulebook::holidays(const QString &name) const
{
    const std::optional<HolidayCalendar> found = calendar(name);
    return found ? QMap<QDate, QString>(found->holidays()) : QMap<QDate, QString>();
}

std::pair<int, int> LoadedRulebook::years(const QString &name) const
{
    const std::optional<HolidayCalendar> found = calendar(name);
    return found ? std::pair(found->firstYear(), found->lastYear()) : std::pair(0, 0);
}

const std::shared_ptr<const LoadedRulebook> &loaded()
{
    static const auto book = std::make_shared<const LoadedRulebook>(LoadedRulebook::fromResources());
    return book;
}

} // namespace

QList<ReadingInfo> shippedReadings()
{
    registerLaws();
    const Result<QList<ReadingInfo>> readings = parseReadings(resource(u":/steward/laws/readings.json"_s));
    if (!readings)
        qFatal("The shipped readings cannot be read: %s", qUtf8Printable(readings.error().message));
    return *readings;
}

std::shared_ptr<const Rulebook> Rulebook::shipped()
{
    return loaded();
}

Result<std::shared_ptr<const Rulebook>> rulebookWith(const RulebookChanges &changes)
{
    auto book = std::make_shared<LoadedRulebook>(*loaded());
    const Result<void> changed = book->change(changes);
    if (!changed)
        return failureOf(changed);
    return std::shared_ptr<const Rulebook>(book);
}

std::optional<HolidayCalendar> shippedCalendar(const QString &name)
{
    return loaded()->calendar(name);
}

} // namespace steward::compliance
