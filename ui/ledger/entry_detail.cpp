#include "ui/ledger/entry_detail.h"

#include "core/ledger/proof.h"
#include "ui/ledger/ledger_words.h"
#include "ui/ledger/trail_state.h"
#include "ui/theme/icons.h"
#include "ui/widgets/relative_time.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QFontDatabase>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

constexpr int mostEntryLines = 14;
constexpr int mostProofLines = 12;

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

} // namespace

EntryDetail::EntryDetail(store::Store &store, TrailState &trail, QWidget *parent)
    : DetailPanel(parent)
    , m_store(store)
    , m_trail(trail)
    , m_sameSubject(new QPushButton(tr("Only about this"), this))
    , m_sameActor(new QPushButton(tr("Only by this one"), this))
    , m_prove(new QPushButton(icon(u"shield"_s), tr("Prove"), this))
    , m_save(new QPushButton(icon(u"save"_s), tr("Save the proof…"), this))
{
    m_prove->setObjectName(u"prove"_s);
    m_prove->setToolTip(tr("Computes the path from this entry to the newest checkpoint and checks it."));
    for (QPushButton *button : {m_prove, m_sameSubject, m_sameActor})
        addAction(button);
    m_save->hide();
    connect(m_sameSubject, &QPushButton::clicked, this, [this] {
        if (m_entry)
            Q_EMIT subjectChosen(m_entry->subject);
    });
    connect(m_sameActor, &QPushButton::clicked, this, [this] {
        if (m_entry)
            Q_EMIT actorChosen(m_entry->actor);
    });
    connect(m_prove, &QPushButton::clicked, this, &EntryDetail::prove);
    connect(m_save, &QPushButton::clicked, this, &EntryDetail::saveProof);
    clear();
}

void EntryDetail::clear()
{
    m_reading.cancel();
    m_proving.cancel();
    m_entry.reset();
    m_proven.reset();
    setNothing(tr("Choose an entry to see everything it says."));
}

void EntryDetail::show(const ledger::Entry &entry)
{
    m_proving.cancel();
    m_proven.reset();
    m_entry = entry;
    setTitle(LedgerWords::action(entry.action), entry.action);
    setBadge(LedgerWords::outcome(entry.outcome));
    m_sameSubject->setVisible(!entry.subject.isEmpty());
    m_prove->setEnabled(true);
    m_save->setParent(this); // what lies in the sections goes with them
    m_save->hide();
    clearSections();
    addFact(tr("No."), QLocale().toString(entry.seq));
    addFact(tr("When"), dateAndRelative(entry.at, m_trail.now()));
    addFact(tr("UTC"), toRfc3339(entry.at));
    addFact(tr("Who"), entry.actor);
    addFact(tr("About"), entry.subject);
    m_reading.start([&store = m_store, seq = entry.seq](std::stop_token) { return proven(store, seq); },
        [this](const Result<Proven> &recorded) { fillRecorded(recorded); });
}

Result<EntryDetail::Proven> EntryDetail::proven(store::Store &store, qint64 seq)
{
    Result<ledger::ProvenEntry> entry = ledger::prove(store, seq);
    if (!entry)
        return failureOf(entry);
    Sha256 hash;
    Proven proven{.entry = std::move(*entry)};
    proven.leaf = ledger::leafHash(hash, proven.entry.entry);
    const Result<void> included =
        ledger::verifyInclusion(proven.leaf, seq, proven.entry.size, proven.entry.proof, proven.entry.root);
    if (!included) {
        proven.fault = included.error().message;
        return proven;
    }
    if (proven.entry.checkpoint.isEmpty())
        return proven;
    const Result<ledger::Note> note = ledger::Note::parse(proven.entry.checkpoint);
    const Result<QList<ledger::VerifierKey>> keys = ledger::trailKeys(store);
    if (!note || !keys) {
        proven.fault = note ? keys.error().message : note.error().message;
        return proven;
    }
    const Result<QList<ledger::VerifierKey>> verified = note->verify(*keys);
    const Result<ledger::Checkpoint> checkpoint = ledger::Checkpoint::parse(note->text);
    if (!verified)
        proven.fault = verified.error().message;
    else if (!checkpoint)
        proven.fault = checkpoint.error().message;
    else if (checkpoint->size != proven.entry.size || checkpoint->root != proven.entry.root)
        proven.fault = tr("The checkpoint is of another root.");
    proven.isSigned = proven.fault.isEmpty();
    return proven;
}

