#pragma once

#include "ui/requests/request_content.h"

#include <QWidget>

class QCheckBox;
class QPushButton;
class QTreeWidget;

namespace steward::ui {

/** The files kept with a request: adding one, as evidence of identity too, and writing one out again. */
class FilesPage final : public QWidget
{
    Q_OBJECT

public:
    explicit FilesPage(QWidget *parent = nullptr);
    void setContent(const RequestContent &content, bool mayWrite);
    void add() { chooseFile(); }

Q_SIGNALS:
    void addAsked(const QString &path, bool isEvidence);
    void exportAsked(qint64 attachment, const QString &target);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void chooseFile();
    void chooseTarget();
    void look();

    QTreeWidget *m_list;
    QCheckBox *m_evidence;
    QPushButton *m_add;
    QPushButton *m_export;
    bool m_mayWrite = false;
};

} // namespace steward::ui
