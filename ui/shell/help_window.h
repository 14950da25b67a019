#pragma once

#include <QWidget>

class QListWidget;
class QTextBrowser;

namespace steward::ui {

/** The manual, readable without a network: one page a topic, in the language of the window where it is there. */
class HelpWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);

    /** One of topics(); an unknown topic shows the first page. */
    void showTopic(const QString &topic);

    static QStringList topics();
    /** The text of a topic in the first of the languages that has it, else in English. */
    static QString page(const QString &topic, const QStringList &languages);

private:
    QListWidget *m_topics;
    QTextBrowser *m_text;
};

} // namespace steward::ui
