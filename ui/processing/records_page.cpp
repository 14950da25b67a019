#include "ui/processing/records_page.h"

#include "ui/processing/processing_words.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/relative_time.h"
#include "ui/widgets/stacked_state.h"

#include <QDateTime>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward::ui {

using compliance::ProcessingRecord;
using compliance::RecordKind;

namespace {

QPushButton *buttonOf(QAction *action, QWidget *parent)
{
    auto *button = new QPushButton(action->icon(), action->text(), parent);
    button->setEnabled(action->isEnabled());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
    return button;
}

/** The titles of the columns, which the translations know under one context. */
struct ProcessingColumns
{
    Q_DECLARE_TR_FUNCTIONS(ProcessingColumns)

public:
    static QStringList titles(ProcessingView view)
    {
        if (view == ProcessingView::Dpia)
            return {tr("Reference"), tr("Activity"), tr("GDPR"), tr("California"), tr("Assessment"), tr("Open")};
        return {tr("Reference"), tr("Activity"), tr("Article 30"), tr("Missing"), tr("Review"), tr("Next review"),
            tr("Version")};
    }
};

} // namespace

ProcessingRecordsPage::ProcessingRecordsPage(
    ProcessingView view, const QList<QAction *> &actions, const QList<QAction *> &rowActions, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_filters(new FilterBar(this))
    , m_state(nullptr)
    , m_table(nullptr)
    , m_detail(nullptr)
    , m_model(ProcessingColumns::titles(view))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_filters);
    m_filters->setSearchHint(tr("Search in activity, reference and fields"));
    if (view == ProcessingView::Dpia) {
        m_filters->addChip(u"missing"_s, tr("Assessment missing"));
        m_filters->addChip(u"open"_s, tr("Not assessed"));
    } else {
        m_filters->addChip(u"incomplete"_s, tr("Incomplete"));
        m_filters->addChip(u"due"_s, tr("Review due"));
        m_filters->addChip(u"ended"_s, tr("With ended ones"));
    }
    for (QAction *action : actions)
        m_filters->addTrailing(buttonOf(action, m_filters));
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    makeTable();
    splitter->addWidget(m_table);
    m_detail = new DetailPanel(splitter);
    for (QAction *action : rowActions)
        m_detail->addAction(buttonOf(action, m_detail));
    m_detail->setNothing(tr("Choose a record to read it whole."));
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({600, 480});
    m_state = new StackedState(splitter, this);
    layout->addWidget(m_state, 1);
    setFocusProxy(m_table);
    connect(m_state, &StackedState::actionChosen, this, [this] {
        if (!m_filters->searchText().isEmpty() || !m_filters->chipsOn().isEmpty())
            m_filters->clear();
        else
            Q_EMIT firstAsked();
    });
    connect(m_filters, &FilterBar::searchChanged, this, &ProcessingRecordsPage::showRows);
    connect(m_filters, &FilterBar::chipToggled, this, &ProcessingRecordsPage::showRows);
    connect(m_filters, &FilterBar::cleared, this, &ProcessingRecordsPage::showRows);
}

void ProcessingRecordsPage::makeTable()
{
    const bool isDpia = m_view == ProcessingView::Dpia;
    m_table = new RecordTable(isDpia ? u"processing.dpia"_s : u"processing.records"_s, this);
    m_table->setAccessibleName(isDpia ? tr("Screenings and impact assessments") : tr("Records of processing"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    for (const int column : isDpia ? QList<int>{2, 3, 4} : QList<int>{2, 4})
        m_table->setItemDelegateForColumn(column, new StateBadgeDelegate(m_table));
    const QList<int> widths = isDpia ? QList<int>{11, 26, 19, 19, 16, 8} : QList<int>{11, 26, 20, 14, 15, 30, 9};
    for (int i = 0; i < widths.size(); ++i)
        m_table->setStandardWidth(i, widths[i]);
    m_table->setModel(&m_model);
    connect(m_table, &RecordTable::currentRowChanged, this, [this] {
        showChosen();
        Q_EMIT chosenChanged();
    });
    connect(m_table, &RecordTable::opened, this, &ProcessingRecordsPage::opened);
}

QDate ProcessingRecordsPage::today() const
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(m_now)).date();
}

void ProcessingRecordsPage::focusSearch()
{
    m_filters->focusSearch();
}

