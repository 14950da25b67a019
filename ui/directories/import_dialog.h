#pragma once

#include "core/directories/importing/importer.h"
#include "core/workspace/workspace.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace steward::ui {

class Background;
class WorkLine;

/**
 * Imports customers, directories or listings from a CSV file: shows the first rows, lets a person say which column is
 * which, imports on another thread, and lists the rows that were kept out, ready to be repaired.
 */
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(Workspace &workspace, QWidget *parent = nullptr);
    ~ImportDialog() override;

    void setKind(directories::ImportKind kind);
    void setFile(const QString &path);

Q_SIGNALS:
    void imported(qint64 rows);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeMappingPage();
    QWidget *makeResultPage();
    void chooseFile();
    void readPreview();
    void showPreview(const Result<directories::ImportPreview> &preview);
    void showMapping();
    void updateReadiness();
    QMap<QString, int> mapping() const;
    void startImport();
    void showReport(const Result<directories::ImportReport> &report);
    void exportBadRows();
    void back();
    directories::ImportKind kind() const;

    Workspace &m_workspace;
    std::unique_ptr<Background> m_background;
    std::stop_source m_stop;
    quint64 m_asked = 0;
    directories::ImportPreview m_preview;
    directories::ImportReport m_report;
    QComboBox *m_kind;
    QLineEdit *m_file;
    QLabel *m_message;
    QStackedWidget *m_pages;
    QFormLayout *m_mapping = nullptr;
    QWidget *m_mappingBox = nullptr;
    QMap<QString, QComboBox *> m_combos;
    QTableWidget *m_rows = nullptr;
    QLabel *m_summary = nullptr;
    QTableWidget *m_bad = nullptr;
    QPushButton *m_exportBad = nullptr;
    WorkLine *m_work;
    QPushButton *m_back;
    QPushButton *m_import;
    QPushButton *m_close;
};

} // namespace steward::ui
