#pragma once

#include "core/vault/vault.h"

#include <QAbstractTableModel>

namespace steward::ui {

/** The keys of the vault as a table: what for, for whom, state, age and uses; never the key. */
class KeyModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { PurposeColumn, ScopeColumn, StateColumn, CreatedColumn, AgeColumn, UsesColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /** Replaces the keys; where they are the same ones in the same order, selection and scroll stay. */
    void setKeys(QList<vault::KeyFacts> keys, Instant now, int rotateDays);
    std::optional<vault::KeyFacts> key(int row) const;

private:
    QString text(const vault::KeyFacts &key, int column) const;

    QList<vault::KeyFacts> m_keys;
    Instant m_now = {};
    int m_rotateDays = 0;
};

/** The named secrets as a table: name, when they came and changed; never the secret. */
class SecretModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, CreatedColumn, ChangedColumn, ColumnCount };

    struct Row
    {
        QString name = {};
        Instant createdAt = {};
        Instant changedAt = {};

        bool operator==(const Row &) const = default;
    };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setSecrets(const QList<Row> &secrets);
    QString name(int row) const { return m_rows.value(row).name; }

private:
    QList<Row> m_rows;
};

} // namespace steward::ui
