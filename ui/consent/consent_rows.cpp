#include "ui/consent/consent_rows.h"

#include "ui/consent/consent_words.h"
#include "ui/widgets/relative_time.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace steward::ui {

using compliance::ConsentPrincipal;
using compliance::ConsentRecord;

QString personInWords(const ConsentPrincipal &principal)
{
    if (!principal.name.isEmpty())
        return principal.name;
    return principal.identifiers.isEmpty() ? QString() : principal.identifiers.first().value;
}

ConsentRows::ConsentRows(QObject *parent)
    : QObject(parent)
    , m_model({tr("Reference"), tr("Person"), tr("Purposes"), tr("State"), tr("Begun"), tr("Expires"), tr("Notice"),
          tr("Missing"), tr("Jurisdiction")})
{
}

std::optional<ConsentRecord> ConsentRows::record(int row) const
{
    if (row < 0 || row >= m_records.size())
        return {};
    return m_records[row];
}

void ConsentRows::set(QList<ConsentRecord> records, Instant now)
{
    m_now = now;
    m_records = std::move(records);
    QList<CellRow> rows;
    rows.reserve(m_records.size());
    for (const ConsentRecord &record : std::as_const(m_records))
        rows.append(rowOf(record));
    m_model.setRows(std::move(rows));
}

void ConsentRows::append(const QList<ConsentRecord> &records)
{
    m_records.append(records);
    QList<CellRow> rows;
    for (const ConsentRecord &record : records)
        rows.append(rowOf(record));
    m_model.appendRows(rows);
}

QList<ConsentRecord> ConsentRows::withoutPerson(int firstRow, int lastRow) const
{
    QList<ConsentRecord> closed;
    for (int row = std::max(0, firstRow); row <= lastRow && row < m_records.size(); ++row) {
        if (!m_records[row].isErased && !m_persons.contains(m_records[row].reference))
            closed.append(m_records[row]);
    }
    return closed;
}

void ConsentRows::setPersons(const QHash<QString, QString> &persons)
{
    m_persons.insert(persons);
    for (int row = 0; row < m_records.size(); ++row) {
        if (persons.contains(m_records[row].reference))
            m_model.setCell(row, PersonColumn, personCell(m_records[row]));
    }
}

void ConsentRows::forgetPersons()
{
    m_persons.clear();
    for (int row = 0; row < m_records.size(); ++row)
        m_model.setCell(row, PersonColumn, personCell(m_records[row]));
}

Cell ConsentRows::personCell(const ConsentRecord &record) const
{
    if (record.isErased)
        return {.text = tr("(erased)"), .tip = tr("The key of this person is destroyed; nobody can read who it was.")};
    const QString person = m_persons.value(record.reference);
    if (!person.isEmpty())
        return {.text = person};
    return {.text = record.subject, .tip = tr("Unlocking the vault shows who this is.")};
}

CellRow ConsentRows::rowOf(const ConsentRecord &record) const
{
    const compliance::ConsentState state = stateAt(record, m_now);
    const QStringList missing = missingFields(record);
    const QString begun = record.events.isEmpty() ? QString() : dateAndRelative(record.events.first().at, m_now);
    return {.key = record.reference,
        .cells = {{.text = record.reference}, personCell(record), {.text = ConsentWords::purposes(record)},
            {.badge = ConsentWords::state(state)}, {.text = begun}, {.text = ConsentWords::expiry(record, m_now)},
            {.text = record.newestNotice.version.isEmpty() ? record.notice.version : record.newestNotice.version},
            {.text = missing.isEmpty() ? QString() : tr("%n field(s)", nullptr, static_cast<int>(missing.size())),
                .tip = ConsentWords::fields(missing)},
            {.text = record.jurisdiction}}};
}

} // namespace steward::ui
