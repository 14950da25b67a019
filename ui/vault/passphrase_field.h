#pragma once

#include "core/crypto/secret.h"

#include <QLineEdit>

namespace steward::ui {

/**
 * A line for a passphrase: shown as dots, kept out of undo and clipboard, and emptied as soon as it is read.
 *
 * The text goes out as UTF-8 in Unicode normal form C, so that each keyboard gives the same bytes.
 */
class PassphraseField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit PassphraseField(QWidget *parent = nullptr);
    ~PassphraseField() override;

    /** Reads and empties the field. */
    crypto::SecretBytes take();
    /** Overwrites what the field holds, then empties it. */
    void wipe();
};

/** How hard a passphrase is to guess, in words, and whether it may be used. */
struct PassphraseStrength
{
    enum class Grade { TooShort, Weak, Fair, Strong };

    Grade grade = Grade::TooShort;
    QString words = {};
    bool isEnough() const { return grade != Grade::TooShort; }
};

/**
 * Judges by length and by how many different characters there are.
 *
 * Whoever has the file can guess as fast as Argon2id lets him; so the lengths of NIST SP 800-63B-4, 3.1.1.2: 8 at the
 * least, 15 and more where nothing else protects.
 */
PassphraseStrength strengthOf(const QString &passphrase);

} // namespace steward::ui
