#pragma once

#include "ui/requests/request_actions.h"
#include "ui/requests/request_content.h"
#include "ui/shell/pane.h"
#include "ui/theme/tone.h"
#include "ui/widgets/reading.h"

class QLabel;
class QMenu;
class QTabWidget;

namespace steward::ui {

class FilesPage;
class FlowLayout;
class HistoryPage;
class LetterPage;
class OverviewPage;
class RequestWork;
class StackedState;
class StateBadge;

/**
 * Everything about one request: its state and first clock, what is next, history and notes, letters, files, and the
 * work on data.
 *
 * Reads on another thread; showing the same request again only brings it up to date.
 */
class RequestDetail final : public QWidget
{
    Q_OBJECT

public:
    RequestDetail(Session &session, RequestActions &actions, QWidget *parent = nullptr);

    /** Buttons at the right of the title, as icons that name themselves. */
    void addIconActions(const QList<QAction *> &actions);
    void showRequest(const QString &reference);
    void showNothing();
    QString shown() const { return m_reference; }
    const std::optional<RequestContent> &content() const { return m_content; }
    /** Reads the same request anew. */
    void refresh();
    /** The vault is locked: what was opened goes at once. */
    void forget();
    enum Page { Overview, History, Letters, Files, Work };
    void showPage(Page page);

Q_SIGNALS:
    void told(const QString &sentence, steward::ui::Tone tone);
    void said(const QString &line);
    void working(steward::ui::Job *job);
    void goTo(const QString &paneId, const QVariantMap &what);

private:
    QWidget *makeHead();
    void take(const Result<RequestContent> &content);
    void showHead();
    void keepNote(const QString &text);
    void addFile(const QString &path, bool isEvidence);
    void exportFile(qint64 attachment, const QString &target);

    Session &m_session;
    RequestActions &m_actions;
    QLabel *m_title = nullptr;
    QLabel *m_subtitle = nullptr;
    StateBadge *m_state = nullptr;
    StateBadge *m_clock = nullptr;
    QWidget *m_icons = nullptr;
    FlowLayout *m_buttons = nullptr;
    QMenu *m_more = nullptr;
    StackedState *m_states;
    QTabWidget *m_tabs;
    OverviewPage *m_overview;
    HistoryPage *m_history;
    LetterPage *m_letters;
    FilesPage *m_files;
    RequestWork *m_work;
    QString m_reference;
    std::optional<RequestContent> m_content;
    Reading<Result<RequestContent>> m_reading;
    Reading<Result<void>> m_exporting;
};

} // namespace steward::ui
