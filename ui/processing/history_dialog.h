#pragma once

#include "core/compliance/processing/processing_register.h"
#include "ui/widgets/cells_model.h"

#include <QDialog>

namespace steward::ui {

class DetailPanel;
class RecordTable;

/** The versions of a record of processing, newest first, each with what it changed. */
class HistoryDialog final : public QDialog
{
    Q_OBJECT

public:
    HistoryDialog(
        const QString &reference, QList<compliance::ProcessingVersion> versions, Instant now, QWidget *parent);

private:
    void showVersion(int row);

    QList<compliance::ProcessingVersion> m_versions; ///< Newest first.
    Instant m_now;
    CellsModel m_model;
    RecordTable *m_table;
    DetailPanel *m_detail;
};

} // namespace steward::ui
