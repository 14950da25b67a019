#pragma once

#include "core/compliance/consent/consents.h"
#include "ui/widgets/cells_model.h"

#include <QHash>

namespace steward::ui {

/** The consents that are loaded, as rows: records in order of id, with the persons that could be opened. */
class ConsentRows final : public QObject
{
    Q_OBJECT

public:
    enum Column {
        ReferenceColumn,
        PersonColumn,
        PurposesColumn,
        StateColumn,
        GivenColumn,
        ExpiresColumn,
        NoticeColumn,
        MissingColumn,
        JurisdictionColumn,
        ColumnCount
    };

    explicit ConsentRows(QObject *parent = nullptr);

    CellsModel &model() { return m_model; }
    const QList<compliance::ConsentRecord> &records() const { return m_records; }
    std::optional<compliance::ConsentRecord> record(int row) const;

    void set(QList<compliance::ConsentRecord> records, Instant now);
    void append(const QList<compliance::ConsentRecord> &records);
    /** Records among the rows whose person is neither opened nor known to be closed. */
    QList<compliance::ConsentRecord> withoutPerson(int firstRow, int lastRow) const;
    /** By reference; an empty text: it cannot be opened now. */
    void setPersons(const QHash<QString, QString> &persons);
    /** The vault has closed or opened: nobody's name is known any more. */
    void forgetPersons();

private:
    CellRow rowOf(const compliance::ConsentRecord &record) const;
    Cell personCell(const compliance::ConsentRecord &record) const;

    QList<compliance::ConsentRecord> m_records;
    QHash<QString, QString> m_persons;
    Instant m_now = {};
    CellsModel m_model;
};

/** The name, or else the first identifier. */
QString personInWords(const compliance::ConsentPrincipal &principal);

} // namespace steward::ui