bool ProcessingRecordsPage::fits(const ProcessingRecord &record) const
{
    if (m_view != ProcessingView::Dpia
        && record.kind != (m_view == ProcessingView::Controller ? RecordKind::Controller : RecordKind::Processor))
        return false;
    const QStringList on = m_filters->chipsOn();
    if (record.endedAt && !on.contains(u"ended"_s))
        return false;
    if ((on.contains(u"incomplete"_s) && record.completeness.isComplete())
        || (on.contains(u"due"_s) && !record.isReviewDue) || (on.contains(u"missing"_s) && !record.isDpiaMissing())
        || (on.contains(u"open"_s) && record.dpiaNeed.gdpr != compliance::DpiaNeed::NotAssessed))
        return false;
    const QString text = m_filters->searchText().trimmed();
    if (text.isEmpty() || record.name.contains(text, Qt::CaseInsensitive)
        || record.reference.contains(text, Qt::CaseInsensitive))
        return true;
    return std::any_of(record.fields.cbegin(), record.fields.cend(),
        [&text](const QString &field) { return field.contains(text, Qt::CaseInsensitive); });
}

CellRow ProcessingRecordsPage::rowOf(const ProcessingRecord &record) const
{
    if (m_view == ProcessingView::Dpia)
        return {record.reference,
            {{.text = record.reference}, {.text = record.name},
                {.tip = ProcessingWords::result(record.dpiaNeed), .badge = ProcessingWords::need(record.dpiaNeed.gdpr)},
                {.badge = ProcessingWords::need(record.dpiaNeed.california)}, {.badge = ProcessingWords::dpia(record)},
                {.text = QString::number(record.dpiaNeed.open.size()),
                    .tip = tr("%n question(s) of the screening are open.", nullptr,
                        static_cast<int>(record.dpiaNeed.open.size())),
                    .isNumber = true}}};
    QStringList missing;
    for (const QString &id : record.completeness.missing())
        missing.append(ProcessingWords::fieldTitle(record.kind, id));
    return {record.reference,
        {{.text = record.reference}, {.text = record.name}, {.badge = ProcessingWords::completeness(record)},
            {.text = ProcessingWords::missingLetters(record), .tip = missing.join(u'\n')},
            {.badge = ProcessingWords::review(record)}, {.text = ProcessingWords::reviewDay(record, today())},
            {.text = QString::number(record.version), .isNumber = true}}};
}

QList<ProcessingRecord> ProcessingRecordsPage::shown() const
{
    QList<ProcessingRecord> records;
    std::copy_if(m_records.cbegin(), m_records.cend(), std::back_inserter(records),
        [this](const ProcessingRecord &record) { return fits(record); });
    return records;
}

void ProcessingRecordsPage::setRecords(const QList<ProcessingRecord> &records, Instant now)
{
    m_records = records;
    m_now = now;
    showRows();
}

void ProcessingRecordsPage::showRows()
{
    QList<CellRow> rows;
    for (const ProcessingRecord &record : shown())
        rows.append(rowOf(record));
    const auto total = std::count_if(m_records.cbegin(), m_records.cend(), [this](const ProcessingRecord &record) {
        return m_view == ProcessingView::Dpia
               || record.kind
                      == (m_view == ProcessingView::Controller ? RecordKind::Controller : RecordKind::Processor);
    });
    m_filters->setShowing(rows.size(), total);
    const bool isEmpty = rows.isEmpty();
    m_model.setRows(std::move(rows));
    if (!isEmpty) {
        m_state->showContent();
        if (!m_table->currentIndex().isValid())
            m_table->selectRow(0);
    } else if (total > 0) {
        m_state->showEmpty(tr("No record fits"),
            tr("None of the %n record(s) fits these filters.", nullptr, static_cast<int>(total)), tr("Clear filters"),
            u"filter"_s);
    } else if (m_view == ProcessingView::Dpia) {
        m_state->showEmpty(tr("Nothing to assess yet"),
            tr("Whether an impact assessment is needed is asked for each record of processing; there is none yet."), {},
            u"shield"_s);
    } else {
        m_state->showEmpty(tr("No records of processing yet"),
            m_view == ProcessingView::Controller
                ? tr("Article 30(1) of the GDPR asks a controller for a record of each processing activity.")
                : tr("Article 30(2) of the GDPR asks a processor for a record of what it does for each controller."),
            tr("Add a record…"), u"processing"_s);
    }
    showChosen();
    Q_EMIT chosenChanged();
}

std::optional<ProcessingRecord> ProcessingRecordsPage::chosen() const
{
    const QString reference = m_model.key(m_table->currentIndex().row());
    for (const ProcessingRecord &record : m_records) {
        if (record.reference == reference)
            return record;
    }
    return {};
}

void ProcessingRecordsPage::choose(const QString &reference)
{
    if (m_model.rowOf(reference) < 0)
        m_filters->clear();
    if (const int row = m_model.rowOf(reference); row >= 0)
        m_table->selectRow(row);
}

