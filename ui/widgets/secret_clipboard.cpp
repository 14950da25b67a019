#include "ui/widgets/secret_clipboard.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QMimeData>
#include <QRandomGenerator>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace steward::ui {

SecretClipboard::SecretClipboard(QClipboard &clipboard, std::chrono::milliseconds rest, QObject *parent)
    : QObject(parent)
    , m_clipboard(clipboard)
    , m_rest(new QTimer(this))
    , m_salt(32, Qt::Uninitialized)
{
    QRandomGenerator::system()->generate(m_salt.begin(), m_salt.end());
    m_rest->setSingleShot(true);
    m_rest->setInterval(rest);
    connect(m_rest, &QTimer::timeout, this, [this] {
        takeBack();
        Q_EMIT ended();
    });
}

SecretClipboard::~SecretClipboard()
{
    takeBack();
}

void SecretClipboard::copy(const QString &secret)
{
    auto *data = new QMimeData; // the clipboard owns it
    data->setText(secret);
    data->setData(u"x-kde-passwordManagerHint"_s, QByteArrayLiteral("secret"));
    m_clipboard.setMimeData(data, QClipboard::Clipboard);
    m_print = printOf(secret);
    m_rest->start();
}

void SecretClipboard::takeBack()
{
    m_rest->stop();
    const QByteArray print = std::exchange(m_print, {});
    if (!print.isEmpty() && printOf(m_clipboard.text(QClipboard::Clipboard)) == print)
        m_clipboard.clear(QClipboard::Clipboard);
}

QByteArray SecretClipboard::printOf(const QString &text) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(m_salt);
    hash.addData(
        QByteArrayView(reinterpret_cast<const char *>(text.constData()), text.size() * qsizetype(sizeof(QChar))));
    return hash.result();
}

} // namespace steward::ui
