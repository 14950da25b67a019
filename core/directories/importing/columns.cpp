#include "core/directories/importing/importer.h"

#include "core/base/text.h"

namespace steward::directories {

using namespace Qt::StringLiterals;

namespace {

const QList<ImportColumn> &customerColumnList()
{
    static const QList<ImportColumn> columns{
        {u"reference"_s, false,
            {u"ref"_s, u"id"_s, u"customer"_s, u"customer id"_s, u"customer number"_s, u"kundennummer"_s,
                u"고객번호"_s}},
        {u"name"_s, true,
            {u"business"_s, u"business name"_s, u"company"_s, u"firma"_s, u"상호"_s, u"이름"_s, u"고객명"_s}},
        {u"street"_s, false,
            {u"address"_s, u"street address"_s, u"straße"_s, u"strasse"_s, u"주소"_s, u"도로명주소"_s}},
        {u"locality"_s, false, {u"city"_s, u"town"_s, u"ort"_s, u"stadt"_s, u"시군구"_s, u"도시"_s}},
        {u"region"_s, false, {u"state"_s, u"province"_s, u"county"_s, u"bundesland"_s, u"시도"_s, u"지역"_s}},
        {u"postal_code"_s, false, {u"zip"_s, u"zip code"_s, u"postcode"_s, u"post code"_s, u"plz"_s, u"우편번호"_s}},
        {u"country"_s, false, {u"country code"_s, u"land"_s, u"국가"_s}},
        {u"telephone"_s, false, {u"phone"_s, u"phone number"_s, u"tel"_s, u"telefon"_s, u"전화"_s, u"전화번호"_s}},
        {u"email"_s, false, {u"e mail"_s, u"mail"_s, u"이메일"_s}},
        {u"url"_s, false, {u"website"_s, u"web"_s, u"homepage"_s, u"웹사이트"_s, u"홈페이지"_s}},
        {u"opening_hours"_s, false, {u"hours"_s, u"öffnungszeiten"_s, u"영업시간"_s}},
        {u"category"_s, false, {u"categories"_s, u"kategorie"_s, u"branche"_s, u"업종"_s}},
    };
    return columns;
}

const QList<ImportColumn> &directoryColumnList()
{
    static const QList<ImportColumn> columns{
        {u"reference"_s, false, {u"ref"_s, u"id"_s, u"directory"_s, u"directory id"_s}},
        {u"name"_s, true, {u"directory name"_s, u"title"_s, u"이름"_s}},
        {u"home"_s, false, {u"url"_s, u"homepage"_s, u"website"_s, u"domain"_s, u"홈페이지"_s}},
        {u"country"_s, false, {u"country code"_s, u"land"_s, u"국가"_s}},
        {u"categories"_s, false, {u"category"_s, u"kategorien"_s, u"업종"_s}},
        {u"importance"_s, false, {u"priority"_s, u"weight"_s, u"wichtigkeit"_s, u"중요도"_s}},
        {u"language"_s, false, {u"lang"_s, u"sprache"_s, u"언어"_s}},
        {u"address_pattern"_s, false, {u"pattern"_s, u"profile pattern"_s, u"url pattern"_s}},
        {u"state_signs"_s, false, {u"signs"_s, u"phrases"_s}},
        {u"min_interval_ms"_s, false, {u"min interval"_s, u"spacing ms"_s}},
        {u"max_connections"_s, false, {u"connections"_s}},
        {u"robots"_s, false, {u"obeys robots"_s}},
        {u"needs_login"_s, false, {u"login"_s}},
        {u"interval_hours"_s, false, {u"interval"_s}},
    };
    return columns;
}

const QList<ImportColumn> &listingColumnList()
{
    static const QList<ImportColumn> columns{
        {u"customer"_s, true,
            {u"customer reference"_s, u"customer name"_s, u"customer id"_s, u"business"_s, u"고객"_s}},
        {u"directory"_s, true,
            {u"directory reference"_s, u"directory name"_s, u"directory id"_s, u"site"_s, u"디렉터리"_s}},
        {u"url"_s, false, {u"address"_s, u"profile url"_s, u"link"_s, u"listing url"_s, u"주소"_s}},
    };
    return columns;
}

} // namespace

QList<ImportColumn> importColumns(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Customers: return customerColumnList();
    case ImportKind::Directories: return directoryColumnList();
    case ImportKind::Listings: return listingColumnList();
    }
    return {};
}

QMap<QString, int> mappingFor(const QStringList &headers, ImportKind kind)
{
    QStringList plain;
    for (const QString &header : headers)
        plain.append(folded(header).replace(u'_', u' ').replace(u'-', u' '));
    QMap<QString, int> mapping;
    QList<bool> taken(headers.size(), false);
    // A header's own name wins over every alias, whatever the order of the columns.
    for (const bool aliases : {false, true}) {
        for (const ImportColumn &column : importColumns(kind)) {
            const QStringList names = aliases ? column.aliases : QStringList{QString(column.name).replace(u'_', u' ')};
            for (qsizetype i = 0; i < plain.size() && !mapping.contains(column.name); ++i) {
                if (!taken[i] && names.contains(plain[i])) {
                    mapping.insert(column.name, int(i));
                    taken[i] = true;
                }
            }
        }
    }
    return mapping;
}

} // namespace steward::directories
