#include "ui/breaches/draft_dialog.h"

#include "ui/breaches/breach_words.h"
#include "ui/theme/tone.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QSyntaxHighlighter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steward::ui {

using namespace compliance;

namespace {

// As core/compliance/breaches/notice_draft.h marks a part that is missing.
const QString marker = u"to follow"_s;

/** Sets off what is to follow, by weight, underline and colour. */
class ToFollowMarks final : public QSyntaxHighlighter
{
public:
    explicit ToFollowMarks(QPlainTextEdit *edit)
        : QSyntaxHighlighter(edit->document())
        , m_edit(edit)
    {
    }

protected:
    void highlightBlock(const QString &text) override
    {
        QTextCharFormat format;
        format.setFontWeight(QFont::DemiBold);
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        format.setForeground(toneColor(Tone::Warning, m_edit->palette()));
        for (qsizetype at = text.indexOf(marker); at >= 0; at = text.indexOf(marker, at + 1))
            setFormat(int(at), int(marker.size()), format);
    }

private:
    QPlainTextEdit *m_edit;
};

} // namespace

DraftDialog::DraftDialog(const Breach &breach, const QString &law, Duty duty, QWidget *parent)
    : QDialog(parent)
    , m_breach(breach)
    , m_what(new QComboBox(this))
    , m_missing(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_record(new QPushButton(tr("It was sent: record it…"), this))
{
    setWindowTitle(tr("Draft of a notice of %1").arg(breach.reference));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 14);
    layout->setSpacing(10);
    for (int row = 0; row < m_breach.clocks.size(); ++row) {
        const BreachClock &one = m_breach.clocks[row];
        if (one.duty == Duty::Assessment)
            continue; // it is made, not sent
        m_what->addItem(BreachWords::clockName(one), row);
        if (one.law == law && one.duty == duty)
            m_what->setCurrentIndex(m_what->count() - 1);
    }
    m_what->setAccessibleName(tr("Which notice"));
    m_missing->setTextFormat(Qt::PlainText);
    m_missing->setWordWrap(true);
    m_missing->setObjectName(u"missing"_s);
    m_text->setObjectName(u"draft"_s);
    m_text->setAccessibleName(tr("The words of the notice"));
    new ToFollowMarks(m_text);
    layout->addWidget(m_what);
    layout->addWidget(m_missing);
    layout->addWidget(m_text, 1);
    auto *buttons = new QHBoxLayout;
    auto *copy = new QPushButton(tr("Copy"), this);
    auto *save = new QPushButton(tr("Save as text…"), this);
    auto *close = new QPushButton(tr("Close"), this);
    m_record->setObjectName(u"record"_s);
    for (QPushButton *button : {copy, save, close})
        button->setAutoDefault(false);
    buttons->addWidget(copy);
    buttons->addWidget(save);
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_record);
    layout->addLayout(buttons);
    resize(fontMetrics().averageCharWidth() * 92, fontMetrics().lineSpacing() * 34);
    connect(m_what, &QComboBox::currentIndexChanged, this, &DraftDialog::showDraft);
    connect(copy, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(m_text->toPlainText());
        Q_EMIT said(tr("The draft is copied."));
    });
    connect(save, &QPushButton::clicked, this, &DraftDialog::save);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_record, &QPushButton::clicked, this, [this] {
        if (const BreachClock *chosen = clock())
            Q_EMIT recordAsked(chosen->law, chosen->duty, m_text->toPlainText());
        accept();
    });
    showDraft();
}

const BreachClock *DraftDialog::clock() const
{
    const int row = m_what->currentData().toInt();
    return row >= 0 && row < m_breach.clocks.size() ? &m_breach.clocks[row] : nullptr;
}

void DraftDialog::showDraft()
{
    const BreachClock *chosen = clock();
    if (!chosen)
        return;
    const Result<NoticeDraft> draft = draftNotice(m_breach, chosen->law, chosen->duty);
    m_record->setEnabled(draft.has_value() && m_breach.isOpen());
    if (!draft) {
        m_missing->setText(draft.error().message);
        m_text->clear();
        return;
    }
    QStringList lines;
    lines.append(draft->toFollow.isEmpty()
                     ? tr("Nothing is missing of what this notice must say.")
                     : tr("To follow: %1", "parts of a notice").arg(BreachWords::parts(draft->toFollow)));
    if (!draft->lateness.isEmpty())
        lines.append(draft->lateness);
    lines.append(tr("Phase %1. Headings after %2.", "number, source").arg(draft->phase).arg(draft->source));
    m_missing->setText(lines.join(u'\n'));
    m_text->setPlainText(draft->text());
}

void DraftDialog::save()
{
    const BreachClock *chosen = clock();
    const QString name =
        chosen ? u"%1-%2-%3.txt"_s.arg(m_breach.reference, chosen->law, dutyName(chosen->duty)) : QString();
    auto *dialog = new QFileDialog(this, tr("Save the draft"), name, tr("Text (*.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"txt"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QSaveFile file(path);
        const bool isOpen = file.open(QIODevice::WriteOnly);
        if (isOpen) {
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
            file.write(m_text->toPlainText().toUtf8());
        }
        if (!isOpen || !file.commit())
            m_missing->setText(tr("The file could not be written; choose another place. %1").arg(file.errorString()));
        else
            Q_EMIT said(tr("The draft is saved."));
    });
    dialog->open();
}

} // namespace steward::ui
