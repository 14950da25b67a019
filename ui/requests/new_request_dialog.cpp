#include "ui/requests/new_request_dialog.h"

#include "ui/requests/request_actions.h"
#include "ui/requests/request_words.h"
#include "ui/vault/vault_guard.h"
#include "ui/widgets/detail_panel.h"
#include "ui/widgets/relative_time.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QDragEnterEvent>
#include <QFile>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTimeZone>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace steward::ui {

using namespace compliance;
using sources::IdentifierKind;

namespace {

constexpr qint64 mostMail = 1'048'576;
const QString typeField = u"type"_s;
const QString lawsField = u"laws"_s;
const QString receivedField = u"received"_s;
const QString languageField = u"language"_s;
const QString nameField = u"name"_s;
const QString emailField = u"email"_s;
const QString phoneField = u"phone"_s;
const QString numberField = u"customer_number"_s;
const QString birthField = u"birth_date"_s;
const QString textField = u"text"_s;

QTimeZone zoneOf(Workspace &workspace)
{
    const QTimeZone zone(workspace.facts().timeZone.toUtf8());
    return zone.isValid() ? zone : QTimeZone::utc();
}

} // namespace

NewRequestDialog::NewRequestDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_mail(new QPlainTextEdit(this))
    , m_mailSaid(new QLabel(this))
    , m_type(new QComboBox(this))
    , m_laws(new QPushButton(this))
    , m_lawMenu(new QMenu(m_laws))
    , m_calendarBox(new QWidget(this))
    , m_received(new QDateEdit(this))
    , m_channel(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_address(new QPlainTextEdit(this))
    , m_text(new QPlainTextEdit(this))
    , m_preview(new DetailPanel(this))
    , m_error(new QLabel(this))
    , m_open(new QPushButton(tr("Open the request"), this))
    , m_mailRest(new QTimer(this))
    , m_rest(new QTimer(this))
{
    setWindowTitle(tr("New request"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    setObjectName(u"newRequest"_s);
    auto *columns = new QSplitter(Qt::Horizontal, this);
    columns->setChildrenCollapsible(false);
    columns->addWidget(makePaste());
    columns->addWidget(makeForm());
    columns->addWidget(m_preview);
    columns->setStretchFactor(0, 2);
    columns->setStretchFactor(1, 3);
    columns->setStretchFactor(2, 2);
    m_preview->hideHead();
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_error->setObjectName(u"newRequestError"_s);
    QPalette red = m_error->palette();
    red.setColor(QPalette::WindowText, toneColor(Tone::Bad, palette()));
    m_error->setPalette(red);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_open->setDefault(true);
    m_open->setObjectName(u"openRequest"_s);
    buttons->addWidget(m_error, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_open);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 14, 14, 12);
    layout->addWidget(columns, 1);
    layout->addLayout(buttons);
    const int character = fontMetrics().averageCharWidth();
    resize(character * 175, fontMetrics().lineSpacing() * 40);
    columns->setSizes({character * 46, character * 72, character * 54});
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_open, &QPushButton::clicked, this, &NewRequestDialog::submit);
    m_mailRest->setSingleShot(true);
    m_mailRest->setInterval(300ms);
    m_rest->setSingleShot(true);
    m_rest->setInterval(250ms);
    connect(m_mail, &QPlainTextEdit::textChanged, m_mailRest, qOverload<>(&QTimer::start));
    connect(m_mailRest, &QTimer::timeout, this, [this] { takeMail(m_mail->toPlainText().toUtf8()); });
    connect(m_rest, &QTimer::timeout, this, &NewRequestDialog::preview);
    look();
}

QWidget *NewRequestDialog::makePaste()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 8, 0);
    auto *heading = new QLabel(tr("&Mail or text, as it came"), page);
    heading->setBuddy(m_mail);
    m_mail->setObjectName(u"mail"_s);
    m_mail->setTabChangesFocus(true);
    m_mail->setPlaceholderText(
        tr("Paste the mail here, or drop its file: the form is filled with what is recognised."));
    m_mailSaid->setTextFormat(Qt::PlainText);
    m_mailSaid->setWordWrap(true);
    m_mailSaid->setForegroundRole(QPalette::PlaceholderText);
    m_mailSaid->setText(tr("Nothing in it is run, opened or fetched."));
    layout->addWidget(heading);
    layout->addWidget(m_mail, 1);
    layout->addWidget(m_mailSaid);
    return page;
}

