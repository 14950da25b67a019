#pragma once

#include <QObject>
#include <QPalette>

class QApplication;

namespace steward::ui {

/** How the window is to look. */
enum class Look { System, Light, Dark };

QPalette lightPalette();
QPalette darkPalette();

QString lookName(Look look);
Look lookFromName(const QString &name);

/**
 * The look of the whole program: style and palette, after the person's choice or the system's lightness.
 *
 * Qt 6.4 tells no colour scheme, so the system counts as dark where its own palette writes light on dark. The choice is
 * remembered in QSettings.
 */
class Theme final : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QApplication &app);

    Look look() const { return m_look; }
    void setLook(Look look);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    bool systemIsDark() const;

    QApplication &m_app;
    QPalette m_systemPalette;
    Look m_look = Look::System;
    bool m_applying = false;
};

} // namespace steward::ui
