#include "core/directories/extract/names.h"

#include "core/base/text.h"
#include "core/directories/extract/addresses.h"
#include "core/directories/extract/html_text.h"
#include "core/directories/extract/places.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace steward::directories::extract {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxName = 70;
constexpr qsizetype maxCandidates = 60;

/** Page names and labels that are never a business. */
bool isGeneric(const QString &text)
{
    static const QSet<QString> generic = {u"home"_s, u"home page"_s, u"homepage"_s, u"welcome"_s, u"contact"_s,
        u"contact us"_s, u"contacts"_s, u"contact details"_s, u"contact information"_s, u"contact info"_s, u"about"_s,
        u"about us"_s, u"index"_s, u"untitled"_s, u"untitled document"_s, u"address"_s, u"our address"_s,
        u"mailing address"_s, u"postal address"_s, u"location"_s, u"locations"_s, u"our location"_s, u"directions"_s,
        u"map"_s, u"imprint"_s, u"impressum"_s, u"kontakt"_s, u"services"_s, u"products"_s, u"news"_s, u"gallery"_s,
        u"photos"_s, u"menu"_s, u"search"_s, u"login"_s, u"sitemap"_s, u"site map"_s, u"privacy policy"_s,
        u"terms of use"_s, u"office"_s, u"head office"_s, u"headquarters"_s, u"corporate headquarters"_s,
        u"home office"_s, u"main office"_s, u"get in touch"_s, u"hours"_s, u"opening hours"_s, u"phone"_s, u"email"_s,
        u"fax"_s, u"telephone"_s, u"visit us"_s, u"find us"_s, u"follow us"_s, u"general contact information"_s,
        u"listing"_s, u"zip"_s, u"city"_s, u"state"_s, u"monday"_s, u"tuesday"_s, u"wednesday"_s, u"thursday"_s,
        u"friday"_s, u"saturday"_s, u"sunday"_s, u"store locator"_s, u"store details"_s, u"details"_s, u"overview"_s,
        u"faq"_s, u"blog"_s, u"reviews"_s, u"customer service"_s, u"support"_s, u"legal notice"_s,
        u"mentions légales"_s, u"contáctenos"_s, u"contacto"_s, u"accueil"_s, u"startseite"_s, u"회사소개"_s,
        u"오시는 길"_s, u"연락처"_s, u"문의"_s, u"홈"_s, u"mailing contact"_s};
    return generic.contains(text);
}

bool hasLegalForm(const QString &foldedText)
{
    static const QSet<QString> forms = {u"inc"_s, u"llc"_s, u"ltd"_s, u"limited"_s, u"corp"_s, u"corporation"_s,
        u"co"_s, u"company"_s, u"gmbh"_s, u"ag"_s, u"kg"_s, u"ug"_s, u"llp"_s, u"lp"_s, u"plc"_s, u"bv"_s, u"b.v"_s,
        u"nv"_s, u"sa"_s, u"s.a"_s, u"sarl"_s, u"srl"_s, u"s.r.l"_s, u"lda"_s, u"ab"_s, u"oy"_s, u"pty"_s, u"pc"_s,
        u"p.c"_s, u"pa"_s, u"p.a"_s, u"e.v"_s, u"e.k"_s, u"ohg"_s, u"associates"_s, u"foundation"_s, u"association"_s};
    for (const QString &word : foldedText.split(u' ')) {
        QString plain = word;
        while (plain.endsWith(u'.') || plain.endsWith(u','))
            plain.chop(1);
        if (forms.contains(plain))
            return true;
    }
    return foldedText.contains(u"주식회사"_s) || foldedText.contains(u"(주)"_s) || foldedText.contains(u"㈜"_s);
}

/** Letters and digits only, in lower case: what names and host names can have in common. */
QString squeezed(const QString &text)
{
    QString out;
    for (const QChar c : unaccented(text)) {
        if (c.isLetterOrNumber())
            out += c;
    }
    return out;
}

QString initials(const QString &text)
{
    QString out;
    for (const QString &word : folded(text).split(u' ')) {
        if (!word.isEmpty() && word[0].isLetterOrNumber() && word != u"and" && word != u"of" && word != u"the"
            && word != u"&")
            out += word[0];
    }
    return out;
}

