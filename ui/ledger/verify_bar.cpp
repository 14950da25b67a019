#include "ui/ledger/verify_bar.h"

#include "ui/ledger/trail_state.h"
#include "ui/theme/icons.h"
#include "ui/widgets/state_badge.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace steward::ui {

VerifyBar::VerifyBar(Workspace &workspace, TrailState &trail, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_trail(trail)
    , m_badge(new StateBadge(this))
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_copy(new QPushButton(icon(u"copy"_s), tr("Copy root"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_tick(new QTimer(this))
    , m_read(std::make_shared<std::atomic<qint64>>(0))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 6, 14, 6);
    layout->setSpacing(10);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(160, 8);
    m_bar->setRange(0, 0);
    layout->addWidget(m_badge);
    layout->addWidget(m_bar);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_copy);
    layout->addWidget(m_cancel);
    m_tick->setInterval(100ms);
    connect(m_tick, &QTimer::timeout, this, &VerifyBar::showProgress);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_root);
        Q_EMIT said(tr("The root is copied."));
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_reading.isRunning()) {
            m_reading.cancel();
            end();
        }
        hide();
    });
    hide();
}

void VerifyBar::start()
{
    m_read->store(0);
    m_badge->hide();
    m_copy->hide();
    m_bar->show();
    m_cancel->setText(tr("Cancel"));
    showProgress();
    show();
    m_tick->start();
    m_reading.start(
        [&workspace = m_workspace, read = m_read](std::stop_token stop) {
            return ledger::verify(
                workspace.store(), stop, [read](qint64 count) { read->store(count); }, workspace.verifyOptions());
        },
        [this](const Result<ledger::Verification> &answer) { showAnswer(answer); });
}

void VerifyBar::showProgress()
{
    m_text->setText(tr("Reading every entry again: %1 so far", "count").arg(QLocale().toString(m_read->load())));
}

void VerifyBar::end()
{
    m_tick->stop();
    m_bar->hide();
    m_cancel->setText(tr("Close"));
}

void VerifyBar::showAnswer(const Result<ledger::Verification> &answer)
{
    end();
    m_trail.setVerification(answer);
    if (!answer) {
        m_badge->setBadge({tr("Not verified"), Badge::Shape::Ring, Tone::Unknown});
        m_text->setText(answer.error().message);
        Q_EMIT finished(false);
        return;
    }
    m_root = QString::fromLatin1(answer->root.toHex());
    const QLocale locale;
    if (answer->ok) {
        m_badge->setBadge({tr("Verified"), Badge::Shape::Tick, Tone::Good});
        QString words =
            tr("%n entries are as they were written. Root %1", nullptr, static_cast<int>(answer->size)).arg(m_root);
        if (!answer->notChecked.isEmpty())
            words = tr("%1\nNot checked: %2", "what was verified, what was not").arg(words, answer->notChecked);
        m_text->setText(words);
        m_copy->show();
    } else if (answer->firstBadSeq) {
        m_badge->setBadge({tr("Altered"), Badge::Shape::Cross, Tone::Bad});
        m_text->setText(
            tr("Entry no. %1 is not as it was written: %2").arg(locale.toString(*answer->firstBadSeq), answer->reason));
    } else {
        m_badge->setBadge({tr("Altered"), Badge::Shape::Cross, Tone::Bad});
        m_text->setText(answer->reason);
    }
    Q_EMIT finished(answer->ok);
}

void VerifyBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), toneGround(Tone::Neutral, palette()));
}

} // namespace steward::ui
