#pragma once

#include "ui/requests/request_columns.h"

#include <QObject>

class QAction;
class QMenu;

namespace steward::ui {

class FilterBar;
class FilterChip;

/** The chips and the search of a filter bar as a filter of requests, both ways. */
class RequestFilters final : public QObject
{
    Q_OBJECT

public:
    /** `me` is the assignee that "Mine" stands for. */
    RequestFilters(FilterBar &bar, const QString &me);

    compliance::RequestFilter filter(Instant now) const;
    /** Shows the filter in the bar, without telling. */
    void setFilter(const compliance::RequestFilter &filter);
    void setCounts(const compliance::RequestCounts &counts, qint64 all);
    /** The laws to choose from; they are read once. */
    void fillLaws();

    /** Whether a search text is looked for in the reference; anything else is an identifier of a person. */
    static bool isReference(const QString &text);

Q_SIGNALS:
    void changed();

private:
    QList<QAction *> addMenu(const QString &id, const QString &text, const QList<std::pair<QString, int>> &entries);
    void showMenus();
    void toggled(const QString &id, bool on);

    FilterBar &m_bar;
    QString m_me;
    FilterChip *m_all = nullptr;
    QList<QAction *> m_states;
    QList<QAction *> m_types;
    QMenu *m_lawMenu = nullptr;
    QString m_law;
    QString m_assignee; ///< Another one than me, as a view asked for.
};

} // namespace steward::ui
