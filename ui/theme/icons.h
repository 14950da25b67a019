#pragma once

#include "ui/theme/tone.h"

#include <QIcon>
#include <QStringList>

namespace steward::ui {

/**
 * An icon of the program's own set by its name ("check", "search", …), drawn from SVG at every size and scale.
 *
 * It takes its colour from the application's palette whenever it is painted, so it follows light and dark by itself.
 * An unknown name gives a null icon. Names: see iconNames().
 */
QIcon icon(const QString &name, Tone tone = Tone::Neutral);

/** The names of all icons in the set. */
QStringList iconNames();

} // namespace steward::ui
