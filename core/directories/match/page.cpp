#include "core/directories/match/match.h"

#include "core/base/text.h"
#include "core/directories/extract/extract.h"
#include "core/directories/match/hours.h"
#include "core/directories/match/links.h"
#include "core/directories/match/names.h"
#include "core/directories/match/page_text.h"
#include "core/directories/match/phones.h"
#include "core/directories/match/places.h"
#include "core/directories/match/region_table.h"
#include "core/directories/match/spelling.h"
#include "core/directories/match/streets.h"

#include <algorithm>
#include <array>

namespace steward::directories {

using namespace Qt::StringLiterals;

namespace {

/** More values of one field than this on one page are a list of other businesses. */
constexpr qsizetype MostValues = 60;

/** The one country all regions of this name are in; null where there are several. */
QString countryOfRegion(const QString &region)
{
    const RegionTable &table = RegionTable::instance();
    QString country;
    for (const qsizetype index : table.find(region, {})) {
        if (!country.isEmpty() && table.at(index).country != country)
            return {};
        country = table.at(index).country;
    }
    return country;
}

QString countryFor(const Profile &submitted, const Page &page, const QString &given)
{
    for (const QString &text : {given, submitted.country, page.profile.country}) {
        if (const QString code = countryCodeOf(text); !code.isEmpty())
            return code;
    }
    if (const QString code = regionOfPhone(submitted.telephone); !code.isEmpty())
        return code;
    return countryOfRegion(submitted.region);
}

/** Compares one submitted profile with one page, field by field; the page's text is prepared once. */
class PageComparison final
{
public:
    PageComparison(const Profile &submitted, const Page &page, const QString &country)
        : m_submitted(submitted)
        , m_page(page)
        , m_country(countryFor(submitted, page, country))
        , m_text(page.text)
    {
        collectValues();
    }

    QMap<Field, Comparison> compare() const
    {
        QMap<Field, Comparison> fields;
        for (const Field field : AllFields) {
            const bool given = field == Field::OpeningHours ? !m_submitted.openingHours.isEmpty()
                                                            : !m_submitted.value(field).trimmed().isEmpty();
            if (given)
                fields.insert(field, compareOne(field));
        }
        return fields;
    }

private:
    void collectValues()
    {
        const auto add = [this](Field field, const QString &value) {
            QStringList &values = m_values[size_t(field)];
            if (!value.trimmed().isEmpty() && values.size() < MostValues && !values.contains(value))
                values.append(value);
        };
        const auto addProfile = [&](const Profile &profile) {
            for (const Field field : AllFields) {
                if (field != Field::OpeningHours)
                    add(field, profile.value(field));
            }
        };
        addProfile(m_page.profile);
        for (qsizetype i = 0; i < qMin(m_page.profiles.size(), MostValues); ++i)
            addProfile(m_page.profiles[i]);
        for (const Candidate &candidate : m_page.candidates) {
            if (candidate.field != Field::OpeningHours)
                add(candidate.field, candidate.value);
        }
        add(Field::Name, m_page.title);
        for (const QString &part : titleParts(m_page.title))
            add(Field::Name, part);
        for (qsizetype i = 0; i < qMin<qsizetype>(m_page.headings.size(), 10); ++i) {
            add(Field::Name, m_page.headings[i]);
            for (const QString &part : titleParts(m_page.headings[i]))
                add(Field::Name, part);
        }
    }

    const QStringList &values(Field field) const { return m_values[size_t(field)]; }

    Comparison compareOne(Field field) const
    {
        switch (field) {
        case Field::Name: return name();
        case Field::Telephone: return telephone();
        case Field::Street: return street();
        case Field::Locality: return locality();
        case Field::Region: return region();
        case Field::PostalCode: return postalCode();
        case Field::Country: return country();
        case Field::Url: return url();
        case Field::Email: return email();
        case Field::OpeningHours: return openingHours();
        }
        return {};
    }

    static Comparison missing(const QString &what)
    {
        return {.verdict = Verdict::Missing, .why = u"The page shows no %1."_s.arg(what)};
    }

    static Comparison inText(const QString &value)
    {
        return {.verdict = Verdict::Match,
            .why = u"%1 stands in the text of the page."_s.arg(quoted(value)),
            .displayed = value};
    }

