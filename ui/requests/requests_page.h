#pragma once

#include "ui/requests/request_columns.h"
#include "ui/requests/request_export.h"
#include "ui/shell/pane.h"
#include "ui/theme/tone.h"
#include "ui/widgets/reading.h"

#include <QPointer>
#include <QTimer>

class QSplitter;
class QToolButton;

namespace steward::ui {

class FilterBar;
class NoticeBar;
class RecordTable;
class RequestActions;
class RequestDetail;
class RequestFilters;
class RequestModel;
class StackedState;

/**
 * The requests pane.
 *
 * What happens shows in the rows where they stand; rows change places only when a person asks for it, or while nobody
 * holds on to the list.
 */
class RequestsPane final : public Pane
{
    Q_OBJECT

public:
    RequestsPane(Session &session, QWidget *parent = nullptr);
    ~RequestsPane() override;

    void activate() override;
    void refresh(const QStringList &topics) override;
    void focusSearch() override;
    QList<QAction *> paneActions() override;
    void show(const QVariantMap &what) override;
    using Pane::show;

    RequestModel &model() { return *m_model; }
    RecordTable &table() { return *m_table; }
    RequestDetail &detail() { return *m_detail; }
    RequestActions &steps() { return *m_steps; }
    const RequestQuery &query() const { return m_query; }
    /** Writes what is shown, as it is shown, to the file. */
    void exportTo(const QString &path, bool withPersons);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeTable();
    void makeBar();
    void makeActions();
    QAction *makeAction(
        const QString &iconName, const QString &text, const QKeySequence &keys, void (RequestsPane::*what)());
    void connectModel();
    void applyFilter();
    void sortBy(int column, Qt::SortOrder order);
    void queryAgain();
    void settle();
    void showCount(qint64 rows);
    void showState();
    void readCounts();
    void sawVisible();
    void openRequest(const QString &reference);
    void openCurrent();
    bool hasSomethingToLeave() const;
    void closeDetail();
    void toggleWide();
    void newRequest();
    void exportShown();
    void vaultChanged();
    void tell(const QString &sentence, Tone tone);

    Session &m_session;
    RequestQuery m_query;
    RequestModel *m_model;
    FilterBar *m_bar;
    RequestFilters *m_filters;
    NoticeBar *m_notice;
    RecordTable *m_table;
    StackedState *m_states;
    QSplitter *m_splitter;
    QWidget *m_list;
    RequestActions *m_steps;
    RequestDetail *m_detail;
    QToolButton *m_update;
    QList<QAction *> m_actions;
    QAction *m_new = nullptr;
    QAction *m_export = nullptr;
    QAction *m_close = nullptr;
    QAction *m_wide = nullptr;
    QTimer m_rest; ///< Arrowing through rows reads the detail only where one rests.
    QTimer m_calm; ///< Runs while changes keep coming.
    QTimer m_numbers;
    qint64 m_all = -1;
    bool m_active = false;
    bool m_toTop = false;
    QString m_select; ///< A request to put the cursor on once the rows are there.
    struct Counts;
    Reading<Counts> m_counting;
    Reading<Result<qint64>> m_exporting;
    QPointer<Job> m_exportJob;
};

} // namespace steward::ui
