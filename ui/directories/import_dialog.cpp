#include "ui/directories/import_dialog.h"

#include "core/base/text.h"
#include "ui/directories/background.h"
#include "ui/directories/work_line.h"
#include "ui/theme/tone.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steward::ui {

using namespace directories;

namespace {

constexpr int previewRows = 20;
constexpr int badRowsShown = 1000; ///< All of them are in the file for repair.
constexpr int notInFile = -1;

QTableWidget *plainTable(const QString &name, QWidget *parent)
{
    auto *table = new QTableWidget(parent);
    table->setAccessibleName(name);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    return table;
}

Error cannotRead(const QFile &file)
{
    return {ErrorCode::InputOutput,
        ImportDialog::tr("“%1” cannot be read. Choose another file.").arg(QFileInfo(file).fileName()),
        file.errorString()};
}

} // namespace

ImportDialog::ImportDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_background(std::make_unique<Background>(1, nullptr))
    , m_kind(new QComboBox(this))
    , m_file(new QLineEdit(this))
    , m_message(new QLabel(this))
    , m_pages(new QStackedWidget(this))
    , m_work(new WorkLine(this))
    , m_back(new QPushButton(tr("Another file"), this))
    , m_import(new QPushButton(tr("Import"), this))
    , m_close(new QPushButton(tr("Close"), this))
{
    setWindowTitle(tr("Import from CSV"));
    setAcceptDrops(true);
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().lineSpacing() * 34);
    m_kind->addItem(tr("Customers"), int(ImportKind::Customers));
    m_kind->addItem(tr("Directories"), int(ImportKind::Directories));
    m_kind->addItem(tr("Listings"), int(ImportKind::Listings));
    m_file->setPlaceholderText(tr("Choose a CSV file, or drop it here"));
    m_file->setReadOnly(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    auto *choose = new QPushButton(tr("Choose file…"), this);

    auto *what = new QFormLayout;
    what->addRow(tr("&What is in the file"), m_kind);
    auto *fileLine = new QHBoxLayout;
    fileLine->addWidget(m_file, 1);
    fileLine->addWidget(choose);
    auto *fileLabel = new QLabel(tr("&File"), this);
    fileLabel->setBuddy(choose);
    m_file->setAccessibleName(tr("File to import"));
    what->addRow(fileLabel, fileLine);
    m_pages->addWidget(makeMappingPage());
    m_pages->addWidget(makeResultPage());
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(m_import);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(what);
    layout->addWidget(m_message);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_work);
    layout->addLayout(buttons);

    connect(choose, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ImportDialog::readPreview);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::startImport);
    connect(m_back, &QPushButton::clicked, this, &ImportDialog::back);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_work, &WorkLine::cancelled, this, [this] { m_stop.request_stop(); });
    m_import->setDefault(true);
    back();
}

ImportDialog::~ImportDialog()
{
    m_stop.request_stop();
}

QWidget *ImportDialog::makeMappingPage()
{
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    auto *scroll = new QScrollArea(splitter);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    m_mappingBox = new QWidget(scroll);
    m_mapping = new QFormLayout(m_mappingBox);
    m_mapping->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    scroll->setWidget(m_mappingBox);
    m_rows = plainTable(tr("The first rows of the file"), splitter);
    splitter->addWidget(scroll);
    splitter->addWidget(m_rows);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({320, 640});
    return splitter;
}

QWidget *ImportDialog::makeResultPage()
{
    auto *page = new QWidget(this);
    m_summary = new QLabel(page);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_bad = plainTable(tr("Rows that were kept out"), page);
    m_exportBad = new QPushButton(tr("Export the rows that were kept out…"), page);
    connect(m_exportBad, &QPushButton::clicked, this, &ImportDialog::exportBadRows);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_summary);
    layout->addWidget(m_bad, 1);
    layout->addWidget(m_exportBad, 0, Qt::AlignLeading);
    layout->addStretch(0);
    return page;
}

ImportKind ImportDialog::kind() const
{
    return ImportKind(m_kind->currentData().toInt());
}

