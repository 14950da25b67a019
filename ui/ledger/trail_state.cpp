#include "ui/ledger/trail_state.h"

#include "ui/widgets/relative_time.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocale>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

std::optional<ledger::Checkpoint> checkpointOf(const QByteArray &bytes)
{
    const Result<ledger::Note> note = ledger::Note::parse(bytes);
    const QByteArray text = note ? note->text : bytes; // a trail that is not signed anchors the bare text
    const Result<ledger::Checkpoint> checkpoint = ledger::Checkpoint::parse(text);
    return checkpoint ? std::optional(*checkpoint) : std::nullopt;
}

void readAnchor(Workspace &workspace, TrailFacts &facts)
{
    using State = TrailFacts::AnchorState;
    ledger::Anchor *anchor = workspace.anchor();
    if (!anchor)
        return;
    facts.anchorPlace = anchor->place();
    const Result<std::optional<QByteArray>> kept = anchor->read();
    if (!kept) {
        facts.anchor = State::Unreadable;
        facts.anchorFault = kept.error().message;
        return;
    }
    if (!*kept)
        return;
    const std::optional<ledger::Checkpoint> checkpoint = checkpointOf(**kept);
    if (!checkpoint) {
        facts.anchor = State::Unreadable;
        return;
    }
    facts.anchorSize = checkpoint->size;
    if (checkpoint->size > facts.size) {
        facts.anchor = State::Ahead;
        return;
    }
    const Result<QByteArray> root = ledger::rootAt(workspace.store(), checkpoint->size);
    facts.anchor = !root                           ? State::Unreadable
                   : *root != checkpoint->root     ? State::Differs
                   : checkpoint->size < facts.size ? State::Behind
                                                   : State::Agrees;
}

} // namespace

Result<TrailFacts> readTrailFacts(Workspace &workspace, bool withAnchor)
{
    TrailFacts facts;
    const Result<qint64> size = ledger::entryCount(workspace.store());
    if (!size)
        return failureOf(size);
    facts.size = *size;
    facts.refusal = workspace.ledger().refusal();
    if (const Result<QList<ledger::Entry>> newest = ledger::newestEntries(workspace.store(), {}, {}, 1);
        newest && !newest->isEmpty())
        facts.newestAt = newest->first().at;
    const Result<std::optional<QByteArray>> checkpoint = ledger::newestCheckpoint(workspace.store());
    if (!checkpoint)
        return failureOf(checkpoint);
    if (*checkpoint) {
        facts.checkpoint = **checkpoint;
        if (const auto parsed = checkpointOf(facts.checkpoint)) {
            facts.isSigned = true;
            facts.signedSize = parsed->size;
        }
    }
    if (Result<QList<ledger::VerifierKey>> keys = ledger::trailKeys(workspace.store()))
        facts.keys = std::move(*keys);
    if (withAnchor)
        readAnchor(workspace, facts);
    return facts;
}

TrailState::TrailState(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    const QVariantMap kept = QSettings().value(settingsKey()).toMap();
    if (!kept.isEmpty())
        m_verification = LastVerification{.at = fromMillis(kept.value(u"at"_s).toLongLong()),
            .ok = kept.value(u"ok"_s).toBool(),
            .size = kept.value(u"size"_s).toLongLong(),
            .isSigned = kept.value(u"signed"_s).toBool(),
            .reason = kept.value(u"reason"_s).toString(),
            .notChecked = kept.value(u"notChecked"_s).toString()};
}

QString TrailState::settingsKey() const
{
    const QByteArray path = QFileInfo(m_workspace.path()).absoluteFilePath().toUtf8();
    return u"verified/"_s
           + QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(16));
}

void TrailState::read(bool withAnchor)
{
    if (m_reading.isRunning()) {
        m_again = withAnchor || m_again.value_or(false);
        return;
    }
    m_reading.start(
        [&workspace = m_workspace, withAnchor](std::stop_token) { return readTrailFacts(workspace, withAnchor); },
        [this, withAnchor](const Result<TrailFacts> &facts) {
            if (facts) {
                TrailFacts fresh = *facts;
                if (!withAnchor && m_facts) {
                    fresh.anchor = m_facts->anchor;
                    fresh.anchorPlace = m_facts->anchorPlace;
                    fresh.anchorSize = m_facts->anchorSize;
                    fresh.anchorFault = m_facts->anchorFault;
                }
                m_facts = fresh;
                Q_EMIT changed();
            }
            if (const auto again = std::exchange(m_again, std::nullopt))
                read(*again);
        });
}

void TrailState::setVerification(const Result<ledger::Verification> &answer)
{
    if (!answer)
        return;
    m_verification = LastVerification{.at = m_workspace.clock().now(),
        .ok = answer->ok,
        .size = answer->size,
        .isSigned = answer->isSigned,
        .reason = answer->reason,
        .notChecked = answer->notChecked};
    QSettings().setValue(settingsKey(),
        QVariantMap{{u"at"_s, toMillis(m_verification->at)}, {u"ok"_s, answer->ok}, {u"size"_s, answer->size},
            {u"signed"_s, answer->isSigned}, {u"reason"_s, answer->reason}, {u"notChecked"_s, answer->notChecked}});
    Q_EMIT changed();
}

Badge TrailState::badge() const
{
    if (!m_facts)
        return {};
    if (!m_facts->refusal.isEmpty())
        return {tr("Ledger refuses entries"), Badge::Shape::Cross, Tone::Bad};
    if (m_verification && !m_verification->ok)
        return {tr("Ledger altered"), Badge::Shape::Cross, Tone::Bad};
    if (!m_facts->isSigned)
        return {tr("Ledger not signed"), Badge::Shape::Ring, Tone::Unknown};
    if (m_verification)
        return {tr("Ledger verified"), Badge::Shape::Tick, Tone::Good};
    return {tr("Ledger signed"), Badge::Shape::Dot, Tone::Good};
}

QString TrailState::explanation() const
{
    if (!m_facts)
        return {};
    if (!m_facts->refusal.isEmpty())
        return m_facts->refusal;
    if (m_verification && !m_verification->ok)
        return m_verification->reason;
    const QLocale locale;
    if (!m_facts->isSigned)
        return tr("Nothing signs the %n entries: who can write the file could write all of them anew.", nullptr,
            static_cast<int>(m_facts->size));
    const QString covers =
        tr("The newest signed checkpoint covers %n entries.", nullptr, static_cast<int>(m_facts->signedSize));
    if (!m_verification)
        return tr("%1 It has not been verified on this computer yet.", "what the checkpoint covers").arg(covers);
    return tr("%1 Last verified %2, at %3 entries.", "what the checkpoint covers, when, how many")
        .arg(covers, dateAndRelative(m_verification->at, m_workspace.clock().now()),
            locale.toString(m_verification->size));
}

} // namespace steward::ui
