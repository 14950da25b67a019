#include "core/directories/importing/rows.h"

#include "core/base/text.h"

#include <QRegularExpression>
#include <QUrl>

namespace steward::directories {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestCell = 4000;

tl::unexpected<Error> bad(const QString &reason)
{
    return failure(ErrorCode::InvalidInput, reason);
}

/** "website" and bare hosts are common in lists: a scheme is added where there is none. */
Result<QString> webAddress(const QString &text, const QString &column, bool required)
{
    if (text.isEmpty())
        return required ? Result<QString>(bad(u"%1 is empty."_s.arg(column))) : Result<QString>(QString());
    const QString whole = text.contains(u"://"_s) ? text : u"https://"_s + text;
    const QUrl url(whole, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"http" && url.scheme() != u"https"))
        return bad(u"%1 \"%2\" is no web address; write it as https://…"_s.arg(column, forDisplay(text).left(80)));
    if (!url.userInfo().isEmpty())
        return bad(u"%1 holds a user name or password; leave it out."_s.arg(column));
    return whole;
}

/** "Müller & Söhne" -> "mueller-soehne" is one site's way and "muller-sohne" another's; the plainer one is more common.
 */
QString slugOf(const QString &text)
{
    QString slug;
    for (const QChar c : unaccented(text)) {
        if (c.isLetterOrNumber())
            slug += c;
        else if (!slug.endsWith(u'-') && !slug.isEmpty())
            slug += u'-';
    }
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug;
}

Result<void> checkEmail(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    if (text.isEmpty()
        || (at > 0 && at == text.lastIndexOf(u'@') && text.indexOf(u'.', at) > at + 1 && !text.contains(u' ')))
        return {};
    return bad(u"email \"%1\" is no e-mail address."_s.arg(forDisplay(text).left(80)));
}

/** Changes the row only where a value differs; answers whether it did. */
Result<bool> updateIfDifferent(store::Connection &sql, const QString &table, qint64 id, const QStringList &columns,
    const QVariantList &values, Instant now)
{
    QStringList sets;
    QStringList differs;
    QVariantList all = values;
    for (const QString &column : columns) {
        sets.append(column + u" = ?"_s);
        differs.append(column + u" IS NOT ?"_s);
    }
    all.append(toMillis(now));
    all.append(id);
    all += values;
    const Result<void> done = sql.run(u"UPDATE %1 SET %2, changed_at = ? WHERE id = ? AND (%3)"_s.arg(
                                          table, sets.join(u", "_s), differs.join(u" OR "_s)),
        all);
    if (!done)
        return failureOf(done);
    return sql.changes() > 0;
}

Result<qint64> insert(
    store::Connection &sql, const QString &table, QStringList columns, QVariantList values, Instant now)
{
    columns << u"created_at"_s << u"changed_at"_s;
    values << toMillis(now) << toMillis(now);
    const QString marks = QStringList(columns.size(), u"?"_s).join(u", "_s);
    const Result<void> done =
        sql.run(u"INSERT INTO %1(%2) VALUES(%3)"_s.arg(table, columns.join(u", "_s), marks), values);
    if (!done)
        return failureOf(done);
    return sql.lastInsertId();
}

Result<std::optional<qint64>> idOf(store::Connection &sql, const QString &query, const QVariantList &values)
{
    const Result<QVariant> id = sql.single(query, values);
    if (!id)
        return failureOf(id);
    return id->isValid() ? std::optional<qint64>(id->toLongLong()) : std::nullopt;
}

} // namespace

QString ImportRow::text(const QString &column) const
{
    const int index = m_mapping.value(column, -1);
    return index >= 0 && index < m_cells.size() ? withoutFormulaGuard(cleaned(m_cells[index]).trimmed()) : QString();
}

Result<int> ImportRow::number(const QString &column, int standard, int least, int most) const
{
    const QString value = text(column);
    if (value.isEmpty())
        return standard;
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    if (!isNumber || number < least || number > most)
        return bad(u"%1 \"%2\" is not a whole number from %3 to %4."_s.arg(column, forDisplay(value).left(40))
                       .arg(least)
                       .arg(most));
    return number;
}

