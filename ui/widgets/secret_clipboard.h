#pragma once

#include <QByteArray>
#include <QObject>

#include <chrono>

class QClipboard;
class QTimer;

namespace steward::ui {

/**
 * Copies a text that others must not read, and takes it back after some seconds if it is still what lies there.
 *
 * Clipboard histories are asked to leave it out (x-kde-passwordManagerHint, honoured by Klipper, GPaste and others).
 * Only a salted hash of the text is kept here. It is also taken back when this object goes.
 */
class SecretClipboard final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds standardRest{10'000};

    explicit SecretClipboard(
        QClipboard &clipboard, std::chrono::milliseconds rest = standardRest, QObject *parent = nullptr);
    ~SecretClipboard() override;

    void copy(const QString &secret);
    /** Takes the secret back now, where it is still there. */
    void takeBack();
    bool isHolding() const { return !m_print.isEmpty(); }

Q_SIGNALS:
    /** The time is over: the secret has been taken back, or something else lies there already. */
    void ended();

private:
    QByteArray printOf(const QString &text) const;

    QClipboard &m_clipboard;
    QTimer *m_rest;
    QByteArray m_salt;
    QByteArray m_print;
};

} // namespace steward::ui
