#include "core/compliance/consent/consent_receipt.h"
#include "ui/consent/consent_detail.h"
#include "ui/consent/consent_forms.h"
#include "ui/consent/consent_view.h"
#include "ui/consent/report_dialogs.h"
#include "ui/vault/vault_guard.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/record_table.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace steward::ui {

using compliance::ConsentPrincipal;
using compliance::ConsentRecord;
using compliance::Consents;

void ConsentPane::took(const Result<ConsentRecord> &record, FormDialog *dialog, const QString &words)
{
    if (!record) {
        if (dialog)
            dialog->showError(record.error().message);
        else
            m_notice->tell(record.error().message, Tone::Bad);
        return;
    }
    if (dialog)
        dialog->accept();
    const QStringList missing = missingFields(*record);
    QString sentence = words.arg(record->reference);
    if (!record->mustStop.isEmpty())
        sentence += u' ' + tr("The person objects to: %1.").arg(record->mustStop.join(u", "_s));
    if (!missing.isEmpty())
        sentence += u' '
                    + tr("%n mandatory field(s) are missing; its detail names them.", nullptr,
                        static_cast<int>(missing.size()));
    m_notice->tell(sentence, missing.isEmpty() && record->mustStop.isEmpty() ? Tone::Good : Tone::Warning);
    load();
}

void ConsentPane::record()
{
    auto *dialog = new FormDialog(ConsentForms::newConsent(), this);
    dialog->setObjectName(u"newConsent"_s);
    Workspace &workspace = m_session.workspace;
    QList<compliance::ConsentParty> controllers;
    const QString address = workspace.setting(u"controller.address"_s);
    const QString contact = workspace.setting(u"controller.email"_s);
    controllers.append({.id = u"-"_s, .name = u"-"_s, .address = address, .contact = contact, .type = u"controller"_s});
    const auto note = [dialog, controllers] { dialog->setNote(ConsentForms::noteOn(*dialog, controllers)); };
    connect(dialog, &FormDialog::changed, this, note);
    note();
    connect(dialog, &FormDialog::wanted, this, [this, dialog] {
        whenDone(dialog, consents().record(ConsentForms::consentOf(*dialog)),
            [this, dialog](const Result<ConsentRecord> &record) {
                if (record)
                    m_wanted = record->reference;
                took(record, dialog, tr("%1 is recorded."));
            });
    });
    dialog->open();
}

void ConsentPane::withdraw()
{
    const auto record = chosen();
    if (!record)
        return;
    m_notice->tell(tr("Withdraw %1? It counts at once and is kept for good: nothing takes it away again, only a new "
                      "consent of the person can follow.")
                       .arg(record->reference),
        Tone::Warning, tr("Withdraw"), [this, reference = record->reference] {
            whenDone(this, consents().withdraw(reference), [this](const Result<ConsentRecord> &withdrawn) {
                if (!withdrawn) {
                    m_notice->tell(withdrawn.error().message, Tone::Bad);
                    return;
                }
                m_notice->tell(tr("%1 is withdrawn.").arg(withdrawn->reference), Tone::Good);
                m_table->setFocus();
                load();
            });
        });
    m_notice->focusAction();
}

void ConsentPane::renew()
{
    const auto record = chosen();
    if (!record)
        return;
    auto *dialog = new FormDialog(ConsentForms::renewal(*record), this);
    connect(dialog, &FormDialog::wanted, this, [this, dialog, reference = record->reference] {
        whenDone(dialog,
            consents().renew(reference, dialog->value(u"method"_s), ConsentForms::noticeOf(*dialog),
                dialog->instant(u"until"_s), dialog->instant(u"at"_s)),
            [this, dialog](const Result<ConsentRecord> &renewed) { took(renewed, dialog, tr("%1 is renewed.")); });
    });
    dialog->open();
}

void ConsentPane::receipt()
{
    const auto record = chosen();
    if (!record)
        return;
    m_openingOne.start([&workspace = m_session.workspace, record = *record](
                           std::stop_token) { return openConsent(workspace, record); },
        [this](const OpenedConsent &opened) {
            const Instant now = m_session.workspace.clock().now();
            m_detail->show(opened.record, opened.principal, now);
            if (!opened.principal) {
                m_notice->tell(opened.principal.error().message, Tone::Warning, tr("Unlock"),
                    [this] { m_session.vault.unlock(); });
                return;
            }
            const QJsonObject json = kantaraReceipt(opened.record, *opened.principal, now);
            (new ReceiptDialog(opened.record.reference, QJsonDocument(json).toJson(), this))->open();
        });
}

void ConsentPane::askImport()
{
    auto *dialog = new QFileDialog(this, tr("Import consents"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
        tr("CSV and JSON Lines (*.csv *.jsonl *.ndjson *.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &ConsentPane::importFrom);
    dialog->open();
}

void ConsentPane::importFrom(const QString &path)
{
    m_job = new Job(tr("Importing %1").arg(QFileInfo(path).fileName()), this);
    Q_EMIT working(m_job);
    look();
    m_importing.start(
        [&workspace = m_session.workspace, path, stop = m_job->stopToken()](
            std::stop_token) -> Result<compliance::ConsentImport> {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                return failure(ErrorCode::InputOutput,
                    tr("%1 cannot be read; look at its permissions.").arg(QFileInfo(path).fileName()));
            const bool isCsv = path.endsWith(u".csv"_s, Qt::CaseInsensitive);
            return importConsents(workspace.store(), workspace.vault(), file,
                isCsv ? compliance::ConsentImportForm::Csv : compliance::ConsentImportForm::JsonLines, stop);
        },
        [this](const Result<compliance::ConsentImport> &done) {
            if (Job *job = std::exchange(m_job, nullptr))
                job->end();
            load();
            if (!done)
                m_notice->tell(done.error().message, Tone::Bad);
            else if (!done->faults.isEmpty() || !done->mustStop.isEmpty())
                (new ImportReport(*done, this))->open();
            else
                m_notice->tell(tr("%n row(s) were imported.", nullptr, static_cast<int>(done->rows)), Tone::Good);
        });
}

void ConsentPane::expire()
{
    whenDone(this, consents().expireDue(m_session.workspace.clock().now()), [this](const Result<int> &expired) {
        if (!expired)
            m_notice->tell(expired.error().message, Tone::Bad);
        else
            m_notice->tell(tr("%n end(s) of validity were recorded.", nullptr, *expired), Tone::Good);
        load();
    });
}

void ConsentPane::exportShown()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog =
        new QFileDialog(this, tr("Export the consents that are shown"), folder + u"/consents.csv"_s, tr("CSV (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ConsentPane::writeTo);
    dialog->open();
}

/** Who it was is left out: the file has pseudonyms. */
void ConsentPane::writeTo(const QString &path)
{
    m_exporting.start([&workspace = m_session.workspace, wish = m_wish, path](
                          std::stop_token stop) { return exportConsents(workspace, wish, path, stop); },
        [this, path](const Result<qint64> &written) {
            if (written)
                m_notice->tell(
                    tr("%n consent(s) are in %1.", nullptr, static_cast<int>(*written)).arg(QFileInfo(path).fileName()),
                    Tone::Good);
            else
                m_notice->tell(written.error().message, Tone::Bad);
        });
}

} // namespace steward::ui
