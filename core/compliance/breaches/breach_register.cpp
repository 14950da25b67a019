#include "core/compliance/breaches/breach_register.h"

#include "core/base/text.h"
#include "core/compliance/breaches/breach_clocks.h"
#include "core/compliance/breaches/breach_fold.h"
#include "core/compliance/breaches/duties.h"
#include "core/store/settings.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

namespace steward::compliance {

using namespace Qt::StringLiterals;

namespace {

/** What a change needs beside its transaction; by value, since it runs after its caller has gone on. */
struct Desk
{
    vault::Vault *vault = nullptr;
    std::shared_ptr<const Rulebook> rulebook;
    QString actor;
};

tl::unexpected<Error> missing(const QString &sentence)
{
    return failure(ErrorCode::InvalidInput, sentence);
}

QTimeZone zoneOf(store::Connection &connection)
{
    const QTimeZone zone(store::setting(connection, u"time_zone"_s).toUtf8());
    return zone.isValid() ? zone : QTimeZone::utc();
}

Result<Breach> load(store::Connection &connection, vault::Vault *vault, qint64 id, const QString &reference)
{
    const Result<QList<LogEntry>> entries = breachLog().read(connection, vault, id);
    if (!entries)
        return failureOf(entries);
    Breach breach{.id = id, .reference = reference};
    for (const LogEntry &entry : *entries)
        applyEntry(breach, entry);
    if (!entries->isEmpty())
        breach.openedAt = entries->first().at;
    return breach;
}

Result<Breach> load(store::Connection &connection, vault::Vault *vault, const QString &reference)
{
    const Result<QVariant> id = connection.single(u"SELECT id FROM breach WHERE reference = ?"_s, {reference});
    if (!id)
        return failureOf(id);
    if (!id->isValid())
        return failure(
            ErrorCode::NotFound, u"There is no breach \"%1\"; \"breaches list\" names those there are."_s.arg(
                                     forDisplay(reference.left(40))));
    return load(connection, vault, id->toLongLong(), reference);
}

Result<QList<Breach>> loadAll(store::Connection &connection, vault::Vault *vault, bool onlyOpen)
{
    QList<std::pair<qint64, QString>> found;
    {
        Result<store::Rows> rows =
            connection.query(onlyOpen ? u"SELECT id, reference FROM breach WHERE closed_at IS NULL ORDER BY id DESC"_s
                                      : u"SELECT id, reference FROM breach ORDER BY id DESC"_s);
        if (!rows)
            return failureOf(rows);
        while (rows->next())
            found.append({rows->integer(0), rows->text(1)});
        if (const Result<void> end = rows->end(); !end)
            return failureOf(end);
    }
    QList<Breach> breaches;
    for (const auto &[id, reference] : found) {
        Result<Breach> breach = load(connection, vault, id, reference);
        if (!breach)
            return failureOf(breach);
        breaches.append(std::move(*breach));
    }
    return breaches;
}

QString actionOf(const QString &kind)
{
    static const QHash<QString, QString> actions{{u"opened"_s, u"breach.opened"_s},
        {u"awareness"_s, u"breach.awareness_changed"_s}, {u"laws"_s, u"breach.laws_changed"_s},
        {u"facts"_s, u"breach.facts_added"_s}, {u"contained"_s, u"breach.contained"_s},
        {u"assessment"_s, u"breach.assessed"_s}, {u"decision"_s, u"breach.decided"_s},
        {u"notice"_s, u"breach.notified"_s}, {u"late_reason"_s, u"breach.lateness_explained"_s},
        {u"note"_s, u"breach.noted"_s}, {u"clocks"_s, u"breach.clocks_computed"_s}, {u"closed"_s, u"breach.closed"_s},
        {u"reopened"_s, u"breach.reopened"_s}};
    return actions.value(kind);
}

Result<void> add(store::Transaction &transaction, const Desk &desk, Breach &breach, LogEntry entry)
{
    entry.actor = desk.actor;
    entry.at = transaction.now();
    const Result<int> number = breachLog().append(transaction, *desk.vault, breach.id, entry);
    if (!number)
        return failureOf(number);
    entry.number = *number;
    applyEntry(breach, entry);
    QJsonObject detail{{u"entry"_s, *number}};
    for (auto one = entry.clear.begin(); one != entry.clear.end(); ++one) {
        if (one->isString() || one->isBool() || one->isDouble())
            detail.insert(one.key(), *one);
    }
    transaction.record({.action = actionOf(entry.kind), .subject = u"breach/"_s + breach.reference, .detail = detail});
    transaction.touch(u"breaches"_s);
    return {};
}

/** Computes the clocks anew and keeps them where they differ from what stands; answers whether they did. */
Result<bool> refreshClocks(store::Transaction &transaction, const Desk &desk, Breach &breach)
{
    const QJsonArray now = clocksToJson(computeClocks(breach, desk.rulebook.get(), zoneOf(transaction.sql())));
    if (now == clocksToJson(breach.clocks))
        return false;
    const Result<void> kept = add(transaction, desk, breach, {.kind = u"clocks"_s, .clear = {{u"clocks"_s, now}}});
    if (!kept)
        return failureOf(kept);
    return true;
}

QStringList knownLaws(const QStringList &laws)
{
    QStringList known = laws.isEmpty() ? QStringList{u"gdpr"_s} : laws;
    known.removeDuplicates();
    return known;
}

Result<void> checkLaws(const QStringList &laws)
{
    QStringList names;
    for (const BreachLaw &law : breachLaws())
        names.append(law.id);
    for (const QString &law : laws) {
        if (!names.contains(law))
            return missing(u"\"%1\" is no law with known breach duties; there are %2."_s.arg(
                forDisplay(law.left(40)), names.join(u", "_s)));
    }
    return {};
}

QJsonObject jsonOf(const QHash<QString, QString> &texts)
{
    QJsonObject object;
    for (auto one = texts.begin(); one != texts.end(); ++one)
        object.insert(one.key(), one.value());
    return object;
}

QJsonObject lawsJson(
    const QStringList &laws, const QHash<QString, QString> &calendars, const QHash<QString, QString> &readings)
{
    return {{u"laws"_s, QJsonArray::fromStringList(laws)}, {u"calendars"_s, jsonOf(calendars)},
        {u"readings"_s, jsonOf(readings)}};
}

/** These stand in clear, so that only what the rulebook knows is taken: no free text. */
Result<void> checkChoices(
    const Rulebook *rulebook, const QHash<QString, QString> &calendars, const QHash<QString, QString> &readings)
{
    const QStringList known = rulebook ? rulebook->calendars() : QStringList();
    for (const QString &calendar : calendars) {
        if (!known.contains(calendar))
            return missing(u"There is no calendar \"%1\"."_s.arg(forDisplay(calendar.left(40))));
    }
    const QList<ReadingInfo> infos = rulebook ? rulebook->readings() : QList<ReadingInfo>();
    for (auto one = readings.begin(); one != readings.end(); ++one) {
        const auto info =
            std::find_if(infos.begin(), infos.end(), [&](const ReadingInfo &i) { return i.key == one.key(); });
        if (info == infos.end() || !info->values.contains(one.value()))
            return missing(u"There is no reading %1=%2; \"deadlines --help\" lists them."_s.arg(
                forDisplay(one.key().left(40)), forDisplay(one.value().left(40))));
    }
    return {};
}

Result<void> checkPast(Instant at, Instant now, const QString &what)
{
    if (at > now)
        return missing(u"%1 lies in the future; give a moment that has been."_s.arg(what));
    return {};
}

Result<LogEntry> entryOf(const BreachKnowledge &knowledge)
{
    LogEntry entry{.kind = u"facts"_s};
    QJsonObject facts;
    QJsonArray filled;
    QJsonArray emptied;
    for (auto fact = knowledge.facts.begin(); fact != knowledge.facts.end(); ++fact) {
        const auto &parts = breachParts();
        if (std::none_of(parts.begin(), parts.end(), [&](const BreachPart &one) { return one.id == fact.key(); }))
            return missing(u"\"%1\" is no part of a notice."_s.arg(forDisplay(fact.key().left(40))));
        const QString text = cleaned(*fact).trimmed();
        (text.isEmpty() ? emptied : filled).append(fact.key());
        if (!text.isEmpty())
            facts.insert(fact.key(), text);
    }
    QJsonArray counts;
    const auto count = [&](const QString &name, const std::optional<BreachCount> &value) {
        if (!value)
            return;
        entry.clear.insert(name, toJson(*value));
        counts.append(name);
    };
    count(u"persons"_s, knowledge.persons);
    count(u"records"_s, knowledge.records);
    for (const std::optional<BreachCount> &one : {knowledge.persons, knowledge.records}) {
        if (one && one->value && *one->value < 0)
            return missing(u"A number of persons or records is 0 or more."_s);
    }
    entry.clear.insert(u"filled"_s, filled);
    entry.clear.insert(u"emptied"_s, emptied);
    entry.clear.insert(u"counts"_s, counts);
    entry.secret.insert(u"facts"_s, facts);
    if (knowledge.title)
        entry.secret.insert(u"title"_s, cleaned(*knowledge.title).trimmed());
    return entry;
}

Result<Assessment> checkedAssessment(Assessment assessment)
{
    assessment.reason = cleaned(assessment.reason).trimmed();
    if (assessment.risk == Risk::NotAssessed || assessment.reason.isEmpty())
        return missing(u"An assessment needs its result (unlikely, risk or high) and the reason for it."_s);
    for (const QString &criterion : breachCriteria()) {
        if (!assessment.criteria.contains(criterion))
            return missing(u"The assessment says nothing of %1; give low, medium, high or unknown."_s.arg(criterion));
        Criterion &one = assessment.criteria[criterion];
        one.reason = cleaned(one.reason).trimmed();
        if (one.weight == Weight::Unknown && assessment.risk == Risk::Unlikely)
            return missing(
                u"A risk cannot be called unlikely while %1 is unknown; find that out, or say risk."_s.arg(criterion));
    }
    if (assessment.criteria.size() != breachCriteria().size())
        return missing(u"The criteria are %1, and no others."_s.arg(breachCriteria().join(u", "_s)));
    return assessment;
}

Result<LogEntry> noticeEntry(SentNotice notice, const Breach &breach, Instant now)
{
    const auto clock = std::find_if(breach.clocks.begin(), breach.clocks.end(),
        [&](const BreachClock &one) { return one.law == notice.law && one.duty == notice.duty; });
    if (notice.duty == Duty::Assessment || clock == breach.clocks.end())
        return missing(u"Under \"%1\" this breach has no %2; \"breaches show\" lists its duties."_s.arg(
            forDisplay(notice.law.left(40)), dutyWords(notice.duty)));
    if (const Result<void> past = checkPast(notice.sentAt, now, u"The moment of sending"_s); !past)
        return failureOf(past);
    for (QString *text : {&notice.to, &notice.reference, &notice.how, &notice.text, &notice.lateReason})
        *text = cleaned(*text).trimmed();
    const SentNotice *before = breach.firstNotice(notice.law, notice.duty);
    const bool isLate = clock->dueAt && notice.sentAt > *clock->dueAt && !before;
    if (isLate && notice.lateReason.isEmpty())
        return missing(
            u"It was sent after %1, when the clock had run out; the reason for the delay is compulsory (--late)."_s.arg(
                toRfc3339(*clock->dueAt)));
    notice.phase = 1;
    for (const SentNotice &one : breach.notices)
        notice.phase += one.law == notice.law && one.duty == notice.duty;
    notice.toFollow = missingParts(breach, notice.law, notice.duty);
    return compliance::entryOf(notice);
}

} // namespace

const EntryLog &breachLog()
{
    static const EntryLog log(u"breach_entry"_s, u"breaches"_s);
    return log;
}

QFuture<Result<Breach>> Breaches::open(const NewBreach &breach)
{
    const Desk desk{&m_vault, m_rulebook, m_store.actor()};
    return m_store.write([desk, breach](store::Transaction &transaction) -> Result<Breach> {
        if (const Result<void> can = checkCanSeal(*desk.vault); !can)
            return failureOf(can);
        const QString reason = cleaned(breach.awareReason).trimmed();
        if (reason.isEmpty())
            return missing(u"Say why this is the moment of awareness: what showed the breach, and to whom."_s);
        if (const Result<void> past = checkPast(breach.awareAt, transaction.now(), u"The moment of awareness"_s); !past)
            return failureOf(past);
        const QStringList laws = knownLaws(breach.laws);
        if (const Result<void> known = checkLaws(laws); !known)
            return failureOf(known);
        if (const Result<void> known = checkChoices(desk.rulebook.get(), breach.calendars, breach.readings); !known)
            return failureOf(known);
        store::Connection &sql = transaction.sql();
        const qint64 now = toMillis(transaction.now());
        const int year = QDateTime::fromMSecsSinceEpoch(now, zoneOf(sql)).date().year();
        const Result<QVariant> last =
            sql.single(u"SELECT coalesce(max(number), 0) FROM breach WHERE year = ?"_s, {year});
        if (!last)
            return failureOf(last);
        const int number = last->toInt() + 1;
        Breach opened{.reference = u"BR-%1-%2"_s.arg(year).arg(number), .openedAt = transaction.now()};
        const Result<void> kept =
            sql.run(u"INSERT INTO breach(reference, year, number, opened_at) VALUES(?, ?, ?, ?)"_s,
                {opened.reference, year, number, now});
        if (!kept)
            return failureOf(kept);
        opened.id = sql.lastInsertId();
        QJsonObject clear = lawsJson(laws, breach.calendars, breach.readings);
        clear.insert(u"aware_at"_s, toMillis(breach.awareAt));
        const Result<void> added = add(transaction, desk, opened,
            {.kind = u"opened"_s,
                .clear = clear,
                .secret = {{u"reason"_s, reason}, {u"title"_s, cleaned(breach.title).trimmed()}}});
        if (!added)
            return failureOf(added);
        if (const Result<bool> clocks = refreshClocks(transaction, desk, opened); !clocks)
            return failureOf(clocks);
        updateStates(opened, transaction.now());
        return opened;
    });
}

QFuture<Result<Breach>> Breaches::change(const QString &reference, Step step, bool isForClosed)
{
    const Desk desk{&m_vault, m_rulebook, m_store.actor()};
    return m_store.write(
        [desk, reference, step = std::move(step), isForClosed](store::Transaction &transaction) -> Result<Breach> {
            if (const Result<void> can = checkCanSeal(*desk.vault); !can)
                return failureOf(can);
            Result<Breach> breach = load(transaction.sql(), desk.vault, reference);
            if (!breach)
                return breach;
            if (breach->isOpen() == isForClosed)
                return failure(
                    ErrorCode::Refused, isForClosed ? u"%1 is open."_s.arg(reference)
                                                    : u"%1 is closed; reopen it with a reason first."_s.arg(reference));
            Breach asOfNow = *breach;
            updateStates(asOfNow, transaction.now());
            Result<LogEntry> entry = step(asOfNow, transaction.now());
            if (!entry)
                return failureOf(entry);
            const bool isStateOnly = entry->kind == u"closed" || entry->kind == u"reopened";
            if (const Result<void> added = add(transaction, desk, *breach, std::move(*entry)); !added)
                return failureOf(added);
            if (isStateOnly) {
                const Result<void> marked = transaction.sql().run(u"UPDATE breach SET closed_at = ? WHERE id = ?"_s,
                    {breach->closedAt ? QVariant(toMillis(*breach->closedAt)) : QVariant(), breach->id});
                if (!marked)
                    return failureOf(marked);
            } else if (const Result<bool> clocks = refreshClocks(transaction, desk, *breach); !clocks) {
                return failureOf(clocks);
            }
            updateStates(*breach, transaction.now());
            return breach;
        });
}

Result<Breach> Breaches::find(const QString &reference, Instant now)
{
    return m_store.read([&](store::Connection &connection) -> Result<Breach> {
        Result<Breach> breach = load(connection, &m_vault, reference);
        if (breach)
            updateStates(*breach, now);
        return breach;
    });
}

Result<QList<Breach>> Breaches::list(bool onlyOpen, Instant now)
{
    return m_store.read([&](store::Connection &connection) -> Result<QList<Breach>> {
        Result<QList<Breach>> breaches = loadAll(connection, &m_vault, onlyOpen);
        if (breaches) {
            for (Breach &breach : *breaches)
                updateStates(breach, now);
        }
        return breaches;
    });
}

Result<QList<BreachEvent>> Breaches::history(const QString &reference)
{
    return m_store.read([&](store::Connection &connection) -> Result<QList<BreachEvent>> {
        const Result<Breach> breach = load(connection, nullptr, reference);
        if (!breach)
            return failureOf(breach);
        const Result<QList<LogEntry>> entries = breachLog().read(connection, &m_vault, breach->id);
        if (!entries)
            return failureOf(entries);
        QList<BreachEvent> events;
        for (const LogEntry &entry : *entries)
            events.append({.number = entry.number,
                .at = entry.at,
                .actor = entry.actor,
                .kind = entry.kind,
                .text = entry.isReadable ? wordsOf(entry) : QString()});
        return events;
    });
}

QFuture<Result<Breach>> Breaches::setAwareness(const QString &reference, Instant at, const QString &reason)
{
    return change(reference, [at, reason = cleaned(reason).trimmed()](const Breach &, Instant now) -> Result<LogEntry> {
        if (reason.isEmpty())
            return missing(u"Say why the moment of awareness is another one; the earlier one stays in the history."_s);
        if (const Result<void> past = checkPast(at, now, u"The moment of awareness"_s); !past)
            return failureOf(past);
        return LogEntry{
            .kind = u"awareness"_s, .clear = {{u"aware_at"_s, toMillis(at)}}, .secret = {{u"reason"_s, reason}}};
    });
}

QFuture<Result<Breach>> Breaches::setLaws(const QString &reference, const QStringList &laws,
    const QHash<QString, QString> &calendars, const QHash<QString, QString> &readings)
{
    return change(
        reference, [laws, calendars, readings, rules = m_rulebook](const Breach &breach, Instant) -> Result<LogEntry> {
            const QStringList known = knownLaws(laws);
            if (const Result<void> checked = checkLaws(known); !checked)
                return failureOf(checked);
            if (const Result<void> chosen = checkChoices(rules.get(), calendars, readings); !chosen)
                return failureOf(chosen);
            for (const SentNotice &notice : breach.notices) {
                if (!known.contains(notice.law))
                    return failure(ErrorCode::Refused,
                        u"A notice under %1 was sent, so that law stays with the breach."_s.arg(notice.law));
            }
            return LogEntry{.kind = u"laws"_s, .clear = lawsJson(known, calendars, readings)};
        });
}

QFuture<Result<Breach>> Breaches::learn(const QString &reference, const BreachKnowledge &knowledge)
{
    return change(reference, [knowledge](const Breach &, Instant) { return entryOf(knowledge); });
}

QFuture<Result<Breach>> Breaches::setContained(const QString &reference, Instant at, const QString &how)
{
    return change(reference, [at, how = cleaned(how).trimmed()](const Breach &, Instant now) -> Result<LogEntry> {
        if (how.isEmpty())
            return missing(u"Say how the breach was contained."_s);
        if (const Result<void> past = checkPast(at, now, u"The moment of containment"_s); !past)
            return failureOf(past);
        return LogEntry{
            .kind = u"contained"_s, .clear = {{u"contained_at"_s, toMillis(at)}}, .secret = {{u"text"_s, how}}};
    });
}

QFuture<Result<Breach>> Breaches::assess(const QString &reference, const Assessment &assessment)
{
    return change(reference, [assessment](const Breach &, Instant) -> Result<LogEntry> {
        const Result<Assessment> checked = checkedAssessment(assessment);
        if (!checked)
            return failureOf(checked);
        return compliance::entryOf(*checked);
    });
}

QFuture<Result<Breach>> Breaches::decide(const QString &reference, const DecisionMade &decision)
{
    return change(reference, [decision](const Breach &breach, Instant) -> Result<LogEntry> {
        DecisionMade made = decision;
        made.reason = cleaned(made.reason).trimmed();
        if (made.decision == NotifyDecision::None)
            return missing(u"A decision is yes, no or not-yet."_s);
        if (made.reason.isEmpty())
            return missing(u"Every decision needs its reason, \"not yet\" too."_s);
        if (!made.law.isEmpty() && !breach.laws.contains(made.law))
            return missing(u"The law \"%1\" is not one of this breach's."_s.arg(forDisplay(made.law.left(40))));
        if (made.exception != TellingException::None
            && (made.audience != Audience::Persons || made.decision != NotifyDecision::No))
            return missing(u"An exception is for not telling the persons."_s);
        return compliance::entryOf(made);
    });
}

QFuture<Result<Breach>> Breaches::recordNotice(const QString &reference, const SentNotice &notice)
{
    return change(reference, [notice](const Breach &breach, Instant now) { return noticeEntry(notice, breach, now); });
}

QFuture<Result<Breach>> Breaches::addLateReason(
    const QString &reference, const QString &law, Duty duty, const QString &reason)
{
    return change(
        reference, [law, duty, reason = cleaned(reason).trimmed()](const Breach &breach, Instant) -> Result<LogEntry> {
            if (reason.isEmpty())
                return missing(u"Say why the notice was late."_s);
            if (!breach.firstNotice(law, duty))
                return missing(u"No such notice is recorded, so nothing was late."_s);
            return LogEntry{
                .kind = u"late_reason"_s, .clear = {{u"for"_s, lateKey(law, duty)}}, .secret = {{u"reason"_s, reason}}};
        });
}

QFuture<Result<Breach>> Breaches::note(const QString &reference, const QString &text)
{
    return change(reference, [text = cleaned(text).trimmed()](const Breach &, Instant) -> Result<LogEntry> {
        if (text.isEmpty())
            return missing(u"The note is empty."_s);
        return LogEntry{.kind = u"note"_s, .secret = {{u"text"_s, text}}};
    });
}

QFuture<Result<Breach>> Breaches::close(const QString &reference, const QString &lessons)
{
    return change(reference, [lessons = cleaned(lessons).trimmed()](const Breach &breach, Instant) -> Result<LogEntry> {
        const QStringList reasons = whatKeepsOpen(breach);
        if (!reasons.isEmpty())
            return failure(
                ErrorCode::Refused, u"%1 cannot be closed yet. "_s.arg(breach.reference) + reasons.join(u' '));
        return LogEntry{.kind = u"closed"_s, .secret = {{u"text"_s, lessons}}};
    });
}

QFuture<Result<Breach>> Breaches::reopen(const QString &reference, const QString &reason)
{
    return change(
        reference,
        [reason = cleaned(reason).trimmed()](const Breach &, Instant) -> Result<LogEntry> {
            if (reason.isEmpty())
                return missing(u"Say why the breach is opened again."_s);
            return LogEntry{.kind = u"reopened"_s, .secret = {{u"reason"_s, reason}}};
        },
        true);
}

QFuture<Result<int>> Breaches::recompute()
{
    const Desk desk{&m_vault, m_rulebook, m_store.actor()};
    return m_store.write([desk](store::Transaction &transaction) -> Result<int> {
        Result<QList<Breach>> breaches = loadAll(transaction.sql(), nullptr, true);
        if (!breaches)
            return failureOf(breaches);
        int changed = 0;
        for (Breach &breach : *breaches) {
            const Result<bool> differs = refreshClocks(transaction, desk, breach);
            if (!differs)
                return failureOf(differs);
            changed += *differs;
        }
        return changed;
    });
}

Result<std::optional<NextBreachClock>> nextBreachClock(store::Store &store, Instant now)
{
    return store.read([&](store::Connection &connection) -> Result<std::optional<NextBreachClock>> {
        Result<QList<Breach>> breaches = loadAll(connection, nullptr, true);
        if (!breaches)
            return failureOf(breaches);
        std::optional<NextBreachClock> next;
        for (Breach &breach : *breaches) {
            updateStates(breach, now);
            for (const BreachClock &clock : breach.clocks) {
                const bool asks = clock.state == ClockState::Running || clock.state == ClockState::RunOut;
                if (!asks || !clock.dueAt || (next && next->dueAt <= *clock.dueAt))
                    continue;
                next = NextBreachClock{.reference = breach.reference,
                    .law = clock.law,
                    .duty = clock.duty,
                    .dueAt = *clock.dueAt,
                    .isRunOut = clock.state == ClockState::RunOut};
            }
        }
        return next;
    });
}

} // namespace steward::compliance
