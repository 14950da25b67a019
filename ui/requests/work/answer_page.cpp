#include "ui/requests/work/answer_page.h"

#include "ui/requests/work/work_words.h"
#include "ui/theme/icons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/record_table.h"

#include <QAction>
#include <QCheckBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward::ui {

using namespace compliance;

namespace {

constexpr int mostItems = 13;
constexpr int linesHigh = 6;

} // namespace

AnswerPage::AnswerPage(WorkDesk &desk, QWidget *parent)
    : WorkPage(desk, parent)
    , m_items({tr("Item"), tr("State"), tr("Source in the law"), tr("Says")})
{
    m_summary = addSentence();
    m_missing = addSentence({}, true);
    FlowLayout *line = addButtonLine();
    m_acceptAll = addButton(line, tr("Take over every proposal"), u"check"_s, [this] { m_desk.acceptProposals(); });
    m_table = addTable(u"work.answer"_s, tr("Items of the answer"), false);
    m_table->setStandardWidth(0, 34);
    m_table->setStandardWidth(1, 16);
    m_table->setStandardWidth(2, 24);
    m_table->setStandardWidth(3, 40);
    m_table->setModel(&m_items);
    m_editor = new QWidget(body());
    auto *editor = new QVBoxLayout(m_editor);
    editor->setContentsMargins(0, 4, 0, 0);
    m_title = new QLabel(m_editor);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_text = new QPlainTextEdit(m_editor);
    m_text->setObjectName(u"answerText"_s);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * linesHigh + 12);
    m_text->setPlaceholderText(tr("What the answer says about it"));
    m_title->setBuddy(m_text);
    m_proposal = new QLabel(m_editor);
    m_proposal->setTextFormat(Qt::PlainText);
    m_proposal->setWordWrap(true);
    m_proposal->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_proposal->setForegroundRole(QPalette::PlaceholderText);
    editor->addWidget(m_title);
    editor->addWidget(m_text);
    editor->addWidget(m_proposal);
    column()->addWidget(m_editor);
    FlowLayout *itemLine = addButtonLine();
    m_save = addButton(itemLine, tr("Save this item"), u"save"_s,
        [this] { set(AnswerState::Filled, m_text->toPlainText().trimmed()); });
    m_accept = addButton(itemLine, tr("Take over the proposal"), u"check"_s, [this] {
        if (const AnswerEntry *entry = chosen())
            set(AnswerState::Filled, entry->proposal);
    });
    m_none = addButton(itemLine, tr("There is none"), u"flag"_s, [this] { set(AnswerState::None, {}); });
    m_notApplicable = addButton(itemLine, tr("Does not apply…"), u"close"_s, [this] { notApplicable(); });
    m_clear = addButton(itemLine, tr("Empty it again"), u"undo"_s, [this] { set(AnswerState::Empty, {}); });
    m_exportHeading = addHeading(tr("Export"));
    m_exportText = addSentence(tr("A folder with the data as JSON, XML and CSV, a field dictionary and a manifest of "
                                  "hashes; of an access request also the answer as text and PDF."),
        true);
    m_wholeRange = new QCheckBox(tr("Also what is older than 12 months before receipt"), body());
    column()->addWidget(m_wholeRange);
    FlowLayout *exportLine = addButtonLine();
    m_export = addButton(exportLine, tr("Export to a folder…"), u"export"_s, [this] { exportData(); });
    m_openFolder = addButton(exportLine, tr("Open the folder"), u"folder"_s, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(
            QFileInfo(m_exportedTo).isDir() ? m_exportedTo : QFileInfo(m_exportedTo).absolutePath()));
    });
    m_exported = addSentence();
    column()->addStretch(1);
    connect(m_table, &RecordTable::currentRowChanged, this, [this] { showItem(); });
    connect(m_table, &RecordTable::opened, m_text, [this] { m_text->setFocus(); });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { look(); });
    connect(&m_desk, &WorkDesk::busyChanged, this, [this] { look(); });
    connect(&m_desk, &WorkDesk::exported, this, &AnswerPage::showExport);
}

void AnswerPage::showFacts()
{
    const WorkFacts &facts = m_desk.facts();
    const bool isAccess = facts.request.type == RequestType::Access;
    QStringList missing;
    QList<SheetRow> rows;
    for (const AnswerEntry &entry : facts.answer) {
        if (entry.state == AnswerState::Empty)
            missing << entry.item.title;
        SheetRow row{.id = entry.item.id,
            .cells = {entry.item.title, {}, entry.item.source,
                entry.state == AnswerState::Empty && !entry.proposal.isEmpty()
                    ? tr("Proposed: %1").arg(entry.proposal.simplified())
                    : entry.text.simplified()}};
        row.badges.insert(1, WorkWords::answer(entry.state));
        rows.append(row);
    }
    if (!isAccess)
        m_summary->setText(tr("The person's data goes out in formats that a machine reads."));
    else if (!facts.answerFault.isEmpty())
        m_summary->setText(tr("The items of the answer cannot be shown yet: %1").arg(facts.answerFault));
    else if (missing.isEmpty())
        m_summary->setText(tr("Every item of the answer says something."));
    else
        m_summary->setText(tr("%1 of %2 items say nothing yet. The request cannot be closed like this.")
                               .arg(QLocale().toString(missing.size()), QLocale().toString(facts.answer.size())));
    m_missing->setText(tr("Missing: %1").arg(missing.join(tr("; ", "between items of a list"))));
    m_missing->setVisible(!missing.isEmpty());
    m_items.setRows(rows);
    m_table->setVisible(!rows.isEmpty());
    m_editor->setVisible(!rows.isEmpty());
    fitTable(m_table, static_cast<int>(rows.size()), mostItems);
    if (!rows.isEmpty() && !m_table->currentIndex().isValid())
        m_table->selectRow(0);
    const QStringList &laws = facts.request.laws;
    m_wholeRange->setVisible(laws.contains(u"ccpa"_s));
    if (!m_shown.startsWith(facts.request.reference + u'/')) {
        m_exportedTo.clear();
        m_exported->clear();
    }
    showItem();
}

