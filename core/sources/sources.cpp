#include "core/sources/sources.h"

#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/sources/postgres_session.h"
#include "core/store/rows.h"
#include "core/vault/secrets.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace steward::sources {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 200;

const QString columns =
    u"id, reference, name, kind, location, secret, map, is_confirmed, is_active, created_at, changed_at"_s;

Source sourceFrom(const store::Rows &row)
{
    Source source{.id = row.integer(0),
        .reference = row.text(1),
        .name = row.text(2),
        .kind = kindFromName(row.text(3)).value_or(Kind::SqliteFile),
        .location = row.text(4),
        .secret = row.text(5),
        .isActive = row.integer(8) != 0,
        .createdAt = fromMillis(row.integer(9)),
        .changedAt = fromMillis(row.integer(10))};
    source.map = mapFromJson(QJsonDocument::fromJson(row.text(6).toUtf8()).object()).value_or(SourceMap());
    source.map.isConfirmed = row.integer(7) != 0;
    return source;
}

Result<Source> read(store::Connection &connection, const QString &name)
{
    const Result<std::optional<Source>> found = store::readOne(connection,
        u"SELECT %1 FROM source WHERE reference = ?1 OR (name = ?2 AND is_active = 1) ORDER BY reference = ?3 DESC LIMIT 1"_s
            .arg(columns),
        {name.toUpper(), name, name.toUpper()}, sourceFrom);
    if (!found)
        return failureOf(found);
    if (!*found)
        return failure(ErrorCode::NotFound,
            u"There is no source \"%1\"; \"sources list\" names those there are."_s.arg(forDisplay(name.left(60))));
    return **found;
}

QString mapText(const SourceMap &map)
{
    return QString::fromUtf8(QJsonDocument(toJson(map)).toJson(QJsonDocument::Compact));
}

QString subjectOf(const Source &source)
{
    return u"source/"_s + source.reference;
}

/** An address as it is kept, and the password that stood in it. */
struct Parted
{
    QString location;
    crypto::SecretBytes password;
};

Result<Parted> parted(const QString &given)
{
    const Result<PostgresAddress> address = PostgresAddress::parse(given);
    if (!address)
        return failureOf(address);
    const QUrl url(given, QUrl::StrictMode);
    QString password = url.password(QUrl::FullyDecoded);
    if (password.isEmpty())
        password = QUrlQuery(url).queryItemValue(u"password"_s, QUrl::FullyDecoded);
    Parted both{.location = address->toLocation()};
    QByteArray bytes = password.toUtf8();
    both.password = crypto::SecretBytes::copyOf(bytes);
    crypto::cleanse(bytes);
    return both;
}

/** Where a path really is: links are followed once, here, so that two names of one file are one source. */
QString absolutePath(const QString &path)
{
    QString given = path;
    if (given.startsWith(u"file://"_s))
        given = QUrl(given).toLocalFile();
    const QString whole = QFileInfo(given).canonicalFilePath();
    return whole.isEmpty() ? QDir::cleanPath(QFileInfo(given).absoluteFilePath()) : whole;
}

QString nameFrom(Kind kind, const QString &location)
{
    if (kind == Kind::Postgres)
        return PostgresAddress::parse(location).value_or(PostgresAddress()).database;
    return QFileInfo(location).fileName();
}

template<typename T>
Result<T> written(store::Store &store, std::function<Result<T>(store::Transaction &)> work)
{
    return store.write(std::move(work)).result();
}

/** The next number: numbers are never given twice, since sources are never deleted. */
Result<QString> nextReference(store::Connection &connection)
{
    const Result<QVariant> last = connection.single(u"SELECT coalesce(max(id), 0) FROM source"_s);
    if (!last)
        return failureOf(last);
    return u"SRC-%1"_s.arg(last->toLongLong() + 1, 4, 10, QChar(u'0'));
}

QJsonObject mapFacts(const Source &source)
{
    return {{u"tables"_s, source.map.tables.size()}, {u"confirmed"_s, source.map.isConfirmed},
        {u"map_sha256"_s, QString::fromLatin1(sha256(mapText(source.map).toUtf8()).toHex())}};
}

} // namespace

Result<Kind> kindOf(const QString &location)
{
    if (location.startsWith(u"postgresql:"_s) || location.startsWith(u"postgres:"_s))
        return Kind::Postgres;
    const QString path = absolutePath(location);
    const QFileInfo info(path);
    if (info.isDir())
        return Kind::Folder;
    const QString suffix = info.suffix().toLower();
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        // Not a file that SQLite has open in this process: nothing is registered yet.
        const QByteArray start = file.read(16);
        if (start == QByteArrayView("SQLite format 3\0", 16))
            return Kind::SqliteFile;
    }
    if (!info.exists())
        return failure(ErrorCode::NotFound, u"There is nothing at \"%1\"; check the path."_s.arg(forDisplay(location)));
    if (QStringList{u"csv"_s, u"tsv"_s, u"txt"_s}.contains(suffix))
        return Kind::CsvFile;
    if (QStringList{u"db"_s, u"sqlite"_s, u"sqlite3"_s, u"db3"_s}.contains(suffix))
        return Kind::SqliteFile;
    return failure(ErrorCode::InvalidInput,
        u"It cannot be told what \"%1\" is; say it with --kind sqlite, postgres, csv or folder."_s.arg(
            forDisplay(location)));
}

