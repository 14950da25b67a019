#include "ui/requests/request_export.h"

#include "core/base/csv.h"
#include "ui/requests/request_words.h"

#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace steward::ui {

using namespace compliance;

namespace {

constexpr int pageRows = 1000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RequestExport)
};

/** The column as a program reads it: names as in the command line, days as ISO 8601. */
QStringList heads(int column)
{
    switch (column) {
    case RequestColumns::Reference: return {u"reference"_s};
    case RequestColumns::Type: return {u"type"_s};
    case RequestColumns::Laws: return {u"laws"_s};
    case RequestColumns::Received: return {u"received_on"_s};
    case RequestColumns::Clock: return {u"due"_s, u"lead_law"_s, u"overdue"_s};
    case RequestColumns::State: return {u"state"_s, u"outcome"_s};
    case RequestColumns::Assignee: return {u"assignee"_s};
    default: return {};
    }
}

QStringList cells(const Request &request, int column, Instant now)
{
    switch (column) {
    case RequestColumns::Reference: return {request.reference};
    case RequestColumns::Type: return {typeName(request.type)};
    case RequestColumns::Laws: return {request.laws.join(u' ')};
    case RequestColumns::Received: return {request.receivedOn.toString(Qt::ISODate)};
    case RequestColumns::Clock:
        return {request.leadDue ? toRfc3339(*request.leadDue) : QString(), request.leadLaw,
            RequestWords::isOverdue(request, now) ? u"yes"_s : u"no"_s};
    case RequestColumns::State: return {stateName(request.state), outcomeName(request.outcome)};
    case RequestColumns::Assignee: return {request.assignee};
    default: return {};
    }
}

QStringList personCells(Register &requests, const Request &request)
{
    const Result<SubjectDetails> details = requests.details(request);
    if (!details)
        return {details.error().code == ErrorCode::NotFound ? RequestWords::erased() : QString(), QString()};
    QStringList identifiers;
    for (const sources::Identifier &one : details->identifiers)
        identifiers.append(sources::identifierName(one.kind) + u'=' + one.value);
    return {details->name, identifiers.join(u"; "_s)};
}

} // namespace

Result<qint64> exportRequests(store::Store &store, vault::Vault &vault, const RequestExport &what, const QString &path,
    std::stop_token stop, const std::function<void(qint64)> &progress)
{
    if (what.withPersons && vault.state() != vault::VaultState::Open)
        return failure(ErrorCode::Unavailable,
            Words::tr("Persons are sealed, and the vault is not open: unlock it, or export without them."),
            vault.lockReason());
    QSaveFile file(path);
    const auto notWritten = [&] {
        return failure(ErrorCode::InputOutput,
            Words::tr("“%1” cannot be written. Choose another place, and export again.")
                .arg(QFileInfo(path).fileName()),
            file.errorString());
    };
    if (!file.open(QIODevice::WriteOnly))
        return notWritten();
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    QStringList head;
    for (const int column : what.columns)
        head += heads(column);
    if (what.withPersons)
        head += {u"person"_s, u"identifiers"_s};
    file.write(csvLine(head));
    Register requests(store, vault);
    const Instant now = store.clock().now();
    qint64 written = 0;
    qint64 after = 0;
    for (bool more = true; more;) {
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled, Words::tr("The export was cancelled; nothing was written."));
        const Result<QList<Request>> page =
            requests.page(what.query.filter, what.query.sort, what.query.descending, after, pageRows);
        if (!page)
            return failureOf(page);
        for (const Request &request : *page) {
            QStringList line;
            for (const int column : what.columns)
                line += cells(request, column, now);
            if (what.withPersons)
                line += personCells(requests, request);
            if (file.write(csvLine(line)) < 0)
                return notWritten();
        }
        written += page->size();
        more = page->size() == pageRows;
        if (more)
            after = page->constLast().id;
        if (progress)
            progress(written);
    }
    if (!file.commit())
        return notWritten();
    return written;
}

} // namespace steward::ui
