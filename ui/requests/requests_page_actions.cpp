// What a person does with the list: opening a new request, exporting what is shown. How it is shown stands in
// requests_page.cpp.

#include "ui/requests/new_request_dialog.h"
#include "ui/requests/request_actions.h"
#include "ui/requests/request_detail.h"
#include "ui/requests/request_model.h"
#include "ui/requests/requests_page.h"
#include "ui/vault/vault_guard.h"
#include "ui/widgets/job.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/record_table.h"

#include <QCheckBox>
#include <QDialog>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steward::ui {

using namespace compliance;

void RequestsPane::newRequest()
{
    if (m_session.vault.state() != vault::VaultState::Open) {
        const bool canUnlock = m_session.vault.state() == vault::VaultState::Locked;
        m_notice->tell(
            tr("What a person writes is sealed, and the vault is not open. %1").arg(m_session.vault.reason()),
            Tone::Warning, canUnlock ? tr("Unlock the vault") : QString(), [this] { m_session.vault.unlock(); });
        return;
    }
    auto *dialog = new NewRequestDialog(m_session, this);
    connect(dialog, &NewRequestDialog::opened, this, [this](const Register::Opened &opened) {
        const QString &reference = opened.request.reference;
        if (opened.wasErasedBefore)
            tell(tr("%1 is open. This person was erased before: look where the data came from.").arg(reference),
                Tone::Warning);
        else if (!opened.possibleDuplicates.isEmpty())
            tell(tr("%1 is open. It may be a duplicate of %2.")
                     .arg(reference, QLocale().createSeparatedList(opened.possibleDuplicates)),
                Tone::Warning);
        else
            tell(tr("%1 is open.").arg(reference), Tone::Good);
        m_select = reference;
        openRequest(reference);
        queryAgain();
        readCounts();
    });
    dialog->open();
}

void RequestsPane::exportShown()
{
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Export what is shown"));
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(20, 18, 20, 16);
    auto *plan = new QLabel(dialog);
    plan->setWordWrap(true);
    plan->setText(tr("%n request(s), in the order and with the columns that are shown, go to a CSV file.", nullptr,
        m_model->rowCount()));
    auto *persons = new QCheckBox(tr("With the persons' names and identifiers (personal data, in the open)"), dialog);
    persons->setObjectName(u"withPersons"_s);
    persons->setEnabled(m_session.vault.state() == vault::VaultState::Open);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), dialog);
    auto *next = new QPushButton(tr("Choose the file…"), dialog);
    cancel->setAutoDefault(false);
    next->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(next);
    layout->addWidget(plan);
    layout->addWidget(persons);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    connect(next, &QPushButton::clicked, dialog, [this, dialog, persons] {
        auto *file = new QFileDialog(this, tr("Export what is shown"));
        file->setAttribute(Qt::WA_DeleteOnClose);
        file->setAcceptMode(QFileDialog::AcceptSave);
        file->setNameFilters({tr("CSV table (*.csv)")});
        file->setDefaultSuffix(u"csv"_s);
        file->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
        file->selectFile(tr("requests") + u".csv"_s);
        connect(file, &QFileDialog::fileSelected, this,
            [this, with = persons->isChecked()](const QString &path) { exportTo(path, with); });
        dialog->accept();
        file->open();
    });
    dialog->open();
}

void RequestsPane::exportTo(const QString &path, bool withPersons)
{
    if (m_exporting.isRunning()) {
        tell(tr("An export is still being written. Wait for it, or cancel it first."), Tone::Warning);
        return;
    }
    auto *job = new Job(tr("Exporting to %1").arg(QFileInfo(path).fileName()), this);
    m_exportJob = job;
    Q_EMIT working(job);
    RequestExport what{.query = m_query, .columns = m_table->shownColumns(), .withPersons = withPersons};
    what.columns.removeAll(RequestColumns::Person);
    Workspace &workspace = m_session.workspace;
    m_exporting.start(
        [&workspace, what, path, stop = job->stopToken(), progress = job->progress(), rows = m_model->rowCount()](
            std::stop_token) {
            return exportRequests(workspace.store(), workspace.vault(), what, path, stop,
                [&](qint64 done) { progress->tell(done, rows); });
        },
        [this, path](const Result<qint64> &rows) {
            if (Job *ended = m_exportJob.data())
                ended->end();
            if (rows)
                tell(tr("%n request(s) exported to %1.", nullptr, int(*rows)).arg(QFileInfo(path).fileName()),
                    Tone::Good);
            else
                tell(rows.error().message, rows.error().code == ErrorCode::Cancelled ? Tone::Neutral : Tone::Bad);
        });
}

} // namespace steward::ui
