#pragma once

#include "core/compliance/breaches/breach_register.h"
#include "core/vault/keychain.h"
#include "core/workspace/workspace.h"
#include "tests/support/fake_clock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace steward::test {

/** A moment written with its offset. */
inline Instant at(const QString &text)
{
    const std::optional<Instant> instant = fromRfc3339(text);
    if (!instant)
        qFatal("%s is no moment", qPrintable(text));
    return *instant;
}

/** A rulebook that is hand-worked: 72 hours for gdpr, ten days for what is called final, an error for lgpd. */
class PlainRules final : public compliance::Rulebook
{
public:
    Result<compliance::ClockAnswer> answer(const compliance::ClockQuestion &question) const override
    {
        if (question.law == QStringLiteral("lgpd"))
            return failure(ErrorCode::NotFound, QStringLiteral("The calendar BR has no year 2031."));
        const auto days = std::chrono::days(question.request == QStringLiteral("breach_authority") ? 3 : 10);
        return compliance::ClockAnswer{.dueAt = *question.receivedAt + days,
            .isHourClock = true,
            .rule = question.law + u'.' + question.request,
            .explanation = QStringLiteral("counted by hand")};
    }
    Result<compliance::ClockAnswer> dates(const compliance::ClockQuestion &question) const override
    {
        return answer(question);
    }
    QList<Law> laws() const override
    {
        return {{.id = QStringLiteral("gdpr"), .requests = {QStringLiteral("breach_authority")}},
            {.id = QStringLiteral("lgpd"), .requests = {QStringLiteral("breach_authority")}},
            {.id = QStringLiteral("ca_breach"),
                .requests = {QStringLiteral("breach_subjects"), QStringLiteral("breach_ag_copy")}}};
    }
    QStringList calendars() const override { return {}; }
    QList<compliance::ReadingInfo> readings() const override { return {}; }
    QMap<QDate, QString> holidays(const QString &) const override { return {}; }
    std::pair<int, int> years(const QString &) const override { return {0, 0}; }
};

/** A workspace with keys, and the register of breaches over it. */
struct BreachWorld
{
    explicit BreachWorld(std::shared_ptr<const compliance::Rulebook> used = std::make_shared<PlainRules>(),
        const QString &zone = QStringLiteral("Europe/Berlin"))
        : rules(std::move(used))
    {
        clock.set(at(QStringLiteral("2026-11-20T12:00:00Z")));
        auto made = Workspace::create(dir.filePath(QStringLiteral("w.steward")),
            {.organisation = QStringLiteral("Acme"), .timeZone = zone}, clock,
            {.keychain = vault::memoryKeychain(), .seatFolder = dir.path()});
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        workspace = std::move(*made);
    }
    compliance::Breaches desk() { return {workspace->store(), workspace->vault(), rules}; }
    compliance::Breach open(const QStringList &laws = {QStringLiteral("gdpr")},
        const QString &aware = QStringLiteral("2026-11-20T11:00:00Z"))
    {
        const auto opened = desk()
                                .open({.awareAt = at(aware),
                                    .awareReason = QStringLiteral("Told by Xavier Quillfeather"),
                                    .title = QStringLiteral("Laptop of Quillfeather"),
                                    .laws = laws})
                                .result();
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        return *opened;
    }
    /** The file and its log, byte by byte. */
    QByteArray bytes() const
    {
        QByteArray all;
        for (const QString &name : {QStringLiteral("w.steward"), QStringLiteral("w.steward-wal")}) {
            QFile file(dir.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }

    QTemporaryDir dir;
    FakeClock clock;
    std::shared_ptr<const compliance::Rulebook> rules;
    std::unique_ptr<Workspace> workspace;
};

/** An assessment that says everything. */
inline compliance::Assessment assessmentOf(compliance::Risk risk)
{
    compliance::Assessment assessment{.risk = risk, .reason = QStringLiteral("contact data only")};
    for (const QString &criterion : compliance::breachCriteria())
        assessment.criteria.insert(criterion, {compliance::Weight::Low, QStringLiteral("seen")});
    return assessment;
}

} // namespace steward::test