/** The label of a host that names its owner: "www.example.co.uk" gives "example". */
QString hostLabel(const QString &host)
{
    QStringList labels = host.toLower().split(u'.');
    if (!labels.isEmpty() && labels.first() == u"www"_s)
        labels.removeFirst();
    if (labels.size() < 2 || host.endsWith(u".example"_s))
        return {};
    labels.removeLast();
    static const QSet<QString> second = {
        u"co"_s, u"com"_s, u"org"_s, u"net"_s, u"gov"_s, u"ac"_s, u"or"_s, u"ne"_s, u"go"_s, u"edu"_s};
    if (labels.size() > 1 && second.contains(labels.last()))
        labels.removeLast();
    return labels.last().remove(u'-');
}

/** Pieces of a title: between bars, colons, arrows and dashes with blanks. */
QStringList titleParts(const QString &title)
{
    QStringList parts;
    QString part;
    for (qsizetype i = 0; i < title.size(); ++i) {
        const QChar c = title[i];
        const bool spaced = i > 0 && i + 1 < title.size() && title[i - 1].isSpace() && title[i + 1].isSpace();
        const bool dash = spaced && (c == u'-' || c == u'–' || c == u'—' || c == u'~' || c == u'/');
        if (c == u'|' || c == u'»' || c == u'«' || c == u'›' || c == u'·' || c == u'•' || c == u'>' || c == u'<' || dash
            || (c == u':' && (i + 1 >= title.size() || !title[i + 1].isDigit()))) {
            parts.append(part.trimmed());
            part.clear();
        } else {
            part += c;
        }
    }
    parts.append(part.trimmed());
    parts.removeAll(QString());
    return parts;
}

/** Index after years, signs and words that stand between the copyright sign and its holder. */
qsizetype holderBegin(const QString &text)
{
    qsizetype at = 0;
    while (at < text.size()) {
        if (text[at].isDigit()) {
            qsizetype end = at;
            while (end < text.size() && text[end].isDigit())
                ++end;
            const bool year = end - at == 4 && (text.mid(at, 2) == u"19" || text.mid(at, 2) == u"20");
            if (!year)
                return at;
            at = end;
            continue;
        }
        if (!text[at].isLetter()) {
            ++at;
            continue;
        }
        const QStringView rest = QStringView(text).sliced(at);
        qsizetype skipped = 0;
        for (const QLatin1StringView word :
            {"copyrights"_L1, "copyright"_L1, "by "_L1, "the year "_L1, "present"_L1, "(c)"_L1, "c)"_L1, "s "_L1}) {
            if (rest.startsWith(word, Qt::CaseInsensitive) && (word != "s "_L1 || at == 0))
                skipped = std::max(skipped, word.size());
        }
        if (skipped == 0)
            return at;
        at += skipped;
    }
    return at;
}

/** The holder without what else such lines say after it. */
QString holderOnly(QString rest)
{
    for (const QLatin1StringView mark : {"all rights"_L1, "all content"_L1, "registered"_L1, " - "_L1, " – "_L1, "|"_L1,
             "•"_L1, "©"_L1, "copyright"_L1, ". "_L1, "powered by"_L1, "designed by"_L1, "terms "_L1, "privacy"_L1,
             "based on"_L1, "tel:"_L1, "phone:"_L1}) {
        const qsizetype end = rest.indexOf(mark, 0, Qt::CaseInsensitive);
        if (end < 0)
            continue;
        // The full stop of initials and legal forms stays: "J. Smith", "Example Inc. All".
        if (mark == ". "_L1 && end < 3)
            continue;
        rest.truncate(mark == ". "_L1 ? end + 1 : end);
    }
    rest = rest.trimmed();
    // Years may also stand behind: "Example Ltd 2014".
    while (!rest.isEmpty()
           && (rest.back().isDigit() || rest.back() == u'-' || rest.back() == u',' || rest.back().isSpace()))
        rest.chop(1);
    if (rest.endsWith(u'.') && !hasLegalForm(folded(rest)))
        rest.chop(1);
    return rest;
}