    /** The first match among the values, else the first for review, else the first of all: that of the main profile. */
    template<typename Compare>
    static Comparison best(const QStringList &shown, Compare compareWith)
    {
        Comparison result;
        for (const QString &value : shown) {
            const Comparison comparison = compareWith(value);
            if (comparison.verdict == Verdict::Match)
                return comparison;
            if (result.verdict == Verdict::Missing
                || (result.verdict == Verdict::Mismatch && comparison.verdict == Verdict::Review))
                result = comparison;
        }
        return result;
    }

    Comparison name() const
    {
        const NameKey key(m_submitted.name);
        const QStringList &shown = values(Field::Name);
        const Comparison result = best(shown, [&key](const QString &value) {
            const NameKey other(value);
            Comparison comparison = compareNames(key, other);
            // A part of the name in a title says little; most of it must be there.
            if (comparison.verdict == Verdict::Review && scriptOf(key.joined) == scriptOf(other.joined)
                && shareOf(key, other) < 0.6)
                comparison.verdict = Verdict::Mismatch;
            return comparison;
        });
        if (result.verdict == Verdict::Match)
            return result;
        const bool distinct = std::any_of(key.core.begin(), key.core.end(), [](const QString &word) {
            return wordWeight(word) >= 0.6 && word.size() > 2;
        }) || key.core.size() > 2;
        if (distinct && m_text.holdsName(key.core, key.joined))
            return inText(m_submitted.name);
        if (result.verdict == Verdict::Review)
            return result;
        if (key.core.size() > 1 && m_text.holdsInOneLine(key.core))
            return {.verdict = Verdict::Review,
                .why = u"All words of %1 stand in one line of the page, but not together."_s.arg(
                    quoted(m_submitted.name))};
        if (result.verdict == Verdict::Mismatch)
            return result;
        return m_text.isEmpty() ? missing(u"name"_s)
                                : Comparison{.verdict = Verdict::Mismatch,
                                    .why = u"%1 stands nowhere on the page."_s.arg(quoted(m_submitted.name))};
    }

    /** How much of the submitted name the other one holds, by the weight of words. */
    static double shareOf(const NameKey &key, const NameKey &other)
    {
        if (key.joined.size() >= 6 && other.joined.contains(key.joined))
            return 1;
        double all = 0;
        double found = 0;
        for (const QString &word : key.core) {
            all += wordWeight(word);
            for (const QString &shown : other.core) {
                if (wordLikeness(word, shown) >= 0.85) {
                    found += wordWeight(word);
                    break;
                }
            }
        }
        return all > 0 ? found / all : 0;
    }

    Comparison telephone() const
    {
        const PhoneMatcher matcher(m_submitted.telephone, m_country);
        const Comparison result =
            best(values(Field::Telephone), [&matcher](const QString &value) { return matcher.compare(value); });
        if (result.verdict == Verdict::Match)
            return result;
        const PhoneMatcher::Presence presence = matcher.findIn(m_text.text(), m_text.digits());
        if (presence == PhoneMatcher::Presence::Present)
            return inText(m_submitted.telephone);
        if (result.verdict == Verdict::Missing && presence == PhoneMatcher::Presence::Fax)
            return {.verdict = Verdict::Review,
                .why = u"%1 stands on the page as a fax number."_s.arg(quoted(m_submitted.telephone))};
        if (result.verdict == Verdict::Missing && presence == PhoneMatcher::Presence::Near)
            return {.verdict = Verdict::Mismatch,
                .why = u"The page shows a number that differs from %1 in a digit or two."_s.arg(
                    quoted(m_submitted.telephone))};
        return result.verdict == Verdict::Missing ? missing(u"telephone number"_s) : result;
    }

