#include "tests/support/test_main.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace steward::ui;

namespace {

/** Relative luminance and contrast ratio as WCAG 2.2 defines them (Terms: relative luminance, contrast ratio). */
double luminance(const QColor &color)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double high = std::max(luminance(a), luminance(b));
    const double low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyToneIsReadableOnEveryGround_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << lightPalette();
        QTest::newRow("dark") << darkPalette();
    }
    void everyToneIsReadableOnEveryGround()
    {
        QFETCH(const QPalette, palette);
        for (const Tone tone :
            {Tone::Neutral, Tone::Muted, Tone::Accent, Tone::Good, Tone::Warning, Tone::Bad, Tone::Unknown}) {
            for (const QColor &ground : {palette.color(QPalette::Base), palette.color(QPalette::Window),
                     palette.color(QPalette::Highlight), toneGround(tone, palette)})
                QVERIFY2(contrast(toneColor(tone, palette), ground) >= 4.5,
                    qPrintable(u"tone %1 on %2: %3"_s.arg(int(tone))
                                   .arg(ground.name())
                                   .arg(contrast(toneColor(tone, palette), ground))));
        }
        QVERIFY(contrast(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base)) >= 4.5);
        QVERIFY(contrast(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Window)) >= 4.5);
        QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
    }

    void lightAndDarkAreToldApart()
    {
        QVERIFY(!isDark(lightPalette()));
        QVERIFY(isDark(darkPalette()));
    }

    void everyIconOfTheSetDrawsSomething()
    {
        QVERIFY(iconNames().size() > 30);
        for (const QString &name : iconNames()) {
            const QImage image = icon(name).pixmap(QSize(24, 24)).toImage();
            QCOMPARE(image.size(), QSize(24, 24));
            int inked = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    inked += qAlpha(image.pixel(x, y)) > 100;
            }
            QVERIFY2(inked > 4, qPrintable(name));
        }
        QVERIFY(icon(u"no-such-icon"_s).isNull());
    }

    void anIconIsDrawnAtTheScaleOfTheScreen()
    {
        const QPixmap twice = icon(u"search"_s).pixmap(QSize(16, 16), 2.0);
        QCOMPARE(twice.size(), QSize(32, 32));
        QCOMPARE(twice.devicePixelRatio(), 2.0);
    }
};

STEWARD_TEST(ThemeTest)
#include "tst_shell_theme.moc"
