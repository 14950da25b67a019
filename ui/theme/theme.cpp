#include "ui/theme/theme.h"

#include "ui/theme/style.h"
#include "ui/theme/tone.h"

#include <QApplication>
#include <QEvent>
#include <QSettings>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

struct Scheme
{
    QRgb window, base, alternate, text, muted, disabled, line, button, selection, selectedText, link, tip;
};

QPalette paletteOf(const Scheme &scheme)
{
    const auto color = [](QRgb value) { return QColor::fromRgb(value); };
    QPalette palette(color(scheme.text), color(scheme.button), color(scheme.base), color(scheme.line),
        color(scheme.line), color(scheme.text), color(scheme.text), color(scheme.base), color(scheme.window));
    palette.setColor(QPalette::AlternateBase, color(scheme.alternate));
    palette.setColor(QPalette::ButtonText, color(scheme.text));
    palette.setColor(QPalette::Mid, color(scheme.line));
    palette.setColor(QPalette::Midlight, color(scheme.line));
    palette.setColor(QPalette::Dark, color(scheme.line));
    palette.setColor(QPalette::Light, color(scheme.button));
    palette.setColor(QPalette::Shadow, color(scheme.line));
    palette.setColor(QPalette::Highlight, color(scheme.selection));
    palette.setColor(QPalette::HighlightedText, color(scheme.selectedText));
    palette.setColor(QPalette::PlaceholderText, color(scheme.muted));
    palette.setColor(QPalette::Link, color(scheme.link));
    palette.setColor(QPalette::LinkVisited, color(scheme.link));
    palette.setColor(QPalette::ToolTipBase, color(scheme.tip));
    palette.setColor(QPalette::ToolTipText, color(scheme.text));
    for (const QPalette::ColorRole role :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, color(scheme.disabled));
    palette.setColor(QPalette::Disabled, QPalette::Base, color(scheme.window));
    palette.setColor(QPalette::Inactive, QPalette::Highlight, color(scheme.selection));
    return palette;
}

} // namespace

QPalette lightPalette()
{
    return paletteOf({.window = 0xf6f7f9,
        .base = 0xffffff,
        .alternate = 0xfafbfc,
        .text = 0x1c2128,
        .muted = 0x636c78,
        .disabled = 0x98a0ab,
        .line = 0xd9dde3,
        .button = 0xffffff,
        .selection = 0xd7e5fb,
        .selectedText = 0x10151c,
        .link = 0x1f5fcc,
        .tip = 0xffffff});
}

QPalette darkPalette()
{
    return paletteOf({.window = 0x1b1e23,
        .base = 0x15181c,
        .alternate = 0x191c21,
        .text = 0xe3e6eb,
        .muted = 0x9aa3b0,
        .disabled = 0x646c78,
        .line = 0x343a43,
        .button = 0x282d34,
        .selection = 0x1f3656,
        .selectedText = 0xf3f6fa,
        .link = 0x82b1ff,
        .tip = 0x282d34});
}

QString lookName(Look look)
{
    switch (look) {
    case Look::Light: return u"light"_s;
    case Look::Dark: return u"dark"_s;
    case Look::System: break;
    }
    return u"system"_s;
}

Look lookFromName(const QString &name)
{
    if (name == "light"_L1)
        return Look::Light;
    return name == "dark"_L1 ? Look::Dark : Look::System;
}

Theme::Theme(QApplication &app)
    : QObject(&app)
    , m_app(app)
    , m_systemPalette(QApplication::palette())
    , m_look(lookFromName(QSettings().value(u"look"_s).toString()))
{
    QApplication::setStyle(new Style);
    apply();
    app.installEventFilter(this);
}

void Theme::setLook(Look look)
{
    QSettings().setValue(u"look"_s, lookName(look));
    if (look == m_look)
        return;
    m_look = look;
    apply();
}

bool Theme::systemIsDark() const
{
    return isDark(m_systemPalette);
}

void Theme::apply()
{
    m_applying = true;
    const bool dark = m_look == Look::Dark || (m_look == Look::System && systemIsDark());
    const QPalette palette = dark ? darkPalette() : lightPalette();
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    m_applying = false;
    Q_EMIT changed();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && !m_applying && watched->isWidgetType() && m_look == Look::System) {
        // Only with our own palette put away does Qt show the system's new one.
        m_applying = true;
        QApplication::setPalette(QPalette());
        m_systemPalette = QApplication::palette();
        m_applying = false;
        apply();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace steward::ui