Result<AddedSource> Sources::add(const NewSource &wanted)
{
    if (wanted.location.trimmed().isEmpty())
        return failure(
            ErrorCode::InvalidInput, u"Give the location of the source: a path, or a postgresql:// address."_s);
    Kind kind = Kind::SqliteFile;
    if (wanted.kind) {
        kind = *wanted.kind;
    } else {
        const Result<Kind> told = kindOf(wanted.location.trimmed());
        if (!told)
            return failureOf(told);
        kind = *told;
    }
    AddedSource added;
    Source &source = added.source;
    source = {.name = cleaned(wanted.name).simplified().left(longestName),
        .kind = kind,
        .secret = wanted.secret,
        .map = wanted.map};
    auto password = std::make_shared<crypto::SecretBytes>();
    if (kind == Kind::Postgres) {
        Result<Parted> both = parted(wanted.location.trimmed());
        if (!both)
            return failureOf(both);
        source.location = both->location;
        *password = std::move(both->password);
    } else {
        source.location = absolutePath(wanted.location.trimmed());
    }
    if (cleaned(source.location) != source.location)
        return failure(ErrorCode::InvalidInput, u"The location holds characters that cannot be kept; rename it."_s);
    if (source.name.isEmpty())
        source.name = cleaned(nameFrom(kind, source.location)).left(longestName);
    if (source.name.isEmpty())
        source.name = kindName(kind);
    if (!password->isEmpty() && m_vault.state() != vault::VaultState::Open)
        return failure(ErrorCode::Refused,
            m_vault.state() == vault::VaultState::Locked
                ? m_vault.lockReason()
                : u"The address holds a password, and the workspace has no keys to keep it under; set up the vault first."_s);
    if (!password->isEmpty())
        added.warnings
            << u"The password was taken out of the address and is kept in the vault; it may still stand in the history of your shell."_s;
    const Result<Source> kept = written<
        Source>(m_store, [this, source, password](store::Transaction &transaction) mutable -> Result<Source> {
        store::Connection &sql = transaction.sql();
        const Result<QVariant> same =
            sql.single(u"SELECT reference FROM source WHERE kind = ? AND location = ? AND is_active = 1"_s,
                {kindName(source.kind), source.location});
        if (!same)
            return failureOf(same);
        if (same->isValid())
            return failure(ErrorCode::Refused,
                u"This place is registered already as %1; change its map instead."_s.arg(same->toString()));
        const Result<QString> reference = nextReference(sql);
        if (!reference)
            return failureOf(reference);
        source.reference = *reference;
        source.createdAt = source.changedAt = transaction.now();
        if (!password->isEmpty()) {
            if (source.secret.isEmpty())
                source.secret = u"source-"_s + source.reference;
            if (const Result<void> set = vault::setSecret(m_vault, transaction, source.secret, *password); !set)
                return failureOf(set);
        } else if (!source.secret.isEmpty()) {
            const Result<QVariant> known = sql.single(u"SELECT 1 FROM vault_secret WHERE name = ?"_s, {source.secret});
            if (!known || !known->isValid())
                return failure(ErrorCode::NotFound,
                    u"There is no secret \"%1\"; \"vault secret list\" names those there are."_s.arg(
                        forDisplay(source.secret.left(64))));
        }
        const Result<void> inserted = sql.run(
            u"INSERT INTO source(reference, name, kind, location, secret, map, is_confirmed, created_at, changed_at) "
            u"VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {source.reference, source.name, kindName(source.kind), source.location,
                source.secret.isNull() ? u""_s : source.secret, mapText(source.map), int(source.map.isConfirmed),
                toMillis(source.createdAt), toMillis(source.changedAt)});
        if (!inserted)
            return failureOf(inserted);
        source.id = sql.lastInsertId();
        QJsonObject detail = mapFacts(source);
        detail.insert(u"kind"_s, kindName(source.kind));
        transaction.record({.action = u"source.added"_s, .subject = subjectOf(source), .detail = detail});
        transaction.touch(u"sources"_s);
        return source;
    });
    if (!kept)
        return failureOf(kept);
    source = *kept;
    return added;
}

