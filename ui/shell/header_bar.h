#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace steward::ui {

class StateBadge;

/** The line over every pane: whose workspace it is, whether it can be written, and the clock that runs out first. */
class HeaderBar final : public QWidget
{
    Q_OBJECT

public:
    explicit HeaderBar(QWidget *parent = nullptr);

    /** The organisation in front, the file behind it and in the tool tip. */
    void setWorkspace(const QString &organisation, const QString &path);
    /** Why nothing can be changed; empty where it can. */
    void setReadOnly(const QString &words, const QString &explanation);
    void setClock(const QString &words, const QString &explanation);

Q_SIGNALS:
    void paletteAsked();
    void clockChosen();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_organisation;
    QLabel *m_file;
    StateBadge *m_readOnly;
    QToolButton *m_clock;
    QToolButton *m_search;
};

} // namespace steward::ui