/** Whether the line starts with a span of years as copyright lines do: "2005 - 2014 Example Ltd". */
bool startsWithYears(const QString &line)
{
    static const QRegularExpression years(u"^(?:19|20)\\d\\d ?[-–] ?(?:19|20)\\d\\d "_s);
    return line.size() > 12 && line.size() < 120 && (line[0] == u'1' || line[0] == u'2')
           && years.match(line).hasMatch();
}

/** Who holds the copyright: the words after the sign, the years and "by"; empty if the line is no such line. */
QString copyrightHolder(const QString &line)
{
    qsizetype at = line.indexOf(u'©');
    qsizetype length = 1;
    for (const QLatin1StringView mark : {"copyright"_L1, "(c)"_L1}) {
        if (at < 0) {
            at = line.indexOf(mark, 0, Qt::CaseInsensitive);
            length = mark.size();
        }
    }
    // A sign that was lost with its character set.
    if (at < 0 && line.startsWith(QChar::ReplacementCharacter) && line.size() > 6
        && (line[1].isDigit() || line[2].isDigit()))
        at = 0;
    if (at < 0 && startsWithYears(line))
        at = length = 0;
    if (at < 0)
        return {};
    QString rest = line.mid(at + length);
    rest = rest.mid(holderBegin(rest));
    if (rest.isEmpty() || rest.startsWith(u"all rights"_s, Qt::CaseInsensitive))
        rest = line.left(at);
    return holderOnly(rest);
}

class Collector
{
public:
    explicit Collector(const PlainContext &context)
        : m_host(hostLabel(context.baseUrl.host()))
    {
    }

    void add(QString text, double weight, int group = -1)
    {
        text = text.simplified();
        static const QStringList greetings = {u"welcome to "_s, u"welcome to the "_s, u"contact "_s, u"about "_s,
            u"the official site of "_s, u"official website of "_s};
        for (const QString &greeting : greetings) {
            if (text.startsWith(greeting, Qt::CaseInsensitive) && text.size() > greeting.size() + 2
                && text[greeting.size()].isUpper())
                text = text.mid(greeting.size());
        }
        // "Example Restaurant, USA": country and state are no part of the name.
        if (const qsizetype comma = text.lastIndexOf(u',');
            comma > 2
            && (!countryCode(text.mid(comma + 1).trimmed()).isEmpty()
                || regionAtEnd(text.mid(comma + 1).trimmed()).begin == 0))
            text.truncate(comma);
        while (!text.isEmpty()
               && (text.back() == u',' || text.back() == u':' || text.back() == u'-' || text.back() == u'!'))
            text = text.chopped(1).trimmed();
        if (!isPossible(text) || m_all.size() >= maxCandidates)
            return;
        m_all.append({.text = text, .weight = weight, .group = group});
    }

    /** Each candidate gains from those that say the same or contain it, and from the host name. */
    QList<NameCandidate> ranked()
    {
        QStringList keys;
        for (const NameCandidate &candidate : m_all)
            keys.append(squeezed(candidate.text));
        QList<NameCandidate> result;
        for (qsizetype i = 0; i < m_all.size(); ++i) {
            NameCandidate candidate = m_all[i];
            double points = candidate.weight;
            for (qsizetype j = 0; j < m_all.size(); ++j) {
                if (i == j || keys[i].size() < 3)
                    continue;
                if (keys[i] == keys[j])
                    points += m_all[j].weight * 0.7;
                else if (keys[j].contains(keys[i]) && keys[i].size() >= 5)
                    points += m_all[j].weight * 0.4;
                else if (keys[i].contains(keys[j]) && keys[j].size() >= 5)
                    points += m_all[j].weight * 0.3;
            }
            points += hostPoints(candidate.text, keys[i]);
            points += hasLegalForm(folded(candidate.text)) ? 1.5 : 0;
            points -= candidate.text.count(u' ') > 6 ? 2 : 0;
            candidate.weight = points;
            result.append(candidate);
        }
        std::stable_sort(result.begin(), result.end(),
            [](const NameCandidate &a, const NameCandidate &b) { return a.weight > b.weight; });
        return result;
    }

