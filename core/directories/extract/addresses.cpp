#include "core/directories/extract/addresses.h"

#include "core/base/text.h"
#include "core/directories/extract/address_pieces.h"
#include "core/directories/extract/address_words.h"
#include "core/directories/extract/asian_addresses.h"
#include "core/directories/extract/places.h"

#include <QRegularExpression>

#include <algorithm>

namespace steward::directories::extract {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxAddresses = 200;
constexpr int maxWalk = 7;

class Finder
{
public:
    explicit Finder(const QList<Line> &lines)
        : m_pieces(piecesOf(lines))
    {
    }

    QList<Address> run()
    {
        for (int i = 0; i < m_pieces.size() && m_found.size() < maxAddresses; ++i) {
            const QString &text = m_pieces[i].text;
            if (text.size() > 160)
                continue;
            if (hasDigit(text)) {
                if (!byCode(i))
                    byCityAfterCode(i);
            } else {
                byRegionAlone(i);
            }
        }
        return m_found;
    }

private:
    QString pieceText(int index) const
    {
        return index >= 0 && index < m_pieces.size() ? m_pieces[index].text : QString();
    }
    int lineOf(int index) const { return index >= 0 && index < m_pieces.size() ? m_pieces[index].line : -100; }
    bool near(int index, int other) const
    {
        return index >= 0 && other >= 0 && index < m_pieces.size() && other < m_pieces.size()
               && std::abs(m_pieces[index].row - m_pieces[other].row) <= 1;
    }

    bool byCode(int index)
    {
        const QString &text = m_pieces[index].text;
        auto matches = postalCodes().globalMatch(text);
        for (int round = 0; matches.hasNext() && round < 6; ++round) {
            const QRegularExpressionMatch match = matches.next();
            const bool done = !match.captured(u"gb"_s).isEmpty() && match.captured(u"ca"_s).isEmpty()
                                  ? british(index, match)
                                  : american(index, match);
            if (done)
                return true;
        }
        return false;
    }

    static QString countryFor(const QRegularExpressionMatch &match)
    {
        return !match.captured(u"us"_s).isEmpty() ? u"US"_s : !match.captured(u"ca"_s).isEmpty() ? u"CA"_s : u"AU"_s;
    }

    /** City, state and code: in one piece or in up to four that follow each other. */
    bool american(int index, const QRegularExpressionMatch &match)
    {
        const QString wanted = countryFor(match);
        int at = index;
        QString before = withoutZipWord(trimmedEnds(QStringView(m_pieces[index].text).left(match.capturedStart())));
        QString country;
        for (int step = 0; step < 2; ++step) {
            if (before.isEmpty() && near(at - 1, at))
                before = trimmedEnds(m_pieces[--at].text);
            if (countryCode(before).isEmpty() || regionAtEnd(before).begin >= 0)
                break;
            country = before; // "ON / Canada / K1N 5X8"
            before.clear();
        }
        before = withoutLabel(before);
        // A code alone between city and ZIP is one in small letters too.
        const RegionMatch region = regionAtEnd(before.size() == 2 ? before.toUpper() : before);
        if (region.begin < 0 || region.country != wanted)
            return false;
        Address address;
        address.region = trimmedEnds(QStringView(before).sliced(region.begin));
        address.postalCode = match.captured();
        address.country = country.isEmpty() ? countryAfter(index, match.capturedEnd()) : country;
        address.countryCode = wanted;
        address.lastLine = lineOf(index);
        QString city = trimmedEnds(QStringView(before).left(region.begin));
        if (city.isEmpty() && near(at - 1, at))
            city = trimmedEnds(m_pieces[--at].text);
        return finishWithCity(address, city, at);
    }

    /** A city that may have the street before it in the same piece; the rest of the street stands in the pieces before.
     */
    bool finishWithCity(Address &address, QString city, int at)
    {
        QString street;
        city = withoutLabel(city);
        if (hasDigit(city)) {
            const qsizetype begin = streetBegin(city);
            const qsizetype end = afterStreetType(city);
            if (begin < 0 || end < 0 || end >= city.size())
                return false;
            address.above = trimmedEnds(QStringView(city).left(begin));
            street = trimmedEnds(QStringView(city).sliced(begin, end - begin));
            city = trimmedEnds(QStringView(city).sliced(end));
        }
        if (!isLocality(city))
            return false;
        address.locality = city;
        address.firstLine = lineOf(at);
        if (street.isEmpty()) {
            if (!collectStreet(address, at - 1, 2))
                collectAnnounced(address, at - 1);
        } else {
            address.street = street;
        }
        add(address);
        return true;
    }

