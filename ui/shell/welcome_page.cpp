#include "ui/shell/welcome_page.h"

#include "ui/shell/recent_workspaces.h"
#include "ui/theme/icons.h"

#include <QComboBox>
#include <QCompleter>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

constexpr int columnWidth = 500;
constexpr int markSide = 56;

/** A page with one column of fixed width in its middle; answers the column's layout. */
QVBoxLayout *centredColumn(QWidget *page)
{
    auto *outer = new QHBoxLayout(page);
    auto *column = new QWidget(page);
    column->setFixedWidth(columnWidth);
    auto *middle = new QVBoxLayout;
    middle->addStretch(2);
    middle->addWidget(column);
    middle->addStretch(3);
    outer->addStretch(1);
    outer->addLayout(middle);
    outer->addStretch(1);
    auto *layout = new QVBoxLayout(column);
    layout->setSpacing(10);
    return layout;
}

QLabel *text(QWidget *parent, const QString &words, qreal scale = 1, bool strong = false, bool quiet = false)
{
    auto *label = new QLabel(words, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    if (strong)
        font.setWeight(QFont::DemiBold);
    label->setFont(font);
    if (quiet)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QLabel *errorLabel(QWidget *parent)
{
    QLabel *label = text(parent, {});
    QPalette colored = label->palette();
    colored.setColor(QPalette::WindowText, toneColor(Tone::Bad, colored));
    label->setPalette(colored);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->hide();
    return label;
}

void say(QLabel *label, const QString &sentence)
{
    label->setText(sentence);
    label->setVisible(!sentence.isEmpty());
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QStackedWidget(parent)
{
    m_start = makeStart();
    m_form = makeForm();
    m_busy = makeBusy();
    addWidget(m_start);
    addWidget(m_form);
    addWidget(m_busy);
}

QPushButton *WelcomePage::addChoice(
    QVBoxLayout *layout, const QString &iconName, const QString &title, const QString &explanation)
{
    auto *button = new QPushButton(this);
    button->setAccessibleName(title);
    button->setAccessibleDescription(explanation);
    auto *row = new QHBoxLayout(button);
    row->setContentsMargins(14, 10, 14, 10);
    row->setSpacing(14);
    auto *mark = new QLabel(button);
    mark->setPixmap(icon(iconName, Tone::Accent).pixmap(QSize(24, 24), devicePixelRatioF()));
    row->addWidget(mark);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    QLabel *head = text(button, title, 1.08, true);
    QLabel *below = text(button, explanation, 1, false, true);
    words->addWidget(head);
    words->addWidget(below);
    row->addLayout(words, 1);
    for (QLabel *label : {mark, head, below})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    const int width = columnWidth - 2 * 14 - 24 - 14 - 30;
    button->setMinimumHeight(head->heightForWidth(width) + below->heightForWidth(width) + 26);
    layout->addWidget(button);
    return button;
}

QWidget *WelcomePage::makeStart()
{
    auto *page = new QWidget(this);
    QVBoxLayout *layout = centredColumn(page);
    auto *mark = new QLabel(page);
    mark->setPixmap(icon(u"steward"_s).pixmap(QSize(markSide, markSide), devicePixelRatioF()));
    layout->addWidget(mark, 0, Qt::AlignHCenter);
    QLabel *title = text(page, tr("Welcome to Steward"), 1.7, true);
    title->setAlignment(Qt::AlignCenter);
    layout->addWidget(title);
    QLabel *what = text(page,
        tr("Everything is kept in one workspace file on this computer. Nothing leaves it unless you send it."), 1,
        false, true);
    what->setAlignment(Qt::AlignCenter);
    layout->addWidget(what);
    layout->addSpacing(8);
    m_startError = errorLabel(page);
    layout->addWidget(m_startError);
    m_first = addChoice(
        layout, u"add"_s, tr("New workspace"), tr("For your organisation: choose a file, a name and a time zone."));
    connect(m_first, &QPushButton::clicked, this, &WelcomePage::showForm);
    connect(addChoice(layout, u"folder"_s, tr("Open a workspace"), tr("One that you or a colleague made before.")),
        &QPushButton::clicked, this, &WelcomePage::openAsked);
    connect(addChoice(layout, u"world"_s, tr("Look around in the practice world"),
                tr("Invented customers and several hundred directories that run on this computer only. It goes when "
                   "you leave.")),
        &QPushButton::clicked, this, &WelcomePage::practiceAsked);
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(2);
    layout->addSpacing(6);
    layout->addLayout(m_recent);
    return page;
}

void WelcomePage::fillRecent()
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList paths = RecentWorkspaces::paths();
    if (paths.isEmpty())
        return;
    m_recent->addWidget(text(m_start, tr("Opened before"), 1, true));
    for (const QString &path : paths.mid(0, 4)) {
        const QFileInfo file(path);
        const QString shown = u"%1  —  %2"_s.arg(file.fileName(), QDir::toNativeSeparators(file.absolutePath()));
        auto *button = new QPushButton(icon(u"file"_s, Tone::Muted),
            fontMetrics().elidedText(shown, Qt::ElideMiddle, columnWidth - 60).replace(u'&', u"&&"_s), m_start);
        button->setFlat(true);
        button->setToolTip(QDir::toNativeSeparators(path));
        m_recent->addWidget(button, 0, Qt::AlignLeading);
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT openPathAsked(path); });
    }
}

