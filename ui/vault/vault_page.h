#pragma once

#include "ui/shell/pane.h"
#include "ui/vault/key_model.h"
#include "ui/vault/vault_facts.h"
#include "ui/widgets/reading.h"

#include <QPointer>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace steward::ui {

class LockedCover;
class NoticeBar;
class PassphraseDialog;
class RecordTable;
class SecretClipboard;
class StackedState;
class StateBadge;

/** The vault in the settings: its state, how it is opened, its keys by age and use, rotation, and the named secrets. */
class VaultPage final : public QWidget
{
    Q_OBJECT

public:
    VaultPage(Session &session, QWidget *parent);
    ~VaultPage() override;

    void load();
    QList<QAction *> pageActions() const { return m_actions; }

Q_SIGNALS:
    void said(const QString &line);
    void working(steward::ui::Job *job);

private:
    using Work = std::function<Result<QString>(std::stop_token, const std::shared_ptr<JobProgress> &)>;

    QWidget *makeContent();
    void makeState(QVBoxLayout *layout);
    void makeOpenings(QVBoxLayout *layout);
    void makeKeys(QVBoxLayout *layout);
    void makeSecrets(QVBoxLayout *layout);
    QPushButton *addButton(QWidget *parent, const QString &text, const QString &iconName, void (VaultPage::*what)());

    void showFacts(const VaultFacts &facts);
    void showOpenings();
    void showKeys();
    void fitTable(RecordTable *table, int rows, int most);

    /** Runs work on a worker, shown in the tray; its answer is the sentence to tell. */
    void run(const QString &title, Work work);
    void setPassphrase();
    void givePassphrase();
    void removePassphrase();
    void addKeychain();
    void removeKeychain();
    void rotateDue();
    void rotateChosen();
    void confirmRotation(const QString &purpose);
    void rotateMaster();
    void turnMaster();
    void rotateSigning();
    void addSecret();
    void removeSecret();
    void copySecret();

    Session &m_session;
    QList<QAction *> m_actions;
    NoticeBar *m_notice;
    StackedState *m_stack;
    StateBadge *m_badge = nullptr;
    QLabel *m_explanation = nullptr;
    QPushButton *m_toggle = nullptr;
    QWidget *m_rest = nullptr; ///< Everything below the state; hidden where there are no keys.
    QLabel *m_keychainText = nullptr;
    QLabel *m_passphraseText = nullptr;
    QPushButton *m_keychainButton = nullptr;
    QPushButton *m_setPassphrase = nullptr;
    QPushButton *m_removePassphrase = nullptr;
    QLabel *m_keyCounts = nullptr;
    RecordTable *m_keyTable = nullptr;
    KeyModel m_keys;
    QList<QPushButton *> m_keyButtons;
    LockedCover *m_cover = nullptr;
    RecordTable *m_secretTable = nullptr;
    QLabel *m_noSecrets = nullptr;
    SecretModel m_secrets;
    QList<QPushButton *> m_secretButtons;
    SecretClipboard *m_clipboard;
    QPointer<PassphraseDialog> m_dialog;
    VaultFacts m_facts;
    QPointer<Job> m_job;
    Reading<Result<VaultFacts>> m_reading;
    Reading<Result<qint64>> m_counting;
    Reading<Result<QString>> m_working;
    Reading<Result<crypto::SecretBytes>> m_copying;
};

} // namespace steward::ui
