#pragma once

#include "ui/widgets/state_badge.h"

#include <QAbstractTableModel>
#include <QList>
#include <QMap>
#include <QSet>
#include <QStringList>

namespace steward::ui {

/** One line of a sheet: what it is known by, its texts, and the badges that stand in place of a text. */
struct SheetRow
{
    QString id = {}; ///< Tells the row from the others; stays the same over updates.
    QStringList cells = {};
    QMap<int, Badge> badges = {}; ///< By column; the word of one is the cell's text.
    QMap<int, QString> tips = {}; ///< By column; the cell's text where there is none.

    bool operator==(const SheetRow &) const = default;
};

/**
 * Some thousands of rows of text and badges, whole in memory, as the steps of the work on data show them.
 *
 * An update changes only rows that differ, and takes out and puts in single rows, so that selection and scroll stay.
 */
class SheetModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole };

    /** `numbers`: columns that are written at the trailing edge. */
    explicit SheetModel(QStringList titles, QSet<int> numbers = {}, QObject *parent = nullptr)
        : QAbstractTableModel(parent)
        , m_titles(std::move(titles))
        , m_numbers(std::move(numbers))
    {
    }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /** Ids must differ. */
    void setRows(QList<SheetRow> rows);
    const QList<SheetRow> &rows() const { return m_rows; }
    QString idAt(int row) const;
    int rowOf(const QString &id) const;

private:
    void dropMissing(const QList<SheetRow> &rows);
    bool hasOrderOf(const QList<SheetRow> &rows) const;

    QStringList m_titles;
    QSet<int> m_numbers;
    QList<SheetRow> m_rows;
};

} // namespace steward::ui
