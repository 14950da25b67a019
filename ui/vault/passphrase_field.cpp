#include "ui/vault/passphrase_field.h"

#include <QCoreApplication>
#include <QSet>
#include <QSignalBlocker>

#include <algorithm>

namespace steward::ui {

namespace {

constexpr int leastLength = 8;
constexpr int goodLength = 15;
constexpr int strongLength = 20;
constexpr qsizetype fewCharacters = 5;

/** The words of the grades. */
struct Strength
{
    Q_DECLARE_TR_FUNCTIONS(Strength)

public:
    static QString tooShort() { return tr("Too short: at least 8 characters."); }
    static QString weak() { return tr("Weak: it can be guessed. Take 15 characters or more, best several words."); }
    static QString fair() { return tr("Fair: one more word makes it strong."); }
    static QString strong() { return tr("Strong."); }
};

// The buffer is shared with the line's own; writing through it reaches every holder, which is what is wanted here. What
// was never typed (a constant of the program) has no buffer of its own and stays.
void overwrite(const QString &text)
{
    QString::DataPointer buffer = text.data_ptr();
    if (!buffer.d_ptr())
        return;
    auto *letters = const_cast<QChar *>(text.constData());
    std::fill(letters, letters + text.size(), QChar(u'\0'));
}

} // namespace

PassphraseField::PassphraseField(QWidget *parent)
    : QLineEdit(parent)
{
    setEchoMode(Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    setMaxLength(1024);
    setContextMenuPolicy(Qt::NoContextMenu);
}

PassphraseField::~PassphraseField()
{
    const QSignalBlocker quiet(this); // whoever listened may be gone already
    wipe();
}

crypto::SecretBytes PassphraseField::take()
{
    const QString typed = text();
    const QString normal = typed.normalized(QString::NormalizationForm_C);
    QByteArray bytes = normal.toUtf8();
    crypto::SecretBytes secret = crypto::SecretBytes::copyOf(bytes);
    crypto::cleanse(bytes);
    if (normal.constData() != typed.constData())
        overwrite(normal);
    wipe();
    return secret;
}

void PassphraseField::wipe()
{
    {
        const QString typed = text();
        if (!typed.isEmpty())
            overwrite(typed);
    }
    setText({}); // and not clear(), which would keep the letters for undo
}

PassphraseStrength strengthOf(const QString &passphrase)
{
    using Grade = PassphraseStrength::Grade;
    const qsizetype length = passphrase.size();
    const QSet<QChar> different(passphrase.begin(), passphrase.end());
    if (length < leastLength)
        return {Grade::TooShort, Strength::tooShort()};
    if (length < goodLength || different.size() <= fewCharacters)
        return {Grade::Weak, Strength::weak()};
    if (length < strongLength)
        return {Grade::Fair, Strength::fair()};
    return {Grade::Strong, Strength::strong()};
}

} // namespace steward::ui
