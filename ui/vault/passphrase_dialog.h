#pragma once

#include "core/crypto/secret.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace steward::ui {

class PassphraseField;

/**
 * Asks for a passphrase, or lets a person choose one (typed twice, with a word on its strength), or change it (the
 * present one first).
 *
 * Stays open until it is told: given() hands the passphrase over with take(), tellWrong() asks again, accept() ends it.
 */
class PassphraseDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Kind { Ask, Choose, Change };

    PassphraseDialog(Kind kind, const QString &title, const QString &explanation, QWidget *parent);

    /** The words on the two buttons. */
    void setButtons(const QString &accept, const QString &reject);
    /** The passphrase, once. */
    crypto::SecretBytes take();
    /** The present one, once; empty where it was not asked for. */
    crypto::SecretBytes takePresent();
    /** Why it was not taken; the field is ready for another one. */
    void tellWrong(const QString &sentence);
    /** While a worker tries it. */
    void setBusy(bool busy);

Q_SIGNALS:
    void given();

private:
    void look();
    void give();

    Kind m_kind;
    PassphraseField *m_present = nullptr;
    PassphraseField *m_first;
    PassphraseField *m_second = nullptr;
    QLabel *m_strength = nullptr;
    QLabel *m_fault;
    QPushButton *m_accept;
    QPushButton *m_reject;
    bool m_busy = false;
};

} // namespace steward::ui
