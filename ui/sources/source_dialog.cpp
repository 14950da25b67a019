#include "ui/sources/source_dialog.h"

#include "ui/theme/icons.h"
#include "ui/theme/tone.h"
#include "ui/vault/passphrase_field.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steward::ui {

using sources::Kind;

namespace {

constexpr int charactersWide = 78;
constexpr int standardPort = 5432;
constexpr int highestPort = 65535;

QFormLayout *formOf(QWidget *box)
{
    auto *form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(8);
    return form;
}

} // namespace

QString SourceForm::wholeLocation() const
{
    if (kind != Kind::Postgres || !password || password->isEmpty())
        return location;
    QUrl url(location);
    url.setPassword(
        QString::fromUtf8(reinterpret_cast<const char *>(password->data()), static_cast<qsizetype>(password->size())),
        QUrl::DecodedMode);
    return url.toString(QUrl::FullyEncoded);
}

SourceDialog::SourceDialog(QWidget *parent)
    : QDialog(parent)
    , m_kind(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_pathBox(new QWidget(this))
    , m_path(new QLineEdit(m_pathBox))
    , m_serverBox(new QWidget(this))
    , m_host(new QLineEdit(m_serverBox))
    , m_port(new QSpinBox(m_serverBox))
    , m_database(new QLineEdit(m_serverBox))
    , m_user(new QLineEdit(m_serverBox))
    , m_password(new PassphraseField(m_serverBox))
    , m_answer(new QLabel(this))
    , m_test(new QPushButton(icon(u"target"_s), tr("Test"), this))
    , m_do(new QPushButton(tr("Register"), this))
{
    setWindowTitle(tr("Register a source"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(10);
    auto *explanation =
        new QLabel(tr("A place where personal data stands. It is looked at, never changed, until a plan "
                      "is applied. A map of what is in it is proposed afterwards."),
            this);
    explanation->setWordWrap(true);
    layout->addWidget(explanation);
    auto *top = new QWidget(this);
    QFormLayout *form = formOf(top);
    for (const Kind kind : {Kind::SqliteFile, Kind::Postgres, Kind::CsvFile, Kind::Folder})
        m_kind->addItem(icon(SourceWords::kindIcon(kind)), SourceWords::kind(kind), int(kind));
    m_name->setPlaceholderText(tr("Made from the place where it is left empty"));
    form->addRow(tr("&Kind"), m_kind);
    form->addRow(tr("&Name"), m_name);
    layout->addWidget(top);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    auto *choose = new QPushButton(icon(u"folder"_s), tr("Choose…"), m_pathBox);
    choose->setAutoDefault(false);
    line->addWidget(m_path, 1);
    line->addWidget(choose);
    auto *place = new QLabel(tr("&Place"), m_pathBox);
    place->setBuddy(m_path);
    formOf(m_pathBox)->addRow(place, line);
    m_path->setObjectName(u"sourcePath"_s);
    m_path->setAccessibleName(tr("Path of the file or folder"));
    layout->addWidget(m_pathBox);
    QFormLayout *server = formOf(m_serverBox);
    m_host->setPlaceholderText(u"db.example"_s);
    m_port->setRange(1, highestPort);
    m_port->setValue(standardPort);
    m_port->setGroupSeparatorShown(false);
    server->addRow(tr("&Host"), m_host);
    server->addRow(tr("P&ort"), m_port);
    server->addRow(tr("&Database"), m_database);
    server->addRow(tr("&User"), m_user);
    server->addRow(tr("Pass&word"), m_password);
    m_password->setPlaceholderText(tr("Kept in the vault, never with the address"));
    layout->addWidget(m_serverBox);
    m_answer->setTextFormat(Qt::PlainText);
    m_answer->setWordWrap(true);
    m_answer->setObjectName(u"sourceAnswer"_s);
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_answer->hide();
    layout->addWidget(m_answer);
    layout->addStretch(1);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_test->setAutoDefault(false);
    m_do->setObjectName(u"do"_s);
    m_do->setDefault(true);
    buttons->addWidget(m_test);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_do);
    layout->addLayout(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * charactersWide);
    connect(choose, &QPushButton::clicked, this, &SourceDialog::choose);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_test, &QPushButton::clicked, this, &SourceDialog::test);
    connect(m_do, &QPushButton::clicked, this, [this] {
        m_answer->hide();
        Q_EMIT wanted();
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        m_answer->hide();
        look();
    });
    for (QLineEdit *field : {m_path, m_host, m_database, m_user})
        connect(field, &QLineEdit::textChanged, this, &SourceDialog::look);
    look();
}

void SourceDialog::setSource(const sources::Source &source)
{
    setWindowTitle(tr("Change %1").arg(source.reference));
    m_do->setText(tr("Save"));
    m_kind->setCurrentIndex(m_kind->findData(int(source.kind)));
    m_kind->setEnabled(false);
    m_name->setText(source.name);
    if (source.kind != Kind::Postgres) {
        m_path->setText(source.location);
        return;
    }
    const QUrl url(source.location);
    m_host->setText(url.host());
    m_port->setValue(url.port(standardPort));
    m_database->setText(url.path().mid(1));
    m_user->setText(url.userName());
    m_password->setPlaceholderText(tr("Left as it is where this stays empty"));
}

Kind SourceDialog::kind() const
{
    return static_cast<Kind>(m_kind->currentData().toInt());
}

SourceForm SourceDialog::form() const
{
    SourceForm form{.kind = kind(), .name = m_name->text().trimmed()};
    if (form.kind != Kind::Postgres) {
        form.location = m_path->text().trimmed();
        return form;
    }
    QUrl url;
    url.setScheme(u"postgresql"_s);
    url.setHost(m_host->text().trimmed());
    url.setPort(m_port->value());
    url.setUserName(m_user->text().trimmed(), QUrl::DecodedMode);
    url.setPath(u'/' + m_database->text().trimmed(), QUrl::DecodedMode);
    form.location = url.toString(QUrl::FullyEncoded);
    // Copied, not taken: what was refused can be tried again without typing it anew.
    QByteArray bytes = m_password->text().normalized(QString::NormalizationForm_C).toUtf8();
    form.password = std::make_shared<crypto::SecretBytes>(crypto::SecretBytes::copyOf(bytes));
    bytes.fill('\0');
    return form;
}

void SourceDialog::look()
{
    const bool isServer = kind() == Kind::Postgres;
    m_pathBox->setVisible(!isServer);
    m_serverBox->setVisible(isServer);
    const bool isWhole = isServer ? !m_host->text().trimmed().isEmpty() && !m_database->text().trimmed().isEmpty()
                                        && !m_user->text().trimmed().isEmpty()
                                  : !m_path->text().trimmed().isEmpty();
    m_do->setEnabled(isWhole && !m_isBusy);
    m_test->setEnabled(isWhole && !m_isBusy && !m_testing.isRunning());
}

void SourceDialog::choose()
{
    auto *dialog = new QFileDialog(this, tr("Choose the source"), m_path->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    switch (kind()) {
    case Kind::Folder:
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        break;
    case Kind::CsvFile:
        dialog->setFileMode(QFileDialog::ExistingFile);
        dialog->setNameFilters({tr("CSV files (*.csv *.tsv *.txt)"), tr("All files (*)")});
        break;
    default:
        dialog->setFileMode(QFileDialog::ExistingFile);
        dialog->setNameFilters({tr("SQLite files (*.db *.sqlite *.sqlite3 *.db3)"), tr("All files (*)")});
    }
    connect(dialog, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
    dialog->open();
}

void SourceDialog::test()
{
    m_answer->setText(tr("Testing…"));
    m_answer->setPalette(palette());
    m_answer->show();
    const SourceForm filled = form();
    m_testing.start(
        [filled](std::stop_token) -> Result<sources::Driver::Condition> {
            const crypto::SecretBytes none;
            const Result<std::unique_ptr<sources::Driver>> driver =
                sources::openDriver({.name = filled.name, .kind = filled.kind, .location = filled.location},
                    filled.password ? *filled.password : none);
            if (!driver)
                return failureOf(driver);
            return (*driver)->test();
        },
        [this](const Result<sources::Driver::Condition> &condition) {
            const SourceTest test{.condition = condition ? std::optional(*condition) : std::nullopt,
                .fault = condition ? QString() : condition.error().message};
            QPalette colored = palette();
            colored.setColor(QPalette::WindowText, toneColor(SourceWords::test(&test).tone, palette()));
            m_answer->setPalette(colored);
            m_answer->setText(
                tr("%1: %2", "state: sentence").arg(SourceWords::test(&test).word, SourceWords::testSentence(test)));
            look();
        });
    look();
}

void SourceDialog::setBusy(bool busy)
{
    m_isBusy = busy;
    look();
}

void SourceDialog::showError(const Error &error)
{
    setBusy(false);
    QPalette red = palette();
    red.setColor(QPalette::WindowText, toneColor(Tone::Bad, palette()));
    m_answer->setPalette(red);
    m_answer->setText(error.message);
    m_answer->show();
}

} // namespace steward::ui
