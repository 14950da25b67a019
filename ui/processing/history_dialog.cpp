#include "ui/processing/history_dialog.h"

#include "ui/processing/processing_words.h"
#include "ui/widgets/detail_panel.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/relative_time.h"

#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward::ui {

HistoryDialog::HistoryDialog(
    const QString &reference, QList<compliance::ProcessingVersion> versions, Instant now, QWidget *parent)
    : QDialog(parent)
    , m_versions(std::move(versions))
    , m_now(now)
    , m_model({tr("Version"), tr("When"), tr("By")})
    , m_table(nullptr)
    , m_detail(nullptr)
{
    setWindowTitle(tr("Versions of %1").arg(reference));
    setAttribute(Qt::WA_DeleteOnClose);
    std::sort(m_versions.begin(), m_versions.end(),
        [](const auto &left, const auto &right) { return left.version > right.version; });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 12);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    m_table = new RecordTable(u"processing.versions"_s, splitter);
    m_table->setAccessibleName(tr("Versions, newest first"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setStandardWidth(0, 9);
    m_table->setStandardWidth(1, 30);
    m_table->setStandardWidth(2, 16);
    m_table->setModel(&m_model);
    splitter->addWidget(m_table);
    m_detail = new DetailPanel(splitter);
    m_detail->setNothing(tr("Choose a version to see what it changed."));
    splitter->addWidget(m_detail);
    splitter->setSizes({360, 480});
    layout->addWidget(splitter, 1);
    auto *close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    layout->addWidget(close, 0, Qt::AlignTrailing);
    connect(m_table, &RecordTable::currentRowChanged, this, &HistoryDialog::showVersion);
    QList<CellRow> rows;
    for (const compliance::ProcessingVersion &one : std::as_const(m_versions))
        rows.append({QString::number(one.version), {{.text = QString::number(one.version), .isNumber = true},
                                                       {.text = dateAndRelative(one.at, m_now)}, {.text = one.actor}}});
    m_model.setRows(rows);
    m_table->selectRow(0);
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().lineSpacing() * 30);
}

void HistoryDialog::showVersion(int row)
{
    if (row < 0 || row >= m_versions.size())
        return;
    const compliance::ProcessingVersion &now = m_versions[row];
    const compliance::ProcessingVersion before =
        row + 1 < m_versions.size() ? m_versions[row + 1] : compliance::ProcessingVersion();
    m_detail->setTitle(tr("Version %1").arg(now.version), localDateTime(now.at));
    m_detail->clearSections();
    bool hasChanged = false;
    const auto tell = [&](const QString &title, const QString &was, const QString &is) {
        if (was == is)
            return;
        hasChanged = true;
        m_detail->addSection(title);
        m_detail->addFact(tr("Before"), was);
        m_detail->addFact(tr("Now"), is.isEmpty() ? tr("taken away") : is);
    };
    tell(tr("Activity"), before.content.name, now.content.name);
    for (const compliance::ProcessingField &field : compliance::processingFields(now.content.kind))
        tell(ProcessingWords::field(field), before.content.fields.value(field.id), now.content.fields.value(field.id));
    if (!hasChanged)
        m_detail->addText(now.content.fields.isEmpty() ? tr("The fields are sealed: unlocking the vault shows them.")
                                                       : tr("Its fields are the same as before."),
            Tone::Muted);
}

} // namespace steward::ui
