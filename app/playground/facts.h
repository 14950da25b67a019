#pragma once

#include "app/playground/card.h"
#include "app/playground/directory.h"

namespace steward::playground {

/** The visible facts of a business in the layout and markup of the directory: address, number, mail, site. */
QString factsBlock(const Directory &directory, const Card &card, quint64 style);
/** The opening hours as a table or a list, where the directory shows them. */
QString hoursBlock(const Directory &directory, const Card &card, quint64 style);
/** The address on one line, in the order of its country, without markup: "12 Fennel Close, Leeds LS1 4AP". */
QString addressLine(const Card &card);

} // namespace steward::playground