    /** Walks back from the piece before the city to where the street begins; that many pieces may be neither street nor
     * unit. */
    bool collectStreet(Address &address, int last, int strangers)
    {
        QStringList parts;
        for (int at = last; at >= 0 && last - at < maxWalk && near(at, at + 1); --at) {
            const QString text = m_pieces[at].text;
            switch (kindOf(text)) {
            case PieceKind::Stop: {
                const QString rest = withoutLabel(text);
                if (rest == text || kindOf(rest) != PieceKind::Street)
                    return false;
                parts.prepend(rest);
                setStreet(address, parts, at, {});
                return true;
            }
            case PieceKind::Unit: parts.prepend(text); break;
            case PieceKind::Street: {
                const qsizetype begin = std::max<qsizetype>(streetBegin(text), 0);
                parts.prepend(text.mid(begin));
                const int start = begin == 0 ? extendUp(parts, at) : at;
                setStreet(address, parts, start, text.left(begin));
                return true;
            }
            case PieceKind::Other:
                if (isContinentalStreet(text) && address.countryCode.isEmpty()) {
                    parts.prepend(text);
                    setStreet(address, parts, at, {});
                    return true;
                }
                if (--strangers < 0)
                    return false;
                parts.prepend(text);
            }
        }
        return false;
    }

    /** A unit, or the street of a box, stands before the piece that already is a street. */
    int extendUp(QStringList &parts, int at) const
    {
        const QString text = pieceText(at - 1);
        if (!near(at - 1, at) || text.isEmpty())
            return at;
        const PieceKind kind = kindOf(text);
        const bool box = parts.first().startsWith(u'P', Qt::CaseInsensitive)
                         && parts.first().contains(u"box"_s, Qt::CaseInsensitive);
        if (kind == PieceKind::Unit || (kind == PieceKind::Street && box && streetBegin(text) == 0)) {
            parts.prepend(text);
            return at - 1;
        }
        return at;
    }

    void setStreet(Address &address, const QStringList &parts, int at, const QString &prefix)
    {
        address.street = parts.join(u", "_s);
        while (address.street.endsWith(u',') || address.street.endsWith(u'-'))
            address.street = address.street.chopped(1).trimmed();
        address.firstLine = lineOf(at);
        const QString lead = trimmedEnds(prefix);
        if (!lead.isEmpty())
            address.above = lead;
        else if (near(at - 1, at))
            address.above = nameAt(at - 1);
    }

    /** The piece, with the one before where it is only a legal form: "Example, Inc." is one name. */
    QString nameAt(int index) const
    {
        const QString text = m_pieces[index].text;
        return m_pieces[index].afterComma && text.size() <= 8 && index > 0 ? m_pieces[index - 1].text + u", "_s + text
                                                                           : text;
    }

    /** A country in the rest of the piece or in the next one. */
    QString countryAfter(int index, qsizetype end) const
    {
        const QString rest = trimmedEnds(QStringView(m_pieces[index].text).sliced(end));
        if (!rest.isEmpty())
            return countryCode(rest).isEmpty() ? QString() : rest;
        const QString next = trimmedEnds(pieceText(index + 1));
        return near(index + 1, index) && !countryCode(next).isEmpty() ? next : QString();
    }