void NewRequestDialog::addRow(QFormLayout *form, const QString &id, const QString &label, QWidget *field)
{
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(field, 1);
    auto *recognised = new QLabel(u"✓ "_s + tr("from the mail"), line);
    QPalette accent = recognised->palette();
    accent.setColor(QPalette::WindowText, toneColor(Tone::Accent, palette()));
    recognised->setPalette(accent);
    recognised->hide();
    layout->addWidget(recognised);
    m_marks.insert(id, recognised);
    field->setObjectName(id);
    field->setAccessibleName(QString(label).remove(u'&'));
    auto *name = new QLabel(label, this);
    name->setBuddy(field);
    form->addRow(name, line);
}

QWidget *NewRequestDialog::makeForm()
{
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    form->setContentsMargins(8, 0, 12, 8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(7);
    m_type->addItem(tr("Choose what is asked for"), QString());
    for (int i = 0; i <= int(RequestType::Appeal); ++i)
        m_type->addItem(RequestWords::type(RequestType(i)), typeName(RequestType(i)));
    addRow(form, typeField, tr("&Type"), m_type);
    m_laws->setMenu(m_lawMenu);
    m_laws->setAutoDefault(false);
    m_laws->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_laws->setToolTip(tr("All laws that may apply; each has its own clock, and the earliest leads"));
    addRow(form, lawsField, tr("&Laws"), m_laws);
    auto *calendars = new QFormLayout(m_calendarBox);
    calendars->setContentsMargins(0, 0, 0, 0);
    form->addRow(QString(), m_calendarBox);
    m_received->setCalendarPopup(true);
    m_received->setMaximumDate(QDate(9999, 12, 31));
    addRow(form, receivedField, tr("&Received on"), m_received);
    for (const QString &id : {u"mail"_s, u"letter"_s, u"form"_s, u"phone"_s, u"in_person"_s})
        m_channel->addItem(RequestWords::channel(id), id);
    addRow(form, u"channel"_s, tr("&Channel"), m_channel);
    for (const QString &id : {u"en"_s, u"de"_s, u"ko"_s})
        m_language->addItem(RequestWords::language(id), id);
    addRow(form, languageField, tr("Letters &in"), m_language);
    const auto line = [&](const QString &id, const QString &label, const QString &hint = {}) {
        auto *field = new QLineEdit(page);
        field->setPlaceholderText(hint);
        addRow(form, id, label, field);
        m_lines.insert(id, field);
        connect(field, &QLineEdit::textChanged, this, &NewRequestDialog::changed);
        connect(field, &QLineEdit::textEdited, this, [this, id] { mark(id, false); });
    };
    line(nameField, tr("&Name"));
    line(emailField, tr("&E-mail"), tr("Several are separated by a semicolon"));
    line(phoneField, tr("&Phone"), tr("With the country: +49 30 …"));
    line(numberField, tr("C&ustomer number"));
    line(birthField, tr("&Birth date"), u"1990-01-31"_s);
    m_address->setTabChangesFocus(true);
    m_address->setFixedHeight(fontMetrics().lineSpacing() * 4);
    addRow(form, u"address"_s, tr("&Address"), m_address);
    line(u"agent"_s, tr("A&gent"), tr("Who asks in the person's name, if not the person"));
    line(u"mandate"_s, tr("&Mandate"), tr("What shows that the agent may"));
    line(u"assignee"_s, tr("A&ssignee"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(fontMetrics().lineSpacing() * 6);
    addRow(form, textField, tr("In their &words"), m_text);
    area->setWidget(page);
    for (QComboBox *box : {m_type, m_channel, m_language}) {
        connect(box, &QComboBox::currentIndexChanged, this, &NewRequestDialog::changed);
        connect(box, &QComboBox::activated, this, [this, box] { mark(box->objectName(), false); });
    }
    connect(m_received, &QDateEdit::dateChanged, this, [this] {
        if (!m_isFilling)
            mark(receivedField, false);
        changed();
    });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isFilling)
            mark(textField, false);
    });
    return area;
}

void NewRequestDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!std::exchange(m_hasDefaults, true))
        readDefaults();
}

void NewRequestDialog::readDefaults()
{
    const QSignalBlocker quiet(m_received);
    const qint64 now = toMillis(m_session.workspace.clock().now());
    if (!m_marks[receivedField]->isVisibleTo(this))
        m_received->setDate(QDateTime::fromMSecsSinceEpoch(now, zoneOf(m_session.workspace)).date());
    m_mail->setFocus();
    m_defaults.start(
        [&workspace = m_session.workspace](std::stop_token) {
            Rulebook::shipped();
            return workspace.setting(u"compliance.laws"_s);
        },
        [this](const QString &standard) {
            fillLaws();
            if (laws().isEmpty())
                setLaws(standard.split(u',', Qt::SkipEmptyParts));
            lawsChanged();
        });
}

void NewRequestDialog::fillLaws()
{
    if (!m_lawMenu->isEmpty())
        return;
    for (const Rulebook::Law &law : Rulebook::shipped()->laws()) {
        const bool knowsOnlyBreaches = std::all_of(law.requests.cbegin(), law.requests.cend(),
            [](const QString &request) { return request.startsWith("breach"_L1); });
        if (knowsOnlyBreaches)
            continue;
        QAction *action = m_lawMenu->addAction(law.title);
        action->setCheckable(true);
        action->setData(law.id);
        connect(action, &QAction::triggered, this, [this] {
            mark(lawsField, false);
            lawsChanged();
        });
    }
}

QStringList NewRequestDialog::laws() const
{
    QStringList ids;
    for (const QAction *action : m_lawMenu->actions()) {
        if (action->isChecked())
            ids.append(action->data().toString());
    }
    return ids;
}

void NewRequestDialog::setLaws(const QStringList &laws)
{
    for (QAction *action : m_lawMenu->actions())
        action->setChecked(laws.contains(action->data().toString().trimmed()));
}

void NewRequestDialog::lawsChanged()
{
    const QStringList chosen = laws();
    m_laws->setText(chosen.isEmpty() ? tr("Choose the laws that may apply") : RequestWords::laws(chosen));
    auto *form = static_cast<QFormLayout *>(m_calendarBox->layout());
    for (const QString &there : m_calendars.keys()) {
        if (!chosen.contains(there))
            form->removeRow(m_calendars.take(there));
    }
    const auto rules = Rulebook::shipped();
    for (const Rulebook::Law &law : rules->laws()) {
        if (!chosen.contains(law.id) || m_calendars.contains(law.id))
            continue;
        auto *box = new QComboBox(m_calendarBox);
        box->addItem(tr("As the settings have it"), QString());
        for (const QString &calendar : rules->calendars())
            box->addItem(calendar, calendar);
        box->setAccessibleName(tr("Holidays of %1").arg(law.title));
        m_calendars.insert(law.id, box);
        form->addRow(tr("Holidays, %1").arg(law.title), box);
        connect(box, &QComboBox::currentIndexChanged, this, &NewRequestDialog::changed);
    }
    changed();
}

void NewRequestDialog::mark(const QString &id, bool on)
{
    if (QLabel *label = m_marks.value(id))
        label->setVisible(on);
}

void NewRequestDialog::takeMail(const QByteArray &raw)
{
    if (raw.trimmed().isEmpty())
        return;
    m_readingMail.start(
        [raw = raw.left(mostMail), &workspace = m_session.workspace](std::stop_token) {
            Rulebook::shipped();
            return proposalFromMail(raw, zoneOf(workspace));
        },
        [this](const MailProposal &mail) { fill(mail); });
}

