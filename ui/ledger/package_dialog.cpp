#include "ui/ledger/package_dialog.h"

#include "ui/theme/icons.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

enum Form { ZipForm, FolderForm };
constexpr qint64 mostNoteBytes = 64 * 1024;
constexpr int dialogCharacters = 84;

QLabel *sentence(QWidget *parent, const QString &text, bool quiet = false)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (quiet)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QWidget *withButton(QLineEdit *field, QPushButton *button)
{
    auto *both = new QWidget(field->parentWidget());
    auto *line = new QHBoxLayout(both);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(field, 1);
    line->addWidget(button);
    both->setFocusProxy(field);
    return both;
}

} // namespace

PackageDialog::PackageDialog(store::Store &store, const ledger::EntryFilter &filter, bool isFiltered, QWidget *parent)
    : QDialog(parent)
    , m_shown(new QRadioButton(tr("What is shown"), this))
    , m_whole(new QRadioButton(tr("The whole ledger"), this))
    , m_form(new QComboBox(this))
    , m_target(new QLineEdit(this))
    , m_older(new QLineEdit(this))
    , m_fault(sentence(this, {}))
    , m_make(new QPushButton(tr("Make the package"), this))
{
    setWindowTitle(tr("Evidence package"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(sentence(this,
        tr("Entries with everything that proves them. Whoever knows the verifier key of this ledger can check it, with "
           "Steward or without.")));
    layout->addWidget(m_shown);
    layout->addWidget(m_whole);
    (isFiltered ? m_shown : m_whole)->setChecked(true);
    m_shown->setEnabled(false);
    m_whole->setEnabled(false);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setVerticalSpacing(8);
    form->setHorizontalSpacing(12);
    m_form->addItem(tr("One ZIP file"), ZipForm);
    m_form->addItem(tr("A folder"), FolderForm);
    form->addRow(tr("&As"), m_form);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_target->setText(QDir::toNativeSeparators(folder + "/evidence.zip"_L1));
    m_target->setObjectName(u"target"_s);
    auto *choose = new QPushButton(icon(u"folder"_s), tr("Choose…"), this);
    auto *targetName = new QLabel(tr("&To"), this);
    targetName->setBuddy(m_target);
    form->addRow(targetName, withButton(m_target, choose));
    m_older->setPlaceholderText(tr("Only if the receiver has one from before"));
    auto *chooseOlder = new QPushButton(icon(u"file"_s), tr("Choose…"), this);
    auto *olderName = new QLabel(tr("&Older checkpoint"), this);
    olderName->setBuddy(m_older);
    form->addRow(olderName, withButton(m_older, chooseOlder));
    layout->addLayout(form);
    layout->addWidget(sentence(this,
        tr("With an older checkpoint the package also proves that this ledger goes on from it unchanged."), true));
    QPalette colored = m_fault->palette();
    colored.setColor(QPalette::WindowText, toneColor(Tone::Bad, colored));
    m_fault->setPalette(colored);
    m_fault->hide();
    layout->addWidget(m_fault);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_make);
    layout->addLayout(buttons);
    m_make->setDefault(true);
    m_make->setEnabled(false);
    setFixedWidth(fontMetrics().averageCharWidth() * dialogCharacters);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(choose, &QPushButton::clicked, this, &PackageDialog::choose);
    connect(chooseOlder, &QPushButton::clicked, this, &PackageDialog::chooseOlder);
    connect(m_form, &QComboBox::currentIndexChanged, this, &PackageDialog::fitTarget);
    connect(m_make, &QPushButton::clicked, this, &PackageDialog::give);
    m_reading.start([&store, filter](std::stop_token) { return readRange(store, filter); },
        [this](const Result<Range> &range) { showRange(range); });
}

Result<PackageDialog::Range> PackageDialog::readRange(store::Store &store, const ledger::EntryFilter &filter)
{
    Range range;
    const Result<qint64> total = ledger::entryCount(store);
    if (!total)
        return failureOf(total);
    range.total = *total;
    const Result<QList<ledger::Entry>> newest = ledger::newestEntries(store, filter, {}, 1);
    if (!newest)
        return failureOf(newest);
    const Result<QList<ledger::Entry>> oldest = ledger::entriesFrom(store, filter, 0, 1);
    if (!oldest)
        return failureOf(oldest);
    if (!newest->isEmpty() && !oldest->isEmpty()) {
        range.first = oldest->first().seq;
        range.last = newest->first().seq;
    }
    return range;
}

void PackageDialog::showRange(const Result<Range> &range)
{
    if (!range) {
        tell(range.error().message);
        return;
    }
    m_range = *range;
    const QLocale locale;
    const bool any = range->last >= range->first;
    m_whole->setText(tr("The whole ledger: %n entries", nullptr, static_cast<int>(range->total)));
    m_whole->setEnabled(range->total > 0);
    if (any)
        m_shown->setText(tr("What is shown: no. %1 to %2, with those between", "numbers of entries")
                             .arg(locale.toString(range->first), locale.toString(range->last)));
    m_shown->setEnabled(any);
    if (!any)
        m_whole->setChecked(true);
    m_make->setEnabled(range->total > 0);
}

void PackageDialog::fitTarget()
{
    QString path = m_target->text();
    if (m_form->currentData() == FolderForm && path.endsWith(".zip"_L1, Qt::CaseInsensitive))
        path.chop(4);
    else if (m_form->currentData() == ZipForm && !path.endsWith(".zip"_L1, Qt::CaseInsensitive))
        path += ".zip"_L1;
    m_target->setText(path);
}

void PackageDialog::choose()
{
    const bool zip = m_form->currentData() == ZipForm;
    auto *dialog = new QFileDialog(this, zip ? tr("Where to write the package") : tr("In which folder to make it"),
        QFileInfo(QDir::fromNativeSeparators(m_target->text())).absolutePath(),
        zip ? tr("ZIP files (*.zip)") : QString());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(zip ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(zip ? QFileDialog::AnyFile : QFileDialog::Directory);
    if (zip)
        dialog->setDefaultSuffix(u"zip"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, zip](const QString &path) {
        m_target->setText(QDir::toNativeSeparators(zip ? path : path + "/evidence"_L1));
    });
    dialog->open();
}

void PackageDialog::chooseOlder()
{
    auto *dialog = new QFileDialog(this, tr("The older checkpoint"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString &path) { m_older->setText(QDir::toNativeSeparators(path)); });
    dialog->open();
}

void PackageDialog::tell(const QString &words)
{
    m_fault->setText(words);
    m_fault->setVisible(!words.isEmpty());
}

void PackageDialog::give()
{
    fitTarget();
    ledger::PackageRequest request{.target = QDir::fromNativeSeparators(m_target->text().trimmed())};
    if (request.target.isEmpty() || QFileInfo::exists(request.target)) {
        tell(request.target.isEmpty()
                 ? tr("Say where the package is to be written.")
                 : tr("%1 is there already, and nothing is ever written over; choose another name.")
                       .arg(QFileInfo(request.target).fileName()));
        m_target->setFocus();
        return;
    }
    if (m_shown->isChecked()) {
        request.first = m_range.first;
        request.last = m_range.last;
    }
    if (const QString older = QDir::fromNativeSeparators(m_older->text().trimmed()); !older.isEmpty()) {
        QFile file(older);
        if (!file.open(QIODevice::ReadOnly) || file.size() > mostNoteBytes) {
            tell(tr("%1 cannot be read as a checkpoint; choose another file, or leave it empty.")
                     .arg(QFileInfo(older).fileName()));
            return;
        }
        request.olderCheckpoint = file.readAll();
    }
    Q_EMIT asked(request);
    accept();
}

} // namespace steward::ui