Result<Source> Sources::change(const QString &reference, const Edit &edit)
{
    QString location;
    auto password = std::make_shared<crypto::SecretBytes>();
    const Result<Source> before = find(reference);
    if (!before)
        return failureOf(before);
    if (!edit.location.isEmpty() && before->kind == Kind::Postgres) {
        Result<Parted> both = parted(edit.location.trimmed());
        if (!both)
            return failureOf(both);
        location = both->location;
        *password = std::move(both->password);
    } else if (!edit.location.isEmpty()) {
        location = absolutePath(edit.location.trimmed());
    }
    return written<Source>(m_store,
        [this, edit, location, password, id = before->reference](store::Transaction &transaction) -> Result<Source> {
            store::Connection &sql = transaction.sql();
            Result<Source> source = read(sql, id);
            if (!source)
                return source;
            QStringList changed;
            if (!edit.name.isEmpty()) {
                source->name = cleaned(edit.name).simplified().left(longestName);
                changed << u"name"_s;
            }
            if (!location.isEmpty() && location != source->location) {
                source->location = location;
                changed << u"location"_s;
            }
            if (!edit.secret.isEmpty()) {
                source->secret = edit.secret;
                changed << u"secret"_s;
            }
            if (!password->isEmpty()) {
                if (source->secret.isEmpty())
                    source->secret = u"source-"_s + source->reference;
                if (const Result<void> set = vault::setSecret(m_vault, transaction, source->secret, *password); !set)
                    return failureOf(set);
                changed << u"secret"_s;
            }
            if (edit.isActive) {
                source->isActive = *edit.isActive;
                changed << (*edit.isActive ? u"activated"_s : u"deactivated"_s);
            }
            source->changedAt = transaction.now();
            const Result<QVariant> same = sql.single(
                u"SELECT reference FROM source WHERE kind = ? AND location = ? AND is_active = 1 AND id <> ?"_s,
                {kindName(source->kind), source->location, source->id});
            if (same && same->isValid() && source->isActive)
                return failure(ErrorCode::Refused, u"This place is registered already as %1."_s.arg(same->toString()));
            const Result<void> updated = sql.run(
                u"UPDATE source SET name = ?, location = ?, secret = ?, is_active = ?, changed_at = ? WHERE id = ?"_s,
                {source->name, source->location, source->secret, int(source->isActive), toMillis(source->changedAt),
                    source->id});
            if (!updated)
                return failureOf(updated);
            transaction.record({.action = u"source.changed"_s,
                .subject = subjectOf(*source),
                .detail = {{u"changed"_s, changed.join(u' ')}}});
            transaction.touch(u"sources"_s);
            return source;
        });
}

Result<void> Sources::remove(const QString &reference)
{
    const Result<Source> source = find(reference);
    if (!source)
        return failureOf(source);
    if (!source->isActive)
        return failure(ErrorCode::Refused, u"%1 was removed before."_s.arg(source->reference));
    return written<void>(m_store, [source = *source](store::Transaction &transaction) -> Result<void> {
        const Result<void> updated =
            transaction.sql().run(u"UPDATE source SET is_active = 0, changed_at = ? WHERE id = ?"_s,
                {toMillis(transaction.now()), source.id});
        if (!updated)
            return updated;
        transaction.record({.action = u"source.removed"_s, .subject = subjectOf(source)});
        transaction.touch(u"sources"_s);
        return {};
    });
}

Result<Source> Sources::setMap(const QString &reference, const SourceMap &map)
{
    const Result<Source> before = find(reference);
    if (!before)
        return failureOf(before);
    return written<Source>(m_store, [source = *before, map](store::Transaction &transaction) mutable -> Result<Source> {
        source.map = map;
        source.changedAt = transaction.now();
        const Result<void> updated =
            transaction.sql().run(u"UPDATE source SET map = ?, is_confirmed = ?, changed_at = ? WHERE id = ?"_s,
                {mapText(map), int(map.isConfirmed), toMillis(source.changedAt), source.id});
        if (!updated)
            return failureOf(updated);
        transaction.record({.action = map.isConfirmed ? u"source.map_confirmed"_s : u"source.map_set"_s,
            .subject = subjectOf(source),
            .detail = mapFacts(source)});
        transaction.touch(u"sources"_s);
        return source;
    });
}

Result<Source> Sources::confirmMap(const QString &reference)
{
    const Result<Source> source = find(reference);
    if (!source)
        return source;
    if (source->map.tables.isEmpty())
        return failure(ErrorCode::Refused,
            u"The map of %1 names no table: there is nothing to confirm. Propose one, or set one."_s.arg(
                source->reference));
    SourceMap map = source->map;
    map.isConfirmed = true;
    return setMap(reference, map);
}

Result<QList<Source>> Sources::list(bool withInactive)
{
    return m_store.read([&](store::Connection &connection) {
        return store::readAll(connection, u"SELECT %1 FROM source WHERE is_active = 1 OR ? ORDER BY id"_s.arg(columns),
            {int(withInactive)}, sourceFrom);
    });
}

Result<Source> Sources::find(const QString &reference)
{
    return m_store.read([&](store::Connection &connection) { return read(connection, reference); });
}

Result<crypto::SecretBytes> Sources::password(const Source &source)
{
    if (source.secret.isEmpty())
        return crypto::SecretBytes();
    return m_store.read(
        [&](store::Connection &connection) { return vault::secret(m_vault, connection, source.secret); });
}

Result<std::unique_ptr<Driver>> Sources::open(const Source &source)
{
    const Result<crypto::SecretBytes> secret = password(source);
    if (!secret)
        return failureOf(secret);
    return openDriver(source, *secret);
}

} // namespace steward::sources
