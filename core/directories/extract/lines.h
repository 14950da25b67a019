#pragma once

#include "core/directories/extract/dom.h"

#include <QList>
#include <QString>

namespace steward::directories::extract {

/** One line of visible text. */
struct Line
{
    QString text = {};
    int node = -1;           ///< The first text node in it.
    bool heading = false;    ///< In h1 to h3.
    bool footer = false;     ///< In a footer element, or one with that word in its id or class.
    bool navigation = false; ///< In a nav element or a list of links.
    bool linked = false;     ///< All of it is one link.
};

/** The lines that a reader sees, in document order, without hidden parts, scripts, and form controls. */
QList<Line> visibleLines(const Document &page);

/** Whether the element, and with it what is inside, is not shown: hidden attribute, display:none, a script, an option.
 */
bool isHidden(const Document &page, int node);

} // namespace steward::directories::extract
