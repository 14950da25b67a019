#include "ui/directories/directories_pane.h"

#include "core/directories/records/recorder.h"
#include "ui/directories/catalogue_rows.h"
#include "ui/directories/import_dialog.h"
#include "ui/directories/listings_page.h"
#include "ui/directories/records_page.h"
#include "ui/widgets/reading.h"

#include <QCoreApplication>
#include <QInputDialog>
#include <QJsonArray>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steward::ui {

using namespace directories;

namespace {

constexpr int longestIntervalHours = 24 * 366;

/** The directory desk: a page for the listings, one for the catalogue, one for the customers. */
class DirectoriesPane final : public Pane
{
    Q_DECLARE_TR_FUNCTIONS(DirectoriesPane)

public:
    DirectoriesPane(Session &session, QWidget *parent)
        : Pane(parent)
        , m_session(session)
        , m_tabs(new QTabWidget(this))
        , m_listings(new ListingsPage(session, this))
    {
        store::Store &store = session.workspace.store();
        m_catalogue = new RecordsPage(
            catalogueTexts(), [&store] { return catalogueRows(store, store.clock().now()); }, store.isWritable(), this);
        m_customers = new RecordsPage(
            customersTexts(), [&store] { return customerRows(store); }, store.isWritable(), this);
        m_tabs->setDocumentMode(true);
        m_tabs->addTab(m_listings, tr("Listings"));
        m_tabs->addTab(m_catalogue, tr("Catalogue"));
        m_tabs->addTab(m_customers, tr("Customers"));
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_tabs);
        addIntervalButton();
        makeActions();
        connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
            m_listings->setActionsEnabled(m_tabs->currentWidget() == m_listings);
            activate();
        });
        connect(m_listings, &ListingsPage::said, this, &Pane::said);
        connect(m_listings, &ListingsPage::importWanted, this, [this] { import(ImportKind::Listings); });
        connect(m_catalogue, &RecordsPage::importWanted, this, [this] { import(ImportKind::Directories); });
        connect(m_customers, &RecordsPage::importWanted, this, [this] { import(ImportKind::Customers); });
        connect(m_catalogue, &RecordsPage::opened, this, [this](qint64, const QString &reference) {
            show({{u"directory"_s, reference}});
        });
        connect(m_customers, &RecordsPage::opened, this, [this](qint64, const QString &reference) {
            show({{u"customer"_s, reference}});
        });
    }

    void activate() override
    {
        if (m_tabs->currentWidget() == m_listings)
            m_listings->activate();
        else
            static_cast<RecordsPage *>(m_tabs->currentWidget())->reload();
    }

    void refresh(const QStringList &topics) override
    {
        if (m_tabs->currentWidget() == m_listings)
            m_listings->refresh(topics);
        else if (topics.contains(u"customers"_s) || topics.contains(u"directories"_s))
            static_cast<RecordsPage *>(m_tabs->currentWidget())->reload();
    }

    void focusSearch() override
    {
        if (m_tabs->currentWidget() == m_listings)
            m_listings->focusSearch();
        else
            static_cast<RecordsPage *>(m_tabs->currentWidget())->focusSearch();
    }

    QList<QAction *> paneActions() override { return m_actions; }

    void show(const QVariantMap &what) override;
    using Pane::show;

private:
    void addIntervalButton();
    void makeActions();
    void import(ImportKind kind);
    void askInterval();
    void setIntervals(const QList<TextRow> &rows, std::optional<int> hours);

    Session &m_session;
    QTabWidget *m_tabs;
    ListingsPage *m_listings;
    RecordsPage *m_catalogue;
    RecordsPage *m_customers;
    QList<QAction *> m_actions;
};

