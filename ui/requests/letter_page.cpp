#include "ui/requests/letter_page.h"

#include "core/base/text.h"
#include "ui/requests/request_words.h"
#include "ui/widgets/relative_time.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace steward::ui {

using namespace compliance;

namespace {

/** What the request and the settings never know. */
const QStringList &fieldsOfThePerson()
{
    static const QStringList fields{u"what"_s, u"decision"_s, u"reason"_s, u"ground"_s, u"fee"_s};
    return fields;
}

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LetterPage)

public:
    static QString field(const QString &name)
    {
        static const QHash<QString, const char *> names{{u"what"_s, QT_TR_NOOP("What is asked")},
            {u"decision"_s, QT_TR_NOOP("Decision")}, {u"reason"_s, QT_TR_NOOP("Reason")},
            {u"ground"_s, QT_TR_NOOP("Ground")}, {u"fee"_s, QT_TR_NOOP("Fee")},
            {u"organisation"_s, QT_TR_NOOP("Organisation (settings)")},
            {u"contact"_s, QT_TR_NOOP("Contact (settings)")}, {u"authority"_s, QT_TR_NOOP("Authority")},
            {u"remedy"_s, QT_TR_NOOP("Remedy")}, {u"address"_s, QT_TR_NOOP("Address")},
            {u"person"_s, QT_TR_NOOP("Person")}, {u"agent"_s, QT_TR_NOOP("Agent")}};
        const auto found = names.constFind(name);
        return found == names.cend() ? name : tr(*found);
    }
};

} // namespace

QString nextLetter(const Request &request)
{
    if (request.outcome == Outcome::Refused || request.outcome == Outcome::NotIdentified)
        return u"refusal"_s;
    if (request.outcome == Outcome::NoData)
        return u"no_data"_s;
    switch (request.state) {
    case RequestState::AwaitingIdentity: return u"identity_request"_s;
    case RequestState::AwaitingClarification: return u"clarification"_s;
    default: break;
    }
    if (!request.acknowledgedAt && isRunning(request.state))
        return request.type == RequestType::Complaint ? u"complaint_acknowledgement"_s : u"acknowledgement"_s;
    if (request.isExtended && request.state < RequestState::Applied)
        return u"extension_notice"_s;
    switch (request.type) {
    case RequestType::Erasure: return u"erasure_confirmation"_s;
    case RequestType::OptOut: return u"opt_out_confirmation"_s;
    case RequestType::Appeal: return u"appeal_decision"_s;
    default: return u"access_answer"_s;
    }
}

LetterDraft draftLetter(store::Store &store, vault::Vault &vault, const QString &reference, const QString &name,
    const LetterFields &given, const QString &language)
{
    LetterDraft draft;
    const Result<QString> words =
        store.read([&](store::Connection &connection) { return letterTemplate(connection, name, language); });
    if (!words) {
        draft.error = words.error();
        return draft;
    }
    const QStringList fields = fieldsOf(*words);
    for (const QString &field : fields) {
        if (fieldsOfThePerson().contains(field))
            draft.own.append(field);
    }
    Result<RenderedLetter> letter = renderLetter(store, vault, reference, name, given, language);
    if (letter) {
        draft.letter = std::move(*letter);
        return draft;
    }
    if (letter.error().code != ErrorCode::InvalidInput) {
        draft.error = letter.error();
        return draft;
    }
    // With every other field given, a letter that still cannot be written lacks just this one.
    for (const QString &field : fields) {
        LetterFields others;
        for (const QString &other : fields)
            others.insert(other, u"x"_s);
        others.remove(field);
        if (const QString value = given.value(field); !value.isEmpty())
            others.insert(field, value);
        if (!renderLetter(store, vault, reference, name, others, language))
            draft.missing.append(field);
    }
    draft.error = letter.error();
    return draft;
}

