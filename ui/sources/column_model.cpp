#include "ui/sources/column_model.h"

#include "core/base/text.h"
#include "ui/directories/plain_tip.h"
#include "ui/sources/source_words.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace steward::ui {

using sources::ColumnMap;
using sources::IdentifierKind;
using sources::Method;

namespace {

/** No identifier, as a value of a choice. */
constexpr int noIdentifier = -1;

} // namespace

int ColumnModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

int ColumnModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ColumnModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_columns.size())
        return {};
    const ColumnMap &column = m_columns[index.row()];
    if (role == Qt::CheckStateRole)
        return index.column() == PersonalColumn ? QVariant(column.isPersonal ? Qt::Checked : Qt::Unchecked)
                                                : QVariant();
    if (role == Qt::EditRole && index.column() == IdentifiesColumn)
        return column.identifies ? int(*column.identifies) : noIdentifier;
    if (role == Qt::EditRole && index.column() == MethodColumn)
        return int(column.method);
    if (role == Qt::ToolTipRole && index.column() == NameColumn && m_facts.contains(column.column)) {
        const sources::ColumnFacts &facts = m_facts[column.column];
        return plainTip(facts.isIndexed ? tr("%1, %2, indexed", "column, type").arg(column.column, facts.type)
                                        : tr("%1, %2", "column, type").arg(column.column, facts.type));
    }
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole)
        return {};
    QString text;
    switch (index.column()) {
    case NameColumn: text = column.column; break;
    case IdentifiesColumn: text = SourceWords::identifier(column.identifies); break;
    case PersonalColumn: text = column.isPersonal ? tr("Personal") : QString(); break;
    case MethodColumn: text = SourceWords::method(column.method); break;
    case CategoryColumn: text = column.category; break;
    case MeaningColumn: text = column.meaning; break;
    case ReasonColumn: text = column.reason; break;
    case SamplesColumn: text = SourceWords::samples(m_facts.value(column.column).samples); break;
    default: break;
    }
    if (role == Qt::ToolTipRole)
        return plainTip(text);
    return role == Qt::EditRole ? text : forDisplay(text);
}

QVariant ColumnModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const bool isTip = role == Qt::ToolTipRole;
    switch (section) {
    case NameColumn: return isTip ? QString() : tr("Column");
    case IdentifiesColumn: return isTip ? tr("By what a person is found in it") : tr("Identifies by");
    case PersonalColumn: return isTip ? tr("Part of the person's data: an access answer shows it") : tr("Personal");
    case MethodColumn:
        return isTip ? tr("What is done with the value, in a table whose rows are not deleted") : tr("Method");
    case CategoryColumn: return isTip ? tr("What an answer names it as") : tr("Category");
    case MeaningColumn: return isTip ? tr("In words, for the field dictionary") : tr("Meaning");
    case ReasonColumn: return isTip ? tr("Why it is kept") : tr("Reason");
    case SamplesColumn: return isTip ? tr("Values of the source, masked; never stored") : tr("Samples");
    default: return {};
    }
}

Qt::ItemFlags ColumnModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || !m_isEditable || index.column() == NameColumn || index.column() == SamplesColumn)
        return flags;
    return flags | (index.column() == PersonalColumn ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable);
}

bool ColumnModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!m_isEditable || !index.isValid() || index.row() >= m_columns.size())
        return false;
    ColumnMap &column = m_columns[index.row()];
    if (role == Qt::CheckStateRole && index.column() == PersonalColumn) {
        column.isPersonal = value.toInt() == Qt::Checked;
    } else if (role == Qt::EditRole) {
        const QString text = cleaned(value.toString()).trimmed();
        switch (index.column()) {
        case IdentifiesColumn:
            if (value.toInt() == noIdentifier)
                column.identifies.reset();
            else
                column.identifies = static_cast<IdentifierKind>(value.toInt());
            if (column.identifies)
                column.isPersonal = true;
            break;
        case MethodColumn: column.method = static_cast<Method>(value.toInt()); break;
        case CategoryColumn: column.category = text; break;
        case MeaningColumn: column.meaning = text; break;
        case ReasonColumn: column.reason = text; break;
        default: return false;
        }
    } else {
        return false;
    }
    Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(ColumnCount - 1));
    Q_EMIT edited();
    return true;
}

void ColumnModel::setColumns(QList<ColumnMap> columns, bool isEditable)
{
    beginResetModel();
    m_columns = std::move(columns);
    m_isEditable = isEditable;
    endResetModel();
}

void ColumnModel::setFacts(const sources::TableFacts *facts)
{
    m_facts.clear();
    if (facts) {
        for (const sources::ColumnFacts &column : facts->columns)
            m_facts.insert(column.name, column);
    }
    if (!m_columns.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QWidget *ColumnDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() != ColumnModel::IdentifiesColumn && index.column() != ColumnModel::MethodColumn)
        return QStyledItemDelegate::createEditor(parent, option, index);
    auto *choice = new QComboBox(parent);
    if (index.column() == ColumnModel::MethodColumn) {
        for (const Method method : {Method::Keep, Method::Anonymise, Method::Mask, Method::Delete})
            choice->addItem(SourceWords::method(method), int(method));
        return choice;
    }
    choice->addItem(tr("Nobody"), noIdentifier);
    for (const IdentifierKind kind : {IdentifierKind::Email, IdentifierKind::Phone, IdentifierKind::Name,
             IdentifierKind::BirthDate, IdentifierKind::CustomerNumber})
        choice->addItem(SourceWords::identifier(kind), int(kind));
    return choice;
}

void ColumnDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *choice = qobject_cast<QComboBox *>(editor))
        choice->setCurrentIndex(choice->findData(index.data(Qt::EditRole)));
    else
        QStyledItemDelegate::setEditorData(editor, index);
}

void ColumnDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *choice = qobject_cast<QComboBox *>(editor))
        model->setData(index, choice->currentData(), Qt::EditRole);
    else
        QStyledItemDelegate::setModelData(editor, model, index);
}

} // namespace steward::ui
