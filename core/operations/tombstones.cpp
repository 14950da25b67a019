#include "core/operations/tombstones.h"

#include "core/base/hash.h"
#include "core/operations/file_io.h"
#include "core/operations/records.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace steward::operations {

using namespace Qt::StringLiterals;

namespace {

const QByteArray header = "steward-erasures/v1";
constexpr qint64 largestList = 256 * 1024 * 1024;
constexpr int partsOfLine = 4;

bool comesBefore(const vault::Tombstone &left, const vault::Tombstone &right)
{
    return std::tie(left.key, left.scope) < std::tie(right.key, right.scope);
}

Result<vault::Tombstone> tombstoneFrom(const QByteArray &line)
{
    const QList<QByteArray> parts = line.split(' ');
    bool isKey = false;
    bool isMade = false;
    bool isErased = false;
    if (parts.size() == partsOfLine) {
        const vault::Tombstone tombstone{parts[0].toUInt(&isKey), QByteArray::fromHex(parts[1]),
            fromMillis(parts[2].toLongLong(&isMade)), fromMillis(parts[3].toLongLong(&isErased))};
        if (isKey && isMade && isErased)
            return tombstone;
    }
    return failure(ErrorCode::Corrupt, u"A line of the list of erasures cannot be read."_s);
}

tl::unexpected<Error> changed(const QString &file)
{
    return failure(ErrorCode::Corrupt,
        u"The list of erasures %1 is not as it was written; people who were erased might come back. Put back the right list, or move it away to go on with the other lists."_s
            .arg(file));
}

/** Writes the list to one place, with what stood there before. */
Result<qint64> spreadTo(const QString &file, const TombstoneList &own, const QList<ledger::VerifierKey> &known,
    const ledger::NoteSigner &signer, Instant now)
{
    Result<ReadTombstones> there = readTombstones(file, own.origin, known);
    if (!there && there.error().code == ErrorCode::Corrupt) {
        // What the workspace itself knows is whole; the damaged list is kept for whoever looks into it.
        if (const Result<void> moved = renameFile(file, u"%1.damaged-%2"_s.arg(file).arg(toMillis(now))); !moved)
            return failureOf(moved);
        there = ReadTombstones{};
    }
    if (!there)
        return failureOf(there);
    const TombstoneList all{own.origin, united({own.tombstones, there->tombstones})};
    if (there->isVouched && all.tombstones == there->tombstones)
        return all.tombstones.size();
    const Result<ledger::Note> note = ledger::Note::signedBy(all.text(), {&signer});
    if (!note)
        return failureOf(note);
    if (const Result<void> written = replaceWith(file, note->bytes()); !written)
        return failureOf(written);
    return all.tombstones.size();
}

} // namespace

QByteArray TombstoneList::text() const
{
    QByteArray text = header + '\n' + origin.toUtf8() + '\n';
    for (const vault::Tombstone &one : tombstones) {
        text += QByteArray::number(one.key) + ' ' + one.scope.toHex() + ' '
                + QByteArray::number(toMillis(one.createdAt)) + ' ' + QByteArray::number(toMillis(one.erasedAt)) + '\n';
    }
    return text;
}

Result<TombstoneList> TombstoneList::parse(const QByteArray &text)
{
    QList<QByteArray> lines = text.split('\n');
    if (lines.size() < 3 || lines.takeFirst() != header)
        return failure(ErrorCode::Corrupt, u"This is no list of erasures."_s);
    TombstoneList list{QString::fromUtf8(lines.takeFirst()), {}};
    lines.removeLast();
    for (const QByteArray &line : std::as_const(lines)) {
        const Result<vault::Tombstone> one = tombstoneFrom(line);
        if (!one)
            return failureOf(one);
        list.tombstones.append(*one);
    }
    if (list.text() != text)
        return failure(ErrorCode::Corrupt, u"The list of erasures is not spelt as it was written."_s);
    return list;
}

