#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace steward::ui {

/** Asks once, without stopping anybody: a question with its plan, the word for doing it, and Cancel (which is the
 * standard answer). `then` runs only where it is agreed to. */
void confirm(
    QWidget *parent, const QString &title, const QString &plan, const QString &doIt, std::function<void()> then);

} // namespace steward::ui
