#include "ui/widgets/detail_panel.h"

#include "ui/widgets/flow_layout.h"

#include <QFormLayout>
#include <QLabel>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace steward::ui {

namespace {

constexpr std::chrono::milliseconds layoutRest{60};

QLabel *plainLabel(QWidget *parent, const QString &text = {})
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

DetailPanel::DetailPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(plainLabel(this))
    , m_subtitle(plainLabel(this))
    , m_badge(new StateBadge(this))
    , m_actions(new FlowLayout)
    , m_head(new QWidget(this))
    , m_nothing(plainLabel(this))
    , m_scroll(new QScrollArea(this))
{
    setMinimumWidth(280);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *head = new QVBoxLayout(m_head);
    head->setContentsMargins(14, 12, 14, 6);
    head->setSpacing(6);
    QFont bold = font();
    bold.setPointSizeF(bold.pointSizeF() * 1.2);
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    head->addWidget(m_title);
    head->addWidget(m_subtitle);
    head->addWidget(m_badge, 0, Qt::AlignLeading);
    head->addLayout(m_actions);
    layout->addWidget(m_head);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setContentsMargins(24, 24, 24, 24);
    m_nothing->hide();
    layout->addWidget(m_nothing, 1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_scroll, 1);
    m_badge->hide();
    clearSections();
}

void DetailPanel::setTitle(const QString &title, const QString &subtitle)
{
    m_nothing->hide();
    m_head->show();
    m_scroll->show();
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void DetailPanel::setBadge(const Badge &badge)
{
    m_badge->setBadge(badge);
}

void DetailPanel::addAction(QWidget *button)
{
    m_actions->addWidget(button);
}

void DetailPanel::clearSections()
{
    m_form = nullptr;
    m_body = new QWidget;
    m_sections = new QVBoxLayout(m_body);
    m_sections->setContentsMargins(14, 4, 14, 14);
    m_sections->setSpacing(8);
    m_sections->addStretch(1);
    m_scroll->setWidget(m_body); // deletes the one before
    m_body->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
}

void DetailPanel::addSection(const QString &heading)
{
    m_form = nullptr;
    QLabel *label = plainLabel(m_body, heading);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    label->setFont(bold);
    label->setContentsMargins(0, 8, 0, 0);
    m_sections->insertWidget(m_sections->count() - 1, label);
    m_lastHeading = label;
}

void DetailPanel::showLastSection()
{
    // The layout gives everything its place in events of its own, which have to pass first.
    QTimer::singleShot(layoutRest, this, [this] {
        if (m_lastHeading)
            m_scroll->verticalScrollBar()->setValue(m_lastHeading->y());
    });
}

QFormLayout *DetailPanel::form()
{
    if (!m_form) {
        m_form = new QFormLayout;
        m_form->setContentsMargins(0, 0, 0, 0);
        m_form->setHorizontalSpacing(12);
        m_form->setVerticalSpacing(4);
        m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
        m_form->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
        m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        m_sections->insertLayout(m_sections->count() - 1, m_form);
    }
    return m_form;
}

void DetailPanel::addFact(const QString &label, const QString &value)
{
    if (value.isEmpty())
        return;
    QFormLayout *facts = form();
    auto *name = new QLabel(label, m_body);
    name->setTextFormat(Qt::PlainText);
    name->setForegroundRole(QPalette::PlaceholderText);
    QLabel *text = plainLabel(m_body, value);
    name->setBuddy(text);
    text->setAccessibleName(label);
    QSizePolicy policy = text->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    text->setSizePolicy(policy);
    facts->addRow(name, text);
}

void DetailPanel::addText(const QString &text, Tone tone)
{
    m_form = nullptr;
    QLabel *label = plainLabel(m_body, text);
    if (tone == Tone::Muted) {
        label->setForegroundRole(QPalette::PlaceholderText);
    } else if (tone != Tone::Neutral) {
        QPalette colored = label->palette();
        colored.setColor(QPalette::WindowText, toneColor(tone, colored));
        label->setPalette(colored);
    }
    m_sections->insertWidget(m_sections->count() - 1, label);
}

void DetailPanel::addWidget(QWidget *widget)
{
    m_form = nullptr;
    m_sections->insertWidget(m_sections->count() - 1, widget);
}

void DetailPanel::setNothing(const QString &sentence)
{
    m_head->hide();
    m_scroll->hide();
    m_nothing->setText(sentence);
    m_nothing->show();
}

} // namespace steward::ui