    Comparison street() const
    {
        const StreetKey key(m_submitted.street, m_country);
        const Comparison shown = best(values(Field::Street),
            [&key](const QString &value) { return compareStreets(key, StreetKey(value, key.languages)); });
        if (shown.verdict == Verdict::Match)
            return shown;
        const Comparison found = m_text.findStreet(key);
        if (found.verdict == Verdict::Match)
            return inText(m_submitted.street);
        if (found.verdict == Verdict::Mismatch)
            return shown.verdict == Verdict::Mismatch ? shown : found;
        if (shown.verdict == Verdict::Review)
            return shown;
        if (found.verdict == Verdict::Review)
            return found;
        if (shown.verdict == Verdict::Mismatch)
            return shown;
        if (showsAddress())
            return {.verdict = Verdict::Mismatch,
                .why = u"The page shows another address than %1."_s.arg(quoted(m_submitted.street))};
        return missing(u"street"_s);
    }

    bool showsAddress() const
    {
        return !values(Field::Street).isEmpty() || !values(Field::PostalCode).isEmpty() || m_text.showsAddress();
    }

    Comparison locality() const
    {
        const Comparison result = best(values(Field::Locality),
            [this](const QString &value) { return compareLocalities(m_submitted.locality, value, m_country); });
        if (result.verdict == Verdict::Match)
            return result;
        if (m_text.holdsWords(bareWords(unaccented(plainValue(m_submitted.locality))))
            || m_text.holdsWords(localityWords(m_submitted.locality).join(u' '))
            || (scriptOf(m_submitted.locality) != Script::Latin && m_text.holdsExactly(m_submitted.locality.trimmed())))
            return inText(m_submitted.locality);
        if (result.verdict == Verdict::Review)
            return result;
        // "Washington DC", "Roosendaal (NB)": the first word or words are the place.
        const QStringList words = localityWords(m_submitted.locality);
        if (words.size() > 1 && words.last().size() <= 2 && m_text.holdsWords(words.first(words.size() - 1).join(u' ')))
            return {.verdict = Verdict::Review,
                .why = u"Only a part of %1 stands on the page."_s.arg(quoted(m_submitted.locality))};
        if (result.verdict == Verdict::Mismatch)
            return result;
        return showsAddress() ? Comparison{.verdict = Verdict::Mismatch,
                   .why = u"The page shows an address, but not in %1."_s.arg(quoted(m_submitted.locality))}
                              : missing(u"locality"_s);
    }

    Comparison region() const
    {
        const Comparison result = best(values(Field::Region),
            [this](const QString &value) { return compareRegions(m_submitted.region, value, m_country); });
        if (result.verdict == Verdict::Match)
            return result;
        bool doubtful = false;
        for (const QString &spelling : spellingsOfRegion(m_submitted.region.trimmed(), m_country)) {
            const bool latin = scriptOf(spelling) == Script::Latin;
            const QString words = bareWords(unaccented(spelling));
            const QString bare = QString(spelling).remove(u'.').trimmed();
            if (latin && words.size() > 3) {
                if (m_text.holdsWords(words))
                    return inText(spelling);
            } else if (latin) {
                if (m_text.holdsCode(spelling) || m_text.holdsCode(bare))
                    return inText(spelling);
                doubtful |= m_text.holdsExactly(bare);
            } else if (m_text.holdsExactly(spelling) || (spelling.size() > 1 && m_text.holdsWords(words))) {
                return inText(spelling);
            }
        }
        if (result.verdict == Verdict::Review)
            return result;
        if (doubtful)
            return {.verdict = Verdict::Review,
                .why = u"%1 stands on the page, but not in an address."_s.arg(quoted(m_submitted.region))};
        return result.verdict == Verdict::Missing ? missing(u"region"_s) : result;
    }

    QStringList placeNames() const
    {
        QStringList names;
        const auto add = [&names](const QString &text) {
            const QString folded = unaccented(plainValue(text));
            if (folded.size() >= 3)
                names.append(folded);
        };
        add(m_submitted.locality);
        for (const QString &spelling : spellingsOfRegion(m_submitted.region.trimmed(), m_country)) {
            if (spelling.size() == 2)
                names.append(u' ' + spelling.toLower() + u' ');
            else
                add(spelling);
        }
        for (const QString &value : values(Field::Locality).first(qMin<qsizetype>(4, values(Field::Locality).size())))
            add(value);
        return names;
    }

