#include "ui/breaches/law_list.h"

#include "core/compliance/breaches/duties.h"

#include <QCheckBox>
#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

constexpr int columns = 3;

} // namespace

LawList::LawList(const QStringList &chosen, QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(2);
    for (const compliance::BreachLaw &law : compliance::breachLaws()) {
        auto *box = new QCheckBox(QString(law.title).replace(u'&', u"&&"_s), this);
        box->setObjectName(u"law."_s + law.id);
        box->setToolTip(law.source);
        box->setChecked(chosen.contains(law.id));
        connect(box, &QCheckBox::toggled, this, &LawList::changed);
        grid->addWidget(box, int(m_boxes.size()) / columns, int(m_boxes.size()) % columns);
        m_boxes.append({law.id, box});
    }
    if (!m_boxes.isEmpty())
        setFocusProxy(m_boxes.first().second);
}

QStringList LawList::laws() const
{
    QStringList laws;
    for (const auto &[id, box] : m_boxes) {
        if (box->isChecked())
            laws.append(id);
    }
    return laws;
}

} // namespace steward::ui
