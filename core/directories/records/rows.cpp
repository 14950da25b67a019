#include "core/directories/records/rows.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace steward::directories {

using namespace Qt::StringLiterals;

namespace {

std::optional<Verdict> verdictFromName(const QString &name)
{
    for (const Verdict verdict : {Verdict::Match, Verdict::Mismatch, Verdict::Review, Verdict::Missing}) {
        if (verdictName(verdict) == name)
            return verdict;
    }
    return std::nullopt;
}

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject parsed(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

} // namespace

QString listingColumns()
{
    return u"l.id, l.customer_id, l.directory_id, c.reference, l.customer_name, d.reference, l.directory_name, l.url, "
           u"l.importance, "
           u"l.state, l.confirmed, l.reason, l.fields, l.mismatches, l.checked_at, l.changed_at, l.suspected_at, "
           u"l.good_at, "
           u"l.reviewed_at, l.due_at, l.due_why, l.looks, l.changes, l.failures, l.etag, l.last_modified"_s;
}

QString listingTables()
{
    return u"listing l JOIN customer c ON c.id = l.customer_id JOIN directory d ON d.id = l.directory_id"_s;
}

Listing listingFrom(const store::Rows &row)
{
    Listing listing{
        .id = row.integer(0),
        .customerId = row.integer(1),
        .directoryId = row.integer(2),
        .customer = row.text(3),
        .customerName = row.text(4),
        .directory = row.text(5),
        .directoryName = row.text(6),
        .url = row.text(7),
        .importance = int(row.integer(8)),
        .state = stateFromName(row.text(9)).value_or(State::NotChecked),
        .confirmed = row.integer(10) != 0,
        .reason = row.text(11),
        .mismatches = int(row.integer(13)),
        .checkedAt = instantFrom(row.integer(14)),
        .changedAt = instantFrom(row.integer(15)),
        .suspectedAt = instantFrom(row.integer(16)),
        .goodAt = instantFrom(row.integer(17)),
        .reviewedAt = instantFrom(row.integer(18)),
        .dueAt = instantFrom(row.integer(19)),
        .dueWhy = row.text(20),
        .looks = int(row.integer(21)),
        .changes = int(row.integer(22)),
        .failures = int(row.integer(23)),
        .etag = row.text(24),
        .lastModified = row.text(25),
    };
    const QJsonObject fields = parsed(row.text(12));
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const std::optional<Field> field = fieldFromName(it.key());
        const std::optional<Verdict> verdict = verdictFromName(it.value().toString());
        if (field && verdict)
            listing.fields.insert(*field, *verdict);
    }
    return listing;
}

QString customerColumns()
{
    return u"id, reference, name, street, locality, region, postal_code, country, telephone, email, url, opening_hours, category"_s;
}

Customer customerFrom(const store::Rows &row)
{
    Customer customer{.id = row.integer(0),
        .reference = row.text(1),
        .profile = {.name = row.text(2),
            .telephone = row.text(8),
            .street = row.text(3),
            .locality = row.text(4),
            .region = row.text(5),
            .postalCode = row.text(6),
            .country = row.text(7),
            .url = row.text(10),
            .email = row.text(9)},
        .category = row.text(12)};
    customer.profile.openingHours = parseOpeningHours(row.text(11));
    return customer;
}

QString directoryColumns()
{
    return u"id, reference, name, home, country, categories, importance, language, address_pattern, state_signs, "
           u"min_interval_ms, "
           u"max_connections, obeys_robots, needs_login, interval_hours, not_before"_s;
}

Directory directoryFrom(const store::Rows &row)
{
    Directory directory{.id = row.integer(0),
        .reference = row.text(1),
        .name = row.text(2),
        .home = row.text(3),
        .country = row.text(4),
        .categories = row.text(5).split(u'|', Qt::SkipEmptyParts),
        .importance = int(row.integer(6)),
        .language = row.text(7),
        .addressPattern = row.text(8),
        .stateSigns = row.text(9),
        .minIntervalMs = int(row.integer(10)),
        .maxConnections = int(row.integer(11)),
        .obeysRobots = row.integer(12) != 0,
        .needsLogin = row.integer(13) != 0};
    if (!row.isNull(14))
        directory.intervalHours = int(row.integer(14));
    if (!row.isNull(15))
        directory.notBefore = fromMillis(row.integer(15));
    return directory;
}

QString verdictsToJson(const QMap<Field, Comparison> &fields)
{
    QJsonObject object;
    for (auto it = fields.begin(); it != fields.end(); ++it)
        object.insert(fieldName(it.key()), verdictName(it->verdict));
    return compact(object);
}

QString comparisonsToJson(const QMap<Field, Comparison> &fields)
{
    QJsonObject object;
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        object.insert(fieldName(it.key()),
            QJsonObject{{u"verdict"_s, verdictName(it->verdict)}, {u"shown"_s, it->displayed}, {u"why"_s, it->why}});
    }
    return compact(object);
}

QMap<Field, Comparison> comparisonsFromJson(const QString &json)
{
    QMap<Field, Comparison> fields;
    const QJsonObject object = parsed(json);
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonObject entry = it.value().toObject();
        const std::optional<Field> field = fieldFromName(it.key());
        const std::optional<Verdict> verdict = verdictFromName(entry.value(u"verdict"_s).toString());
        if (field && verdict)
            fields.insert(*field, {*verdict, entry.value(u"why"_s).toString(), entry.value(u"shown"_s).toString()});
    }
    return fields;
}

} // namespace steward::directories
