#pragma once

#include <QAbstractTableModel>
#include <QStringList>

namespace steward::ui {

/** A record as a row of texts. */
struct TextRow
{
    qint64 id = 0;
    QString reference = {};
    QStringList cells = {};
    QStringList tips = {};    ///< By column; may be shorter than cells.
    QVariantList sortBy = {}; ///< By column where the text does not sort as it should; may be shorter.
};

/** Some thousands of records as rows of texts, whole in memory; outside text is shown as it is. */
class TextRowsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { SortRole = Qt::UserRole, IdRole, ReferenceRole };

    explicit TextRowsModel(QStringList titles, QObject *parent = nullptr)
        : QAbstractTableModel(parent)
        , m_titles(std::move(titles))
    {
    }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /** Keeps rows that are the same in their places; only where rows came or went is everything set anew. */
    void setRows(QList<TextRow> rows);

private:
    QStringList m_titles;
    QList<TextRow> m_rows;
};

} // namespace steward::ui
