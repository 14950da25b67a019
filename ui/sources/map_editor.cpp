#include "ui/sources/map_editor.h"

#include "core/base/text.h"
#include "ui/sources/source_words.h"
#include "ui/widgets/record_table.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward::ui {

using sources::Method;
using sources::TableMap;

namespace {

/** "customer = main.customers.id, …": the column, and what it points at. */
QString linksText(const QList<TableMap::Link> &links)
{
    QStringList parts;
    for (const TableMap::Link &link : links)
        parts << u"%1 = %2.%3"_s.arg(link.column, link.otherTable, link.otherColumn);
    return parts.join(u", "_s);
}

std::optional<QList<TableMap::Link>> linksFrom(const QString &text)
{
    QList<TableMap::Link> links;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const QString column = part.section(u'=', 0, 0).trimmed();
        const QString other = part.section(u'=', 1).trimmed();
        const qsizetype dot = other.lastIndexOf(u'.');
        if (column.isEmpty() || dot < 1 || dot + 1 >= other.size())
            return std::nullopt;
        links.append({column, other.left(dot), other.mid(dot + 1)});
    }
    return links;
}

} // namespace

MapEditor::MapEditor(QWidget *parent)
    : QWidget(parent)
    , m_tables({tr("Table"), tr("What is done with its rows"), tr("Personal columns")}, {2})
    , m_nothing(new QLabel(this))
    , m_remarks(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_tableList(new RecordTable(u"sources.tables"_s, m_stack))
    , m_method(new QComboBox(m_stack))
    , m_reason(new QLineEdit(m_stack))
    , m_purpose(new QLineEdit(m_stack))
    , m_basis(new QComboBox(m_stack))
    , m_recipients(new QLineEdit(m_stack))
    , m_retention(new QLineEdit(m_stack))
    , m_dateColumn(new QComboBox(m_stack))
    , m_parents(new QLineEdit(m_stack))
    , m_fault(new QLabel(m_stack))
    , m_columnTable(new RecordTable(u"sources.columns"_s, m_stack))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_remarks->setTextFormat(Qt::PlainText);
    m_remarks->setWordWrap(true);
    m_remarks->setContentsMargins(14, 6, 14, 6);
    m_remarks->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_remarks->hide();
    layout->addWidget(m_remarks);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_stack->addWidget(m_nothing);
    auto *split = new QSplitter(Qt::Horizontal, m_stack);
    split->setChildrenCollapsible(false);
    m_tableList->setAccessibleName(tr("Tables of the source"));
    m_tableList->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tableList->setStandardWidth(0, 17);
    m_tableList->setStandardWidth(1, 21);
    m_tableList->setStandardWidth(2, 14);
    m_tableList->setModel(&m_tables);
    split->addWidget(m_tableList);
    split->addWidget(makeTableForm());
    split->setSizes({420, 680});
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 5);
    m_stack->addWidget(split);
    layout->addWidget(m_stack, 1);
    connect(m_tableList, &RecordTable::currentRowChanged, this, [this] { showTable(); });
    connect(&m_columns, &ColumnModel::edited, this, [this] {
        if (TableMap *table = chosen())
            table->columns = m_columns.columns();
        markDirty();
    });
    setSource({}, false);
}

