#include "ui/shell/help_window.h"

#include <QAction>
#include <QFile>
#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

// Outside any namespace, as Q_INIT_RESOURCE asks for.
static void registerHelp()
{
    Q_INIT_RESOURCE(help);
}

namespace steward::ui {

HelpWindow::HelpWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_topics(new QListWidget(this))
    , m_text(new QTextBrowser(this))
{
    setWindowTitle(tr("Manual"));
    resize(820, 640);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_topics->setAccessibleName(tr("Topics"));
    m_topics->setFixedWidth(190);
    m_topics->setFrameShape(QFrame::NoFrame);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(24);
    m_text->setAccessibleName(tr("Page of the manual"));
    layout->addWidget(m_topics);
    layout->addWidget(m_text, 1);
    for (const QString &topic : topics()) {
        const QString text = page(topic, QLocale().uiLanguages());
        const QString heading = text.section(u'\n', 0, 0).remove(u'#').trimmed();
        auto *item = new QListWidgetItem(heading, m_topics);
        item->setData(Qt::UserRole, topic);
        item->setSizeHint(QSize(0, fontMetrics().height() + 14));
    }
    connect(m_topics, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            m_text->setMarkdown(page(item->data(Qt::UserRole).toString(), QLocale().uiLanguages()));
    });
    // A link to another page is the file's name; links out of the manual are not followed.
    connect(m_text, &QTextBrowser::anchorClicked, this,
        [this](const QUrl &link) { showTopic(link.fileName().section(u'.', 0, 0)); });
    auto *close = new QAction(this);
    close->setShortcut(Qt::Key_Escape);
    connect(close, &QAction::triggered, this, &QWidget::close);
    addAction(close);
}

void HelpWindow::showTopic(const QString &topic)
{
    int row = 0;
    for (int i = 0; i < m_topics->count(); ++i) {
        if (m_topics->item(i)->data(Qt::UserRole).toString() == topic)
            row = i;
    }
    m_topics->setCurrentRow(row);
    show();
    raise();
    activateWindow();
}

QStringList HelpWindow::topics()
{
    return {u"start"_s, u"directories"_s, u"requests"_s, u"sources"_s, u"erasure"_s, u"answers"_s, u"consent"_s,
        u"breaches"_s, u"processing"_s, u"retention"_s, u"privacy"_s, u"ledger"_s, u"evidence"_s, u"vault"_s,
        u"backups"_s, u"settings"_s, u"keyboard"_s};
}

QString HelpWindow::page(const QString &topic, const QStringList &languages)
{
    registerHelp();
    QStringList folders;
    for (const QString &language : languages)
        folders.append(language.section(u'-', 0, 0));
    folders.append(u"en"_s);
    for (const QString &folder : folders) {
        QFile file(u":/steward/help/%1/%2.md"_s.arg(folder, topic));
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

} // namespace steward::ui
