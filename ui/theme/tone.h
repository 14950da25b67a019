#pragma once

#include <QColor>
#include <QMetaType>
#include <QPalette>

namespace steward::ui {

/** What a colour is to say; it never says it alone, a word and a shape stand beside it. */
enum class Tone {
    Neutral, ///< The plain text colour.
    Muted,   ///< Secondary text.
    Accent,  ///< What can be acted on, what is chosen.
    Good,
    Warning,
    Bad,
    Unknown, ///< Could not tell: neither good nor bad.
};

/** Whether text is lighter than its ground. */
bool isDark(const QPalette &palette);
/** The colour of a tone, readable (contrast of 4.5 and more, WCAG 2.2, 1.4.3) on the palette's Base and Window. */
QColor toneColor(Tone tone, const QPalette &palette);
/** A soft ground of the tone, on which toneColor() of the same tone is readable. */
QColor toneGround(Tone tone, const QPalette &palette);
/** Hairlines between areas. */
QColor lineColor(const QPalette &palette);

} // namespace steward::ui

Q_DECLARE_METATYPE(steward::ui::Tone)
