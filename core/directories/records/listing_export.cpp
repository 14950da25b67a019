#include "core/directories/records/listing_export.h"

#include "core/base/csv.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace steward::directories {

namespace {

constexpr int pageSize = 1000;
constexpr qsizetype bufferSize = 1 << 18;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ListingExport)
};

QString instantCell(const std::optional<Instant> &at)
{
    return at ? toRfc3339(*at) : QString();
}

QString fieldsWith(const Listing &listing, Verdict verdict)
{
    QStringList names;
    for (const Field field : AllFields)
        if (const auto found = listing.fields.constFind(field); found != listing.fields.cend() && *found == verdict)
            names.append(fieldName(field));
    return names.join("; "_L1);
}

using Cell = QString (*)(const Listing &);

const QList<std::pair<QString, Cell>> &cells()
{
    static const QList<std::pair<QString, Cell>> all{
        {u"customer"_s, [](const Listing &listing) { return listing.customer; }},
        {u"customer_name"_s, [](const Listing &listing) { return listing.customerName; }},
        {u"directory"_s, [](const Listing &listing) { return listing.directory; }},
        {u"directory_name"_s, [](const Listing &listing) { return listing.directoryName; }},
        {u"state"_s, [](const Listing &listing) { return stateName(listing.state); }},
        {u"confirmed"_s,
            [](const Listing &listing) {
                return isLoss(listing.state) ? (listing.confirmed ? u"yes"_s : u"no"_s) : QString();
            }},
        {u"mismatched"_s, [](const Listing &listing) { return fieldsWith(listing, Verdict::Mismatch); }},
        {u"to_review"_s, [](const Listing &listing) { return fieldsWith(listing, Verdict::Review); }},
        {u"missing"_s, [](const Listing &listing) { return fieldsWith(listing, Verdict::Missing); }},
        {u"reason"_s, [](const Listing &listing) { return listing.reason; }},
        {u"checked_at"_s, [](const Listing &listing) { return instantCell(listing.checkedAt); }},
        {u"changed_at"_s, [](const Listing &listing) { return instantCell(listing.changedAt); }},
        {u"reviewed_at"_s, [](const Listing &listing) { return instantCell(listing.reviewedAt); }},
        {u"due_at"_s, [](const Listing &listing) { return instantCell(listing.dueAt); }},
        {u"due_why"_s, [](const Listing &listing) { return listing.dueWhy; }},
        {u"importance"_s, [](const Listing &listing) { return QString::number(listing.importance); }},
        {u"url"_s, [](const Listing &listing) { return listing.url; }},
    };
    return all;
}

Cell cellOf(const QString &column)
{
    for (const auto &[name, cell] : cells())
        if (name == column)
            return cell;
    return nullptr;
}

Result<void> writeAll(QIODevice &device, const QByteArray &bytes)
{
    if (device.write(bytes) == bytes.size())
        return {};
    return failure(ErrorCode::InputOutput,
        Words::tr("The export could not be written. Check that there is room on the disk, and export again."),
        device.errorString());
}

} // namespace

const QStringList &listingExportColumns()
{
    static const QStringList names = [] {
        QStringList list;
        for (const auto &[name, cell] : cells())
            list.append(name);
        return list;
    }();
    return names;
}

QString listingExportCell(const Listing &listing, const QString &column)
{
    const Cell cell = cellOf(column);
    return cell ? cell(listing) : QString();
}

Result<qint64> forEachListing(store::Store &store, const ListingQuery &query,
    const std::function<Result<void>(const Listing &)> &take, std::stop_token stop,
    const std::function<void(qint64)> &progress)
{
    const ListingReader reader(store);
    std::optional<ListingKey> after;
    qint64 count = 0;
    for (;;) {
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled, Words::tr("The export was cancelled; nothing was kept of it."));
        const Result<QList<Listing>> page = reader.page(query, after, pageSize);
        if (!page)
            return failureOf(page);
        for (const Listing &listing : *page)
            if (const Result<void> taken = take(listing); !taken)
                return failureOf(taken);
        count += page->size();
        if (progress)
            progress(count);
        if (page->size() < pageSize)
            return count;
        after = keyOf(page->constLast(), query.sort);
    }
}

Result<qint64> exportListingsCsv(store::Store &store, const ListingQuery &query, const QStringList &columns,
    QIODevice &device, std::stop_token stop, const std::function<void(qint64)> &progress)
{
    QList<Cell> wanted;
    for (const QString &column : columns) {
        wanted.append(cellOf(column));
        if (!wanted.constLast())
            return failure(ErrorCode::InvalidInput, Words::tr("There is no column \"%1\" to export. Choose from: %2.")
                                                        .arg(column, listingExportColumns().join(", "_L1)));
    }
    QByteArray buffer = csvLine(columns);
    QStringList line(columns.size());
    const Result<qint64> count = forEachListing(
        store, query,
        [&](const Listing &listing) -> Result<void> {
            for (qsizetype i = 0; i < wanted.size(); ++i)
                line[i] = wanted[i](listing);
            buffer += csvLine(line);
            if (buffer.size() < bufferSize)
                return {};
            Result<void> written = writeAll(device, buffer);
            buffer.clear();
            return written;
        },
        stop, progress);
    if (!count)
        return count;
    if (const Result<void> written = writeAll(device, buffer); !written)
        return failureOf(written);
    return count;
}

} // namespace steward::directories