void ImportDialog::setKind(ImportKind kind)
{
    m_kind->setCurrentIndex(m_kind->findData(int(kind)));
}

void ImportDialog::setFile(const QString &path)
{
    m_file->setText(path);
    back();
    readPreview();
}

void ImportDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a CSV file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("CSV tables (*.csv *.tsv *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::setFile);
    dialog->open();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.constFirst().isLocalFile() && m_import->isVisible())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    setFile(event->mimeData()->urls().constFirst().toLocalFile());
    event->acceptProposedAction();
}

void ImportDialog::readPreview()
{
    if (m_file->text().isEmpty())
        return;
    m_background->run(
        [path = m_file->text(), kind = kind()](std::stop_token) -> Result<ImportPreview> {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                return tl::unexpected(cannotRead(file));
            return previewImport(&file, kind, previewRows);
        },
        [this, asked = ++m_asked](const Result<ImportPreview> &preview) {
            if (asked == m_asked)
                showPreview(preview);
        });
}

void ImportDialog::showPreview(const Result<ImportPreview> &preview)
{
    m_preview = preview.value_or(ImportPreview());
    if (!preview)
        m_message->setText(preview.error().message);
    m_rows->clear();
    m_rows->setColumnCount(int(m_preview.headers.size()));
    m_rows->setRowCount(int(m_preview.rows.size()));
    m_rows->setHorizontalHeaderLabels(m_preview.headers);
    for (int row = 0; row < int(m_preview.rows.size()); ++row)
        for (int column = 0; column < int(m_preview.headers.size()); ++column)
            m_rows->setItem(row, column, new QTableWidgetItem(forDisplay(m_preview.rows.at(row).value(column))));
    m_rows->resizeColumnsToContents();
    for (int column = 0; column < m_rows->columnCount(); ++column)
        m_rows->setColumnWidth(column, std::min(m_rows->columnWidth(column), fontMetrics().averageCharWidth() * 40));
    showMapping();
    if (preview)
        updateReadiness();
    else
        m_import->setEnabled(false);
}

void ImportDialog::showMapping()
{
    while (m_mapping->rowCount() > 0)
        m_mapping->removeRow(0);
    m_combos.clear();
    for (const ImportColumn &column : importColumns(kind())) {
        auto *combo = new QComboBox(m_mappingBox);
        combo->addItem(tr("– not in the file –"), notInFile);
        for (int i = 0; i < int(m_preview.headers.size()); ++i)
            combo->addItem(forDisplay(m_preview.headers.at(i)), i);
        combo->setCurrentIndex(combo->findData(m_preview.mapping.value(column.name, notInFile)));
        combo->setAccessibleName(column.name);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(14);
        connect(combo, &QComboBox::currentIndexChanged, this, &ImportDialog::updateReadiness);
        m_mapping->addRow(
            column.required ? tr("%1 (needed)", "a column of an import").arg(column.name) : column.name, combo);
        m_combos.insert(column.name, combo);
    }
}

QMap<QString, int> ImportDialog::mapping() const
{
    QMap<QString, int> mapping;
    for (auto it = m_combos.cbegin(); it != m_combos.cend(); ++it)
        if (it.value()->currentData().toInt() != notInFile)
            mapping.insert(it.key(), it.value()->currentData().toInt());
    return mapping;
}

void ImportDialog::updateReadiness()
{
    const QMap<QString, int> chosen = mapping();
    QStringList missing;
    for (const ImportColumn &column : importColumns(kind()))
        if (column.required && !chosen.contains(column.name))
            missing.append(column.name);
    const bool any = !m_preview.headers.isEmpty();
    m_message->setText(
        !any ? tr("The file is empty. Choose another one.")
        : missing.isEmpty()
            ? tr("Check which column is which, then import. Rows that are already there are changed, never doubled.")
            : tr("Say which column of the file is: %1. Without it nothing can be imported.")
                  .arg(missing.join(u", "_s)));
    m_import->setEnabled(any && missing.isEmpty());
}