void EntryDetail::addMono(const QString &name, const QString &text, int mostLines)
{
    auto *view = new QPlainTextEdit(this);
    view->setReadOnly(true);
    view->setAccessibleName(name);
    view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    view->setWordWrapMode(QTextOption::WrapAnywhere);
    view->setPlainText(text);
    view->setTabChangesFocus(true);
    const QFontMetrics metrics(view->font());
    const int inLine = std::max(20, (width() - 60) / std::max(1, metrics.horizontalAdvance(u'0')));
    int lines = 0;
    for (const QString &line : text.split(u'\n'))
        lines += 1 + static_cast<int>(line.size()) / inLine;
    view->setFixedHeight(std::min(lines, mostLines) * metrics.lineSpacing() + 20);
    addWidget(view);
}

void EntryDetail::fillRecorded(const Result<Proven> &recorded)
{
    if (!recorded) {
        addText(recorded.error().message, Tone::Bad);
        return;
    }
    addSection(tr("As it is recorded"));
    addMono(tr("The entry as canonical JSON"), QString::fromUtf8(recorded->entry.entry), mostEntryLines);
    addText(tr("Leaf hash"), Tone::Muted);
    addMono(tr("Leaf hash"), hex(recorded->leaf), mostEntryLines);
}

void EntryDetail::prove()
{
    if (!m_entry || m_proving.isRunning())
        return;
    m_prove->setEnabled(false);
    m_proving.start([&store = m_store, seq = m_entry->seq](std::stop_token) { return proven(store, seq); },
        [this](const Result<Proven> &answer) { fillProof(answer); });
}

void EntryDetail::fillProof(const Result<Proven> &answer)
{
    addSection(tr("Proof"));
    showLastSection(); // once everything below it is there
    if (!answer) {
        m_prove->setEnabled(true);
        addText(answer.error().message, Tone::Bad);
        return;
    }
    const int size = static_cast<int>(answer->entry.size);
    if (!answer->fault.isEmpty()) {
        addText(tr("It does not hold: %1").arg(answer->fault), Tone::Bad);
        return;
    }
    m_proven = *answer;
    if (answer->isSigned)
        addText(tr("Proven against the signed checkpoint of %n entries.", nullptr, size), Tone::Good);
    else
        addText(tr("It leads to the root over %n entries; nothing signs that root.", nullptr, size), Tone::Warning);
    addText(tr("Root"), Tone::Muted);
    addMono(tr("Root"), hex(answer->entry.root), mostProofLines);
    QStringList path;
    for (const QByteArray &step : answer->entry.proof)
        path.append(u"%1  %2"_s.arg(path.size() + 1, 2).arg(hex(step)));
    addText(tr("Path of %n hashes", nullptr, static_cast<int>(path.size())), Tone::Muted);
    if (!path.isEmpty())
        addMono(tr("The path from the entry to the root"), path.join(u'\n'), mostProofLines);
    if (answer->entry.checkpoint.isEmpty())
        return;
    addMono(tr("The signed checkpoint"), QString::fromUtf8(answer->entry.checkpoint).trimmed(), mostProofLines);
    addWidget(m_save);
    m_save->show();
}

void EntryDetail::saveProof()
{
    if (!m_proven)
        return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, tr("Save the proof"),
        u"%1/%2.tlog-proof"_s.arg(folder).arg(m_proven->entry.seq), tr("Proofs (*.tlog-proof)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"tlog-proof"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &EntryDetail::writeProof);
    dialog->open();
}

void EntryDetail::writeProof(const QString &path)
{
    if (!m_proven)
        return;
    const ledger::TlogProof proof{
        .index = m_proven->entry.seq, .hashes = m_proven->entry.proof, .checkpoint = m_proven->entry.checkpoint};
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(proof.bytes()) >= 0 && file.commit();
    const QString name = QFileInfo(path).fileName();
    if (written)
        Q_EMIT told(tr("The proof is in %1.").arg(name), Tone::Good);
    else
        Q_EMIT told(tr("%1 could not be written; choose another place.").arg(name), Tone::Bad);
}

} // namespace steward::ui
