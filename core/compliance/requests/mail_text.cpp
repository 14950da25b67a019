#include "core/compliance/requests/mail_text.h"

#include "core/base/text.h"

#include <QRegularExpression>

#include <unicode/ucnv.h>

#include <array>

namespace steward::compliance {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostBytes = 1'048'576;
constexpr int mostDepth = 5;
constexpr int mostParts = 50;
constexpr int mostHeaders = 500;
constexpr int headerLines = 40; // of a pasted text

/** Bytes in a character set as text; UTF-8, or else Latin-1, where the set is not known. */
QString decoded(const QByteArray &bytes, const QByteArray &charset)
{
    const QByteArray name = charset.isEmpty() ? QByteArray("utf-8") : charset.left(40);
    UErrorCode error = U_ZERO_ERROR;
    // EUC-KR mail is written in its superset, Windows code page 949.
    const bool isKorean = qstrnicmp(name.constData(), "euc-kr", 6) == 0 || qstrnicmp(name.constData(), "ks_c", 4) == 0;
    UConverter *converter = ucnv_open(isKorean ? "windows-949-2000" : name.constData(), &error);
    if (U_FAILURE(error))
        return QString::fromUtf8(bytes);
    QString text(bytes.size() * 2 + 16, Qt::Uninitialized);
    const int32_t length = ucnv_toUChars(converter, reinterpret_cast<UChar *>(text.data()), int32_t(text.size()),
        bytes.constData(), int32_t(bytes.size()), &error);
    ucnv_close(converter);
    if (U_FAILURE(error))
        return QString::fromLatin1(bytes);
    text.truncate(length);
    return text;
}

QByteArray unquoted(const QByteArray &bytes, bool isHeader)
{
    QByteArray out;
    out.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (isHeader && c == '_') {
            out += ' ';
        } else if (c != '=') {
            out += c;
        } else if (i + 1 < bytes.size() && (bytes[i + 1] == '\n' || bytes[i + 1] == '\r')) {
            i += bytes.mid(i + 1, 2) == "\r\n" ? 2 : 1;
        } else {
            const QByteArray hex = bytes.mid(i + 1, 2);
            bool isHex = false;
            const int value = hex.toInt(&isHex, 16);
            if (isHex && hex.size() == 2) {
                out += char(value);
                i += 2;
            } else {
                out += c;
            }
        }
    }
    return out;
}

/** RFC 2047: =?charset?B|Q?text?=; white space between two of them is none. */
QString headerText(const QByteArray &raw)
{
    static const QRegularExpression word(u"=\\?([^?\\s]{1,40})\\?([bBqQ])\\?([^?\\s]*)\\?="_s);
    const QString text = QString::fromUtf8(raw);
    QString out;
    qsizetype at = 0;
    bool wasWord = false;
    auto found = word.globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        const QString between = text.mid(at, match.capturedStart() - at);
        if (!wasWord || !between.trimmed().isEmpty())
            out += between;
        const QByteArray body = match.captured(3).toLatin1();
        const bool isBase64 = match.captured(2).compare("b"_L1, Qt::CaseInsensitive) == 0;
        out += decoded(isBase64 ? QByteArray::fromBase64(body) : unquoted(body, true), match.captured(1).toLatin1());
        at = match.capturedEnd();
        wasWord = true;
    }
    return out + text.mid(at);
}

using Headers = QHash<QByteArray, QByteArray>;

/** Headers up to the empty line; the first of each name counts. `body` is what follows. */
Headers readHeaders(const QByteArray &raw, QByteArray &body)
{
    Headers headers;
    QByteArray name;
    qsizetype at = 0;
    int count = 0;
    while (at < raw.size() && count++ < mostHeaders) {
        qsizetype end = raw.indexOf('\n', at);
        if (end < 0)
            end = raw.size();
        QByteArray line = raw.mid(at, end - at);
        at = end + 1;
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.isEmpty())
            break;
        if (line[0] == ' ' || line[0] == '\t') {
            if (!name.isEmpty())
                headers[name] += ' ' + line.trimmed();
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        name = colon > 0 ? line.left(colon).toLower().trimmed() : QByteArray();
        if (name.isEmpty() || headers.contains(name))
            name.clear();
        else
            headers.insert(name, line.mid(colon + 1).trimmed());
    }
    body = raw.mid(std::min(at, raw.size()));
    return headers;
}