void DirectoriesPane::makeActions()
{
    m_actions = m_listings->actionsOfPage();
    const auto add = [this](const QString &text, std::function<void()> what) {
        auto *action = new QAction(text, this);
        connect(action, &QAction::triggered, this, std::move(what));
        m_actions.append(action);
        return action;
    };
    add(tr("Show the catalogue of directories"), [this] { m_tabs->setCurrentWidget(m_catalogue); });
    add(tr("Show the customers"), [this] { m_tabs->setCurrentWidget(m_customers); });
    for (const ListingView &view : builtInListingViews())
        add(tr("View: %1").arg(view.name), [this, view] {
            m_tabs->setCurrentWidget(m_listings);
            m_listings->show(view);
        });
    if (!m_session.workspace.store().isWritable())
        return;
    add(tr("Import customers…"), [this] { import(ImportKind::Customers); });
    add(tr("Import directories…"), [this] { import(ImportKind::Directories); });
}

void DirectoriesPane::show(const QVariantMap &what)
{
    if (what.contains(u"import"_s)) {
        const QString kind = what.value(u"import"_s).toString();
        import(kind == "customers"_L1     ? ImportKind::Customers
               : kind == "directories"_L1 ? ImportKind::Directories
                                          : ImportKind::Listings);
        return;
    }
    if (what.value(u"tab"_s) == u"catalogue"_s || what.value(u"tab"_s) == u"customers"_s) {
        m_tabs->setCurrentWidget(what.value(u"tab"_s) == u"catalogue"_s ? m_catalogue : m_customers);
        return;
    }
    QJsonObject definition = QJsonObject::fromVariantMap(what);
    const QString filter = what.value(u"filter"_s).toString();
    const QString state = what.value(u"state"_s, filter).toString();
    if (stateFromName(state))
        definition.insert("states"_L1, QJsonArray{state});
    else if (!filter.isEmpty())
        definition.insert(filter, true);
    m_tabs->setCurrentWidget(m_listings);
    m_listings->show(listingViewFrom({}, definition));
    if (what.contains(u"listing"_s))
        m_listings->openListing(what.value(u"listing"_s).toLongLong());
}

void DirectoriesPane::import(ImportKind kind)
{
    auto *dialog = new ImportDialog(m_session.workspace, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setKind(kind);
    connect(dialog, &ImportDialog::imported, this, [this] {
        if (m_tabs->currentWidget() == m_listings)
            m_listings->refresh({u"listings"_s});
        else
            activate();
    });
    dialog->open();
}

void DirectoriesPane::addIntervalButton()
{
    auto *button = new QToolButton(m_catalogue);
    button->setText(tr("Set interval…"));
    button->setToolTip(
        tr("How often the chosen directories are looked at; without one of yours the proposed interval counts"));
    button->setEnabled(m_session.workspace.store().isWritable());
    connect(button, &QToolButton::clicked, this, &DirectoriesPane::askInterval);
    m_catalogue->addTrailing(button);
}

void DirectoriesPane::askInterval()
{
    const QList<TextRow> rows = m_catalogue->chosen();
    if (rows.isEmpty()) {
        m_catalogue->tell(tr("Choose the directories first, then set their interval."), false);
        return;
    }
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Checking interval"));
    dialog->setLabelText(tr("Hours between two looks for %n directory(s); 0 goes back to the proposed interval:",
        nullptr, int(rows.size())));
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setIntRange(0, longestIntervalHours);
    dialog->setIntValue(24);
    connect(dialog, &QInputDialog::intValueSelected, this,
        [this, rows](int hours) { setIntervals(rows, hours > 0 ? std::optional(hours) : std::nullopt); });
    dialog->open();
}

void DirectoriesPane::setIntervals(const QList<TextRow> &rows, std::optional<int> hours)
{
    Recorder recorder(m_session.workspace.store());
    for (const TextRow &row : rows)
        whenDone(this, recorder.setInterval(row.id, hours),
            [this, last = row.id == rows.constLast().id](const Result<void> &done) {
                if (!done)
                    m_catalogue->tell(done.error().message, false);
                if (last)
                    m_catalogue->reload();
            });
}

} // namespace

Pane *makeDirectoriesPane(Session &session, QWidget *parent)
{
    return new DirectoriesPane(session, parent);
}

} // namespace steward::ui
