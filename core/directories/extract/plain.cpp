#include "core/directories/extract/plain.h"

#include "core/base/text.h"
#include "core/directories/extract/address_pieces.h"
#include "core/directories/extract/addresses.h"
#include "core/directories/extract/markup_values.h"
#include "core/directories/extract/names.h"
#include "core/directories/extract/opening_hours.h"
#include "core/directories/extract/phone_numbers.h"
#include "core/directories/extract/places.h"
#include "core/directories/extract/telephones.h"

#include <QSet>

#include <algorithm>
#include <cstdlib>

namespace steward::directories::extract {

using namespace Qt::StringLiterals;

namespace {

constexpr int nearLines = 8;
constexpr qsizetype maxLinks = 300;

class PlainReader
{
public:
    PlainReader(const Document &document, const QList<Line> &lines, const PlainContext &context)
        : m_document(document)
        , m_lines(lines)
        , m_context(context)
    {
    }

    PlainFindings run()
    {
        m_addresses = findAddresses(m_lines);
        m_main = mainAddress();
        m_telephones = findTelephones(m_document, m_lines, regions());
        readEmails();
        readHours();
        readNames();
        fillProfile();
        fillBlocks();
        collect();
        return m_findings;
    }

private:
    /** Countries whose way of writing numbers may be used here, the most likely first. */
    QStringList regions() const
    {
        QStringList found;
        const auto add = [&found](const QString &region) {
            if (!region.isEmpty() && !found.contains(region) && isPhoneRegion(region))
                found.append(region.toUpper());
        };
        add(m_context.country.toUpper());
        if (m_main >= 0) {
            add(m_addresses[m_main].countryCode);
            add(countryCode(m_addresses[m_main].country));
        }
        add(countryOfHost(m_context.baseUrl.host()));
        add(countryOfLanguage(m_context.language));
        add(countryOfScript());
        add(u"US"_s);
        return found.mid(0, 4);
    }

    /** Hangul and kana are written in one country each. */
    QString countryOfScript() const
    {
        QString sample = m_context.title;
        for (qsizetype i = 0; i < std::min<qsizetype>(m_lines.size(), 20); ++i)
            sample += m_lines[i].text.left(100);
        for (const QChar c : sample) {
            if (c.script() == QChar::Script_Hangul)
                return u"KR"_s;
            if (c.script() == QChar::Script_Hiragana || c.script() == QChar::Script_Katakana)
                return u"JP"_s;
        }
        return {};
    }

    /** The address that is the page's own: complete, repeated, early. */
    int mainAddress() const
    {
        int best = -1;
        int most = -1;
        for (int i = 0; i < m_addresses.size(); ++i) {
            const Address &address = m_addresses[i];
            int points = (address.street.isEmpty() ? 0 : 10)
                         + (address.postalCode.isEmpty() ? 0 : 3 + std::min(address.count - 1, 3) * 2);
            points += address.firstLine >= 0 && m_lines[address.firstLine].footer ? 1 : 0;
            if (points > most) {
                most = points;
                best = i;
            }
        }
        return best;
    }

    int telephonePoints(const Telephone &telephone) const
    {
        int points = (telephone.labelled ? 5 : 0) + (telephone.linked ? 4 : 0) + (telephone.valid ? 3 : 0)
                     + (telephone.grouped ? 1 : -3);
        points -= telephone.mobile ? 1 : 0;
        if (m_main >= 0 && telephone.line >= 0) {
            const Address &address = m_addresses[m_main];
            const int distance = telephone.line < address.firstLine ? address.firstLine - telephone.line
                                                                    : std::max(telephone.line - address.lastLine, 0);
            points += distance <= 3 ? 4 : distance <= nearLines ? 2 : 0;
        }
        if (telephone.line >= 0 && m_lines[telephone.line].text.size() > 160)
            points -= 2;
        const auto same = std::count_if(m_telephones.begin(), m_telephones.end(),
            [&](const Telephone &other) { return other.e164 == telephone.e164; });
        return points + static_cast<int>(std::min<std::ptrdiff_t>(same - 1, 2));
    }

    const Telephone *mainTelephone() const
    {
        QSet<QString> faxes;
        for (const Telephone &telephone : m_telephones) {
            if (telephone.fax)
                faxes.insert(telephone.e164);
        }
        const Telephone *best = nullptr;
        int most = 0;
        for (const Telephone &telephone : m_telephones) {
            if (telephone.fax || (faxes.contains(telephone.e164) && !telephone.labelled))
                continue;
            const int points = telephonePoints(telephone);
            if (points > most) {
                most = points;
                best = &telephone;
            }
        }
        return best;
    }