void ImportDialog::startImport()
{
    m_stop = std::stop_source();
    m_import->setEnabled(false);
    m_kind->setEnabled(false);
    m_pages->setEnabled(false);
    m_work->start(tr("Importing %1").arg(QFileInfo(m_file->text()).fileName()));
    const auto progress = [line = QPointer<WorkLine>(m_work)](qint64 rows) {
        QMetaObject::invokeMethod(QCoreApplication::instance(), [line, rows] {
            if (line)
                line->setProgress(rows, 0);
        });
    };
    m_background->run(
        m_stop.get_token(),
        [&store = m_workspace.store(), path = m_file->text(), kind = kind(), mapping = mapping(), progress](
            std::stop_token stop) -> Result<ImportReport> {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                return tl::unexpected(cannotRead(file));
            return importCsv(store, &file, kind, mapping, stop, progress);
        },
        [this](const Result<ImportReport> &report) { showReport(report); });
}

void ImportDialog::showReport(const Result<ImportReport> &report)
{
    m_work->stop();
    m_kind->setEnabled(true);
    m_pages->setEnabled(true);
    if (!report) {
        m_message->setText(report.error().message);
        m_import->setEnabled(true);
        return;
    }
    m_report = *report;
    const QLocale locale;
    QStringList parts{tr("%n row(s) read", nullptr, int(m_report.rows)), tr("%n added", nullptr, int(m_report.added)),
        tr("%n changed", nullptr, int(m_report.changed)), tr("%n unchanged", nullptr, int(m_report.unchanged)),
        tr("%n kept out", nullptr, int(m_report.badCount))};
    m_summary->setText(parts.join(u" · "_s));
    m_message->setText(
        m_report.badCount > 0
            ? tr("These rows were kept out. Export them, mend them where the reason says so, and import that file.")
            : tr("Everything in the file is in the workspace now."));
    const int shown = int(std::min<qsizetype>(m_report.bad.size(), badRowsShown));
    m_bad->setColumnCount(3);
    m_bad->setHorizontalHeaderLabels({tr("Line"), tr("Reason"), tr("Row")});
    m_bad->setRowCount(shown);
    for (int i = 0; i < shown; ++i) {
        const BadRow &bad = m_report.bad.at(i);
        m_bad->setItem(i, 0, new QTableWidgetItem(locale.toString(bad.line)));
        m_bad->setItem(i, 1, new QTableWidgetItem(bad.reason));
        m_bad->setItem(i, 2, new QTableWidgetItem(forDisplay(bad.cells.join(u" | "_s))));
    }
    m_bad->resizeColumnToContents(0);
    m_bad->setColumnWidth(1, fontMetrics().averageCharWidth() * 50);
    m_bad->horizontalHeader()->setStretchLastSection(true);
    m_bad->setVisible(m_report.badCount > 0);
    m_exportBad->setVisible(m_report.badCount > 0);
    m_pages->setCurrentIndex(1);
    m_import->hide();
    m_back->show();
    m_close->setDefault(true);
    Q_EMIT imported(m_report.rows);
}

void ImportDialog::exportBadRows()
{
    auto *dialog = new QFileDialog(this, tr("Export the rows that were kept out"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setNameFilter(tr("CSV table (*.csv)"));
    dialog->selectFile(QFileInfo(m_file->text()).completeBaseName() + u"-repair.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QSaveFile file(path);
        const QByteArray rows = badRowsCsv(m_report);
        const bool written = file.open(QIODevice::WriteOnly)
                             && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
                             && file.write(rows) == rows.size() && file.commit();
        m_message->setText(written ? tr("The rows are in %1. Mend them there and import that file.").arg(path)
                                   : tr("“%1” could not be written. Choose another place.").arg(path));
    });
    dialog->open();
}

void ImportDialog::back()
{
    m_pages->setCurrentIndex(0);
    m_back->hide();
    m_import->show();
    m_import->setEnabled(false);
    m_message->setText(tr("Choose what to import and the file. Columns are found by their headers; nothing is written "
                          "before you say so."));
}

} // namespace steward::ui
