#include "ui/ledger/trail_panel.h"

#include "ui/ledger/trail_state.h"
#include "ui/theme/icons.h"
#include "ui/widgets/fact_cell.h"
#include "ui/widgets/relative_time.h"
#include "ui/widgets/state_badge.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace steward::ui {

TrailPanel::TrailPanel(TrailState &trail, QWidget *parent)
    : QWidget(parent)
    , m_trail(trail)
    , m_signature(new FactCell(tr("Signature"), this))
    , m_checkpoint(new FactCell(tr("Newest checkpoint"), this))
    , m_anchor(new FactCell(tr("Kept outside the file"), this))
    , m_verification(new FactCell(tr("Last verification here"), this))
    , m_copyKey(new QPushButton(icon(u"copy"_s), tr("Copy the verifier key"), this))
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(14, 8, 14, 8);
    layout->setHorizontalSpacing(20);
    int column = 0;
    for (FactCell *cell : {m_signature, m_checkpoint, m_anchor, m_verification}) {
        layout->setColumnStretch(column, 1);
        layout->addWidget(cell, 0, column++);
    }
    m_copyKey->setFlat(true);
    m_copyKey->setObjectName(u"copyVerifierKey"_s);
    m_copyKey->setToolTip(
        tr("Whoever has this line can check the ledger, its proofs and its packages without Steward."));
    m_signature->addButton(m_copyKey);
    connect(m_copyKey, &QPushButton::clicked, this, [this] {
        const auto &facts = m_trail.facts();
        if (!facts || facts->keys.isEmpty())
            return;
        QGuiApplication::clipboard()->setText(facts->keys.last().text());
        Q_EMIT said(tr("The verifier key is copied."));
    });
    connect(&m_trail, &TrailState::changed, this, &TrailPanel::fill);
    fill();
}

void TrailPanel::fill()
{
    setVisible(m_trail.facts().has_value());
    if (!m_trail.facts())
        return;
    fillSignature();
    fillCheckpoint();
    fillAnchor();
    fillVerification();
}

void TrailPanel::fillSignature()
{
    const TrailFacts &facts = *m_trail.facts();
    m_copyKey->setVisible(!facts.keys.isEmpty());
    if (!facts.refusal.isEmpty()) {
        m_signature->setState({tr("Refuses new entries"), Badge::Shape::Cross, Tone::Bad}, facts.refusal);
    } else if (!facts.isSigned) {
        m_signature->setState({tr("Not signed"), Badge::Shape::Ring, Tone::Unknown},
            tr("Who can write the file could write all of it anew. Set up the vault to sign it."));
    } else {
        const QString key = facts.keys.isEmpty() ? QString() : QString::fromLatin1(facts.keys.last().keyId().toHex());
        QString words = tr("Key %1", "fingerprint of the signing key").arg(key);
        if (facts.keys.size() > 1)
            words = tr("%1, in place of %n earlier key(s)", "key that signs", static_cast<int>(facts.keys.size()) - 1)
                        .arg(words);
        m_signature->setState({tr("Signed"), Badge::Shape::Tick, Tone::Good}, words);
    }
}

void TrailPanel::fillCheckpoint()
{
    const TrailFacts &facts = *m_trail.facts();
    const QString newest = facts.newestAt ? localDateTime(*facts.newestAt) : QString();
    const QString all = tr("Newest entry %1", "date and time").arg(newest);
    if (!facts.isSigned)
        m_checkpoint->setState({tr("None"), Badge::Shape::Ring, Tone::Unknown},
            tr("%n entries, of which no checkpoint tells.", nullptr, static_cast<int>(facts.size)));
    else if (facts.signedSize < facts.size)
        m_checkpoint->setState(
            {tr("Of %n entries", nullptr, static_cast<int>(facts.signedSize)), Badge::Shape::Half, Tone::Warning},
            tr("%n newer entries are not covered.", nullptr, static_cast<int>(facts.size - facts.signedSize)));
    else
        m_checkpoint->setState(
            {tr("Of %n entries", nullptr, static_cast<int>(facts.signedSize)), Badge::Shape::Tick, Tone::Good},
            facts.newestAt ? all : QString());
}

void TrailPanel::fillAnchor()
{
    using State = TrailFacts::AnchorState;
    const TrailFacts &facts = *m_trail.facts();
    const bool inFile = facts.anchorPlace.startsWith("the file "_L1);
    const QString where = inFile ? tr("In the file %1").arg(QFileInfo(facts.anchorPlace.mid(9)).fileName())
                                 : tr("In the keychain of this computer");
    const QString size = QLocale().toString(facts.anchorSize);
    switch (facts.anchor) {
    case State::None:
        m_anchor->setState({tr("Nowhere yet"), Badge::Shape::Ring, Tone::Unknown},
            facts.anchorPlace.isEmpty()
                ? tr("An older copy of the file put in its place would not be seen on this computer.")
                : where);
        break;
    case State::Agrees: m_anchor->setState({tr("Agrees"), Badge::Shape::Tick, Tone::Good}, where); break;
    case State::Behind:
        m_anchor->setState({tr("Agrees"), Badge::Shape::Tick, Tone::Good},
            tr("%1, as of %2 entries", "where, how many").arg(where, size));
        break;
    case State::Ahead:
        m_anchor->setState({tr("The file is older"), Badge::Shape::Cross, Tone::Bad},
            tr("%1 there are %2 entries: this is an older copy of the file.", "where, how many").arg(where, size));
        break;
    case State::Differs:
        m_anchor->setState({tr("Another history"), Badge::Shape::Cross, Tone::Bad},
            tr("%1 stands another ledger of %2 entries.", "where, how many").arg(where, size));
        break;
    case State::Unreadable:
        m_anchor->setState({tr("Could not be read"), Badge::Shape::Ring, Tone::Unknown},
            facts.anchorFault.isEmpty() ? where : facts.anchorFault);
        break;
    }
}

void TrailPanel::fillVerification()
{
    const auto &last = m_trail.verification();
    if (!last) {
        m_verification->setState(
            {tr("Not yet"), Badge::Shape::Ring, Tone::Unknown}, tr("Verify the ledger to read every entry again."));
        return;
    }
    const QString when = dateAndRelative(last->at, m_trail.now());
    if (!last->ok) {
        m_verification->setState({tr("Altered"), Badge::Shape::Cross, Tone::Bad}, when + u'\n' + last->reason);
        return;
    }
    const Badge badge{tr("%n entries", nullptr, static_cast<int>(last->size)), Badge::Shape::Tick, Tone::Good};
    m_verification->setState(
        badge, last->notChecked.isEmpty() ? when : tr("%1\nNot checked: %2", "when, what").arg(when, last->notChecked));
}

void TrailPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(lineColor(palette()));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace steward::ui
