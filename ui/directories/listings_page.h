#pragma once

#include "ui/directories/listing_view.h"
#include "ui/shell/pane.h"

#include <QTimer>

class QLabel;
class QSplitter;
class QToolButton;

namespace steward::ui {

class Background;
class FilterBar;
class ListingDetail;
class ListingExporter;
class ListingFilters;
class ListingModel;
class NoticeBar;
class RecordTable;
class SavedViews;
class StackedState;
class WorkLine;

/**
 * The listings of the workspace as a table with filters, saved views, actions and the detail of one of them.
 *
 * What happens in the workspace shows in the rows where they stand; rows change places only when a person asks for it.
 */
class ListingsPage final : public QWidget
{
    Q_OBJECT

public:
    ListingsPage(Session &session, QWidget *parent = nullptr);
    ~ListingsPage() override;

    void activate();
    void refresh(const QStringList &topics);
    void focusSearch();
    void show(const ListingView &view);
    using QWidget::show;
    QList<QAction *> actionsOfPage() const { return m_actions; }
    /** Actions on listings rest while another page stands in front. */
    void setActionsEnabled(bool enabled);

    ListingModel &model() { return *m_model; }
    RecordTable &table() { return *m_table; }
    const directories::ListingQuery &query() const { return m_query; }
    /** Opens the detail of a listing, wherever it stands in the list. */
    void openListing(qint64 id);
    /** Writes what is shown, as it is shown, to the file. */
    void exportTo(const QString &path);

Q_SIGNALS:
    void said(const QString &line);
    void importWanted();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Places;

    void makeTable();
    void makeBar();
    void makeActions();
    void connectModel();
    QAction *makeAction(
        const QString &icon, const QString &text, const QKeySequence &keys, void (ListingsPage::*what)());
    void applyFilter();
    void sortBy(int column, Qt::SortOrder order);
    void queryAgain();
    void showCount(qint64 rows);
    void showState();
    void readNumbers();
    void fillBanner(const QList<directories::Run> &runs);
    void sawVisible();
    void openDetail();
    void openDetailFor(int row);
    void closeDetail();
    bool hasSomethingToLeave() const;
    void currentRowChanged(int row);
    void outdated();
    void settle();
    void updateList();
    void keepPlaces();
    void bringBackPlaces();

    void withChosen(const std::function<void(const QList<qint64> &)> &what);
    void check();
    void checkAllShown();
    void startCheck(const QList<qint64> &ids);
    void markReviewed();
    void openAddress();
    void copyDetail();
    void exportShown();
    void tellError(const Error &error);

    Session &m_session;
    std::unique_ptr<Background> m_background;
    directories::ListingQuery m_query;
    directories::ListingCounts m_counts;
    ListingModel *m_model;
    FilterBar *m_bar;
    ListingFilters *m_filters;
    SavedViews *m_views;
    QLabel *m_banner;
    NoticeBar *m_notice;
    WorkLine *m_work;
    ListingExporter *m_exporter;
    RecordTable *m_table;
    StackedState *m_states;
    QSplitter *m_splitter;
    ListingDetail *m_detail;
    QToolButton *m_updateButton;
    QList<QAction *> m_actions;
    QList<QAction *> m_writingActions; ///< Those that a read-only workspace does not have.
    QAction *m_checkAction = nullptr;
    QAction *m_reviewAction = nullptr;
    QAction *m_openAddressAction = nullptr;
    QAction *m_copyAction = nullptr;
    QAction *m_detailAction = nullptr;
    QAction *m_closeAction = nullptr;
    QTimer m_calm;    ///< Runs while changes keep coming.
    QTimer m_rest;    ///< Arrowing through rows reads the detail only where one rests.
    QTimer m_numbers; ///< Counts are read twice a second at most.
    std::unique_ptr<Places> m_places;
    bool m_active = false;
    bool m_toTop = false;
};

} // namespace steward::ui