QWidget *WelcomePage::makeForm()
{
    auto *page = new QWidget(this);
    QVBoxLayout *layout = centredColumn(page);
    layout->addWidget(text(page, tr("New workspace"), 1.5, true));
    layout->addWidget(text(page, tr("All of this can be changed later, except where the file lies."), 1, false, true));
    layout->addSpacing(6);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(10);
    form->setHorizontalSpacing(14);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_organisation = new QLineEdit(page);
    m_organisation->setObjectName(u"organisation"_s);
    m_organisation->setPlaceholderText(tr("Printed on every document"));
    form->addRow(tr("&Organisation"), m_organisation);
    m_timeZone = new QComboBox(page);
    m_timeZone->setObjectName(u"timeZone"_s);
    m_timeZone->setEditable(true);
    m_timeZone->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_timeZone->setInsertPolicy(QComboBox::NoInsert);
    m_timeZone->setToolTip(tr("Deadlines are computed in this time zone."));
    form->addRow(tr("&Time zone"), m_timeZone);
    auto *fileRow = new QHBoxLayout;
    m_file = new QLineEdit(page);
    m_file->setObjectName(u"file"_s);
    auto *browse = new QPushButton(icon(u"folder"_s), tr("Choose…"), page);
    fileRow->addWidget(m_file, 1);
    fileRow->addWidget(browse);
    fileRow->setSpacing(8);
    auto *fileLabel = new QLabel(tr("&File"), page);
    fileLabel->setBuddy(m_file);
    form->addRow(fileLabel, fileRow);
    layout->addLayout(form);
    m_formError = errorLabel(page);
    layout->addWidget(m_formError);
    auto *buttons = new QHBoxLayout;
    auto *back = new QPushButton(tr("Back"), page);
    m_create = new QPushButton(tr("Make the workspace"), page);
    m_create->setObjectName(u"create"_s);
    m_create->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(back);
    buttons->addWidget(m_create);
    layout->addSpacing(6);
    layout->addLayout(buttons);
    connect(back, &QPushButton::clicked, this, &WelcomePage::showStart);
    connect(m_create, &QPushButton::clicked, this, &WelcomePage::create);
    connect(m_organisation, &QLineEdit::textChanged, this, &WelcomePage::suggestFile);
    connect(m_file, &QLineEdit::textEdited, this, [this] { m_fileChosen = true; });
    for (QLineEdit *edit : {m_organisation, m_file})
        connect(edit, &QLineEdit::returnPressed, this, &WelcomePage::create);
    connect(browse, &QPushButton::clicked, this, [this] {
        auto *dialog =
            new QFileDialog(this, tr("Where to keep the workspace"), m_file->text(), tr("Workspaces (*.steward)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(u"steward"_s);
        connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
            m_fileChosen = true;
            m_file->setText(QDir::toNativeSeparators(path));
        });
        dialog->open();
    });
    return page;
}

QWidget *WelcomePage::makeBusy()
{
    auto *page = new QWidget(this);
    QVBoxLayout *layout = centredColumn(page);
    m_busyText = text(page, {}, 1.1, false, true);
    m_busyText->setAlignment(Qt::AlignCenter);
    layout->addWidget(m_busyText);
    auto *bar = new QProgressBar(page);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setFixedSize(180, 5);
    layout->addWidget(bar, 0, Qt::AlignHCenter);
    return page;
}

void WelcomePage::fillTimeZones()
{
    if (m_timeZone->count() > 0)
        return;
    QStringList names;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        if (id.contains('/') || id == "UTC")
            names.append(QString::fromLatin1(id));
    }
    m_timeZone->addItems(names);
    m_timeZone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_timeZone->completer()->setFilterMode(Qt::MatchContains);
    m_timeZone->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    const QString here = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    m_timeZone->setCurrentText(names.contains(here) ? here : u"UTC"_s);
}

void WelcomePage::suggestFile()
{
    if (m_fileChosen)
        return;
    static const QRegularExpression unfit(u"[\\\\/:*?\"<>|\\x00-\\x1f]"_s);
    QString name = m_organisation->text().trimmed().replace(unfit, u"-"_s).left(80);
    if (name.isEmpty() || name.startsWith(u'.'))
        name.prepend(tr("Workspace"));
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    m_file->setText(QDir::toNativeSeparators(folder.filePath(name + ".steward"_L1)));
}

void WelcomePage::create()
{
    const QString zone = m_timeZone->currentText().trimmed();
    QString path = QDir::fromNativeSeparators(m_file->text().trimmed());
    if (path.isEmpty()) {
        say(m_formError, tr("Say where the workspace is to lie: choose a file."));
        m_file->setFocus();
        return;
    }
    if (!QTimeZone(zone.toUtf8()).isValid()) {
        say(m_formError, tr("\"%1\" is no time zone; choose one from the list, such as Europe/Berlin.").arg(zone));
        m_timeZone->setFocus();
        return;
    }
    if (QFileInfo(path).suffix().isEmpty())
        path += ".steward"_L1;
    if (QFileInfo::exists(path)) {
        say(m_formError, tr("%1 is there already, and nothing is ever written over; choose another name, or open it.")
                             .arg(QFileInfo(path).fileName()));
        m_file->setFocus();
        return;
    }
    say(m_formError, {});
    Q_EMIT createAsked(QFileInfo(path).absoluteFilePath(), {m_organisation->text().trimmed(), zone});
}

void WelcomePage::showStart()
{
    say(m_startError, {});
    fillRecent();
    setCurrentWidget(m_start);
    m_first->setFocus();
}

void WelcomePage::showForm()
{
    say(m_formError, {});
    fillTimeZones();
    suggestFile();
    setCurrentWidget(m_form);
    m_organisation->setFocus();
}

void WelcomePage::showBusy(const QString &line)
{
    m_busyText->setText(line);
    setCurrentWidget(m_busy);
}

void WelcomePage::showError(const QString &sentence)
{
    fillRecent();
    setCurrentWidget(m_start);
    say(m_startError, sentence);
}

} // namespace steward::ui
