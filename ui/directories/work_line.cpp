#include "ui/directories/work_line.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

constexpr int steps = 1000;

} // namespace

WorkLine::WorkLine(QWidget *parent)
    : QWidget(parent)
    , m_what(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    m_what->setTextFormat(Qt::PlainText);
    m_bar->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 4, 14, 4);
    layout->addWidget(m_what);
    layout->addWidget(m_bar, 1);
    layout->addStretch(1);
    layout->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        Q_EMIT cancelled();
    });
    hide();
}

void WorkLine::start(const QString &what)
{
    m_what->setText(what);
    m_bar->setAccessibleName(what);
    m_cancel->setEnabled(true);
    setProgress(0, 0);
    show();
}

void WorkLine::setProgress(qint64 done, qint64 whole)
{
    const QLocale locale;
    m_bar->setRange(0, whole > 0 ? steps : 0);
    m_bar->setValue(whole > 0 ? int(done * steps / whole) : 0);
    m_bar->setFormat(
        whole > 0 ? tr("%1 of %2").arg(locale.toString(done), locale.toString(whole)) : locale.toString(done));
}

} // namespace steward::ui
