#include "ui/directories/listing_exporter.h"

#include "core/directories/records/listing_export.h"
#include "ui/directories/background.h"
#include "ui/directories/listing_columns.h"
#include "ui/directories/work_line.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace steward::ui {

using namespace directories;

namespace {

constexpr qint64 tellEvery = 2000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ListingExporter)
};

QStringList exportNames(const QList<int> &columns)
{
    QStringList names;
    for (const int column : columns)
        names += ListingColumns::exportNames(column);
    return names;
}

} // namespace

Result<qint64> exportListings(Workspace &workspace, const QString &path, const ListingQuery &query,
    const QList<int> &columns, std::stop_token stop, const std::function<void(qint64, qint64)> &progress)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::InputOutput,
            Words::tr("“%1” cannot be written. Choose another place, and export again.").arg(path), file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner); // exports hold personal data
    Result<qint64> rows = 0;
    if (path.endsWith(".pdf"_L1, Qt::CaseInsensitive)) {
        rows = writeListingPdf(workspace.store(),
            {.query = query,
                .columns = columns,
                .organisation = workspace.facts().organisation,
                .at = workspace.clock().now()},
            file, stop, progress);
    } else {
        rows = exportListingsCsv(workspace.store(), query, exportNames(columns), file, stop, [&](qint64 done) {
            if (progress && done % tellEvery == 0)
                progress(done, -1);
        });
    }
    if (!rows) {
        file.cancelWriting();
        return rows;
    }
    if (!file.commit())
        return failure(ErrorCode::InputOutput,
            Words::tr("“%1” could not be finished. Check that there is room on the disk, and export again.").arg(path),
            file.errorString());
    return rows;
}

ListingExporter::ListingExporter(Session &session, Background &background, WorkLine &line, QWidget *parent)
    : QObject(parent)
    , m_session(session)
    , m_background(background)
    , m_line(line)
    , m_parent(parent)
{
    connect(&line, &WorkLine::cancelled, this, [this] { m_stop.request_stop(); });
}

void ListingExporter::ask(const ListingQuery &query, const QList<int> &columns)
{
    auto *dialog = new QFileDialog(m_parent, tr("Export what is shown"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    const QString pdf = tr("PDF document (*.pdf)");
    dialog->setNameFilters({tr("CSV table (*.csv)"), pdf});
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog,
        [dialog, pdf](const QString &filter) { dialog->setDefaultSuffix(filter == pdf ? u"pdf"_s : u"csv"_s); });
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(tr("listings") + u".csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, query, columns](const QString &path) { exportTo(path, query, columns); });
    dialog->open();
}

void ListingExporter::exportTo(const QString &path, const ListingQuery &query, const QList<int> &columns)
{
    if (m_running) {
        Q_EMIT failed({ErrorCode::Busy, tr("An export is still being written. Wait for it, or cancel it first.")});
        return;
    }
    m_running = true;
    m_stop = std::stop_source();
    m_line.start(tr("Exporting to %1").arg(QFileInfo(path).fileName()));
    const auto progress = [line = QPointer<WorkLine>(&m_line)](qint64 done, qint64 whole) {
        QMetaObject::invokeMethod(QCoreApplication::instance(), [line, done, whole] {
            if (line)
                line->setProgress(done, whole);
        });
    };
    m_background.run(
        m_stop.get_token(),
        [&workspace = m_session.workspace, path, query, columns, progress](
            std::stop_token stop) { return exportListings(workspace, path, query, columns, stop, progress); },
        [this, path](const Result<qint64> &rows) {
            m_running = false;
            m_line.stop();
            if (rows)
                Q_EMIT exported(path, *rows);
            else
                Q_EMIT failed(rows.error());
        });
}

} // namespace steward::ui