void ProcessingRecordsPage::showChosen()
{
    const auto record = chosen();
    if (!record) {
        m_detail->setNothing(tr("Choose a record to read it whole."));
        return;
    }
    m_detail->setTitle(record->name, record->reference);
    m_detail->clearSections();
    if (m_view == ProcessingView::Dpia) {
        m_detail->setBadge(ProcessingWords::need(record->dpiaNeed.gdpr));
        showAssessment(*record);
        showScreening(*record);
        return;
    }
    m_detail->setBadge(ProcessingWords::completeness(*record));
    showFields(*record);
}

void ProcessingRecordsPage::showFields(const ProcessingRecord &record)
{
    if (!record.isReadable)
        m_detail->addText(tr("The fields are sealed: unlocking the vault shows them. Which ones are missing is known."),
            Tone::Warning);
    const QStringList missing = record.completeness.missing();
    QString letter = u"-"_s;
    for (const compliance::ProcessingField &field : compliance::processingFields(record.kind)) {
        if (field.letter != letter) {
            letter = field.letter;
            m_detail->addSection(
                letter.isEmpty() ? tr("Beside the law") : ProcessingWords::letter(record.kind, letter));
        }
        const bool isMissing = missing.contains(field.id);
        const QString value = record.fields.value(field.id);
        m_detail->addFact(ProcessingWords::field(field), isMissing ? tr("missing")
                                                         : value.isEmpty() && !letter.isEmpty() && !record.isReadable
                                                             ? tr("sealed")
                                                             : value);
    }
    m_detail->addSection(tr("Kept since"));
    m_detail->addFact(tr("Created"), dateAndRelative(record.createdAt, m_now));
    m_detail->addFact(tr("Version %1").arg(record.version), dateAndRelative(record.changedAt, m_now));
    m_detail->addFact(tr("Reviewed"), record.reviewedAt ? dateAndRelative(*record.reviewedAt, m_now) : tr("never"));
    m_detail->addFact(tr("Next review"), ProcessingWords::reviewDay(record, today()));
    if (record.endedAt)
        m_detail->addFact(tr("Ended"), dateAndRelative(*record.endedAt, m_now));
}

void ProcessingRecordsPage::showScreening(const ProcessingRecord &record)
{
    QString source;
    for (const compliance::DpiaCriterion &criterion : compliance::dpiaCriteria()) {
        if (criterion.source != source) {
            source = criterion.source;
            m_detail->addSection(source);
        }
        const compliance::DpiaReply reply = record.screening.value(criterion.id);
        const QString word = ProcessingWords::answer(reply.answer).word;
        m_detail->addFact(ProcessingWords::criterion(criterion),
            reply.reason.isEmpty() ? word : tr("%1: %2", "answer, reason").arg(word, reply.reason));
    }
}

void ProcessingRecordsPage::showAssessment(const ProcessingRecord &record)
{
    m_detail->addSection(tr("What the screening comes to"));
    m_detail->addText(ProcessingWords::result(record.dpiaNeed));
    m_detail->addFact(tr("California"), ProcessingWords::need(record.dpiaNeed.california).word);
    m_detail->addSection(tr("Impact assessment (Article 35(7))"));
    if (!record.dpia) {
        m_detail->addText(record.isDpiaMissing() ? tr("There is none, and one is asked for.") : tr("There is none."),
            record.isDpiaMissing() ? Tone::Bad : Tone::Muted);
        return;
    }
    const compliance::Dpia &dpia = *record.dpia;
    m_detail->addFact(
        tr("State"), tr("%1, %2", "state, reference").arg(ProcessingWords::dpiaState(dpia.state), dpia.reference));
    m_detail->addFact(tr("Changed"), dateAndRelative(dpia.changedAt, m_now));
    if (dpia.isReviewDue)
        m_detail->addText(tr("The record has changed since (version %1, now %2): the assessment has to be reviewed "
                             "(Article 35(11)).")
                              .arg(dpia.recordVersion)
                              .arg(record.version),
            Tone::Warning);
    const std::tuple<QString, QString, QString> parts[] = {
        {u"description"_s, tr("(a) Operations and purposes"), dpia.description},
        {u"necessity"_s, tr("(b) Necessity and proportionality"), dpia.necessity},
        {u"risks"_s, tr("(c) Risks"), dpia.risks}, {u"measures"_s, tr("(d) Measures"), dpia.measures},
        {u"dpo_advice"_s, tr("Advice of the data protection officer (Article 35(2))"), dpia.dpoAdvice}};
    for (const auto &[id, label, text] : parts)
        m_detail->addFact(label, dpia.missing.contains(id) ? tr("missing") : record.isReadable ? text : tr("sealed"));
    m_detail->addFact(tr("Prior consultation (Article 36)"), dpia.consultation);
    m_detail->addFact(tr("Document"), dpia.link);
}

} // namespace steward::ui
