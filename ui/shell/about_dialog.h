#pragma once

#include <QDialog>

namespace steward::ui {

/** What this program is, its version, its licence, and the licences of what it is built with. */
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

} // namespace steward::ui
