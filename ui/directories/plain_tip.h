#pragma once

#include <QString>

namespace steward::ui {

/** A tool tip that shows the text as it is, whatever marks it holds, over as many lines as it needs. */
inline QString plainTip(const QString &text)
{
    // Qt decides by the text whether it is markup: only markup of our own around escaped text is sure to be read as
    // meant.
    return text.isEmpty() ? QString()
                          : QStringLiteral("<p>") + text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"))
                                + QStringLiteral("</p>");
}

} // namespace steward::ui
