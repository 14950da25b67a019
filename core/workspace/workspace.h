#pragma once

#include "core/base/clock.h"
#include "core/ledger/ledger.h"
#include "core/store/settings.h"
#include "core/store/store.h"

#include <memory>

namespace steward {

using store::knownSettings;
using store::SettingInfo;

/** A workspace file opened whole: store, trail and settings as one. */
class Workspace
{
public:
    struct Facts
    {
        QString organisation = {};
        QString timeZone = QStringLiteral("UTC"); ///< IANA name of the controller's time zone
    };

    static Result<std::unique_ptr<Workspace>> create(const QString &path, const Facts &facts, const Clock &clock);
    static Result<std::unique_ptr<Workspace>> open(const QString &path, const Clock &clock, bool readOnly = false);
    ~Workspace();

    store::Store &store() { return *m_store; }
    const Clock &clock() const { return m_clock; }
    QString path() const { return m_store->path(); }
    Facts facts();

    /** The value of a setting, or its standard where none is set. See knownSettings(). */
    QString setting(const QString &key);
    QFuture<Result<void>> setSetting(const QString &key, const QString &value);

    /** SQLite's own integrity check, foreign keys, counts and the trail; the sentences say what is wrong, none means
     * all is well. */
    Result<QStringList> check(std::stop_token stop = {});

private:
    explicit Workspace(const Clock &clock);

    const Clock &m_clock;
    ledger::Ledger m_ledger;
    std::unique_ptr<store::Store> m_store;
};

} // namespace steward
