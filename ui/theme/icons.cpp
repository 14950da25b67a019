#include "ui/theme/icons.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

// Outside any namespace, as Q_INIT_RESOURCE asks for; a static library's resources are not registered by themselves.
static void registerIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace steward::ui {

namespace {

constexpr auto folder = ":/steward/icons/"_L1;
constexpr auto productName = "steward"_L1;

/** Draws one SVG of the set in the colour that the palette has for its tone at the moment of painting. */
class ToneIconEngine final : public QIconEngine
{
public:
    ToneIconEngine(QString name, Tone tone)
        : m_name(std::move(name))
        , m_tone(tone)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap((QSizeF(rect.size()) * scale).toSize(), mode, state, scale));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    // Qt 6.4 hands over a size in device pixels together with its scale.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const QColor color = colorFor(mode);
        const QString key =
            u"steward-icon/%1/%2/%3x%4"_s.arg(m_name, color.name(QColor::HexArgb)).arg(size.width()).arg(size.height());
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = QPixmap(size);
            pixmap.fill(Qt::transparent);
            QPainter painter(&pixmap);
            QSvgRenderer renderer(folder + m_name + ".svg"_L1);
            renderer.setAspectRatioMode(Qt::KeepAspectRatio);
            renderer.render(&painter, QRectF({}, QSizeF(size)));
            if (m_name != productName) { // The product's own mark keeps its colours.
                painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
                painter.fillRect(QRect({}, size), color);
            }
            painter.end();
            QPixmapCache::insert(key, pixmap);
        }
        pixmap.setDevicePixelRatio(scale);
        return pixmap;
    }

    QIconEngine *clone() const override { return new ToneIconEngine(m_name, m_tone); }
    QString key() const override { return u"steward"_s; }
    bool isNull() override { return false; }

private:
    QColor colorFor(QIcon::Mode mode) const
    {
        const QPalette palette = QApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        if (m_tone == Tone::Neutral)
            return palette.color(QPalette::Active, QPalette::WindowText);
        return toneColor(m_tone, palette);
    }

    QString m_name;
    Tone m_tone;
};

} // namespace

QIcon icon(const QString &name, Tone tone)
{
    registerIcons();
    if (!QFile::exists(folder + name + ".svg"_L1))
        return {};
    return QIcon(new ToneIconEngine(name, tone));
}

QStringList iconNames()
{
    registerIcons();
    QStringList names = QDir(QString(folder)).entryList({u"*.svg"_s}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(4);
    return names;
}

} // namespace steward::ui
