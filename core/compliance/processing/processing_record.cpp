#include "core/compliance/processing/processing_record.h"

#include "core/base/enum_names.h"

namespace steward::compliance {

using namespace Qt::StringLiterals;

namespace {

const QList<ProcessingField> &extraFields()
{
    static const QList<ProcessingField> fields{
        {u"legal_basis"_s, {}, u"Legal basis (Article 6)"_s},
        {u"article_9_condition"_s, {}, u"Condition for special categories (Article 9)"_s},
        {u"lia"_s, {}, u"Legitimate interests assessment"_s},
        {u"dpia"_s, {}, u"Data protection impact assessment"_s},
        {u"source"_s, {}, u"Where the data comes from"_s},
        {u"systems"_s, {}, u"Systems (references of sources)"_s},
        {u"processors"_s, {}, u"Processors"_s},
        {u"owner"_s, {}, u"Owner"_s},
    };
    return fields;
}

// GDPR, Article 30(1)(a)-(g).
QList<ProcessingField> controllerFields()
{
    return QList<ProcessingField>{
               {u"controller"_s, u"a"_s, u"Controller: name"_s},
               {u"controller_contact"_s, u"a"_s, u"Controller: contact details"_s},
               {u"joint_controller"_s, u"a"_s, u"Joint controller"_s},
               {u"representative"_s, u"a"_s, u"Representative"_s},
               {u"dpo"_s, u"a"_s, u"Data protection officer"_s},
               {u"purposes"_s, u"b"_s, u"Purposes"_s},
               {u"subject_categories"_s, u"c"_s, u"Categories of data subjects"_s},
               {u"data_categories"_s, u"c"_s, u"Categories of personal data"_s},
               {u"recipients"_s, u"d"_s, u"Categories of recipients"_s},
               {u"transfers"_s, u"e"_s, u"Transfers to third countries"_s},
               {u"safeguards"_s, u"e"_s, u"Safeguards of transfers"_s, true},
               {u"time_limits"_s, u"f"_s, u"Time limits for erasure"_s},
               {u"security_measures"_s, u"g"_s, u"Security measures (Article 32(1))"_s},
           }
           + extraFields();
}

// GDPR, Article 30(2)(a)-(d).
QList<ProcessingField> processorFields()
{
    return QList<ProcessingField>{
               {u"processor"_s, u"a"_s, u"Processor: name"_s},
               {u"processor_contact"_s, u"a"_s, u"Processor: contact details"_s},
               {u"controllers"_s, u"a"_s, u"Each controller"_s},
               {u"representative"_s, u"a"_s, u"Representatives"_s},
               {u"dpo"_s, u"a"_s, u"Data protection officer"_s},
               {u"processing_categories"_s, u"b"_s, u"Categories of processing for each controller"_s},
               {u"transfers"_s, u"c"_s, u"Transfers to third countries"_s},
               {u"safeguards"_s, u"c"_s, u"Safeguards of transfers"_s, true},
               {u"security_measures"_s, u"d"_s, u"Security measures (Article 32(1))"_s},
           }
           + extraFields();
}

bool saysNone(const QString &text)
{
    return text.trimmed().compare(u"none"_s, Qt::CaseInsensitive) == 0;
}

const EnumNames<DpiaNeed> needs{u"not_assessed"_s, u"not_indicated"_s, u"as_a_rule"_s, u"required"_s};
const EnumNames<DpiaAnswer> answers{u"unknown"_s, u"no"_s, u"yes"_s};
const EnumNames<DpiaState> states{u"draft"_s, u"in_review"_s, u"approved"_s};

/** Texts of a map, each once, in the order they come. */
class Collected
{
public:
    void add(const QString &text)
    {
        if (!text.trimmed().isEmpty() && !m_texts.contains(text.trimmed()))
            m_texts.append(text.trimmed());
    }
    QString text() const { return m_texts.join(u"; "_s); }

private:
    QStringList m_texts;
};

} // namespace

const QList<ProcessingField> &processingFields(RecordKind kind)
{
    static const QList<ProcessingField> controller = controllerFields();
    static const QList<ProcessingField> processor = processorFields();
    return kind == RecordKind::Controller ? controller : processor;
}

QStringList Completeness::missing() const
{
    QStringList all;
    for (const LetterState &letter : letters)
        all += letter.missing;
    return all;
}

Completeness completenessOf(RecordKind kind, const QMap<QString, QString> &fields)
{
    Completeness found;
    for (const ProcessingField &field : processingFields(kind)) {
        if (field.letter.isEmpty())
            continue;
        if (found.letters.isEmpty() || found.letters.last().letter != field.letter)
            found.letters.append({.letter = field.letter});
        if (field.isOnlyWithTransfers && saysNone(fields.value(u"transfers"_s)))
            continue;
        ++found.asked;
        if (fields.value(field.id).trimmed().isEmpty())
            found.letters.last().missing.append(field.id);
        else
            ++found.answered;
    }
    return found;
}

ProcessingDraft proposedRecord(const sources::Source &source)
{
    Collected purposes;
    Collected categories;
    Collected recipients;
    Collected limits;
    for (const sources::TableMap &table : source.map.tables) {
        purposes.add(table.purpose);
        recipients.add(table.recipients);
        limits.add(table.retention);
        for (const sources::ColumnMap &column : table.columns) {
            if (column.isPersonal || column.identifies)
                categories.add(column.category.isEmpty() && column.identifies
                                   ? sources::identifierName(*column.identifies)
                                   : column.category);
        }
    }
    ProcessingDraft draft{.name = source.name};
    const auto put = [&draft](const QString &field, const QString &text) {
        if (!text.isEmpty())
            draft.fields.insert(field, text);
    };
    put(u"purposes"_s, purposes.text());
    put(u"data_categories"_s, categories.text());
    put(u"recipients"_s, recipients.text());
    put(u"time_limits"_s, limits.text());
    put(u"systems"_s, source.reference);
    return draft;
}

bool ProcessingRecord::isDpiaMissing() const
{
    const bool isAsked = dpiaNeed.gdpr == DpiaNeed::Required || dpiaNeed.gdpr == DpiaNeed::AsARule
                         || dpiaNeed.california == DpiaNeed::Required;
    return isAsked && !(dpia && dpia->state == DpiaState::Approved && dpia->missing.isEmpty());
}

QString kindName(RecordKind kind)
{
    return kind == RecordKind::Controller ? u"controller"_s : u"processor"_s;
}

std::optional<RecordKind> recordKindFromName(const QString &name)
{
    if (name == u"controller")
        return RecordKind::Controller;
    if (name == u"processor")
        return RecordKind::Processor;
    return std::nullopt;
}

QString needName(DpiaNeed need)
{
    return needs.of(need);
}

QString answerName(DpiaAnswer answer)
{
    return answers.of(answer);
}

std::optional<DpiaAnswer> answerFromName(const QString &name)
{
    return answers.from(name);
}

QString dpiaStateName(DpiaState state)
{
    return states.of(state);
}

std::optional<DpiaState> dpiaStateFromName(const QString &name)
{
    return states.from(QString(name).replace(u'-', u'_'));
}

} // namespace steward::compliance
