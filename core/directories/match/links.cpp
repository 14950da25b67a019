#include "core/directories/match/links.h"

#include "core/directories/match/spelling.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace steward::directories {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaximumLinkLength = 2048;

Comparison answer(Verdict verdict, const QString &left, const QString &right, const QString &how)
{
    return {.verdict = verdict,
        .why = u"%1 was submitted, %2 is shown: %3."_s.arg(quoted(left), quoted(right), how),
        .displayed = right};
}

/** Parameters that say where a visitor came from, not what is shown. */
bool isTracking(const QString &name)
{
    static const QSet<QString> names{u"gclid"_s, u"fbclid"_s, u"dclid"_s, u"msclkid"_s, u"yclid"_s, u"gbraid"_s,
        u"wbraid"_s, u"mc_cid"_s, u"mc_eid"_s, u"igshid"_s, u"_ga"_s, u"_gl"_s, u"ref"_s, u"twclid"_s, u"ttclid"_s,
        u"li_fat_id"_s, u"mkt_tok"_s, u"_hsenc"_s, u"_hsmi"_s, u"y_source"_s, u"gad_source"_s, u"srsltid"_s,
        u"campaignid"_s, u"hsa_acc"_s};
    return name.startsWith(u"utm_"_s) || names.contains(name);
}

/** Percent escapes decoded where they stand for valid text; the rest keeps its escapes in capitals. */
QString decoded(const QString &part)
{
    if (!part.contains(u'%'))
        return part;
    static const QRegularExpression broken(u"%(?![0-9A-Fa-f]{2})"_s);
    QString escaped = part;
    escaped.replace(broken, u"%25"_s);
    const QString text = QString::fromUtf8(QByteArray::fromPercentEncoding(escaped.toUtf8()));
    return text.contains(QChar::ReplacementCharacter) ? escaped.toUpper() : text;
}

QString cleanPath(const QString &path)
{
    QStringList kept;
    for (const QString &segment : path.split(u'/')) {
        if (segment.isEmpty() || segment == u"."_s)
            continue;
        if (segment == u".."_s) {
            if (!kept.isEmpty())
                kept.removeLast();
            continue;
        }
        kept.append(decoded(segment));
    }
    return kept.isEmpty() ? QString() : u'/' + kept.join(u'/');
}

QString cleanQuery(const QString &query)
{
    QStringList kept;
    for (QString parameter : query.split(u'&', Qt::SkipEmptyParts)) {
        parameter.replace(u'+', u' ');
        const qsizetype equals = parameter.indexOf(u'=');
        const QString name = decoded(equals < 0 ? parameter : parameter.first(equals));
        if (isTracking(name.toLower()))
            continue;
        // "?key" and "?key=" ask the same.
        const QString value = equals < 0 ? QString() : decoded(parameter.sliced(equals + 1));
        kept.append(name + u'=' + value);
    }
    kept.sort();
    return kept.join(u'&');
}

QString cleanHost(QString host, bool &isMobile)
{
    host = host.toLower();
    while (host.endsWith(u'.'))
        host.chop(1);
    const QByteArray ascii = QUrl::toAce(host);
    if (!ascii.isEmpty())
        host = QString::fromLatin1(ascii);
    static const QRegularExpression www(u"^www\\d?\\.(?=[^.]+\\.)"_s);
    static const QRegularExpression mobile(u"^(?:m|mobile|amp)\\.(?=[^.]+\\.)"_s);
    host.remove(www);
    const QRegularExpressionMatch match = mobile.match(host);
    if (match.hasMatch()) {
        host.remove(0, match.capturedLength());
        host.remove(www);
        isMobile = true;
    }
    return host;
}

bool isIndexPage(const QString &path)
{
    static const QRegularExpression index(
        u"/(?:index|default|home)\\.(?:html?|php\\d?|aspx?|jsp|cfm)$"_s, QRegularExpression::CaseInsensitiveOption);
    return index.match(path).hasMatch();
}

