#pragma once

#include <QStringList>
#include <QWidget>

class QCheckBox;

namespace steward::ui {

/** The laws whose duties after a breach are known, to be ticked. */
class LawList final : public QWidget
{
    Q_OBJECT

public:
    LawList(const QStringList &chosen, QWidget *parent);
    /** Ids, in the order of the list. */
    QStringList laws() const;

Q_SIGNALS:
    void changed();

private:
    QList<std::pair<QString, QCheckBox *>> m_boxes;
};

} // namespace steward::ui
