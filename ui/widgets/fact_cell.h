#pragma once

#include "ui/widgets/state_badge.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace steward::ui {

/** One fact at the top of a pane: what it is about, its state in a word and a shape, and a sentence. */
class FactCell final : public QWidget
{
    Q_OBJECT

public:
    FactCell(const QString &caption, QWidget *parent);
    void setState(const Badge &badge, const QString &sentence);
    /** A button below the sentence. */
    void addButton(QPushButton *button);

private:
    StateBadge *m_badge;
    QLabel *m_sentence;
};

} // namespace steward::ui
