#include "ui/ledger/ledger_export.h"

#include "core/base/csv.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

constexpr int pageSize = 2000;

/** The sentences of the export. */
struct LedgerExport
{
    Q_DECLARE_TR_FUNCTIONS(LedgerExport)

public:
    static QString notWritten(const QString &file)
    {
        return tr("%1 could not be written; choose another place.").arg(file);
    }
    static QString cancelled() { return tr("The export was cancelled; nothing was written."); }
};

QByteArray lineOf(const ledger::Entry &entry)
{
    return csvLine({QString::number(entry.seq), toRfc3339(entry.at), entry.actor, entry.action, entry.subject,
        entry.outcome, QString::fromUtf8(QJsonDocument(entry.detail).toJson(QJsonDocument::Compact))});
}

} // namespace

Result<qint64> exportLedger(
    store::Store &store, const ledger::EntryFilter &filter, qint64 before, const QString &path, std::stop_token stop)
{
    QSaveFile file(path);
    const auto notWritten = [&] {
        return failure(
            ErrorCode::InputOutput, LedgerExport::notWritten(QFileInfo(path).fileName()), file.errorString());
    };
    if (!file.open(QIODevice::WriteOnly))
        return notWritten();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(csvLine({u"seq"_s, u"at"_s, u"actor"_s, u"action"_s, u"subject"_s, u"outcome"_s, u"detail"_s}));
    qint64 written = 0;
    for (bool more = true; more;) {
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled, LedgerExport::cancelled());
        const Result<QList<ledger::Entry>> entries = ledger::newestEntries(store, filter, before, pageSize);
        if (!entries)
            return failureOf(entries);
        for (const ledger::Entry &entry : *entries) {
            if (file.write(lineOf(entry)) < 0)
                return notWritten();
        }
        written += entries->size();
        more = entries->size() == pageSize;
        if (more)
            before = entries->last().seq;
    }
    if (!file.commit())
        return notWritten();
    return written;
}

} // namespace steward::ui
