#pragma once

#include "ui/theme/tone.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QTimer;

namespace steward::ui {

/** One line that tells what happened, without stopping anybody: with an action where there is one, and a way to send it
 * off. */
class NoticeBar final : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /** Good and neutral notices leave by themselves after some seconds; warnings and errors stay. */
    void tell(const QString &text, Tone tone = Tone::Neutral);
    void tell(const QString &text, Tone tone, const QString &actionText, std::function<void()> action);
    void dismiss();
    /** Puts the cursor on the action, for a question that a person has just caused: Enter then answers it. */
    void focusAction();
    /** Does the action, as its button would. */
    void act();
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void recolor();

    Tone m_tone = Tone::Neutral;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QTimer *m_leave;
    std::function<void()> m_do;
};

} // namespace steward::ui
