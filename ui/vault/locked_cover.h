#pragma once

#include <QStackedWidget>

class QLabel;
class QPushButton;

namespace steward::ui {

/** Stands before what only an open vault may show: says that it is locked, and offers to unlock it. */
class LockedCover final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit LockedCover(QWidget *content, QWidget *parent = nullptr);

    void setCovered(bool covered, const QString &reason = {});
    bool isCovered() const;

Q_SIGNALS:
    void unlockAsked();

private:
    QWidget *m_cover;
    QLabel *m_reason;
};

} // namespace steward::ui
