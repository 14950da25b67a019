#include "ui/ledger/verify_package_dialog.h"

#include "ui/theme/icons.h"
#include "ui/widgets/job.h"
#include "ui/widgets/state_badge.h"

#include <QAccessible>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

constexpr int dialogCharacters = 96;

QLabel *sentence(QWidget *parent, const QString &text = {})
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

VerifyPackageDialog::VerifyPackageDialog(const QString &ownKey, QWidget *parent)
    : QDialog(parent)
    , m_path(new QLineEdit(this))
    , m_key(new QLineEdit(this))
    , m_badge(new StateBadge(this))
    , m_verdict(sentence(this))
    , m_verify(new QPushButton(icon(u"shield"_s), tr("Verify"), this))
{
    setWindowTitle(tr("Verify a package"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(sentence(this,
        tr("The verifier key has to come from outside the package: from the organisation whose ledger it is. What a "
           "package says of its own key proves nothing.")));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setVerticalSpacing(8);
    form->setHorizontalSpacing(12);
    addPath(form);
    addKey(form, ownKey);
    layout->addLayout(form);
    m_badge->hide();
    m_verdict->setObjectName(u"verdict"_s);
    m_verdict->hide();
    layout->addWidget(m_badge, 0, Qt::AlignLeading);
    layout->addWidget(m_verdict);
    auto *buttons = new QHBoxLayout;
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_verify);
    layout->addLayout(buttons);
    m_verify->setDefault(true);
    setFixedWidth(fontMetrics().averageCharWidth() * dialogCharacters);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_verify, &QPushButton::clicked, this, &VerifyPackageDialog::verify);
    m_path->setFocus();
}

void VerifyPackageDialog::addPath(QFormLayout *form)
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_path, 1);
    for (const bool zip : {true, false}) {
        auto *button = new QPushButton(icon(zip ? u"file"_s : u"folder"_s), zip ? tr("ZIP…") : tr("Folder…"), row);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, zip] {
            auto *dialog =
                new QFileDialog(this, tr("The evidence package"), {}, zip ? tr("ZIP files (*.zip)") : QString());
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->setFileMode(zip ? QFileDialog::ExistingFile : QFileDialog::Directory);
            connect(dialog, &QFileDialog::fileSelected, this, &VerifyPackageDialog::setPackage);
            dialog->open();
        });
        line->addWidget(button);
    }
    auto *name = new QLabel(tr("&Package"), this);
    name->setBuddy(m_path);
    form->addRow(name, row);
}

void VerifyPackageDialog::addKey(QFormLayout *form, const QString &ownKey)
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    m_key->setPlaceholderText(u"steward.example/audit/…+1a2b3c4d+AQ…"_s);
    line->addWidget(m_key, 1);
    if (!ownKey.isEmpty()) {
        auto *own = new QPushButton(icon(u"key"_s), tr("That of this workspace"), row);
        own->setAutoDefault(false);
        connect(own, &QPushButton::clicked, this, [this, ownKey] { setKey(ownKey); });
        line->addWidget(own);
    }
    auto *name = new QLabel(tr("Verifier &key"), this);
    name->setBuddy(m_key);
    form->addRow(name, row);
}

void VerifyPackageDialog::setPackage(const QString &path)
{
    m_path->setText(QDir::toNativeSeparators(path));
}

void VerifyPackageDialog::setKey(const QString &key)
{
    m_key->setText(key);
    m_key->setCursorPosition(0);
}

QString VerifyPackageDialog::verdictText() const
{
    return m_verdict->text();
}

void VerifyPackageDialog::verify()
{
    const QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    const QString keyText = m_key->text().trimmed();
    if (!QFileInfo::exists(path)) {
        tell(tr("Not verified"), Tone::Unknown, tr("There is no such file or folder; choose the package first."));
        return;
    }
    QList<ledger::VerifierKey> trusted;
    if (!keyText.isEmpty()) {
        const Result<ledger::VerifierKey> key = ledger::VerifierKey::parse(keyText);
        if (!key) {
            tell(tr("Not verified"), Tone::Unknown, key.error().message);
            return;
        }
        trusted.append(*key);
    }
    m_verify->setEnabled(false);
    m_badge->hide();
    m_verdict->setText(tr("Reading every file of the package…"));
    m_verdict->show();
    m_job = new Job(tr("Verifying %1", "name of a package").arg(QFileInfo(path).fileName()), this);
    Q_EMIT working(m_job);
    m_reading.start(
        [path, trusted, stop = m_job->stopToken(), progress = m_job->progress()](std::stop_token) {
            return ledger::verifyPackage(
                path, trusted, stop, [progress](qint64 done, qint64 total) { progress->tell(done, total); });
        },
        [this](const Result<ledger::PackageVerdict> &verdict) { showVerdict(verdict); });
}

void VerifyPackageDialog::showVerdict(const Result<ledger::PackageVerdict> &verdict)
{
    if (m_job)
        m_job->end();
    m_verify->setEnabled(true);
    if (!verdict) {
        tell(tr("Not verified"), Tone::Unknown, verdict.error().message);
        return;
    }
    if (verdict->ok) {
        const QLocale locale;
        QString words =
            tr("Whole and signed with the key given: %n entries from no. %1, proven against a checkpoint of %2.",
                nullptr, static_cast<int>(verdict->entries))
                .arg(locale.toString(verdict->first), locale.toString(verdict->checkpoint.size));
        if (verdict->older)
            words = tr("%1 It goes on unchanged from the checkpoint of %2 entries.", "verdict, how many")
                        .arg(words, locale.toString(verdict->older->size));
        tell(tr("Verified"), Tone::Good, words);
    } else if (verdict->isWhole) {
        tell(tr("Not trusted"), Tone::Warning,
            tr("%1 It is signed by %2.", "why not, verifier key").arg(verdict->reason, verdict->key.text()));
    } else {
        tell(tr("Altered"), Tone::Bad,
            verdict->differs.isEmpty()
                ? verdict->reason
                : tr("%1: %2", "name of a file, what is wrong").arg(verdict->differs, verdict->reason));
    }
}

void VerifyPackageDialog::tell(const QString &word, Tone said, const QString &words)
{
    const Badge::Shape shape = said == Tone::Good      ? Badge::Shape::Tick
                               : said == Tone::Bad     ? Badge::Shape::Cross
                               : said == Tone::Warning ? Badge::Shape::Triangle
                                                       : Badge::Shape::Ring;
    m_badge->setBadge({word, shape, said});
    m_badge->show();
    m_verdict->setText(words);
    m_verdict->show();
    QAccessibleEvent spoken(m_verdict, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

} // namespace steward::ui