Result<bool> ImportRow::yesNo(const QString &column, bool standard) const
{
    const QString value = text(column).toLower();
    if (value.isEmpty())
        return standard;
    if (QStringList{u"yes"_s, u"true"_s, u"1"_s, u"y"_s, u"obey"_s, u"ja"_s, u"예"_s}.contains(value))
        return true;
    if (QStringList{u"no"_s, u"false"_s, u"0"_s, u"n"_s, u"ignore"_s, u"nein"_s, u"아니요"_s}.contains(value))
        return false;
    return bad(u"%1 \"%2\" is neither yes nor no."_s.arg(column, forDisplay(value).left(40)));
}

Result<RowResult> RowWriter::write(store::Transaction &transaction, const ImportRow &row)
{
    for (const ImportColumn &column : importColumns(m_kind)) {
        const QString value = row.text(column.name);
        if (column.required && value.isEmpty())
            return bad(u"%1 is empty."_s.arg(column.name));
        if (value.size() > longestCell)
            return bad(u"%1 is longer than %2 characters."_s.arg(column.name).arg(longestCell));
    }
    switch (m_kind) {
    case ImportKind::Customers: return writeCustomer(transaction, row);
    case ImportKind::Directories: return writeDirectory(transaction, row);
    case ImportKind::Listings: return writeListing(transaction, row);
    }
    return RowResult::Unchanged;
}

Result<QString> RowWriter::nextReference(store::Transaction &transaction, const QString &table, const QString &prefix)
{
    if (m_lastNumber < 0) {
        const Result<QVariant> last = transaction.sql().single(
            u"SELECT coalesce(max(CAST(substr(reference, 5) AS INTEGER)), 0) FROM %1 WHERE reference GLOB '%2-[0-9]*'"_s
                .arg(table, prefix));
        if (!last)
            return failureOf(last);
        m_lastNumber = last->toLongLong();
    }
    while (true) {
        const QString reference = u"%1-%2"_s.arg(prefix).arg(++m_lastNumber, 4, 10, QLatin1Char('0'));
        const Result<std::optional<qint64>> taken =
            idOf(transaction.sql(), u"SELECT id FROM %1 WHERE reference = ?"_s.arg(table), {reference});
        if (!taken)
            return failureOf(taken);
        if (!*taken)
            return reference;
    }
}

Result<RowResult> RowWriter::writeCustomer(store::Transaction &transaction, const ImportRow &row)
{
    const Result<QString> url = webAddress(row.text(u"url"_s), u"url"_s, false);
    if (!url)
        return failureOf(url);
    if (const Result<void> email = checkEmail(row.text(u"email"_s)); !email)
        return failureOf(email);
    const QString reference = row.text(u"reference"_s);
    store::Connection &sql = transaction.sql();
    const Result<std::optional<qint64>> known =
        reference.isEmpty() ? idOf(sql, u"SELECT id FROM customer WHERE name = ? AND street = ? AND postal_code = ?"_s,
            {row.text(u"name"_s), row.text(u"street"_s), row.text(u"postal_code"_s)})
                            : idOf(sql, u"SELECT id FROM customer WHERE reference = ?"_s, {reference});
    if (!known)
        return failureOf(known);
    QStringList columns;
    QVariantList values;
    for (const ImportColumn &column : importColumns(m_kind)) {
        // A file that lacks a column says nothing about it, so what is known stays.
        if (column.name == u"reference" || (*known && !row.has(column.name)))
            continue;
        columns.append(column.name);
        values.append(column.name == u"url" ? *url : row.text(column.name));
    }
    if (*known) {
        const Result<bool> changed = updateIfDifferent(sql, u"customer"_s, **known, columns, values, transaction.now());
        if (!changed)
            return failureOf(changed);
        if (!*changed)
            return RowResult::Unchanged;
        const Result<void> renamed =
            sql.run(u"UPDATE listing SET customer_name = ? WHERE customer_id = ? AND customer_name <> ?"_s,
                {row.text(u"name"_s), **known, row.text(u"name"_s)});
        if (!renamed)
            return failureOf(renamed);
        transaction.record({.action = u"customer.changed"_s, .subject = u"customer/%1"_s.arg(**known)});
        return RowResult::Changed;
    }
    const Result<QString> own =
        reference.isEmpty() ? nextReference(transaction, u"customer"_s, u"CUS"_s) : Result<QString>(reference);
    if (!own)
        return failureOf(own);
    columns.append(u"reference"_s);
    values.append(*own);
    const Result<qint64> id = insert(sql, u"customer"_s, columns, values, transaction.now());
    if (!id)
        return failureOf(id);
    transaction.record({.action = u"customer.added"_s, .subject = u"customer/%1"_s.arg(*id)});
    return RowResult::Added;
}

