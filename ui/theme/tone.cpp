#include "ui/theme/tone.h"

#include <array>

namespace steward::ui {

namespace {

struct Colors
{
    QRgb light;
    QRgb dark;
};

constexpr std::array<Colors, 7> foregrounds = {{
    {0x1c2128, 0xe3e6eb}, // Neutral
    {0x59626e, 0x9aa3b0}, // Muted
    {0x1f5fcc, 0x82b1ff}, // Accent
    {0x17703a, 0x4cc38a}, // Good
    {0x8a5a00, 0xe5ae43}, // Warning
    {0xbd2525, 0xff8078}, // Bad
    {0x6a46a8, 0xbd9cf7}, // Unknown
}};

constexpr std::array<Colors, 7> grounds = {{
    {0xeceef2, 0x2a2f37}, // Neutral
    {0xeceef2, 0x2a2f37}, // Muted
    {0xe1ecfd, 0x1b2d49}, // Accent
    {0xddf3e4, 0x163022}, // Good
    {0xfdf0d0, 0x362a10}, // Warning
    {0xfde4e2, 0x3d1f1f}, // Bad
    {0xeee6fb, 0x2c2342}, // Unknown
}};

QColor pick(const std::array<Colors, 7> &colors, Tone tone, const QPalette &palette)
{
    const Colors &pair = colors[static_cast<std::size_t>(tone)];
    return QColor::fromRgb(isDark(palette) ? pair.dark : pair.light);
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::WindowText).lightness()
           > palette.color(QPalette::Active, QPalette::Window).lightness();
}

QColor toneColor(Tone tone, const QPalette &palette)
{
    return pick(foregrounds, tone, palette);
}

QColor toneGround(Tone tone, const QPalette &palette)
{
    return pick(grounds, tone, palette);
}

QColor lineColor(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Mid);
}

} // namespace steward::ui