LetterPage::LetterPage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_name(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_form(new QFormLayout)
    , m_missing(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_save(new QPushButton(tr("Save as PDF…"), this))
    , m_record(new QPushButton(tr("Record as sent"), this))
    , m_kept(new QTreeWidget(this))
    , m_rest(new QTimer(this))
{
    for (const QString &name : letterNames())
        m_name->addItem(RequestWords::letter(name), name);
    for (const QString &language : {u"en"_s, u"de"_s, u"ko"_s})
        m_language->addItem(RequestWords::language(language), language);
    m_name->setObjectName(u"letterName"_s);
    m_language->setObjectName(u"letterLanguage"_s);
    m_name->setAccessibleName(tr("Letter"));
    m_language->setAccessibleName(tr("Language of the letter"));
    m_missing->setWordWrap(true);
    m_missing->setTextFormat(Qt::PlainText);
    m_missing->setObjectName(u"letterMissing"_s);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setObjectName(u"letterText"_s);
    m_text->setAccessibleName(tr("Text of the letter"));
    m_record->setObjectName(u"recordLetter"_s);
    m_kept->setHeaderLabels({tr("Sent"), tr("Letter"), tr("Language")});
    m_kept->setRootIsDecorated(false);
    m_kept->setAllColumnsShowFocus(true);
    m_kept->setAccessibleName(tr("Letters that were sent"));
    m_kept->setColumnWidth(0, fontMetrics().averageCharWidth() * 20);
    m_kept->setColumnWidth(1, fontMetrics().averageCharWidth() * 34);
    m_kept->setMaximumHeight(fontMetrics().lineSpacing() * 7);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 12);
    layout->setSpacing(8);
    auto *choice = new QHBoxLayout;
    choice->addWidget(m_name, 1);
    choice->addWidget(m_language);
    layout->addLayout(choice);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->addLayout(m_form);
    layout->addWidget(m_missing);
    layout->addWidget(m_text, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_record);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addWidget(m_kept);
    m_rest->setSingleShot(true);
    m_rest->setInterval(250ms);
    connect(m_rest, &QTimer::timeout, this, &LetterPage::draft);
    connect(m_name, &QComboBox::currentIndexChanged, this, &LetterPage::draft);
    connect(m_language, &QComboBox::currentIndexChanged, this, &LetterPage::draft);
    connect(m_save, &QPushButton::clicked, this, &LetterPage::savePdf);
    connect(m_record, &QPushButton::clicked, this, &LetterPage::record);
    connect(m_kept, &QTreeWidget::currentItemChanged, this, &LetterPage::showKept);
}

void LetterPage::setContent(const RequestContent &content)
{
    m_mayWrite = content.person && m_session.workspace.store().isWritable();
    if (m_reference != content.request.reference) {
        m_reference = content.request.reference;
        const QSignalBlocker quietName(m_name);
        const QSignalBlocker quietLanguage(m_language);
        m_name->setCurrentIndex(std::max(0, m_name->findData(nextLetter(content.request))));
        m_language->setCurrentIndex(std::max(0, m_language->findData(content.request.language)));
        for (QLineEdit *field : std::as_const(m_fields))
            field->clear();
    }
    m_letters = content.letters;
    m_kept->clear();
    for (const KeptLetter &letter : std::as_const(m_letters)) {
        auto *item = new QTreeWidgetItem(m_kept);
        item->setText(0, localDateTime(letter.madeAt));
        item->setText(1, RequestWords::letter(letter.name));
        item->setText(2, RequestWords::language(letter.language));
    }
    m_kept->setVisible(!m_letters.isEmpty());
    if (!content.person) {
        m_drafting.cancel();
        take({.error = {ErrorCode::Unavailable, content.request.isErased
                                                    ? tr("The person is erased: no letter can be written any more.")
                                                    : tr("Letters need an open vault. %1").arg(content.whyNobody)}});
        return;
    }
    draft();
}

void LetterPage::choose(const QString &name)
{
    m_name->setCurrentIndex(std::max(0, m_name->findData(name)));
}

void LetterPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        draft();
}

LetterFields LetterPage::given() const
{
    LetterFields fields;
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        if (const QString value = it.value()->text().trimmed(); !value.isEmpty())
            fields.insert(it.key(), value);
    }
    return fields;
}

void LetterPage::draft()
{
    m_isStale = !isVisible();
    if (m_isStale || m_reference.isEmpty())
        return;
    Workspace &workspace = m_session.workspace;
    m_drafting.start(
        [&workspace, reference = m_reference, name = m_name->currentData().toString(), given = given(),
            language = m_language->currentData().toString()](std::stop_token) {
            return draftLetter(workspace.store(), workspace.vault(), reference, name, given, language);
        },
        [this](const LetterDraft &draft) { take(draft); });
}

