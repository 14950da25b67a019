#pragma once

#include "ui/requests/checklist.h"
#include "ui/requests/request_content.h"

#include <QWidget>

namespace steward::ui {

class DetailPanel;
class RequestActions;

/** The first page of a request: what is next, every clock with its explanation, the person, and what was asked. */
class OverviewPage final : public QWidget
{
    Q_OBJECT

public:
    OverviewPage(RequestActions &actions, QWidget *parent = nullptr);
    /** The same request again keeps its place. */
    void setContent(const RequestContent &content, Instant now);

Q_SIGNALS:
    void unlockAsked();
    /** The work on data is what is next. */
    void workAsked();

private:
    void addChecklist(const compliance::Request &request);
    QWidget *makeItem(const ChecklistItem &item);
    void addClock(const compliance::RequestClock &clock, Instant now, const compliance::Request &request);
    void addPerson(const RequestContent &content);
    void addFacts(const compliance::Request &request, Instant now);

    RequestActions &m_actions;
    DetailPanel *m_panel;
    QString m_reference;
};

} // namespace steward::ui
