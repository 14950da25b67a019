#include "ui/retention/retention_pane.h"

#include "core/base/csv.h"
#include "core/compliance/retention/deleted_records.h"
#include "core/compliance/retention/holds.h"
#include "ui/retention/list_page.h"
#include "ui/retention/retention_forms.h"
#include "ui/retention/retention_words.h"
#include "ui/retention/rules_page.h"
#include "ui/theme/icons.h"
#include "ui/vault/vault_guard.h"
#include "ui/widgets/confirm.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/relative_time.h"
#include "ui/widgets/stacked_state.h"

#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace steward::ui {

namespace {

using compliance::DeletedRecord;
using compliance::Hold;

/** Holds and deleted records of one moment. */
struct KeptFacts
{
    QList<Hold> holds = {};
    QList<DeletedRecord> deleted = {};
    compliance::PurgePlan purge = {};
    Instant now = {};
};

Result<KeptFacts> readKept(Workspace &workspace)
{
    KeptFacts facts{.now = workspace.clock().now()};
    return workspace.store().read([&](store::Connection &connection) -> Result<KeptFacts> {
        Result<QList<Hold>> holds = compliance::holds(connection, workspace.vault());
        if (!holds)
            return failureOf(holds);
        Result<QList<DeletedRecord>> deleted = compliance::deletedRecords(connection);
        if (!deleted)
            return failureOf(deleted);
        const Result<compliance::PurgePlan> purge = compliance::planPurge(connection, facts.now);
        if (!purge)
            return failureOf(purge);
        facts.holds = std::move(*holds);
        facts.deleted = std::move(*deleted);
        facts.purge = *purge;
        return facts;
    });
}

/** Rules, holds and deleted records. */
class RetentionPane final : public Pane
{
    Q_OBJECT

public:
    RetentionPane(Session &session, QWidget *parent);

    void activate() override { load(); }
    void refresh(const QStringList &topics) override
    {
        for (const QString &topic :
            {u"retention"_s, u"holds"_s, u"deleted"_s, u"sources"_s, u"requests"_s, u"vault"_s, u"settings"_s}) {
            if (topics.contains(topic) && !m_later->isActive())
                m_later->start();
        }
    }
    void focusSearch() override { shownTable()->setFocus(); }
    QList<QAction *> paneActions() override
    {
        return m_rules->pageActions() + QList<QAction *>{m_hold, m_endHold, m_restore, m_purge, m_export};
    }
    void show(const QVariantMap &what) override;
    using Pane::show;

private:
    QAction *addAction(const QString &text, const QString &iconName, void (RetentionPane::*what)());
    using Pane::addAction;
    void makePages();
    RecordTable *shownTable() const;
    const CellsModel &shownModel() const;
    void load();
    void loadKept();
    void showKept(const KeptFacts &facts);
    void look();
    void addHold();
    void endHold();
    void restoreDeleted();
    void purge();
    void exportShown();
    void writeTo(const QString &path);