QWidget *MapEditor::makeTableForm()
{
    auto *box = new QWidget(m_stack);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(14, 8, 14, 8);
    for (const Method method : {Method::Delete, Method::Anonymise, Method::Mask, Method::Keep})
        m_method->addItem(SourceWords::method(method), int(method));
    for (int basis = 0; basis <= int(sources::Basis::LegitimateInterests); ++basis)
        m_basis->addItem(SourceWords::basis(static_cast<sources::Basis>(basis)), basis);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(6);
    int place = 0;
    const auto add = [&](const QString &name, QWidget *field, const QString &tip) {
        auto *label = new QLabel(name, box);
        label->setBuddy(field);
        field->setAccessibleName(QString(name).remove(u'&'));
        field->setToolTip(tip);
        grid->addWidget(label, place / 2, place % 2 * 2);
        grid->addWidget(field, place / 2, place % 2 * 2 + 1);
        ++place;
    };
    add(tr("R&ows are"), m_method, tr("What happens to the rows of a person who is erased"));
    add(tr("&Why kept"), m_reason, tr("The reason for which rows stay; an answer and the proof name it"));
    add(tr("Pur&pose"), m_purpose, tr("What the data is processed for; an access answer names it"));
    add(tr("Legal &basis"), m_basis,
        tr("On what ground it is processed (GDPR, Article 6(1)); an export hands over what rests on consent or a "
           "contract"));
    add(tr("R&ecipients"), m_recipients, tr("Third parties who are given this data and have to be told, with commas"));
    add(tr("Re&tention"), m_retention, tr("How long it is kept: a rule's reference, or a period in words"));
    add(tr("&Date column"), m_dateColumn, tr("When a row began to be kept"));
    add(tr("Be&longs to"), m_parents, tr("Rows of another table that these belong to: column = table.column"));
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    layout->addLayout(grid);
    m_fault->setWordWrap(true);
    m_fault->setTextFormat(Qt::PlainText);
    QPalette red = m_fault->palette();
    red.setColor(QPalette::WindowText, toneColor(Tone::Bad, palette()));
    m_fault->setPalette(red);
    m_fault->hide();
    layout->addWidget(m_fault);
    m_columnTable->setAccessibleName(tr("Columns of the table"));
    m_columnTable->setFrameShape(QFrame::StyledPanel);
    m_columnTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_columnTable->setItemDelegate(new ColumnDelegate(m_columnTable));
    m_columnTable->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    for (const auto &[column, width] :
        std::initializer_list<std::pair<int, int>>{{ColumnModel::NameColumn, 18}, {ColumnModel::IdentifiesColumn, 16},
            {ColumnModel::PersonalColumn, 12}, {ColumnModel::MethodColumn, 12}, {ColumnModel::CategoryColumn, 14},
            {ColumnModel::MeaningColumn, 22}, {ColumnModel::ReasonColumn, 18}, {ColumnModel::SamplesColumn, 24}})
        m_columnTable->setStandardWidth(column, width);
    m_columnTable->setModel(&m_columns);
    layout->addWidget(m_columnTable, 1);
    // Enter edits the cell; in the column of ticks it sets or takes the tick.
    connect(m_columnTable, &RecordTable::opened, this, [this](const QModelIndex &index) {
        if (index.column() == ColumnModel::PersonalColumn)
            m_columns.setData(index,
                index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked,
                Qt::CheckStateRole);
        else if (index.flags().testFlag(Qt::ItemIsEditable))
            m_columnTable->edit(index);
    });
    connect(m_method, &QComboBox::currentIndexChanged, this, &MapEditor::takeForm);
    connect(m_basis, &QComboBox::currentIndexChanged, this, &MapEditor::takeForm);
    connect(m_dateColumn, &QComboBox::currentIndexChanged, this, &MapEditor::takeForm);
    for (QLineEdit *field : {m_reason, m_purpose, m_recipients, m_retention, m_parents})
        connect(field, &QLineEdit::textEdited, this, &MapEditor::takeForm);
    return box;
}

void MapEditor::setSource(const std::optional<sources::Source> &source, bool isEditable)
{
    const bool isSame = source && m_source && source->reference == m_source->reference;
    // An update that changes nothing here must not take the cursor away.
    const bool isUnchanged =
        isSame && isEditable == m_isEditable && (m_isDirty || sources::toJson(source->map) == sources::toJson(m_map));
    m_isEditable = isEditable;
    m_source = source;
    if (isUnchanged)
        return;
    if (!isSame) {
        m_schema = {};
        m_shownTable.clear();
        m_isDirty = false;
        setRemarks({});
    }
    if (!m_isDirty)
        m_map = source ? source->map : sources::SourceMap();
    if (!source)
        m_nothing->setText(tr("Choose a source to see what is in it and what is done with it."));
    else if (m_map.tables.isEmpty())
        m_nothing->setText(tr("This source has no map yet. Propose one: its tables and columns are looked at, nothing "
                              "is changed."));
    m_stack->setCurrentIndex(source && !m_map.tables.isEmpty() ? 1 : 0);
    showTables();
    Q_EMIT dirtyChanged();
}