QByteArray parameterOf(const QByteArray &header, const QString &name)
{
    const QRegularExpression pattern(
        u";\\s*%1\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;]+))"_s.arg(name), QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(QString::fromLatin1(header));
    return (match.captured(1) + match.captured(2)).toLatin1();
}

QString textOfHtml(QString html)
{
    static const QRegularExpression hidden(u"<(script|style|head)\\b.*?</\\1\\s*>"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression breaks(
        u"<(br|/p|/div|/tr|/li)\\b[^>]*>"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tags(u"<[^>]*>"_s);
    html.replace(hidden, u" "_s);
    html.replace(breaks, u"\n"_s);
    html.replace(tags, QString());
    for (const auto &[name, text] : {std::pair(u"&nbsp;"_s, u" "_s), std::pair(u"&lt;"_s, u"<"_s),
             std::pair(u"&gt;"_s, u">"_s), std::pair(u"&quot;"_s, u"\""_s), std::pair(u"&#39;"_s, u"'"_s),
             std::pair(u"&auml;"_s, u"ä"_s), std::pair(u"&ouml;"_s, u"ö"_s), std::pair(u"&uuml;"_s, u"ü"_s),
             std::pair(u"&szlig;"_s, u"ß"_s), std::pair(u"&amp;"_s, u"&"_s)})
        html.replace(name, text);
    return html;
}

/** Collects the words of a part and of the parts within it. */
struct Collector
{
    QString plain = {};
    QString html = {};
    int parts = 0;
    QStringList warnings = {};

    void take(const Headers &headers, const QByteArray &body, int depth)
    {
        if (++parts > mostParts || depth > mostDepth) {
            warnings.append(u"The mail has more parts than are read; the rest was left out."_s);
            return;
        }
        const QByteArray type = headers.value("content-type", "text/plain");
        const QByteArray kind = type.left(type.indexOf(';') < 0 ? type.size() : type.indexOf(';')).trimmed().toLower();
        if (kind.startsWith("multipart/"))
            return takeParts(parameterOf(type, u"boundary"_s), body, depth);
        const bool isAttached = headers.value("content-disposition").toLower().startsWith("attachment");
        if (isAttached || (kind != "text/plain" && kind != "text/html")) {
            warnings.append(u"An attachment of the mail was not read; attach it to the request if it matters."_s);
            return;
        }
        const QByteArray coding = headers.value("content-transfer-encoding").toLower();
        const QByteArray bytes = coding == "base64"             ? QByteArray::fromBase64(body)
                                 : coding == "quoted-printable" ? unquoted(body, false)
                                                                : body;
        const QString text = decoded(bytes, parameterOf(type, u"charset"_s));
        (kind == "text/html" ? html : plain) += (kind == "text/html" ? textOfHtml(text) : text) + u'\n';
    }
    void takeParts(const QByteArray &boundary, const QByteArray &body, int depth)
    {
        if (boundary.isEmpty())
            return;
        const QByteArray mark = "--" + boundary;
        qsizetype at = body.indexOf(mark);
        while (at >= 0 && parts <= mostParts) {
            at += mark.size();
            if (body.mid(at, 2) == "--")
                return;
            const qsizetype line = body.indexOf('\n', at);
            const qsizetype next = body.indexOf(mark, at);
            if (line < 0)
                return;
            QByteArray inner;
            const QByteArray part = body.mid(line + 1, next < 0 ? -1 : next - line - 1);
            const Headers headers = readHeaders(part, inner);
            take(headers, inner, depth + 1);
            at = next;
        }
    }
};

void setFrom(MailText &mail, const QString &from)
{
    static const QRegularExpression address(u"[^\\s<>\"'(),:;\\[\\]]+@[^\\s<>\"'(),:;\\[\\]]+"_s);
    const QRegularExpressionMatch match = address.match(from);
    mail.fromAddress = match.captured(0);
    QString name = from;
    if (match.hasMatch())
        name.remove(match.capturedStart(), match.capturedLength());
    static const QRegularExpression clutter(u"mailto:|[<>\"\\[\\]()]"_s);
    mail.fromName = name.remove(clutter).simplified();
}

/** A day in words or numbers of three languages. */
QDate dayIn(const QString &text)
{
    static const QStringList months{u"jan"_s, u"feb"_s, u"m[aä]r"_s, u"apr"_s, u"ma[iy]"_s, u"jun"_s, u"jul"_s,
        u"aug"_s, u"sep"_s, u"o[ck]t"_s, u"nov"_s, u"de[cz]"_s};
    static const QRegularExpression korean(u"(\\d{4})\\s*년\\s*(\\d{1,2})\\s*월\\s*(\\d{1,2})\\s*일"_s);
    static const QRegularExpression iso(u"(\\d{4})[-./]\\s?(\\d{1,2})[-./]\\s?(\\d{1,2})"_s);
    static const QRegularExpression german(u"(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})"_s);
    for (const QRegularExpression *pattern : {&korean, &iso}) {
        if (const auto match = pattern->match(text); match.hasMatch())
            return {match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
    }
    if (const auto match = german.match(text); match.hasMatch())
        return {match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt()};
    static const QRegularExpression year(u"(?<!\\d)(\\d{4})(?!\\d)"_s);
    static const QRegularExpression dayNumber(u"(?<!\\d|:)(\\d{1,2})(?:\\.|,|st|nd|rd|th|\\s)(?!\\d*:)"_s);
    for (int month = 0; month < months.size(); ++month) {
        const QRegularExpression name(
            u"(?<!\\p{L})%1\\p{L}*"_s.arg(months[month]), QRegularExpression::CaseInsensitiveOption);
        const auto yearMatch = year.match(text);
        const auto dayMatch = dayNumber.match(text);
        if (name.match(text).hasMatch() && yearMatch.hasMatch() && dayMatch.hasMatch())
            return {yearMatch.captured(1).toInt(), month + 1, dayMatch.captured(1).toInt()};
    }
    return {};
}

void setDate(MailText &mail, const QString &text)
{
    const QDateTime exact = QDateTime::fromString(text.section(u'(', 0, 0).trimmed(), Qt::RFC2822Date);
    if (exact.isValid()) {
        mail.sentAt = exact;
        mail.hasZone = true;
    } else if (const QDate day = dayIn(text); day.isValid()) {
        mail.sentAt = QDateTime(day, QTime(0, 0), Qt::UTC);
    }
}

bool isOneOf(const QString &word, const QStringList &words)
{
    return words.contains(word.simplified().toLower());
}

/** A text as a mail program pastes it: "From: …", "Von: …", "보낸 사람: …" before the words. */
MailText pastedText(const QString &text)
{
    MailText mail;
    static const QRegularExpression header(u"^\\s*\\**([\\p{L} ]{1,20}?)\\**\\s*[:：]\\**\\s*(.+)$"_s);
    QStringList lines = text.split(u'\n');
    int last = -1;
    for (int i = 0; i < std::min<int>(headerLines, int(lines.size())); ++i) {
        const QRegularExpressionMatch match = header.match(lines[i]);
        if (!match.hasMatch())
            continue;
        const QString word = match.captured(1);
        const QString value = match.captured(2).trimmed();
        if (isOneOf(word, {u"from"_s, u"von"_s, u"보낸 사람"_s, u"보낸사람"_s, u"발신"_s})) {
            if (mail.fromAddress.isEmpty())
                setFrom(mail, value);
        } else if (isOneOf(word, {u"date"_s, u"sent"_s, u"datum"_s, u"gesendet"_s, u"날짜"_s, u"보낸 날짜"_s,
                                     u"보낸날짜"_s, u"받은 날짜"_s, u"일시"_s})) {
            if (!mail.sentAt.isValid())
                setDate(mail, value);
        } else if (isOneOf(word, {u"subject"_s, u"betreff"_s, u"제목"_s})) {
            if (mail.subject.isEmpty())
                mail.subject = value;
        } else if (!isOneOf(word, {u"to"_s, u"an"_s, u"cc"_s, u"받는 사람"_s, u"받는사람"_s, u"참조"_s})) {
            continue;
        }
        if (i - last > 3 && last >= 0)
            break; // a quoted mail further down
        last = i;
    }
    mail.body = lines.mid(last + 1).join(u'\n');
    return mail;
}

} // namespace

MailText mailText(const QByteArray &raw)
{
    const QByteArray bytes = raw.left(mostBytes);
    MailText mail;
    QByteArray body;
    const Headers headers = readHeaders(bytes, body);
    const bool isMail = headers.contains("from")
                        && (headers.contains("mime-version") || headers.contains("message-id")
                            || headers.contains("received") || headers.contains("content-type"));
    if (isMail) {
        Collector collector;
        collector.take(headers, body, 0);
        setFrom(mail, headerText(headers.value("from")));
        mail.subject = headerText(headers.value("subject"));
        setDate(mail, QString::fromLatin1(headers.value("date")));
        mail.body = collector.plain.trimmed().isEmpty() ? collector.html : collector.plain;
        mail.warnings = collector.warnings;
        mail.warnings.removeDuplicates();
    } else {
        mail = pastedText(QString::fromUtf8(bytes).remove(u'\r'));
    }
    if (raw.size() > mostBytes)
        mail.warnings.append(u"The text is longer than 1 MiB; the rest was not looked at."_s);
    for (QString *text : {&mail.fromName, &mail.fromAddress, &mail.subject})
        *text = cleaned(*text).simplified().left(1000);
    mail.body = cleaned(mail.body.remove(u'\r')).trimmed();
    return mail;
}

} // namespace steward::compliance
