#pragma once

#include "ui/directories/listing_pdf.h"
#include "ui/shell/pane.h"

namespace steward::ui {

class Background;
class WorkLine;

/** Exports what is shown to a file that a person names, as CSV or PDF by its ending, on another thread, with progress
 * and cancel. */
class ListingExporter final : public QObject
{
    Q_OBJECT

public:
    /** The line shows the progress and must outlive this. */
    ListingExporter(Session &session, Background &background, WorkLine &line, QWidget *parent);

    /** Asks where to, then exports. */
    void ask(const directories::ListingQuery &query, const QList<int> &columns);
    /** Exports to the file; a file that is there is replaced only once the new one is whole. */
    void exportTo(const QString &path, const directories::ListingQuery &query, const QList<int> &columns);
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void exported(const QString &path, qint64 rows);
    void failed(const steward::Error &error);

private:
    Session &m_session;
    Background &m_background;
    WorkLine &m_line;
    QWidget *m_parent;
    std::stop_source m_stop;
    bool m_running = false;
};

/** The whole of an export, for any thread. */
Result<qint64> exportListings(Workspace &workspace, const QString &path, const directories::ListingQuery &query,
    const QList<int> &columns, std::stop_token stop = {}, const std::function<void(qint64, qint64)> &progress = {});

} // namespace steward::ui
