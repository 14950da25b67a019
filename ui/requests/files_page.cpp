#include "ui/requests/files_page.h"

#include "core/base/text.h"
#include "ui/directories/plain_tip.h"
#include "ui/widgets/relative_time.h"

#include <QCheckBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steward::ui {

using compliance::Attachment;

FilesPage::FilesPage(QWidget *parent)
    : QWidget(parent)
    , m_list(new QTreeWidget(this))
    , m_evidence(new QCheckBox(tr("It proves who asks: destroy it when the identity step ends"), this))
    , m_add(new QPushButton(tr("Add a file…"), this))
    , m_export(new QPushButton(tr("Export…"), this))
{
    setAcceptDrops(true);
    m_list->setHeaderLabels({tr("File"), tr("Size"), tr("Added"), tr("Kept as"), tr("SHA-256")});
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Files of the request"));
    m_list->setColumnWidth(0, fontMetrics().averageCharWidth() * 28);
    auto *explanation = new QLabel(this);
    explanation->setWordWrap(true);
    explanation->setForegroundRole(QPalette::PlaceholderText);
    explanation->setText(tr("Files are sealed under the person's key, at most 50 MiB each. Drop one here, or add it."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list, 1);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(14, 4, 14, 12);
    below->addWidget(explanation);
    below->addWidget(m_evidence);
    auto *line = new QHBoxLayout;
    line->addWidget(m_add);
    line->addWidget(m_export);
    line->addStretch(1);
    below->addLayout(line);
    layout->addLayout(below);
    connect(m_add, &QPushButton::clicked, this, &FilesPage::chooseFile);
    connect(m_export, &QPushButton::clicked, this, &FilesPage::chooseTarget);
    connect(m_list, &QTreeWidget::itemActivated, this, &FilesPage::chooseTarget);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &FilesPage::look);
    look();
}

void FilesPage::setContent(const RequestContent &content, bool mayWrite)
{
    m_mayWrite = mayWrite && content.person;
    const QVariant chosen = m_list->currentItem() ? m_list->currentItem()->data(0, Qt::UserRole) : QVariant();
    m_list->clear();
    for (const Attachment &file : content.files) {
        auto *item = new QTreeWidgetItem(m_list);
        const QString name = forDisplay(file.name);
        item->setText(0, name);
        item->setToolTip(0, plainTip(name));
        item->setText(1, QLocale().formattedDataSize(file.bytes));
        item->setText(2, localDateTime(file.addedAt));
        item->setText(3, file.isEvidence ? tr("Proof of identity") : tr("Part of the file"));
        item->setText(4, file.sha256);
        item->setToolTip(4, file.sha256);
        item->setData(0, Qt::UserRole, file.id);
        if (chosen.isValid() && chosen.toLongLong() == file.id)
            m_list->setCurrentItem(item);
    }
    look();
}

void FilesPage::look()
{
    m_add->setEnabled(m_mayWrite);
    m_evidence->setEnabled(m_mayWrite);
    m_export->setEnabled(m_list->currentItem());
}

void FilesPage::chooseFile()
{
    if (!m_mayWrite)
        return;
    auto *dialog = new QFileDialog(this, tr("Add a file to the request"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString &path) { Q_EMIT addAsked(path, m_evidence->isChecked()); });
    dialog->open();
}

void FilesPage::chooseTarget()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    auto *dialog = new QFileDialog(this, tr("Export the file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(QString(item->text(0)).replace(u'/', u'_'));
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, id = item->data(0, Qt::UserRole).toLongLong()](const QString &path) { Q_EMIT exportAsked(id, path); });
    dialog->open();
}

void FilesPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_mayWrite && event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void FilesPage::dropEvent(QDropEvent *event)
{
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            Q_EMIT addAsked(url.toLocalFile(), m_evidence->isChecked());
    }
}

} // namespace steward::ui
