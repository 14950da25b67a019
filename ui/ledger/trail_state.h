#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/reading.h"
#include "ui/widgets/state_badge.h"

#include <QObject>

namespace steward::ui {

/** How the trail stands: what signs it, how far the newest checkpoint goes, and where that is kept outside the file. */
struct TrailFacts
{
    qint64 size = 0;
    bool isSigned = false;
    qint64 signedSize = 0;                ///< Entries under the newest signed checkpoint.
    std::optional<Instant> newestAt = {}; ///< Of the newest entry.
    QByteArray checkpoint = {};           ///< The note, as stored.
    QList<ledger::VerifierKey> keys = {}; ///< Oldest first; the last one signs now.
    QString refusal = {};                 ///< Why nothing may be appended; empty where all is well.

    enum class AnchorState { None, Agrees, Behind, Ahead, Differs, Unreadable };
    AnchorState anchor = AnchorState::None;
    QString anchorPlace = {};
    qint64 anchorSize = 0;
    QString anchorFault = {};
};

/** How the last verification on this seat ended. */
struct LastVerification
{
    Instant at = {};
    bool ok = false;
    qint64 size = 0;
    bool isSigned = false;
    QString reason = {};
    QString notChecked = {};
};

/** Reads the facts; for a worker. The anchor may be in a keychain that takes its time, so it is read only when asked.
 */
Result<TrailFacts> readTrailFacts(Workspace &workspace, bool withAnchor);

/**
 * How the trail of the open workspace stands, for the header and the ledger pane alike; remembers the last verification
 * of each workspace on this seat.
 */
class TrailState final : public QObject
{
    Q_OBJECT

public:
    explicit TrailState(Workspace &workspace, QObject *parent = nullptr);

    /** Reads anew on a worker; changed() follows. Reads that come while one runs are put together. */
    void read(bool withAnchor);
    const std::optional<TrailFacts> &facts() const { return m_facts; }
    const std::optional<LastVerification> &verification() const { return m_verification; }
    Instant now() const { return m_workspace.clock().now(); }
    /** Takes up what a verification has found, and remembers it. */
    void setVerification(const Result<ledger::Verification> &answer);

    /** For the header: "Ledger signed", "Ledger verified", "Ledger refuses entries", "Ledger not signed", "Ledger
     * altered". */
    Badge badge() const;
    /** The same as a sentence. */
    QString explanation() const;

Q_SIGNALS:
    void changed();

private:
    QString settingsKey() const;

    Workspace &m_workspace;
    std::optional<TrailFacts> m_facts;
    std::optional<LastVerification> m_verification;
    std::optional<bool> m_again; ///< Asked for while one runs; whether with the anchor.
    Reading<Result<TrailFacts>> m_reading;
};

} // namespace steward::ui