QString withoutIndexPage(const QString &path)
{
    return isIndexPage(path) ? path.first(path.lastIndexOf(u'/')) : path;
}

/** The name a host is registered under: the last two labels, three where the second is that of a country's kind
 * (co.uk). */
QString registeredName(const QString &host)
{
    static const QSet<QString> kinds{u"co"_s, u"com"_s, u"net"_s, u"org"_s, u"gov"_s, u"edu"_s, u"ac"_s, u"or"_s,
        u"ne"_s, u"go"_s, u"gob"_s, u"com"_s};
    const QStringList labels = host.split(u'.');
    const qsizetype count =
        labels.size() > 2 && labels.last().size() == 2 && kinds.contains(labels[labels.size() - 2]) ? 3 : 2;
    return labels.sliced(qMax<qsizetype>(0, labels.size() - count)).join(u'.');
}

} // namespace

LinkKey::LinkKey(const QString &address)
    : written(address)
{
    static const QRegularExpression scheme(
        u"^([a-z][a-z0-9+.\\-]*):(?=//|[^0-9])(?://)?"_s, QRegularExpression::CaseInsensitiveOption);
    QString rest = address.left(MaximumLinkLength).trimmed();
    rest.replace(u"&amp;"_s, u"&"_s);
    const QRegularExpressionMatch match = scheme.match(rest);
    QString port;
    bool other = false;
    if (match.hasMatch()) {
        const QString name = match.captured(1).toLower();
        other = name != u"http"_s && name != u"https"_s;
        if (!other || match.captured().endsWith(u"//"_s))
            rest.remove(0, match.capturedLength());
        if (other && !match.captured().endsWith(u"//"_s)) {
            host = rest.section(u'#', 0, 0);
            return;
        }
    }
    while (rest.startsWith(u'/'))
        rest.remove(0, 1);
    rest = rest.section(u'#', 0, 0);
    const qsizetype question = rest.indexOf(u'?');
    if (question >= 0) {
        query = cleanQuery(rest.sliced(question + 1));
        rest.truncate(question);
    }
    rest.replace(u'\\', u'/');
    const qsizetype slash = rest.indexOf(u'/');
    QString authority = slash < 0 ? rest : rest.first(slash);
    path = slash < 0 ? QString() : cleanPath(rest.sliced(slash));
    authority = authority.sliced(authority.lastIndexOf(u'@') + 1);
    const qsizetype colon = authority.lastIndexOf(u':');
    if (colon >= 0 && !authority.endsWith(u']')) {
        port = authority.sliced(colon + 1);
        authority.truncate(colon);
        if (port == u"80"_s || port == u"443"_s)
            port.clear();
    }
    host = cleanHost(authority.trimmed(), isMobile);
    if (!port.isEmpty() && !host.isEmpty())
        host += u':' + port;
}

Comparison compareUrls(const LinkKey &left, const LinkKey &right)
{
    const auto say = [&](Verdict verdict, const QString &how) {
        return answer(verdict, left.written, right.written, how);
    };
    if (left.isEmpty() || right.isEmpty())
        return say(Verdict::Review, u"one of them is no web address"_s);
    if (left.host != right.host) {
        const QString a = registeredName(left.host);
        if (a == registeredName(right.host) && a.contains(u'.') && !left.host.contains(u':')
            && !right.host.contains(u':'))
            return say(Verdict::Review, u"another host of the same domain"_s);
        return say(Verdict::Mismatch, u"another site"_s);
    }
    const QString a = withoutIndexPage(left.path);
    const QString b = withoutIndexPage(right.path);
    if (a == b && left.query == right.query)
        return say(Verdict::Match, u"the same page"_s);
    if (a == b)
        return say(Verdict::Review, u"the same page with other parameters"_s);
    if (a.compare(b, Qt::CaseInsensitive) == 0 && left.query == right.query)
        return say(Verdict::Review, u"the paths differ in capitals"_s);
    if (a.isEmpty() || b.isEmpty())
        return say(Verdict::Review, u"the same site, one address leads to a page within it"_s);
    if (a.startsWith(b + u'/') || b.startsWith(a + u'/'))
        return say(Verdict::Review, u"the same site, one address leads deeper"_s);
    return say(Verdict::Mismatch, u"another page of the site"_s);
}

