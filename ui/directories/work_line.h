#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace steward::ui {

/** One line for work that takes a while: what it does, how far it is, and a way to cancel it. Hidden while there is
 * none. */
class WorkLine final : public QWidget
{
    Q_OBJECT

public:
    explicit WorkLine(QWidget *parent = nullptr);

    void start(const QString &what);
    /** whole <= 0: the end is not known. */
    void setProgress(qint64 done, qint64 whole);
    void stop() { hide(); }

Q_SIGNALS:
    void cancelled();

private:
    QLabel *m_what;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

} // namespace steward::ui