    Session &m_session;
    NoticeBar *m_notice;
    QTabWidget *m_tabs;
    RulesPage *m_rules = nullptr;
    ListPage *m_holds = nullptr;
    ListPage *m_deleted = nullptr;
    QAction *m_hold;
    QAction *m_endHold;
    QAction *m_restore;
    QAction *m_purge;
    QAction *m_export;
    QTimer *m_later;
    KeptFacts m_facts;
    Reading<Result<KeptFacts>> m_reading;
    Reading<Result<int>> m_purging;
};

RetentionPane::RetentionPane(Session &session, QWidget *parent)
    : Pane(parent)
    , m_session(session)
    , m_notice(new NoticeBar(this))
    , m_tabs(new QTabWidget(this))
    , m_hold(addAction(tr("Hold something…"), u"lock"_s, &RetentionPane::addHold))
    , m_endHold(addAction(tr("End the hold…"), u"unlock"_s, &RetentionPane::endHold))
    , m_restore(addAction(tr("Put it back"), u"undo"_s, &RetentionPane::restoreDeleted))
    , m_purge(addAction(tr("Purge what has run out…"), u"trash"_s, &RetentionPane::purge))
    , m_export(addAction(tr("Export the list that is shown…"), u"export"_s, &RetentionPane::exportShown))
    , m_later(new QTimer(this))
{
    m_export->setShortcut(QKeySequence(u"Ctrl+E"_s));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    m_tabs->setDocumentMode(true);
    makePages();
    layout->addWidget(m_tabs, 1);
    setFocusProxy(m_tabs);
    connect(m_rules, &RulesPage::working, this, &RetentionPane::working);
    for (ListPage *page : {m_holds, m_deleted})
        connect(page, &ListPage::chosenChanged, this, &RetentionPane::look);
    m_later->setSingleShot(true);
    m_later->setInterval(500ms);
    connect(m_later, &QTimer::timeout, this, &RetentionPane::load);
    look();
}

QAction *RetentionPane::addAction(const QString &text, const QString &iconName, void (RetentionPane::*what)())
{
    auto *action = new QAction(icon(iconName), text, this);
    connect(action, &QAction::triggered, this, what);
    return action;
}

void RetentionPane::makePages()
{
    m_rules = new RulesPage(m_session, m_notice, m_tabs);
    m_holds = new ListPage({.name = tr("Holds, newest first"),
                               .id = u"retention.holds"_s,
                               .titles = {tr("Hold"), tr("State"), tr("Kind"), tr("On"), tr("Reason"), tr("From"),
                                   tr("Last day"), tr("By")},
                               .widths = {11, 14, 22, 34, 34, 12, 12, 14},
                               .badgeColumn = 1,
                               .emptyTitle = tr("Nothing is held"),
                               .emptyReason = tr("A hold keeps rows that are due or asked for: for a legal claim, or "
                                                 "because a person asked for restriction (Article 18)."),
                               .icon = u"lock"_s},
        {m_hold, m_endHold}, m_tabs);
    m_deleted =
        new ListPage({.name = tr("Deleted records, newest first"),
                         .id = u"retention.deleted"_s,
                         .titles = {tr("Record"), tr("Kind"), tr("Deleted"), tr("By"), tr("Why"), tr("Purged after")},
                         .widths = {16, 18, 32, 14, 36, 32},
                         .emptyTitle = tr("Nothing was deleted"),
                         .emptyReason = tr("Retention rules, sources and requests that were deleted stand here "
                                           "until they are purged, and can be put back."),
                         .icon = u"trash"_s},
            {m_restore, m_purge}, m_tabs);
    m_tabs->addTab(m_rules, tr("Rules"));
    m_tabs->addTab(m_holds, tr("Holds"));
    m_tabs->addTab(m_deleted, tr("Deleted records"));
    connect(m_tabs, &QTabWidget::currentChanged, this, &RetentionPane::look);
}

RecordTable *RetentionPane::shownTable() const
{
    return m_tabs->currentIndex() == 0 ? m_rules->table()
                                       : (m_tabs->currentIndex() == 1 ? m_holds : m_deleted)->table();
}

const CellsModel &RetentionPane::shownModel() const
{
    return m_tabs->currentIndex() == 0 ? m_rules->model()
                                       : (m_tabs->currentIndex() == 1 ? m_holds : m_deleted)->model();
}

void RetentionPane::show(const QVariantMap &what)
{
    const QString page = what.value(u"page"_s).toString();
    m_tabs->setCurrentIndex(page == u"holds"_s ? 1 : page == u"deleted"_s ? 2 : 0);
    if (const QString rule = what.value(u"rule"_s).toString(); !rule.isEmpty())
        m_rules->choose(rule);
}

void RetentionPane::load()
{
    m_rules->load();
    loadKept();
}

void RetentionPane::loadKept()
{
    m_reading.start([&workspace = m_session.workspace](std::stop_token) { return readKept(workspace); },
        [this](const Result<KeptFacts> &facts) {
            if (facts)
                showKept(*facts);
            else
                m_notice->tell(facts.error().message, Tone::Bad);
        });
}

void RetentionPane::showKept(const KeptFacts &facts)
{
    m_facts = facts;
    const QDate today = QDateTime::fromMSecsSinceEpoch(toMillis(facts.now)).date();
    QList<CellRow> holds;
    for (const Hold &hold : facts.holds)
        holds.append({hold.reference,
            {{.text = hold.reference}, {.badge = RetentionWords::hold(hold, today)},
                {.text = RetentionWords::holdKind(hold.kind)}, {.text = RetentionWords::holdOn(hold)},
                {.text = hold.unreadable.isEmpty() ? hold.reason : tr("(sealed)"), .tip = hold.unreadable},
                {.text = RetentionWords::day(hold.from)}, {.text = RetentionWords::day(hold.until)},
                {.text = hold.by}}});
    m_holds->setRows(std::move(holds));
    QList<CellRow> deleted;
    for (const DeletedRecord &one : facts.deleted)
        deleted.append({one.kind + u'/' + one.reference,
            {{.text = one.reference}, {.text = RetentionWords::deletedKind(one)},
                {.text = dateAndRelative(one.deletedAt, facts.now)}, {.text = one.deletedBy}, {.text = one.reason},
                {.text = dateAndRelative(one.purgeAfter, facts.now)}}});
    m_deleted->setRows(std::move(deleted));
    m_tabs->setTabText(1, facts.holds.isEmpty() ? tr("Holds") : tr("Holds (%1)").arg(facts.holds.size()));
    m_tabs->setTabText(
        2, facts.deleted.isEmpty() ? tr("Deleted records") : tr("Deleted records (%1)").arg(facts.deleted.size()));
    look();
}

void RetentionPane::look()
{
    const bool writable = m_session.workspace.store().isWritable();
    m_hold->setEnabled(writable);
    const QString hold = m_holds->chosenKey();
    m_endHold->setEnabled(writable
                          && std::any_of(m_facts.holds.cbegin(), m_facts.holds.cend(),
                              [&hold](const Hold &one) { return one.reference == hold && !one.endedAt; }));
    m_restore->setEnabled(writable && !m_deleted->chosenKey().isEmpty());
    m_purge->setEnabled(writable && !m_facts.purge.records.isEmpty());
    m_export->setEnabled(shownModel().rowCount() > 0);
}

void RetentionPane::addHold()
{
    const Instant now = m_session.workspace.clock().now();
    auto *dialog = new FormDialog(RetentionForms::hold(QDateTime::fromMSecsSinceEpoch(toMillis(now)).date()), this);
    dialog->setObjectName(u"holdEditor"_s);
    connect(dialog, &FormDialog::wanted, this, [this, dialog] {
        const auto step = [&vault = m_session.workspace.vault(), hold = RetentionForms::holdOf(*dialog)](
                              store::Transaction &transaction) {
            return compliance::addHold(transaction, vault, hold);
        };
        whenDone(dialog, m_session.workspace.store().write(step), [this, dialog](const Result<Hold> &kept) {
            if (!kept) {
                dialog->showError(kept.error().message);
                return;
            }
            dialog->accept();
            m_notice->tell(tr("%1 is in force.").arg(kept->reference), Tone::Good);
            loadKept();
        });
    });
    m_tabs->setCurrentIndex(1);
    dialog->open();
}

void RetentionPane::endHold()
{
    const QString reference = m_holds->chosenKey();
    auto *dialog =
        new FormDialog(RetentionForms::reason(tr("End %1?").arg(reference),
                           tr("What it kept goes with the next run if nothing else keeps it."), tr("End it")),
            this);
    connect(dialog, &FormDialog::wanted, this, [this, dialog, reference] {
        const auto step = [&vault = m_session.workspace.vault(), reference, reason = dialog->value(u"text"_s)](
                              store::Transaction &transaction) {
            return compliance::endHold(transaction, vault, reference, reason);
        };
        whenDone(dialog, m_session.workspace.store().write(step), [this, dialog](const Result<Hold> &ended) {
            if (!ended) {
                dialog->showError(ended.error().message);
                return;
            }
            dialog->accept();
            m_notice->tell(tr("%1 has ended.").arg(ended->reference), Tone::Good);
            loadKept();
        });
    });
    dialog->open();
}

void RetentionPane::restoreDeleted()
{
    const QString key = m_deleted->chosenKey();
    const QString kind = key.section(u'/', 0, 0);
    const QString reference = key.section(u'/', 1);
    const auto step = [kind, reference](store::Transaction &transaction) {
        return compliance::restoreRecord(transaction, kind, reference);
    };
    whenDone(this, m_session.workspace.store().write(step), [this, reference](const Result<void> &restored) {
        if (restored)
            m_notice->tell(tr("%1 is back.").arg(reference), Tone::Good);
        else
            m_notice->tell(restored.error().message, Tone::Bad);
        load();
    });
}

void RetentionPane::purge()
{
    QStringList references;
    for (const DeletedRecord &one : std::as_const(m_facts.purge.records))
        references.append(one.reference);
    const auto count = static_cast<int>(references.size());
    confirm(this, tr("Purge %n record(s)?", nullptr, count),
        tr("Their time to be put back has run out: %1. What they say is removed for good, and the keys of persons whom "
           "nothing else names are destroyed. This cannot be undone.")
            .arg(references.mid(0, 12).join(u", "_s) + (count > 12 ? u", …"_s : QString())),
        tr("Purge"), [this] {
            m_purging.start(
                [&workspace = m_session.workspace, hash = m_facts.purge.hash](
                    std::stop_token) { return compliance::purgeRecords(workspace.store(), workspace.vault(), hash); },
                [this](const Result<int> &purged) {
                    if (purged)
                        m_notice->tell(tr("%n record(s) were purged.", nullptr, *purged), Tone::Good);
                    else
                        m_notice->tell(purged.error().message, Tone::Bad);
                    loadKept();
                });
        });
}

void RetentionPane::exportShown()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog =
        new QFileDialog(this, tr("Export the list that is shown"), folder + u"/retention.csv"_s, tr("CSV (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &RetentionPane::writeTo);
    dialog->open();
}

void RetentionPane::writeTo(const QString &path)
{
    const CellsModel &model = shownModel();
    QByteArray csv = csvLine(model.titles());
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data().toString());
        csv += csvLine(cells);
    }
    QSaveFile file(path);
    const bool isKept = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
                        && file.write(csv) == csv.size() && file.commit();
    if (isKept)
        m_notice->tell(
            tr("%n row(s) are in %1.", nullptr, model.rowCount()).arg(QFileInfo(path).fileName()), Tone::Good);
    else
        m_notice->tell(tr("%1 could not be written; choose another place.").arg(QFileInfo(path).fileName()), Tone::Bad);
}

} // namespace

Pane *makeRetentionPane(Session &session, QWidget *parent)
{
    return new RetentionPane(session, parent);
}

QString retentionBadge(Workspace &workspace)
{
    const auto due = workspace.store().read([&workspace](store::Connection &connection) {
        return compliance::retentionDue(connection, workspace.clock().now());
    });
    return due && !due->isEmpty() ? QLocale().toString(due->size()) : QString();
}

} // namespace steward::ui

#include "retention_pane.moc"
