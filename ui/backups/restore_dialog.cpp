#include "ui/backups/restore_dialog.h"

#include "ui/theme/icons.h"
#include "ui/widgets/relative_time.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

constexpr int dialogCharacters = 84;

QLabel *sentence(QWidget *parent, const QString &text)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

RestoreDialog::RestoreDialog(const RestorePlan &plan, QWidget *parent)
    : QDialog(parent)
    , m_plan(plan)
    , m_name(QFileInfo(plan.workspace).completeBaseName())
    , m_copy(new QRadioButton(tr("As a copy, to look things up"), this))
    , m_replace(new QRadioButton(tr("In place of this workspace"), this))
    , m_copyPart(new QWidget(this))
    , m_replacePart(new QWidget(this))
    , m_target(new QLineEdit(m_copyPart))
    , m_typed(new QLineEdit(m_replacePart))
    , m_fault(sentence(this, {}))
    , m_do(new QPushButton(tr("Restore"), this))
{
    setWindowTitle(tr("Restore a backup"));
    setAttribute(Qt::WA_DeleteOnClose);
    const QLocale locale;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(10);
    const qint64 missing = std::max<qint64>(0, plan.entriesNow - plan.backup.trailSize);
    layout->addWidget(
        sentence(this, tr("The backup of %1, with %2 entries of the ledger. It is verified whole before anything is "
                          "changed, and people who "
                          "were erased since are erased in it again.")
                           .arg(localDateTime(plan.backup.madeAt), locale.toString(plan.backup.trailSize))));
    layout->addWidget(m_copy);
    auto *copyLine = new QHBoxLayout(m_copyPart);
    copyLine->setContentsMargins(26, 0, 0, 0);
    const QFileInfo file(plan.workspace);
    m_target->setText(
        QDir::toNativeSeparators(file.absolutePath() + u'/' + m_name + u'-' + plan.backup.id + ".steward"_L1));
    m_target->setAccessibleName(tr("File of the copy"));
    auto *choose = new QPushButton(icon(u"folder"_s), tr("Choose…"), m_copyPart);
    choose->setAutoDefault(false);
    copyLine->addWidget(m_target, 1);
    copyLine->addWidget(choose);
    layout->addWidget(m_copyPart);
    layout->addWidget(m_replace);
    auto *inside = new QVBoxLayout(m_replacePart);
    inside->setContentsMargins(26, 0, 0, 0);
    inside->addWidget(sentence(
        m_replacePart, tr("Replaced: %1. It is closed first and set aside beside the new one, under its name with "
                          "\"before-restore\" and the time.")
                           .arg(file.fileName())));
    inside->addWidget(
        sentence(m_replacePart, tr("%n newer entries of the ledger will not be in the restored workspace.", nullptr,
                                    static_cast<int>(missing))));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_typed->setObjectName(u"typedName"_s);
    form->addRow(tr("Type %1 to confirm", "name of the workspace").arg(m_name), m_typed);
    inside->addLayout(form);
    layout->addWidget(m_replacePart);
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
    buttons->addWidget(m_do);
    layout->addLayout(buttons);
    m_do->setObjectName(u"restore"_s);
    m_copy->setChecked(true);
    m_replace->setObjectName(u"replace"_s);
    setFixedWidth(fontMetrics().averageCharWidth() * dialogCharacters);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_do, &QPushButton::clicked, this, &RestoreDialog::give);
    connect(m_replace, &QRadioButton::toggled, this, &RestoreDialog::look);
    connect(m_typed, &QLineEdit::textChanged, this, &RestoreDialog::look);
    connect(choose, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Where to restore it"), m_target->text(), tr("Workspaces (*.steward)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(u"steward"_s);
        connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { m_target->setText(QDir::toNativeSeparators(path)); });
        dialog->open();
    });
    look();
}

bool RestoreDialog::replaces() const
{
    return m_replace->isChecked();
}

void RestoreDialog::look()
{
    m_copyPart->setEnabled(!replaces());
    m_replacePart->setEnabled(replaces());
    m_do->setEnabled(!replaces() || m_typed->text().trimmed() == m_name);
}

void RestoreDialog::give()
{
    operations::RestoreRequest request{.backup = m_plan.backup.path};
    if (replaces()) {
        request.target = m_plan.workspace;
        request.replace = true;
    } else {
        request.target = QDir::fromNativeSeparators(m_target->text().trimmed());
        request.takeOver = false;
        if (request.target.isEmpty() || QFileInfo::exists(request.target)) {
            m_fault->setText(
                tr("There is a file of that name already, and nothing is ever written over; choose another name."));
            m_fault->show();
            return;
        }
    }
    Q_EMIT asked(request);
    accept();
}

} // namespace steward::ui