void NewRequestDialog::fill(const MailProposal &mail)
{
    m_isFilling = true;
    fillLaws();
    int found = 0;
    const auto took = [&](const QString &id) {
        mark(id, true);
        ++found;
    };
    const auto setLine = [&](const QString &id, const QString &value) {
        if (value.isEmpty())
            return;
        m_lines[id]->setText(value);
        took(id);
    };
    if (mail.type) {
        m_type->setCurrentIndex(m_type->findData(typeName(*mail.type)));
        m_type->setToolTip(tr("Recognised by: %1").arg(mail.typeWords.join(u", "_s)));
        took(typeField);
    }
    if (!mail.laws.isEmpty()) {
        setLaws(mail.laws);
        lawsChanged();
        took(lawsField);
    }
    if (mail.receivedOn) {
        m_received->setDate(*mail.receivedOn);
        m_receivedAt = mail.receivedAt;
        m_receivedAtDay = *mail.receivedOn;
        took(receivedField);
    }
    if (const int at = m_language->findData(mail.language); at >= 0 && !mail.language.isEmpty()) {
        m_language->setCurrentIndex(at);
        took(languageField);
    }
    setLine(nameField, mail.fromName);
    setLine(emailField, mail.email);
    setLine(phoneField, mail.phones.join(u"; "_s));
    setLine(numberField, mail.customerNumber);
    if (!mail.text.isEmpty()) {
        m_text->setPlainText(mail.text);
        took(textField);
    }
    m_channel->setCurrentIndex(0);
    m_isFilling = false;
    QStringList said{tr("%n field(s) filled from the mail; look them over.", nullptr, found)};
    said += mail.warnings;
    m_mailSaid->setText(said.join(u'\n'));
    changed();
}

NewRequest NewRequestDialog::request() const
{
    NewRequest request{.type = typeFromName(m_type->currentData().toString()).value_or(RequestType::Access),
        .laws = laws(),
        .receivedOn = m_received->date(),
        .channel = m_channel->currentData().toString(),
        .language = m_language->currentData().toString(),
        .assignee = m_lines[u"assignee"_s]->text().trimmed()};
    if (m_receivedAt && m_receivedAtDay == request.receivedOn)
        request.receivedAt = m_receivedAt;
    for (auto it = m_calendars.cbegin(); it != m_calendars.cend(); ++it) {
        if (const QString calendar = it.value()->currentData().toString(); !calendar.isEmpty())
            request.calendars.insert(it.key(), calendar);
    }
    SubjectDetails &person = request.details;
    person.name = m_lines[nameField]->text().trimmed();
    person.postalAddress = m_address->toPlainText().trimmed();
    person.agentName = m_lines[u"agent"_s]->text().trimmed();
    person.agentMandate = m_lines[u"mandate"_s]->text().trimmed();
    person.text = m_text->toPlainText().trimmed();
    const QList<std::pair<QString, IdentifierKind>> kinds{{emailField, IdentifierKind::Email},
        {phoneField, IdentifierKind::Phone}, {numberField, IdentifierKind::CustomerNumber},
        {birthField, IdentifierKind::BirthDate}};
    for (const auto &[id, kind] : kinds) {
        for (const QString &value : m_lines[id]->text().split(u';', Qt::SkipEmptyParts)) {
            if (!value.trimmed().isEmpty())
                person.identifiers.append({.kind = kind, .value = value.trimmed()});
        }
    }
    return request;
}

void NewRequestDialog::changed()
{
    look();
    if (!m_isFilling)
        m_rest->start();
}

void NewRequestDialog::look()
{
    const bool hasType = !m_type->currentData().toString().isEmpty();
    const bool hasPerson = std::any_of(m_lines.cbegin(), m_lines.cend(), [this](const QLineEdit *line) {
        static const QStringList whose{nameField, emailField, phoneField, numberField};
        return whose.contains(line->objectName()) && !line->text().trimmed().isEmpty();
    });
    m_open->setEnabled(!m_isBusy && hasType && hasPerson && !laws().isEmpty());
    m_open->setToolTip(m_open->isEnabled() ? QString() : tr("Needed: the type, a law, and who the person is"));
}

