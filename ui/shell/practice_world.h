#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/vault/keychain.h"
#include "ui/widgets/reading.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

class QProcess;
class QTimer;

namespace steward::ui {

/**
 * The practice world beside the window: its server as a process of its own, and a fresh workspace filled from what it
 * wrote.
 *
 * Everything lives in a temporary folder and goes with this object, and so does the server.
 */
class PracticeWorld final : public QObject
{
    Q_OBJECT

public:
    explicit PracticeWorld(const Clock &clock, QObject *parent = nullptr);
    ~PracticeWorld() override;

    /** The program that serves the practice world: beside this program, or in PATH; empty where it is not installed. */
    static QString program();
    /** Starts; ready() or failed() follows. */
    void start(const QString &organisation);
    QString workspacePath() const;
    /** Keeps the keys of the practice workspace, for as long as it is there. */
    const std::shared_ptr<vault::Keychain> &keychain() const { return m_keychain; }
    QString seatFolder() const;

Q_SIGNALS:
    /** What is being done, as one line. */
    void progressed(const QString &line);
    void ready(const QString &workspacePath);
    void failed(const steward::Error &error);

private:
    void read();
    void fill();
    void fail(const QString &why, const QString &detail = {});

    const Clock &m_clock;
    QString m_organisation;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<vault::Keychain> m_keychain;
    QProcess *m_process;
    QTimer *m_patience;
    QByteArray m_output;
    QByteArray m_complaints;
    bool m_serving = false;
    bool m_failed = false;
    Reading<Result<void>> m_filling;
};

} // namespace steward::ui