    void addEmail(const QString &address)
    {
        const QString email = address.trimmed();
        if (email.size() > 4 && email.size() < 100 && email.contains(u'@')
            && !m_emails.contains(email, Qt::CaseInsensitive))
            m_emails.append(email);
    }

    void readEmails()
    {
        for (int i = 0; i < m_document.size() && m_emails.size() < 100; ++i) {
            if (!m_document.is(i, GUMBO_TAG_A))
                continue;
            const std::string_view href = m_document.raw(i, "href");
            if (href.size() > 8 && equalsIgnoringCase(href.substr(0, 7), "mailto:"))
                addEmail(QUrl::fromPercentEncoding(QByteArray(href.data() + 7, static_cast<qsizetype>(href.size()) - 7))
                             .section(u'?', 0, 0));
        }
        for (const Line &line : m_lines) {
            for (qsizetype at = line.text.indexOf(u'@'); at >= 0 && m_emails.size() < 100;
                 at = line.text.indexOf(u'@', at + 1))
                addEmail(addressAround(line.text, at));
        }
    }

    static QString addressAround(const QString &text, qsizetype at)
    {
        const auto isLocal = [](QChar c) {
            return c.isLetterOrNumber() || c == u'.' || c == u'_' || c == u'-' || c == u'+' || c == u'%';
        };
        qsizetype begin = at;
        while (begin > 0 && isLocal(text[begin - 1]))
            --begin;
        qsizetype end = at + 1;
        while (end < text.size() && (text[end].isLetterOrNumber() || text[end] == u'.' || text[end] == u'-'))
            ++end;
        while (end > at && !text[end - 1].isLetterOrNumber())
            --end;
        return begin < at && text.mid(at, end - at).contains(u'.') ? text.mid(begin, end - begin) : QString();
    }

    /** A cheap look before the real one: hours have digits, and days off are said in a word. */
    static bool mayHoldHours(const QString &text)
    {
        int digits = 0;
        for (const QChar c : text)
            digits += c.isDigit();
        if (digits > 0)
            return true;
        return text.size() <= 60
               && (text.contains(u"closed"_s, Qt::CaseInsensitive)
                   || text.contains(u"geschlossen"_s, Qt::CaseInsensitive)
                   || text.contains(u"Ruhetag"_s, Qt::CaseInsensitive) || text.contains(u"휴"_s));
    }

    /** Lines that name days and times, and those of a table of hours that follow each other. */
    void readHours()
    {
        int used = 0;
        for (qsizetype i = 0; i < m_lines.size() && used < 20; ++i) {
            const QString &line = m_lines[i].text;
            if (line.size() > 200 || !mayHoldHours(line))
                continue;
            // In a table the day stands in the cell before, on a line of its own.
            const bool cell = i > 0 && m_lines[i - 1].text.size() <= 25 && line.size() <= 40;
            QString text = line;
            if (!speaksOfHours(line)) {
                text = cell ? m_lines[i - 1].text + u' ' + line : QString();
                if (!cell || !speaksOfHours(text))
                    continue;
            }
            const OpeningHours hours = parseOpeningHours(text);
            used += !hours.isEmpty();
            for (auto it = hours.begin(); it != hours.end(); ++it) {
                if (!m_hours.contains(it.key()))
                    m_hours.insert(it.key(), it.value());
            }
        }
    }

    /** What stands above the addresses; above the page's own, two more lines, where a person or a slogan may come
     * between. */
    void readNames()
    {
        QList<NameCandidate> above;
        if (m_main >= 0) {
            const Address &address = m_addresses[m_main];
            above.append({.text = address.above, .weight = 3.5, .group = m_main});
            double weight = 2;
            for (int line = address.firstLine - 2; line >= 0 && line >= address.firstLine - 3; --line, weight /= 1.5)
                above.append({.text = m_lines[line].text, .weight = weight, .group = m_main});
        }
        for (int i = 0; i < m_addresses.size() && above.size() < 12; ++i) {
            if (i != m_main)
                above.append({.text = m_addresses[i].above, .weight = 1.5, .group = i});
        }
        m_names = findNames(m_document, m_lines, m_context, above);
    }

