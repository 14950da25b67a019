#pragma once

#include "core/compliance/breaches/breach.h"

#include <QAbstractTableModel>

namespace steward::ui {

/** What of the register is shown: everything where nothing is set. */
struct BreachFilter
{
    QString text = {}; ///< Part of the reference, the title or a law.
    bool onlyOpen = false;
    bool onlyRunOut = false;
    bool onlyUndecided = false; ///< Open, and not decided for an authority under one of its laws.

    bool fits(const compliance::Breach &breach) const;
};

/** The breaches as a table, the newest first; the countdown of each is told by setNow(), which moves nothing. */
class BreachModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        ReferenceColumn,
        TitleColumn,
        AwareColumn,
        ClockColumn, ///< The clock that runs out first.
        LawsColumn,  ///< Each law with how its own clock stands.
        DecisionColumn,
        RiskColumn,
        PersonsColumn,
        StateColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /** The register; rows that stay keep their place, selection and scroll. */
    void setBreaches(QList<compliance::Breach> breaches, Instant now);
    void setFilter(const BreachFilter &filter);
    /** The time has gone on: clocks are told anew. */
    void setNow(Instant now);

    const compliance::Breach *breach(int row) const;
    int rowOf(const QString &reference) const;
    /** How many there are in all, shown or not. */
    qsizetype total() const { return m_all.size(); }
    /** How many fit a filter of those there are. */
    qsizetype count(const BreachFilter &filter) const;
    /** What is shown, as CSV with the names of the columns; the columns in this order. */
    QByteArray csv(const QList<int> &columns) const;

private:
    QString text(const compliance::Breach &breach, int column) const;
    QString lawsText(const compliance::Breach &breach) const;
    void show(QList<compliance::Breach> shown);

    QList<compliance::Breach> m_all;
    QList<compliance::Breach> m_shown;
    BreachFilter m_filter;
    Instant m_now = {};
};

} // namespace steward::ui