    /** A British code: the pieces before it are street, town and perhaps county, which only knowledge of counties tells
     * apart. */
    bool british(int index, const QRegularExpressionMatch &match)
    {
        Address address;
        address.postalCode = match.captured();
        address.country = countryAfter(index, match.capturedEnd());
        address.countryCode = u"GB"_s;
        address.lastLine = lineOf(index);
        int at = index;
        QString town = withoutLabel(trimmedEnds(QStringView(m_pieces[index].text).left(match.capturedStart())));
        if (town.isEmpty() && near(at - 1, at))
            town = trimmedEnds(m_pieces[--at].text);
        if (!countryCode(town).isEmpty() && near(at - 1, at)) {
            address.country = town;
            town = trimmedEnds(m_pieces[--at].text);
        }
        if (isBritishCounty(town) && near(at - 1, at) && kindOf(pieceText(at - 1)) != PieceKind::Stop) {
            address.region = town;
            town = trimmedEnds(m_pieces[--at].text);
        }
        if (town.isEmpty())
            return false;
        if (isLocality(town)) {
            address.locality = town;
            address.firstLine = lineOf(at);
            if (!collectStreet(address, at - 1, 4))
                collectNamedStreet(address, at - 1);
            add(address);
            return true;
        }
        return finishWithCity(address, town, at);
    }

    /** A British street without a number, from the unit or the street's name that stands highest: "Unit 3, Mill Lane".
     */
    void collectNamedStreet(Address &address, int last)
    {
        int top = -1;
        for (int at = last; at >= 0 && last - at < 5 && near(at, at + 1); --at) {
            const QString &text = m_pieces[at].text;
            const PieceKind kind = kindOf(text);
            if (kind == PieceKind::Stop || text.size() > 50)
                break;
            if (kind == PieceKind::Unit || afterStreetType(text) == text.size())
                top = at;
        }
        if (top < 0)
            return;
        QStringList parts;
        for (int at = top; at <= last; ++at)
            parts.append(m_pieces[at].text);
        setStreet(address, parts, top, {});
    }

    /** Under a heading that announces an address, up to three lines before the city are the street whatever they say.
     */
    bool collectAnnounced(Address &address, int last)
    {
        QStringList parts;
        for (int at = last; at >= 0 && last - at < 4 && near(at, at + 1); --at) {
            const QString &text = m_pieces[at].text;
            if (text.contains(u"address"_s, Qt::CaseInsensitive) || text.contains(u"anschrift"_s, Qt::CaseInsensitive)
                || text.contains(u"adresse"_s, Qt::CaseInsensitive)) {
                if (parts.isEmpty())
                    return false;
                setStreet(address, parts, at + 1, {});
                address.above.clear();
                return true;
            }
            if (kindOf(text) == PieceKind::Stop)
                return false;
            parts.prepend(text);
        }
        return false;
    }

    /** The continental order, code before city, where a street stands right before. */
    bool byCityAfterCode(int index)
    {
        const QString &text = m_pieces[index].text;
        const QRegularExpressionMatch match = codeAndCity().match(text);
        if (!match.hasMatch())
            return false;
        Address address;
        address.postalCode = match.captured(1);
        address.locality = trimmedEnds(match.captured(2));
        address.firstLine = address.lastLine = lineOf(index);
        if (afterStreetType(address.locality) > 0 || address.locality.count(u' ') > 3)
            return false;
        const qsizetype wordEnd = address.locality.lastIndexOf(u' ');
        const QString tail = wordEnd > 0 ? address.locality.mid(wordEnd + 1) : QString();
        if (!countryCode(tail).isEmpty()) {
            address.country = tail;
            address.locality.truncate(wordEnd);
        } else {
            address.country = countryAfter(index, text.size());
        }
        // "20121 Milano (MI)": the province in brackets.
        if (const qsizetype bracket = address.locality.indexOf(u'('); bracket > 1) {
            address.region = address.locality.mid(bracket + 1).remove(u')').trimmed();
            address.locality = address.locality.left(bracket).trimmed();
        }
        const bool year = address.postalCode.size() == 4
                          && (address.postalCode.startsWith(u"19"_s) || address.postalCode.startsWith(u"20"_s));
        if (year && address.country.isEmpty()
            && text[match.capturedStart(1) > 0 ? match.capturedStart(1) - 1 : 0] != u'-')
            return false;
        const QString before = trimmedEnds(QStringView(text).left(match.capturedStart()));
        if (!before.isEmpty() && isContinentalStreet(withoutLabel(before)))
            splitAtLegalForm(address, withoutLabel(before));
        else if (!before.isEmpty() || !collectContinental(address, index - 1))
            return false;
        address.countryCode = continentalCountry(address);
        add(address);
        return true;
    }

