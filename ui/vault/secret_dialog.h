#pragma once

#include "core/crypto/secret.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace steward::ui {

class PassphraseField;

/** Asks for the name and the value of a secret that the vault is to keep; the value is shown as dots. */
class SecretDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SecretDialog(QWidget *parent);

    QString name() const;
    /** The value, once. */
    crypto::SecretBytes take();

private:
    void look();

    QLineEdit *m_name;
    PassphraseField *m_value;
    QLabel *m_hint;
    QPushButton *m_keep;
};

} // namespace steward::ui