void NewRequestDialog::preview()
{
    if (m_type->currentData().toString().isEmpty() || laws().isEmpty()) {
        m_preview->clearSections();
        m_preview->addSection(tr("Clocks"));
        m_preview->addText(tr("They show once type and laws are chosen."), Tone::Muted);
        return;
    }
    Workspace &workspace = m_session.workspace;
    m_previewing.start([&workspace, request = request()](
                           std::stop_token) { return previewRequest(workspace.store(), workspace.vault(), request); },
        [this](const RequestPreview &preview) { showPreview(preview); });
}

void NewRequestDialog::showPreview(const RequestPreview &preview)
{
    m_preview->clearSections();
    const Instant now = m_session.workspace.clock().now();
    if (!preview.duplicates.isEmpty() || preview.wasErasedBefore || !preview.trouble.isEmpty()) {
        m_preview->addSection(tr("Look first"));
        if (!preview.duplicates.isEmpty())
            m_preview->addText(
                tr("The same person has an open request of this type already: %1. Open this one only if it asks for "
                   "something else.")
                    .arg(QLocale().createSeparatedList(preview.duplicates)),
                Tone::Warning);
        if (preview.wasErasedBefore)
            m_preview->addText(tr("This person was erased before. Data that came in again since then is likely to be "
                                  "a mistake of an import."),
                Tone::Warning);
        if (!preview.trouble.isEmpty())
            m_preview->addText(preview.trouble, Tone::Bad);
    }
    m_preview->addSection(tr("Clocks"));
    for (const RequestClock &clock : preview.clocks) {
        if (!clock.unknown.isEmpty()) {
            m_preview->addFact(RequestWords::law(clock.law), tr("Could not be computed"));
            m_preview->addText(clock.unknown, Tone::Warning);
            continue;
        }
        const ClockAnswer &answer = clock.answer;
        m_preview->addFact(RequestWords::law(clock.law), answer.due && answer.dueAt
                                                             ? RequestWords::dueDay(*answer.due, *answer.dueAt, now)
                                                         : answer.dueAt ? dateAndRelative(*answer.dueAt, now)
                                                                        : tr("Without delay"));
        if (answer.acknowledgeBy)
            m_preview->addFact(tr("Acknowledge by"), RequestWords::day(*answer.acknowledgeBy));
        if (answer.extensionNoticeBy)
            m_preview->addFact(tr("Tell of an extension by"), RequestWords::day(*answer.extensionNoticeBy));
        if (answer.safe && answer.safe != answer.due)
            m_preview->addFact(tr("Safe date"), RequestWords::day(*answer.safe));
        m_preview->addText(answer.explanation, Tone::Muted);
    }
    if (m_session.vault.state() != vault::VaultState::Open)
        m_preview->addText(
            tr("A request is sealed, and the vault is not open. %1").arg(m_session.vault.reason()), Tone::Warning);
}

void NewRequestDialog::submit()
{
    m_isBusy = true;
    m_error->clear();
    look();
    Workspace &workspace = m_session.workspace;
    whenDone(this, Register(workspace.store(), workspace.vault()).open(request()),
        [this](const Result<Register::Opened> &answer) {
            m_isBusy = false;
            look();
            if (!answer) {
                m_error->setText(answer.error().message);
                return;
            }
            Q_EMIT opened(*answer);
            accept();
        });
}

void NewRequestDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void NewRequestDialog::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.isEmpty() || !urls.constFirst().isLocalFile())
        return;
    QFile file(urls.constFirst().toLocalFile());
    if (file.open(QIODevice::ReadOnly))
        takeMail(file.read(mostMail)); // as bytes: the mail itself says how its characters are spelt
}

} // namespace steward::ui
