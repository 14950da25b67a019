#include "core/compliance/consent/privacy_choice.h"

#include "core/compliance/requests/person.h"
#include "core/store/rows.h"
#include "core/store/settings.h"

#include <QDateTime>
#include <QTimeZone>

namespace steward::compliance {

using namespace Qt::StringLiterals;

namespace {

QString rightName(PrivacyRight right)
{
    return right == PrivacyRight::SaleSharing ? u"sale_sharing"_s : u"sensitive_use"_s;
}

QString choiceName(PrivacyChoiceKind choice)
{
    switch (choice) {
    case PrivacyChoiceKind::Out: return u"out"_s;
    case PrivacyChoiceKind::InAsked: return u"in_asked"_s;
    case PrivacyChoiceKind::InConfirmed: break;
    }
    return u"in_confirmed"_s;
}

struct Hashes
{
    QByteArray device;
    QByteArray consumer;
};

Result<Hashes> hashesOf(
    store::Connection &connection, vault::Vault &vault, const QString &device, const sources::Identifier &consumer)
{
    Hashes hashes;
    if (!device.isEmpty()) {
        const Result<QByteArray> hash =
            vault.keyedHash(connection, u"privacy_choice"_s, u"device"_s, device.trimmed().toUtf8());
        if (!hash)
            return failureOf(hash);
        hashes.device = *hash;
    }
    if (!consumer.value.isEmpty()) {
        const Result<QByteArray> hash = identifierHash(vault, connection, consumer, phoneRegion(connection));
        if (!hash)
            return failureOf(hash);
        hashes.consumer = *hash;
    }
    return hashes;
}

Result<PrivacyStanding> standingOf(
    store::Connection &connection, PrivacyRight right, const QString &column, const QByteArray &hash)
{
    PrivacyStanding standing;
    if (hash.isEmpty())
        return standing;
    struct Choice
    {
        QString choice;
        qint64 at;
        std::optional<Instant> ask;
        QString reference;
    };
    const auto choices = store::readAll(connection,
        u"SELECT choice, at, ask_again_from, reference FROM privacy_choice WHERE %1 = ? AND right = ? ORDER BY at, id"_s
            .arg(column),
        {hash, rightName(right)}, [](const store::Rows &row) {
            return Choice{row.text(0), row.integer(1),
                row.isNull(2) ? std::nullopt : std::optional(fromMillis(row.integer(2))), row.text(3)};
        });
    if (!choices)
        return failureOf(choices);
    for (const Choice &one : *choices) {
        standing.awaitsConfirmation = one.choice == u"in_asked" && standing.isOptedOut;
        if (one.choice == u"out") {
            standing.isOptedOut = true;
            standing.askAgainFrom = one.ask;
        } else if (one.choice == u"in_confirmed") {
            standing.isOptedOut = false;
            standing.askAgainFrom.reset();
        }
        standing.since = fromMillis(one.at);
        standing.reference = one.reference;
    }
    return standing;
}

Result<PrivacyStanding> bothStandings(store::Connection &connection, PrivacyRight right, const Hashes &hashes)
{
    const Result<PrivacyStanding> device = standingOf(connection, right, u"device"_s, hashes.device);
    const Result<PrivacyStanding> consumer = standingOf(connection, right, u"subject"_s, hashes.consumer);
    if (!device || !consumer)
        return device ? consumer : device;
    if (!device->since || (consumer->isOptedOut && !device->isOptedOut))
        return consumer;
    return device;
}

/** Calendar months in the controller's time zone. */
Instant monthsAfter(store::Connection &connection, Instant at, int months)
{
    const QTimeZone zone(store::setting(connection, u"time_zone"_s).toUtf8());
    return fromMillis(QDateTime::fromMSecsSinceEpoch(toMillis(at), zone).addMonths(months).toMSecsSinceEpoch());
}

} // namespace

Result<PrivacyStanding> privacyStanding(store::Connection &connection, vault::Vault &vault, PrivacyRight right,
    const QString &device, const sources::Identifier &consumer)
{
    const Result<Hashes> hashes = hashesOf(connection, vault, device, consumer);
    if (!hashes)
        return failureOf(hashes);
    return bothStandings(connection, right, *hashes);
}

Result<PrivacyStanding> keepPrivacyChoice(
    store::Transaction &transaction, vault::Vault &vault, const NewPrivacyChoice &given)
{
    store::Connection &sql = transaction.sql();
    const Result<Hashes> hashes = hashesOf(sql, vault, given.device, given.consumer);
    if (!hashes)
        return failureOf(hashes);
    if (hashes->device.isEmpty() && hashes->consumer.isEmpty())
        return failure(ErrorCode::InvalidInput,
            u"Whose choice it is, is missing: give the browser or device, or the consumer's e-mail."_s);
    const Result<PrivacyStanding> before = bothStandings(sql, given.right, *hashes);
    if (!before)
        return before;
    if (given.choice == PrivacyChoiceKind::InConfirmed && !before->awaitsConfirmation)
        return failure(ErrorCode::Refused, u"Opting in again takes two steps: first the wish, then its confirmation "
                                           "(CCPA Regulations, 7028(a)); the first one is not recorded."_s);
    const Instant at = given.at.value_or(transaction.now());
    QVariant ask(QMetaType::fromType<qlonglong>());
    if (given.choice == PrivacyChoiceKind::Out)
        ask = toMillis(monthsAfter(sql, at, store::settingAsInt(sql, u"consent.ask_again_months"_s)));
    const Result<QVariant> last = sql.single(u"SELECT coalesce(max(id), 0) FROM privacy_choice"_s);
    if (!last)
        return failureOf(last);
    const QString reference = u"OPT-%1"_s.arg(last->toLongLong() + 1, 4, 10, QChar(u'0'));
    const auto blobOrNull = [](const QByteArray &hash) {
        return hash.isEmpty() ? QVariant(QMetaType::fromType<QByteArray>()) : QVariant(hash);
    };
    const Result<void> kept =
        sql.run(u"INSERT INTO privacy_choice(reference, right, choice, signal, device, subject, at, ask_again_from, "
                "recorded_at) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {reference, rightName(given.right), choiceName(given.choice), given.signal, blobOrNull(hashes->device),
                blobOrNull(hashes->consumer), toMillis(at), ask, toMillis(transaction.now())});
    if (!kept)
        return failureOf(kept);
    transaction.record({.action = u"privacy_choice.recorded"_s,
        .subject = u"privacy_choice/"_s + reference,
        .detail = {{u"right"_s, rightName(given.right)}, {u"choice"_s, choiceName(given.choice)},
            {u"signal"_s, given.signal}, {u"at"_s, toRfc3339(at)}}});
    transaction.touch(u"consent"_s);
    return bothStandings(sql, given.right, *hashes);
}

QFuture<Result<PrivacyStanding>> recordPrivacyChoice(
    store::Store &store, vault::Vault &vault, const NewPrivacyChoice &given)
{
    return store.write(
        [&vault, given](store::Transaction &transaction) { return keepPrivacyChoice(transaction, vault, given); });
}

} // namespace steward::compliance