Result<RowResult> RowWriter::writeDirectory(store::Transaction &transaction, const ImportRow &row)
{
    const Result<QString> home = webAddress(row.text(u"home"_s), u"home"_s, false);
    const Result<int> importance = row.number(u"importance"_s, 3, 1, 5);
    const Result<int> spacing = row.number(u"min_interval_ms"_s, 1000, 0, 3'600'000);
    const Result<int> connections = row.number(u"max_connections"_s, 2, 1, 6);
    const Result<int> interval = row.number(u"interval_hours"_s, 0, 0, 8784);
    const Result<bool> robots = row.yesNo(u"robots"_s, true);
    const Result<bool> login = row.yesNo(u"needs_login"_s, false);
    const auto signs = parseStateSigns(row.text(u"state_signs"_s));
    for (const Error *error : {home ? nullptr : &home.error(), importance ? nullptr : &importance.error(),
             spacing ? nullptr : &spacing.error(), connections ? nullptr : &connections.error(),
             interval ? nullptr : &interval.error(), robots ? nullptr : &robots.error(),
             login ? nullptr : &login.error(), signs ? nullptr : &signs.error()}) {
        if (error)
            return tl::unexpected(*error);
    }
    const QString country = row.text(u"country"_s);
    const QList<std::pair<QString, QVariant>> facts{{u"name"_s, row.text(u"name"_s)}, {u"home"_s, *home},
        {u"country"_s, country}, {u"categories"_s, row.text(u"categories"_s)}, {u"importance"_s, *importance},
        {u"language"_s, row.text(u"language"_s)}, {u"address_pattern"_s, row.text(u"address_pattern"_s)},
        {u"state_signs"_s, row.text(u"state_signs"_s)}, {u"min_interval_ms"_s, *spacing},
        {u"max_connections"_s, *connections}, {u"robots"_s, int(*robots)}, {u"needs_login"_s, int(*login)},
        {u"interval_hours"_s, *interval > 0 ? QVariant(*interval) : QVariant()}};
    const QString reference = row.text(u"reference"_s);
    store::Connection &sql = transaction.sql();
    const Result<std::optional<qint64>> known =
        reference.isEmpty()
            ? idOf(sql, u"SELECT id FROM directory WHERE name = ? AND home = ?"_s, {row.text(u"name"_s), *home})
            : idOf(sql, u"SELECT id FROM directory WHERE reference = ?"_s, {reference});
    if (!known)
        return failureOf(known);
    QStringList columns;
    QVariantList values;
    for (const auto &[name, value] : facts) {
        if (*known && !row.has(name))
            continue;
        columns.append(name == u"robots" ? u"obeys_robots"_s : name);
        values.append(value);
    }
    if (*known) {
        const Result<bool> changed =
            updateIfDifferent(sql, u"directory"_s, **known, columns, values, transaction.now());
        if (!changed)
            return failureOf(changed);
        if (!*changed)
            return RowResult::Unchanged;
        const Result<void> passed = sql.run(u"UPDATE listing SET (directory_name, importance) = (SELECT name, "
                                            u"importance FROM directory WHERE id = directory_id) "
                                            u"WHERE directory_id = ?"_s,
            {**known});
        if (!passed)
            return failureOf(passed);
        transaction.record({.action = u"directory.changed"_s, .subject = u"directory/%1"_s.arg(**known)});
        return RowResult::Changed;
    }
    const Result<QString> own =
        reference.isEmpty() ? nextReference(transaction, u"directory"_s, u"DIR"_s) : Result<QString>(reference);
    if (!own)
        return failureOf(own);
    columns.append(u"reference"_s);
    values.append(*own);
    const Result<qint64> id = insert(sql, u"directory"_s, columns, values, transaction.now());
    if (!id)
        return failureOf(id);
    transaction.record({.action = u"directory.added"_s, .subject = u"directory/%1"_s.arg(*id)});
    return RowResult::Added;
}

