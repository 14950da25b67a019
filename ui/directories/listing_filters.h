#pragma once

#include "core/directories/records/listing_reader.h"

#include <QObject>

class QAction;

namespace steward::ui {

class FilterBar;
class FilterChip;

/** The chips and the search of a filter bar as one listing filter, both ways. */
class ListingFilters final : public QObject
{
    Q_OBJECT

public:
    explicit ListingFilters(FilterBar &bar);

    /** What the bar asks for; `now` is for what is due. */
    directories::ListingFilter filter(Instant now) const;
    /** Shows the filter in the bar, without telling. */
    void setFilter(const directories::ListingFilter &filter);
    void setCounts(const directories::ListingCounts &counts, qint64 due);

Q_SIGNALS:
    void changed();

private:
    void addStateChip();
    void addScopeChip();
    void showScope();
    void showStates();
    QList<directories::State> statesOn() const;
    void toggled(const QString &id, bool on);

    FilterBar &m_bar;
    FilterChip *m_all = nullptr;
    QList<QAction *> m_stateActions;
    directories::ListingFilter m_scope; ///< Only the conditions without a chip of their own: customer, directory, time.
};

} // namespace steward::ui