const AnswerEntry *AnswerPage::chosen() const
{
    const QString id = m_items.idAt(m_table->currentIndex().row());
    const QList<AnswerEntry> &entries = m_desk.facts().answer;
    const auto at =
        std::find_if(entries.cbegin(), entries.cend(), [&](const AnswerEntry &entry) { return entry.item.id == id; });
    return at == entries.cend() ? nullptr : &*at;
}

void AnswerPage::showItem()
{
    const AnswerEntry *entry = chosen();
    if (entry) {
        m_title->setText(tr("%1 (%2)", "item, source in the law").arg(entry->item.title, entry->item.source));
        m_text->setAccessibleName(entry->item.title);
        const QString stands = m_desk.request().reference + u'/' + entry->item.id + u'/' + answerStateName(entry->state)
                               + u'/' + entry->text;
        if (stands != std::exchange(m_shown, stands))
            m_text->setPlainText(entry->text);
        m_proposal->setText(tr("Proposed from the maps and the search: %1").arg(entry->proposal));
        m_proposal->setVisible(!entry->proposal.isEmpty() && entry->proposal != entry->text);
    } else {
        m_shown = m_desk.request().reference + u'/';
    }
    look();
}

void AnswerPage::look()
{
    const WorkFacts &facts = m_desk.facts();
    const bool can = m_desk.canWork();
    const AnswerEntry *entry = chosen();
    const bool hasItems = !facts.answer.isEmpty();
    for (QAction *action : {m_acceptAll, m_save, m_accept, m_none, m_notApplicable, m_clear})
        action->setVisible(hasItems);
    m_acceptAll->setEnabled(can && std::any_of(facts.answer.cbegin(), facts.answer.cend(), [](const AnswerEntry &one) {
        return one.state == AnswerState::Empty && !one.proposal.isEmpty();
    }));
    const QString typed = m_text->toPlainText().trimmed();
    m_text->setReadOnly(!can);
    m_save->setEnabled(
        can && entry && !typed.isEmpty() && (typed != entry->text.trimmed() || entry->state != AnswerState::Filled));
    m_accept->setEnabled(can && entry && !entry->proposal.isEmpty() && entry->proposal != entry->text);
    m_none->setEnabled(can && entry && entry->state != AnswerState::None);
    m_notApplicable->setEnabled(can && entry);
    m_clear->setEnabled(can && entry && entry->state != AnswerState::Empty);
    m_export->setEnabled(can && !facts.searches.isEmpty());
    m_openFolder->setVisible(!m_exportedTo.isEmpty());
    m_exported->setVisible(!m_exported->text().isEmpty());
}

void AnswerPage::set(AnswerState state, const QString &text)
{
    const AnswerEntry *entry = chosen();
    if (!entry)
        return;
    m_desk.write(
        [item = entry->item.id, state, text](Workspace &workspace, const QString &reference, const WorkDesk::Values &) {
            return setAnswerItem(workspace.store(), workspace.vault(), reference, item, state, text).result();
        });
}

void AnswerPage::notApplicable()
{
    const AnswerEntry *entry = chosen();
    if (!entry)
        return;
    m_desk.ask(this,
        {.title = tr("Does not apply: %1").arg(entry->item.title),
            .explanation = tr("The answer tells the person that this does not apply, with the reason."),
            .verb = tr("Say so"),
            .fields = {{.id = u"reason"_s, .label = tr("Reason")}}},
        [item = entry->item.id](Workspace &workspace, const QString &reference, const WorkDesk::Values &values) {
            return setAnswerItem(workspace.store(), workspace.vault(), reference, item, AnswerState::NotApplicable,
                values.value(u"reason"_s))
                .result();
        });
}

void AnswerPage::exportData()
{
    auto *dialog = new QFileDialog(this, tr("Where the answer goes: a new or empty folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &chosen) {
        const QDir folder(chosen);
        // A folder that holds something else gets one of its own inside.
        const QString target = folder.isEmpty() ? chosen : folder.filePath(m_desk.request().reference);
        m_desk.exportTo(target, m_wholeRange->isChecked());
    });
    dialog->open();
}

void AnswerPage::showExport(const Exported &done)
{
    m_exportedTo = done.path;
    QStringList sentences{tr("%n rows were written to %1.", nullptr, static_cast<int>(done.rows))
                              .arg(QDir::toNativeSeparators(done.path)),
        tr("Files: %1").arg(done.files.join(u", "_s)),
        tr("SHA-256 of the manifest: %1").arg(QString::fromLatin1(done.manifest.toHex()))};
    if (!done.emptyItems.isEmpty())
        sentences << tr("These items say nothing yet: %1").arg(done.emptyItems.join(u", "_s));
    if (!done.proposedItems.isEmpty())
        sentences << tr("These items say what was proposed, and nobody has confirmed it: %1")
                         .arg(done.proposedItems.join(u", "_s));
    for (const ThirdPersonCheck &check : done.thirdPersons)
        sentences << tr("%n values of %1 in %2 look like other people's addresses: look at them before the answer goes "
                        "out.",
            nullptr, static_cast<int>(check.values))
                         .arg(check.field, m_desk.sourceName(check.source));
    sentences += done.warnings;
    m_exported->setText(lines(sentences));
    look();
}

} // namespace steward::ui
