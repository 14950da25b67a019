#pragma once

#include "ui/requests/work/work_desk.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace steward::ui {

/**
 * One found row, its values masked; shown in full only while the button is held down, and each such look is an entry of
 * the trail, written before anything is shown.
 */
class RowPeek final : public QWidget
{
    Q_OBJECT

public:
    RowPeek(WorkDesk &desk, QWidget *parent);

    /** A found row by its number; 0: none. */
    void setRow(int number);
    bool isRevealed() const { return m_isRevealed; }
    QString text() const;

private:
    void hold();
    void mask();
    void look();

    WorkDesk &m_desk;
    QLabel *m_title;
    QLabel *m_values;
    QPushButton *m_hold;
    int m_number = 0;
    bool m_isRevealed = false;
};

} // namespace steward::ui
