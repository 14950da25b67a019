#pragma once

#include "../../vault/vault_world.h"
#include "core/compliance/requests/register.h"

namespace steward::test {

/** A workspace with keys, on 21 November 2026 in Berlin, and its register. */
struct RequestWorld : VaultWorld
{
    RequestWorld()
        : requests(*store, *vault)
    {
        clock.set(*fromRfc3339(QStringLiteral("2026-11-21T09:00:00Z")));
        set(QStringLiteral("time_zone"), QStringLiteral("Europe/Berlin"));
        set(QStringLiteral("organisation"), QStringLiteral("Acme Ltd"));
    }
    void set(const QString &key, const QString &value)
    {
        run(QStringLiteral("INSERT OR REPLACE INTO setting(key, value) VALUES(?, ?)"), {key, value});
    }
    static compliance::NewRequest ada(compliance::RequestType type, const QDate &received = {2026, 11, 20})
    {
        compliance::NewRequest request{.type = type, .laws = {QStringLiteral("gdpr")}, .receivedOn = received};
        request.details.name = QStringLiteral("Ada Lovelace");
        request.details.identifiers = {
            {.kind = sources::IdentifierKind::Email, .value = QStringLiteral("ada.lovelace@example.org")}};
        return request;
    }
    QString open(const compliance::NewRequest &request)
    {
        const auto opened = requests.open(request).result();
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        return opened->request.reference;
    }
    /** Another state by hand, so that steps can be tried from everywhere. */
    void force(const QString &reference, compliance::RequestState state)
    {
        run(QStringLiteral("UPDATE request SET state = ?, state_rank = ? WHERE reference = ?"),
            {compliance::stateName(state), int(state), reference});
    }

    compliance::Register requests;
};

} // namespace steward::test
