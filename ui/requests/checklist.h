#pragma once

#include "core/compliance/requests/steps.h"
#include "ui/widgets/state_badge.h"

#include <QCoreApplication>

namespace steward::ui {

/** One stage on the way of a request from its receipt to a closed file. */
struct ChecklistItem
{
    enum class Kind { Acknowledge, Identity, Clarification, Search, Plan, Apply, Answer, Close };
    enum class State { Done, Next, Waiting, AtAnyTime, Later, NotNeeded };

    Kind kind = Kind::Acknowledge;
    State state = State::Later;
    QString title = {};
    QString sentence = {};              ///< What was done, what is to be done, or why it is not.
    QList<compliance::Step> steps = {}; ///< What a person can do about it now.
};

/** The stages of a request as its state has them; exactly one is Next or Waiting while it is open, and nothing is done
 * out of its turn: who asks is settled before anything about data. */
class Checklist
{
    Q_DECLARE_TR_FUNCTIONS(Checklist)

public:
    static QList<ChecklistItem> of(const compliance::Request &request);
    static Badge badge(ChecklistItem::State state);

private:
    static ChecklistItem acknowledgement(const compliance::Request &request);
    static ChecklistItem identity(const compliance::Request &request);
    static QString workTitle(ChecklistItem::Kind kind);
};

} // namespace steward::ui