Comparison compareUrls(const QString &submitted, const QString &displayed)
{
    return compareUrls(LinkKey(submitted), LinkKey(displayed));
}

QString plainEmail(const QString &email)
{
    static const QRegularExpression at(u"\\s*(?:\\(at\\)|\\[at\\]|\\{at\\}|\\s+at\\s+|\\(a\\)|\\[a\\])\\s*"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression dot(
        u"\\s*(?:\\(dot\\)|\\[dot\\]|\\{dot\\}|\\s+dot\\s+|\\(punkt\\)|\\[punkt\\])\\s*"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression address(
        u"[^\\s<>()\\[\\],;:\"@]+@[^\\s<>()\\[\\],;:\"@]+\\.[^\\s<>()\\[\\],;:\"@]+"_s);
    QString text = plainValue(email).normalized(QString::NormalizationForm_KC).trimmed();
    if (text.startsWith(u"mailto:"_s, Qt::CaseInsensitive))
        text = QString::fromUtf8(QByteArray::fromPercentEncoding(text.sliced(7).section(u'?', 0, 0).toUtf8()));
    text.replace(at, u"@"_s);
    text.replace(dot, u"."_s);
    const QRegularExpressionMatch match = address.match(text.toLower());
    if (!match.hasMatch())
        return {};
    QString plain = match.captured();
    while (plain.endsWith(u'.'))
        plain.chop(1);
    const qsizetype sign = plain.indexOf(u'@');
    const QByteArray host = QUrl::toAce(plain.sliced(sign + 1));
    return host.isEmpty() ? plain : plain.first(sign + 1) + QString::fromLatin1(host);
}

Comparison compareEmails(const QString &left, const QString &right)
{
    const auto say = [&](Verdict verdict, const QString &how) { return answer(verdict, left, right, how); };
    const QString a = plainEmail(left);
    const QString b = plainEmail(right);
    if (a.isEmpty() || b.isEmpty())
        return say(Verdict::Review, u"one of them is no email address"_s);
    if (a == b)
        return say(Verdict::Match, u"the same address"_s);
    const auto parts = [](const QString &email) {
        const qsizetype sign = email.indexOf(u'@');
        QString domain = email.sliced(sign + 1);
        if (domain == u"googlemail.com"_s)
            domain = u"gmail.com"_s;
        return std::pair(email.first(sign), domain);
    };
    const auto [mailboxA, domainA] = parts(a);
    const auto [mailboxB, domainB] = parts(b);
    if (domainA != domainB)
        return say(Verdict::Mismatch, u"another domain"_s);
    static const QSet<QString> shared{u"gmail.com"_s, u"hotmail.com"_s, u"outlook.com"_s, u"yahoo.com"_s, u"aol.com"_s,
        u"naver.com"_s, u"daum.net"_s, u"hanmail.net"_s, u"gmx.de"_s, u"web.de"_s, u"t-online.de"_s, u"icloud.com"_s,
        u"live.com"_s, u"msn.com"_s, u"comcast.net"_s, u"orange.fr"_s, u"mail.ru"_s, u"yandex.ru"_s, u"qq.com"_s,
        u"163.com"_s};
    if (domainA == u"gmail.com"_s && QString(mailboxA).remove(u'.') == QString(mailboxB).remove(u'.'))
        return say(Verdict::Match, u"Gmail ignores dots"_s);
    if (mailboxA.section(u'+', 0, 0) == mailboxB.section(u'+', 0, 0))
        return say(Verdict::Review, u"only a tag after the plus differs"_s);
    // At a mail provider every mailbox is another person's.
    return say(shared.contains(domainA) ? Verdict::Mismatch : Verdict::Review,
        shared.contains(domainA) ? u"another mailbox at a public provider"_s : u"another mailbox of the same domain"_s);
}

} // namespace steward::directories