void MapEditor::showTables()
{
    QList<SheetRow> rows;
    for (const TableMap &table : std::as_const(m_map.tables)) {
        const qsizetype personal = std::count_if(table.columns.cbegin(), table.columns.cend(),
            [](const sources::ColumnMap &column) { return column.isPersonal; });
        rows.append({.id = u'/' + table.table,
            .cells = {m_source ? SourceWords::table(*m_source, table.table) : table.table,
                SourceWords::method(table.method), QLocale().toString(personal)}});
    }
    m_tables.setRows(rows);
    if (!m_tableList->currentIndex().isValid() && !rows.isEmpty())
        m_tableList->selectRow(0);
    showTable();
}

TableMap *MapEditor::chosen()
{
    const int row = m_tableList->currentIndex().row();
    return row >= 0 && row < m_map.tables.size() ? &m_map.tables[row] : nullptr;
}

const sources::TableFacts *MapEditor::factsOf(const QString &table) const
{
    const auto at = std::find_if(m_schema.tables.cbegin(), m_schema.tables.cend(),
        [&](const sources::TableFacts &facts) { return facts.table == table; });
    return at == m_schema.tables.cend() ? nullptr : &*at;
}

void MapEditor::showTable()
{
    const TableMap *table = chosen();
    const QString shown = table && m_source ? m_source->reference + u'/' + table->table : QString();
    const bool isSame = shown == std::exchange(m_shownTable, shown);
    for (QWidget *field : std::initializer_list<QWidget *>{
             m_method, m_reason, m_purpose, m_basis, m_recipients, m_retention, m_dateColumn, m_parents})
        field->setEnabled(m_isEditable && table);
    if (isSame && m_isDirty)
        return;
    m_isFilling = true;
    m_fault->hide();
    m_dateColumn->clear();
    m_dateColumn->addItem(tr("None"), QString());
    if (table) {
        for (const sources::ColumnMap &column : table->columns)
            m_dateColumn->addItem(forDisplay(column.column), column.column);
        m_method->setCurrentIndex(m_method->findData(int(table->method)));
        m_reason->setText(table->reason);
        m_purpose->setText(table->purpose);
        m_basis->setCurrentIndex(m_basis->findData(int(table->basis)));
        m_recipients->setText(table->recipients);
        m_retention->setText(table->retention);
        m_dateColumn->setCurrentIndex(std::max(0, m_dateColumn->findData(table->dateColumn)));
        m_parents->setText(linksText(table->parents));
    }
    const QList<sources::ColumnMap> columns = table ? table->columns : QList<sources::ColumnMap>();
    m_columns.setColumns(columns, m_isEditable);
    m_columns.setFacts(table ? factsOf(table->table) : nullptr);
    m_isFilling = false;
}

void MapEditor::takeForm()
{
    TableMap *table = chosen();
    if (m_isFilling || !table)
        return;
    table->method = static_cast<Method>(m_method->currentData().toInt());
    table->reason = cleaned(m_reason->text()).trimmed();
    table->purpose = cleaned(m_purpose->text()).trimmed();
    table->basis = static_cast<sources::Basis>(m_basis->currentData().toInt());
    table->recipients = cleaned(m_recipients->text()).trimmed();
    table->retention = cleaned(m_retention->text()).trimmed();
    table->dateColumn = m_dateColumn->currentData().toString();
    const auto links = linksFrom(m_parents->text());
    m_fault->setText(tr("What rows belong to is written as column = table.column, with commas between; for example "
                        "customer = main.customers.id."));
    m_fault->setVisible(!links);
    if (links)
        table->parents = *links;
    markDirty();
}

void MapEditor::markDirty()
{
    m_isDirty = true;
    showTables();
    Q_EMIT dirtyChanged();
}

void MapEditor::setClean()
{
    m_isDirty = false;
    Q_EMIT dirtyChanged();
}

void MapEditor::setSchema(const sources::Schema &schema)
{
    m_schema = schema;
    const TableMap *table = chosen();
    m_columns.setFacts(table ? factsOf(table->table) : nullptr);
}

void MapEditor::setRemarks(const QStringList &remarks)
{
    m_remarks->setText(remarks.join(u'\n'));
    m_remarks->setVisible(!remarks.isEmpty());
}

sources::SourceMap MapEditor::map() const
{
    return m_map;
}

} // namespace steward::ui
