#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace steward::directories {

/** A region (state, province, county) of a country. */
struct Region
{
    QString country = {}; ///< ISO 3166-1 alpha-2.
    QString code = {};    ///< ISO 3166-2, without the country.
    QStringList names = {};
};

/** The regions and countries of the world by code and name, in their own and in Latin script. Read once, then constant.
 */
class RegionTable final
{
public:
    static const RegionTable &instance();

    /** Indices of the regions that bear this code or name; of every country where `country` is empty. */
    QList<qsizetype> find(const QString &text, const QString &country) const;
    /** The regions of the country whose name is spelled nearly like the text (transliterations differ); empty where
     * none is near. */
    QList<qsizetype> findNear(const QString &text, const QString &country) const;
    const Region &at(qsizetype index) const { return m_regions[index]; }

    /** ISO 3166-1 alpha-2 of a code or a name in any larger language, or null. */
    QString countryCode(const QString &text) const;

private:
    RegionTable();
    void readResource();
    void addCountryAliases();
    /** Names of countries in the larger languages; made at the first name that is not an official or usual one. */
    const QHash<QString, QString> &foreignCountryNames() const;

    QList<Region> m_regions;
    QHash<QString, QList<qsizetype>> m_byKey;
    QHash<QString, QList<qsizetype>> m_byCountry;
    QHash<QString, QString> m_countries;
};

} // namespace steward::directories
