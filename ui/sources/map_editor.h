#pragma once

#include "core/sources/driver.h"
#include "ui/requests/work/sheet_model.h"
#include "ui/sources/column_model.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace steward::ui {

class RecordTable;

/**
 * The map of one source: its tables, and of the chosen one what is done with its rows, what it is for, and its columns.
 *
 * Changes stay here until they are saved; an update from elsewhere never takes what was changed.
 */
class MapEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit MapEditor(QWidget *parent);

    /** Another source, or the same one changed; nothing shows that none is chosen. */
    void setSource(const std::optional<sources::Source> &source, bool isEditable);
    /** What the source says of itself, for the samples. */
    void setSchema(const sources::Schema &schema);
    /** What a person should look at, in sentences. */
    void setRemarks(const QStringList &remarks);
    sources::SourceMap map() const;
    bool isDirty() const { return m_isDirty; }
    /** What was changed here is saved now. */
    void setClean();

Q_SIGNALS:
    void dirtyChanged();

private:
    QWidget *makeTableForm();
    void showTables();
    void showTable();
    void takeForm();
    void markDirty();
    sources::TableMap *chosen();
    const sources::TableFacts *factsOf(const QString &table) const;

    std::optional<sources::Source> m_source;
    sources::SourceMap m_map;
    sources::Schema m_schema;
    bool m_isEditable = false;
    bool m_isDirty = false;
    bool m_isFilling = false;
    QString m_shownTable;

    SheetModel m_tables;
    ColumnModel m_columns;
    QLabel *m_nothing;
    QLabel *m_remarks;
    QStackedWidget *m_stack;
    RecordTable *m_tableList;
    QComboBox *m_method;
    QLineEdit *m_reason;
    QLineEdit *m_purpose;
    QComboBox *m_basis;
    QLineEdit *m_recipients;
    QLineEdit *m_retention;
    QComboBox *m_dateColumn;
    QLineEdit *m_parents;
    QLabel *m_fault;
    RecordTable *m_columnTable;
};

} // namespace steward::ui
