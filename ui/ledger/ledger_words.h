#pragma once

#include "ui/widgets/state_badge.h"

#include <QCoreApplication>

namespace steward::ui {

/** What the entries of the trail are called in the window. */
class LedgerWords
{
    Q_DECLARE_TR_FUNCTIONS(LedgerWords)

public:
    /** "Listing checked" for "listing.checked"; an action without words of its own is shown as it is. */
    static QString action(const QString &action);
    /** The kinds of actions one can filter by: prefix ("listing.") and words. */
    static QList<std::pair<QString, QString>> kinds();
    static Badge outcome(const QString &outcome);
};

} // namespace steward::ui
