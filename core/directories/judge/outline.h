#pragma once

#include "core/directories/extract/dom.h"

#include <QFlags>
#include <QList>
#include <QString>

namespace steward::directories::judging {

/** In what part of a page a text stands. */
enum class Zone {
    Navigation = 1,
    Footer = 2,
    Review = 4,
    Related = 8, ///< A list of other businesses.
    Action = 16, ///< A link, button, label or option: something to do, nothing that is said.
    Cookie = 32,
    Hidden = 64,
    Help = 128,
};
Q_DECLARE_FLAGS(Zones, Zone)

/** The text of one block element, as it is looked at for notices. */
struct Block
{
    QString text = {}; ///< As scannable() makes it.
    Zones zones = {};
    int heading = 0; ///< 1 to 6 within h1 to h6, else 0.
};

/** What is said where on a page: its blocks of text in order, each with the part of the page it stands in. */
QList<Block> outlineOf(const extract::Document &document);

} // namespace steward::directories::judging

Q_DECLARE_OPERATORS_FOR_FLAGS(steward::directories::judging::Zones)