    Comparison postalCode() const
    {
        const Comparison result = best(values(Field::PostalCode),
            [this](const QString &value) { return comparePostalCodes(m_submitted.postalCode, value); });
        if (result.verdict == Verdict::Match)
            return result;
        const QString plain = plainPostalCode(m_submitted.postalCode);
        const QStringList places = placeNames();
        const PageText::Presence presence = m_text.findPostalCode(plain, places);
        if (presence == PageText::Presence::Present)
            return inText(m_submitted.postalCode);
        if (result.verdict == Verdict::Review)
            return result;
        if (plain.size() == 9 && m_text.findPostalCode(plain.first(5), places) == PageText::Presence::Present)
            return inText(plain.first(5));
        const QString other = m_text.otherPostalCode(plain, places);
        if (!other.isEmpty() && presence == PageText::Presence::Absent)
            return {.verdict = Verdict::Mismatch,
                .why = u"%1 was submitted, the page shows %2."_s.arg(quoted(m_submitted.postalCode), quoted(other)),
                .displayed = other};
        if (presence == PageText::Presence::Doubtful)
            return {.verdict = Verdict::Review,
                .why = u"%1 stands on the page, but not in an address."_s.arg(quoted(m_submitted.postalCode))};
        return result.verdict == Verdict::Missing ? missing(u"postal code"_s) : result;
    }

    Comparison country() const
    {
        const Comparison result = best(values(Field::Country),
            [this](const QString &value) { return compareCountries(m_submitted.country, value); });
        if (result.verdict == Verdict::Match)
            return result;
        const QString words = bareWords(unaccented(m_submitted.country));
        if (words.size() > 3 && m_text.holdsWords(words))
            return inText(m_submitted.country);
        return result.verdict == Verdict::Missing ? missing(u"country"_s) : result;
    }

    Comparison url() const
    {
        const LinkKey key(m_submitted.url);
        Comparison result =
            best(values(Field::Url), [&key](const QString &value) { return compareUrls(key, LinkKey(value)); });
        if (result.verdict == Verdict::Match || result.verdict == Verdict::Review)
            return result;
        if (!key.isEmpty() && (m_text.holdsExactly(key.host) || m_text.holdsExactly(u"www."_s + key.host)))
            return inText(key.host);
        // A directory's own address in the profile's place says nothing of the business's.
        const LinkKey shown(m_page.profile.url);
        if (shown.isEmpty() || shown.host == LinkKey(m_page.canonicalUrl).host)
            return missing(u"web address of the business"_s);
        return compareUrls(key, shown);
    }

    Comparison email() const
    {
        Comparison result = best(
            values(Field::Email), [this](const QString &value) { return compareEmails(m_submitted.email, value); });
        if (result.verdict == Verdict::Match)
            return result;
        if (m_page.text.contains(m_submitted.email.trimmed(), Qt::CaseInsensitive))
            return inText(m_submitted.email);
        if (result.verdict == Verdict::Mismatch && m_page.profile.email.isEmpty()) {
            result.verdict = Verdict::Review;
            result.why += u" It may be the directory's own."_s;
        }
        return result.verdict == Verdict::Missing ? missing(u"email address"_s) : result;
    }

    Comparison openingHours() const
    {
        Comparison result;
        const auto look = [&](const OpeningHours &hours) {
            if (hours.isEmpty() || result.verdict == Verdict::Match)
                return;
            const Comparison comparison = compareOpeningHours(m_submitted.openingHours, hours);
            if (result.verdict == Verdict::Missing || comparison.verdict == Verdict::Match)
                result = comparison;
        };
        look(m_page.profile.openingHours);
        for (qsizetype i = 0; i < qMin(m_page.profiles.size(), MostValues); ++i)
            look(m_page.profiles[i].openingHours);
        for (const Candidate &candidate : m_page.candidates) {
            if (candidate.field == Field::OpeningHours && result.verdict != Verdict::Match)
                look(parseOpeningHours(candidate.value.left(MaximumValueLength)));
        }
        return result.verdict == Verdict::Missing ? missing(u"opening hours"_s) : result;
    }

    const Profile &m_submitted;
    const Page &m_page;
    QString m_country;
    PageText m_text;
    std::array<QStringList, AllFields.size()> m_values;
};

} // namespace

QMap<Field, Comparison> compareWithPage(const Profile &submitted, const Page &page, const QString &country)
{
    return PageComparison(submitted, page, country).compare();
}

} // namespace steward::directories