    void fillProfile()
    {
        Profile &profile = m_findings.profile;
        if (!m_names.isEmpty())
            profile.name = m_names.first().text;
        if (const Telephone *telephone = mainTelephone())
            profile.telephone = telephone->text;
        if (m_main >= 0)
            fillAddress(profile, m_addresses[m_main]);
        const QString host = m_context.baseUrl.host().section(u'.', -2);
        for (const QString &email : std::as_const(m_emails)) {
            if (profile.email.isEmpty()
                || (email.endsWith(host, Qt::CaseInsensitive) && !profile.email.endsWith(host, Qt::CaseInsensitive)))
                profile.email = email;
        }
        profile.openingHours = m_hours;
    }

    static void fillAddress(Profile &profile, const Address &address)
    {
        profile.street = address.street;
        profile.locality = address.locality;
        profile.region = address.region;
        profile.postalCode = address.postalCode;
        profile.country = address.country;
    }

    /** One profile per address, with the telephone next to it and the text above it. */
    void fillBlocks()
    {
        for (const Address &address : std::as_const(m_addresses)) {
            Profile block;
            fillAddress(block, address);
            block.name = address.above;
            int nearest = nearLines + 1;
            for (const Telephone &telephone : std::as_const(m_telephones)) {
                const int distance = telephone.line < address.firstLine
                                         ? (address.firstLine - telephone.line) * 2
                                         : std::max(telephone.line - address.lastLine, 0);
                if (telephone.line >= 0 && !telephone.fax && distance < nearest) {
                    nearest = distance;
                    block.telephone = telephone.text;
                }
            }
            m_findings.blocks.append(block);
        }
    }

    void note(Field field, const QString &value, Origin origin = Origin::Text, int group = -1)
    {
        if (!value.isEmpty())
            m_findings.candidates.append({.field = field, .value = value, .origin = origin, .group = group});
    }

    void collect()
    {
        for (int i = 0; i < m_addresses.size(); ++i) {
            const Address &address = m_addresses[i];
            note(Field::Street, address.street, Origin::Text, i);
            note(Field::Locality, address.locality, Origin::Text, i);
            note(Field::Region, address.region, Origin::Text, i);
            note(Field::PostalCode, address.postalCode, Origin::Text, i);
            note(Field::Country, address.country, Origin::Text, i);
        }
        for (const NameCandidate &name : std::as_const(m_names))
            note(Field::Name, name.text, Origin::Text, -1);
        for (const Telephone &telephone : std::as_const(m_telephones)) {
            if (!telephone.fax)
                note(Field::Telephone, telephone.text, telephone.line < 0 ? Origin::Link : Origin::Text);
        }
        for (const QString &email : std::as_const(m_emails))
            note(Field::Email, email);
        if (!m_hours.isEmpty())
            note(Field::OpeningHours, formatOpeningHours(m_hours));
        collectStreets();
        collectLinks();
    }

    /** Lines that read like a street even though no city stands with them. */
    void collectStreets()
    {
        int streets = 0;
        for (const Line &line : m_lines) {
            if (streets >= 100 || line.text.size() > 120
                || !std::any_of(line.text.begin(), line.text.end(), [](QChar c) { return c.isDigit(); }))
                continue;
            if (looksLikeStreet(line.text)) {
                note(Field::Street, line.text);
                ++streets;
            }
        }
    }

    void collectLinks()
    {
        QSet<QString> seen;
        const QString own = m_context.baseUrl.host();
        for (int i = 0; i < m_document.size() && seen.size() < maxLinks; ++i) {
            if (!m_document.is(i, GUMBO_TAG_A))
                continue;
            const std::string_view href = m_document.raw(i, "href");
            if (href.substr(0, 4) != "http" && href.substr(0, 2) != "//")
                continue;
            const QString url = absoluteUrl(toQString(href), m_context.baseUrl);
            if (QUrl(url).host() == own || seen.contains(url))
                continue;
            seen.insert(url);
            note(Field::Url, url, Origin::Link);
        }
    }

    const Document &m_document;
    const QList<Line> &m_lines;
    const PlainContext &m_context;
    QList<Address> m_addresses;
    int m_main = -1;
    QList<Telephone> m_telephones;
    QStringList m_emails;
    OpeningHours m_hours;
    QList<NameCandidate> m_names;
    PlainFindings m_findings;
};

} // namespace

PlainFindings readPlain(const Document &document, const QList<Line> &lines, const PlainContext &context)
{
    return PlainReader(document, lines, context).run();
}

} // namespace steward::directories::extract