QString tombstoneFile(const QString &folder, const QString &origin)
{
    return u"%1/erasures-%2.note"_s.arg(folder, QString::fromLatin1(sha256(origin.toUtf8()).toHex().left(16)));
}

QString seatTombstoneFile(const QString &seatFolder, const QString &installation)
{
    return u"%1/tombstones/%2"_s.arg(seatFolder, installation);
}

Result<ReadTombstones> readTombstones(
    const QString &file, const QString &origin, const QList<ledger::VerifierKey> &known)
{
    if (!QFileInfo::exists(file))
        return ReadTombstones{};
    const Result<QByteArray> bytes = readWhole(file, largestList);
    if (!bytes)
        return failureOf(bytes);
    const Result<ledger::Note> note = ledger::Note::parse(*bytes);
    const Result<TombstoneList> list = note ? TombstoneList::parse(note->text) : Result<TombstoneList>(failureOf(note));
    if (!list || list->origin != origin)
        return changed(file);
    const auto isOf = [&note](const ledger::VerifierKey &key) {
        return std::any_of(note->lines.begin(), note->lines.end(),
            [&key](const ledger::Note::Line &line) { return line.name == key.name && line.keyId == key.keyId(); });
    };
    const bool isVouched = std::any_of(known.begin(), known.end(), isOf);
    if (isVouched && !note->verify(known))
        return changed(file);
    return ReadTombstones{list->tombstones, isVouched};
}

QList<vault::Tombstone> united(const QList<QList<vault::Tombstone>> &lists)
{
    QList<vault::Tombstone> all;
    for (const QList<vault::Tombstone> &list : lists)
        all += list;
    std::sort(all.begin(), all.end(), [](const vault::Tombstone &left, const vault::Tombstone &right) {
        return comesBefore(left, right) || (!comesBefore(right, left) && left.erasedAt < right.erasedAt);
    });
    const auto isSame = [](const vault::Tombstone &left, const vault::Tombstone &right) {
        return left.key == right.key && left.scope == right.scope;
    };
    all.erase(std::unique(all.begin(), all.end(), isSame), all.end());
    return all;
}

Result<qint64> spreadTombstones(Workspace &workspace, const QString &folder)
{
    const std::shared_ptr<const ledger::NoteSigner> signer = workspace.vault().signer();
    if (!signer)
        return qint64(0);
    QStringList folders{folder.isEmpty() ? backupFolder(workspace) : folder};
    TombstoneList own{workspace.vault().origin(), {}};
    const Result<void> read = workspace.store().read([&](store::Connection &connection) -> Result<void> {
        const Result<QList<vault::Tombstone>> known = workspace.vault().tombstones(connection);
        if (!known)
            return failureOf(known);
        own.tombstones = united({*known});
        const Result<QList<BackupRow>> rows = backupRows(connection);
        if (!rows)
            return failureOf(rows);
        for (const BackupRow &row : *rows)
            folders.append(row.folder);
        return {};
    });
    if (!read)
        return failureOf(read);
    if (own.tombstones.isEmpty())
        return qint64(0);
    const QList<ledger::VerifierKey> keys = ledger::trailKeys(workspace.store()).value_or(QList<ledger::VerifierKey>());
    QStringList files;
    folders.removeDuplicates();
    for (const QString &one : std::as_const(folders)) {
        if (QFileInfo(one).isDir())
            files.append(tombstoneFile(one, own.origin));
    }
    const QString seat = workspace.keyAccess().seatFolder;
    if (!seat.isEmpty() && QDir().mkpath(seat + u"/tombstones"_s))
        files.append(seatTombstoneFile(seat, workspace.vault().installation()));
    qint64 most = own.tombstones.size();
    std::optional<Error> first;
    // A place that cannot be written must not keep the others from hearing of it.
    for (const QString &file : std::as_const(files)) {
        const Result<qint64> written = spreadTo(file, own, keys, *signer, workspace.clock().now());
        if (written)
            most = std::max(most, *written);
        else if (!first)
            first = written.error();
    }
    if (first)
        return tl::unexpected(*first);
    return most;
}

} // namespace steward::operations
