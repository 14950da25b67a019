#include "ui/directories/comparison_view.h"

#include "core/directories/extract/extract.h"
#include "ui/directories/listing_words.h"
#include "ui/directories/marked_text.h"
#include "ui/widgets/state_badge.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace steward::ui {

using namespace directories;

namespace {

constexpr int rowsAField = 3; ///< both texts, the reason, a hairline
constexpr int headerRows = 1;

QLabel *headerLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

} // namespace

ComparisonView::ComparisonView(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(2);
    m_grid->setHorizontalSpacing(12);
    m_grid->addWidget(headerLabel(tr("Field"), this), 0, 0);
    m_grid->addWidget(headerLabel(tr("Submitted"), this), 0, 1);
    m_grid->addWidget(headerLabel(tr("Shown"), this), 0, 2);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    for (int i = 0; i < int(m_rows.size()); ++i)
        m_rows[size_t(i)] = makeRow(i);
}

ComparisonView::Row ComparisonView::makeRow(int index)
{
    const int top = headerRows + index * rowsAField;
    Row row;
    row.field = headerLabel(ListingWords::field(AllFields[size_t(index)]), this);
    QFont plain = row.field->font();
    plain.setBold(false);
    row.field->setFont(plain);
    row.verdict = new StateBadge(this);
    row.submitted = new MarkedText(this);
    row.shown = new MarkedText(this);
    row.why = new QLabel(this);
    row.why->setTextFormat(Qt::PlainText);
    row.why->setWordWrap(true);
    row.why->setForegroundRole(QPalette::PlaceholderText);
    row.why->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setForegroundRole(QPalette::Midlight);
    row.line = line;
    m_grid->addWidget(row.field, top, 0, Qt::AlignTop);
    m_grid->addWidget(row.submitted, top, 1);
    m_grid->addWidget(row.shown, top, 2);
    m_grid->addWidget(row.verdict, top + 1, 0, Qt::AlignTop);
    m_grid->addWidget(row.why, top + 1, 1, 1, 2);
    m_grid->addWidget(row.line, top + 2, 0, 1, 3);
    return row;
}

void ComparisonView::setFields(const Profile &submitted, const QMap<Field, Comparison> &shown)
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const Field field = AllFields[i];
        const auto found = shown.constFind(field);
        fill(m_rows[i], field, submitted.value(field), found != shown.cend() ? &*found : nullptr);
    }
}

void ComparisonView::fill(Row &row, Field field, const QString &submitted, const Comparison *comparison)
{
    const bool there = comparison || !submitted.isEmpty();
    for (QWidget *widget : std::initializer_list<QWidget *>{row.field, row.submitted, row.shown, row.line})
        widget->setVisible(there);
    row.verdict->setVisible(there && comparison);
    row.why->setVisible(there && comparison && !comparison->why.isEmpty());
    row.text.clear();
    if (!there)
        return;
    const QString displayed = comparison ? comparison->displayed : QString();
    const bool differs = comparison && !displayed.isEmpty()
                         && (comparison->verdict == Verdict::Mismatch || comparison->verdict == Verdict::Review);
    const TextDifference marks = differs ? textDifference(submitted, displayed) : TextDifference{};
    const Tone tone = comparison && comparison->verdict == Verdict::Review ? Tone::Warning : Tone::Bad;
    row.submitted->setText(submitted.isEmpty() ? u"–"_s : submitted, marks.left, tone);
    row.shown->setText(displayed.isEmpty() ? u"–"_s : displayed, marks.right, tone);
    row.text = tr("%1: submitted “%2”, shown “%3”").arg(ListingWords::field(field), submitted, displayed);
    if (comparison) {
        row.verdict->setBadge(ListingWords::badge(comparison->verdict));
        row.why->setText(comparison->why);
        row.text += u" – "_s + ListingWords::verdict(comparison->verdict);
        if (!comparison->why.isEmpty())
            row.text += u" – "_s + comparison->why;
    }
}

QString ComparisonView::asText() const
{
    QStringList lines;
    for (const Row &row : m_rows)
        if (!row.text.isEmpty())
            lines.append(row.text);
    return lines.join(u'\n');
}

} // namespace steward::ui