    /** "Example GmbH Hauptstraße 5": the name ends with its legal form. */
    static void splitAtLegalForm(Address &address, const QString &text)
    {
        static const QRegularExpression form(
            u"^(.*\\b(?:GmbH(?: & Co\\.? KG)?|AG|KG|UG|OHG|e\\.V\\.|B\\.?V\\.?|N\\.?V\\.?|S\\.?A\\.?|SARL|SAS|S\\.?r\\.?l\\.?|s\\.r\\.o\\.|a\\.s\\.|Lda\\.?|ApS|AB|Oy|Ltd\\.?|Inc\\.?))\\s+(.+)$"_s);
        const QRegularExpressionMatch match = form.match(text);
        address.street = match.hasMatch() ? match.captured(2) : text;
        if (match.hasMatch())
            address.above = match.captured(1);
    }

    bool collectContinental(Address &address, int last)
    {
        QStringList parts;
        for (int at = last; at >= 0 && last - at < 4 && near(at, at + 1); --at) {
            const QString text = withoutLabel(m_pieces[at].text);
            if (text.contains(u'@') || text.size() > 70)
                return false;
            parts.prepend(text);
            if (isContinentalStreet(text)) {
                setStreet(address, parts, at, {});
                if (parts.size() == 1)
                    splitAtLegalForm(address, address.street);
                return true;
            }
        }
        return false;
    }

    /** City and state without a code count where a street stands right before them. */
    bool byRegionAlone(int index)
    {
        // A street has a number: without one before, the look at states is spared.
        if (!hasDigit(pieceText(index - 1)) && !hasDigit(pieceText(index - 2)))
            return false;
        const QString text = trimmedEnds(m_pieces[index].text);
        const RegionMatch region = text.size() <= 50 ? regionAtEnd(text) : RegionMatch();
        if (region.begin < 0 || near(index + 1, index)) {
            // A code may follow, and then has been or will be read with it.
            if (region.begin < 0 || postalCodes().match(pieceText(index + 1)).capturedStart() == 0)
                return false;
        }
        int at = index;
        QString city = trimmedEnds(QStringView(text).left(region.begin));
        if (city.isEmpty() && near(at - 1, at))
            city = trimmedEnds(m_pieces[--at].text);
        if (city.isEmpty() || !isLocality(city) || kindOf(city) != PieceKind::Other)
            return false;
        Address address;
        address.region = trimmedEnds(QStringView(text).sliced(region.begin));
        address.locality = city;
        address.countryCode = region.country;
        address.lastLine = lineOf(index);
        const PieceKind before = kindOf(pieceText(at - 1));
        const bool typed = before == PieceKind::Unit || afterStreetType(pieceText(at - 1)) > 0
                           || pieceText(at - 1).contains(u"box"_s, Qt::CaseInsensitive);
        if ((before != PieceKind::Street && before != PieceKind::Unit) || !typed || !collectStreet(address, at - 1, 0))
            return false;
        add(address);
        return true;
    }

    void add(const Address &address)
    {
        for (Address &known : m_found) {
            const bool sameCode = known.postalCode == address.postalCode
                                  && known.locality.compare(address.locality, Qt::CaseInsensitive) == 0;
            if (!sameCode
                || (!known.street.isEmpty() && !address.street.isEmpty()
                    && folded(known.street) != folded(address.street)))
                continue;
            ++known.count;
            if (known.street.isEmpty() && !address.street.isEmpty()) {
                const int count = known.count;
                known = address;
                known.count = count;
            }
            return;
        }
        m_found.append(address);
    }

    QList<Piece> m_pieces;
    QList<Address> m_found;
};

} // namespace

QList<Address> findAddresses(const QList<Line> &lines)
{
    QList<Address> found = Finder(lines).run();
    found += findAsianAddresses(lines);
    std::stable_sort(
        found.begin(), found.end(), [](const Address &a, const Address &b) { return a.firstLine < b.firstLine; });
    return found;
}

bool looksLikeStreet(const QString &text)
{
    return kindOf(text) == PieceKind::Street || isContinentalStreet(text);
}

} // namespace steward::directories::extract