void LetterPage::fillFields(const LetterDraft &draft)
{
    QStringList wanted = draft.own;
    for (const QString &field : draft.missing) {
        if (!wanted.contains(field))
            wanted.append(field);
    }
    for (const QString &there : m_fields.keys()) {
        // A field that was typed into stays: a value that is given is missing no longer.
        if (!wanted.contains(there) && !(m_fields[there]->hasFocus() || !m_fields[there]->text().isEmpty())) {
            m_form->removeRow(m_fields.take(there));
        }
    }
    for (const QString &field : std::as_const(wanted)) {
        if (m_fields.contains(field))
            continue;
        auto *line = new QLineEdit(this);
        line->setObjectName(u"letter_"_s + field);
        line->setAccessibleName(Words::field(field));
        connect(line, &QLineEdit::textEdited, m_rest, qOverload<>(&QTimer::start));
        m_fields.insert(field, line);
        m_form->addRow(Words::field(field), line);
    }
}

void LetterPage::take(const LetterDraft &draft)
{
    fillFields(draft);
    m_letter = draft.letter;
    QStringList names;
    for (const QString &field : draft.missing)
        names.append(Words::field(field));
    if (!names.isEmpty())
        m_missing->setText(tr("Still missing: %1.").arg(QLocale().createSeparatedList(names)));
    else
        m_missing->setText(draft.letter ? QString() : draft.error.message);
    m_missing->setVisible(!m_missing->text().isEmpty());
    m_text->setPlainText(draft.letter ? draft.letter->text : QString());
    m_save->setEnabled(draft.letter.has_value());
    m_record->setEnabled(draft.letter && m_mayWrite);
}

void LetterPage::savePdf()
{
    auto *dialog = new QFileDialog(this, tr("Save the letter"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("PDF document (*.pdf)")});
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(u"%1-%2.pdf"_s.arg(m_reference, m_name->currentData().toString()));
    connect(dialog, &QFileDialog::fileSelected, this, &LetterPage::writePdf);
    dialog->open();
}

void LetterPage::writePdf(const QString &path)
{
    if (!m_letter)
        return;
    m_writing.start(
        [letter = m_letter->letter, path](std::stop_token) -> Result<void> {
            QSaveFile file(path);
            if (!file.open(QIODevice::WriteOnly))
                return failure(ErrorCode::InputOutput,
                    tr("“%1” cannot be written. Choose another place.").arg(QFileInfo(path).fileName()),
                    file.errorString());
            file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
            if (const Result<void> written = documents::writeLetterPdf(letter, file); !written) {
                file.cancelWriting();
                return written;
            }
            if (!file.commit())
                return failure(ErrorCode::InputOutput,
                    tr("“%1” could not be finished. Check that there is room on the disk.")
                        .arg(QFileInfo(path).fileName()),
                    file.errorString());
            return {};
        },
        [this, path](const Result<void> &written) {
            if (written)
                Q_EMIT told(tr("The letter is saved in %1.").arg(QFileInfo(path).fileName()), Tone::Good);
            else
                Q_EMIT told(written.error().message, Tone::Bad);
        });
}

void LetterPage::record()
{
    if (!m_letter)
        return;
    m_record->setEnabled(false);
    Workspace &workspace = m_session.workspace;
    whenDone(this, keepLetter(workspace.store(), workspace.vault(), m_reference, *m_letter),
        [this](const Result<KeptLetter> &kept) {
            m_record->setEnabled(m_letter && m_mayWrite);
            if (kept)
                Q_EMIT told(tr("The letter is recorded as sent, and sealed."), Tone::Good);
            else
                Q_EMIT told(kept.error().message, Tone::Bad);
        });
}

void LetterPage::showKept()
{
    const int at = m_kept->indexOfTopLevelItem(m_kept->currentItem());
    if (at >= 0 && at < m_letters.size())
        m_text->setPlainText(m_letters.at(at).text);
}

} // namespace steward::ui
