#pragma once

#include "core/compliance/requests/request.h"
#include "ui/shell/pane.h"
#include "ui/theme/tone.h"

#include <QWidget>

class QTabWidget;

namespace steward::ui {

class AnswerPage;
class ApplyPage;
class NoticeBar;
class PartiesPage;
class PlanPage;
class SearchPage;
class StackedState;
class VerifyPage;
class WorkDesk;
class WorkPage;

/**
 * The work on the data of one request: search, plan, apply, verify and the telling of third parties for a request that
 * changes data, search and answer for the others.
 *
 * Reads on worker threads and only while it is visible; what it is told while hidden it remembers. The same reference
 * again keeps tab, selection and scroll.
 */
class RequestWork final : public QWidget
{
    Q_OBJECT

public:
    explicit RequestWork(Session &session, QWidget *parent = nullptr);
    ~RequestWork() override;

    /** Another request, or the same one changed. */
    void setRequest(const compliance::Request &request);
    /** For the command palette; owned by the widget. */
    QList<QAction *> workActions() const;

Q_SIGNALS:
    void said(const QString &line);
    void working(steward::ui::Job *job);
    void goTo(const QString &pane, const QVariantMap &what);
    void tell(const QString &sentence, steward::ui::Tone tone);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addPage(WorkPage *page, const QString &title);
    void load();
    void showFacts();
    void showTabs();
    /** What stands in the place of the pages: locked, no keys, erased; false where the pages can be shown. */
    bool showObstacle();
    void act();
    void saveProof();

    Session &m_session;
    WorkDesk *m_desk;
    NoticeBar *m_notice;
    QTabWidget *m_tabs;
    StackedState *m_state;
    SearchPage *m_search;
    PlanPage *m_plan;
    ApplyPage *m_apply;
    VerifyPage *m_verify;
    PartiesPage *m_parties;
    AnswerPage *m_answer;
    bool m_isStale = false;
};

} // namespace steward::ui
