#include "ui/widgets/confirm.h"

#include <QMessageBox>
#include <QPushButton>

namespace steward::ui {

void confirm(
    QWidget *parent, const QString &title, const QString &plan, const QString &doIt, std::function<void()> then)
{
    auto *box = new QMessageBox(QMessageBox::Question, title, title, QMessageBox::Cancel, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(plan);
    QPushButton *yes = box->addButton(doIt, QMessageBox::AcceptRole);
    yes->setObjectName(QStringLiteral("confirm"));
    box->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(yes, &QPushButton::clicked, parent, [then = std::move(then)] { then(); });
    box->open();
}

} // namespace steward::ui