    bool resemblesHost(const QString &text) const { return m_host.size() >= 4 && hostPoints(text, squeezed(text)) > 0; }

private:
    static bool isPossible(const QString &text)
    {
        if (text.size() < 2 || text.size() > maxName || text.contains(u'@') || text.contains(u"://"_s)
            || text.count(u' ') > 9)
            return false;
        const qsizetype letters = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
        const qsizetype digits = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
        const bool capital = std::any_of(text.begin(), text.end(),
            [](QChar c) { return c.isUpper() || (c.isLetter() && c.script() != QChar::Script_Latin); });
        return letters >= 2 && digits <= 4 && letters > digits && capital && !isGeneric(folded(text))
               && countryCode(text).isEmpty() && regionAtEnd(text).begin != 0;
    }

    double hostPoints(const QString &text, const QString &key) const
    {
        if (m_host.size() < 3 || key.size() < 3)
            return 0;
        if (key == m_host)
            return 4;
        if (key.contains(m_host) && key.size() < m_host.size() * 3)
            return 3;
        if (m_host.contains(key) && key.size() * 2 >= m_host.size())
            return 2.5;
        const QString letters = initials(text);
        if (letters.size() >= 3 && m_host.startsWith(letters))
            return 2.5;
        // The host's beginning in the name: "millerandson" and "Miller & Son".
        qsizetype common = 0;
        while (common < std::min(key.size(), m_host.size()) && key[common] == m_host[common])
            ++common;
        return common >= 5 ? 1.5 : 0;
    }

    QString m_host;
    QList<NameCandidate> m_all;
};

/** Alternative texts of pictures that are called a logo. */
void addLogos(const Document &document, Collector &collector)
{
    int seen = 0;
    for (int i = 0; i < document.size() && seen < 4; ++i) {
        if (!document.is(i, GUMBO_TAG_IMG) || !document.has(i, "alt"))
            continue;
        const QString marks = document.attribute(i, "src") + document.attribute(i, "class")
                              + document.attribute(i, "id") + document.attribute(i, "alt");
        if (!marks.contains(u"logo"_s, Qt::CaseInsensitive))
            continue;
        QString alt = tidy(document.attribute(i, "alt"));
        alt.remove(u"logo"_s, Qt::CaseInsensitive);
        collector.add(alt, 2);
        ++seen;
    }
}

/** A cheap look at the last word before the text is folded. */
bool endsLikeLegalForm(const QString &text)
{
    const qsizetype blank = text.lastIndexOf(u' ');
    if (blank < 2 || text.size() - blank > 12)
        return text.contains(u"(주)"_s) || text.contains(u"주식회사"_s) || text.contains(u"㈜"_s);
    return hasLegalForm(folded(text.mid(blank + 1)));
}

/** Short lines that end in a legal form, or that begin like the host name. */
void addNamedLines(const QList<Line> &lines, Collector &collector)
{
    int forms = 0;
    int hosts = 0;
    QSet<QString> seen;
    for (const Line &line : lines) {
        if (line.text.size() > 60 || line.text.size() < 3 || line.linked || seen.contains(line.text))
            continue;
        seen.insert(line.text);
        if (forms < 5 && endsLikeLegalForm(line.text)) {
            collector.add(line.text, 1);
            ++forms;
        } else if (hosts < 6 && collector.resemblesHost(line.text)) {
            collector.add(line.text, 1);
            ++hosts;
        }
    }
}

} // namespace

QList<NameCandidate> findNames(const Document &document, const QList<Line> &lines, const PlainContext &context,
    const QList<NameCandidate> &aboveAddresses)
{
    Collector collector(context);
    for (const NameCandidate &above : aboveAddresses)
        collector.add(above.text, above.weight, above.group);
    collector.add(context.siteName, 2.5);
    const QStringList parts = titleParts(context.title);
    for (qsizetype i = 0; i < parts.size(); ++i)
        collector.add(parts[i], parts.size() == 1 ? 2.5 : i == 0 || i == parts.size() - 1 ? 2 : 1.5);
    for (qsizetype i = 0; i < std::min<qsizetype>(context.headings.size(), 3); ++i)
        collector.add(context.headings[i], i == 0 ? 2.2 : 1);
    for (const Line &line : lines) {
        if (line.text.size() < 300)
            collector.add(copyrightHolder(line.text), 3.5);
    }
    addLogos(document, collector);
    addNamedLines(lines, collector);
    return collector.ranked();
}

} // namespace steward::directories::extract