Result<qint64> RowWriter::resolve(store::Transaction &transaction, const QString &table, const QString &word)
{
    const QString key = table + u'\n' + word;
    if (const auto it = m_resolved.constFind(key); it != m_resolved.constEnd())
        return *it;
    store::Connection &sql = transaction.sql();
    Result<std::optional<qint64>> id = idOf(sql, u"SELECT id FROM %1 WHERE reference = ?"_s.arg(table), {word});
    if (id && !*id) {
        const Result<QVariant> same = sql.single(u"SELECT count(*) FROM %1 WHERE name = ?"_s.arg(table), {word});
        if (!same)
            return failureOf(same);
        if (same->toInt() > 1)
            return bad(u"There are %1 of the name \"%2\" (%3); write the reference instead."_s.arg(same->toInt())
                           .arg(forDisplay(word).left(80), table));
        id = idOf(sql, u"SELECT id FROM %1 WHERE name = ?"_s.arg(table), {word});
    }
    if (!id)
        return failureOf(id);
    if (!*id)
        return bad(u"There is no %1 \"%2\"; import it first, or correct the reference."_s.arg(
            table, forDisplay(word).left(80)));
    m_resolved.insert(key, **id);
    return **id;
}

/** The profile's address as the directory's own pattern builds it from the customer's data. */
Result<QString> RowWriter::builtAddress(store::Connection &sql, qint64 customer, qint64 directory)
{
    const Result<QVariant> pattern = sql.single(u"SELECT address_pattern FROM directory WHERE id = ?"_s, {directory});
    if (!pattern)
        return failureOf(pattern);
    if (pattern->toString().isEmpty())
        return bad(u"url is empty, and the directory has no address_pattern to build it from."_s);
    Result<store::Rows> rows =
        sql.query(u"SELECT reference, name, locality, postal_code, telephone FROM customer WHERE id = ?"_s, {customer});
    if (!rows)
        return failureOf(rows);
    rows->next();
    QString address = pattern->toString();
    const QString digits = QString(rows->text(4)).remove(QRegularExpression(u"\\D"_s));
    for (const auto &[name, value] :
        {std::pair(u"{reference}"_s, rows->text(0)), std::pair(u"{slug}"_s, slugOf(rows->text(1))),
            std::pair(u"{name}"_s, rows->text(1)), std::pair(u"{locality}"_s, slugOf(rows->text(2))),
            std::pair(u"{postal_code}"_s, rows->text(3)), std::pair(u"{telephone}"_s, digits)})
        address.replace(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    if (address.contains(u'{'))
        return bad(u"The directory's address_pattern \"%1\" has a part that is not known; use {slug}, {name}, "
                   u"{reference}, {locality}, "
                   u"{postal_code} or {telephone}."_s.arg(pattern->toString()));
    return address;
}

Result<RowResult> RowWriter::writeListing(store::Transaction &transaction, const ImportRow &row)
{
    const Result<qint64> customer = resolve(transaction, u"customer"_s, row.text(u"customer"_s));
    if (!customer)
        return failureOf(customer);
    const Result<qint64> directory = resolve(transaction, u"directory"_s, row.text(u"directory"_s));
    if (!directory)
        return failureOf(directory);
    store::Connection &sql = transaction.sql();
    const Result<QString> written =
        row.text(u"url"_s).isEmpty() ? builtAddress(sql, *customer, *directory) : row.text(u"url"_s);
    if (!written)
        return failureOf(written);
    const Result<QString> url = webAddress(*written, u"url"_s, true);
    if (!url)
        return failureOf(url);
    const Result<void> done = sql.run(u"INSERT INTO listing(customer_id, directory_id, url, customer_name, "
                                      u"directory_name, importance, due_at, due_why) "
                                      u"SELECT c.id, d.id, ?, c.name, d.name, d.importance, ?, 'never checked' FROM "
                                      u"customer c, directory d WHERE c.id = ? AND d.id = ? "
                                      u"ON CONFLICT(customer_id, directory_id, url) DO NOTHING"_s,
        {*url, toMillis(transaction.now()), *customer, *directory});
    if (!done)
        return failureOf(done);
    if (sql.changes() == 0)
        return RowResult::Unchanged;
    transaction.record({.action = u"listing.added"_s,
        .subject = u"listing/%1"_s.arg(sql.lastInsertId()),
        .detail = {{u"customer"_s, *customer}, {u"directory"_s, *directory}}});
    return RowResult::Added;
}

} // namespace steward::directories
