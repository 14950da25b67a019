#include "core/compliance/requests/mail_paste.h"

#include "core/base/text.h"
#include "core/compliance/requests/mail_text.h"
#include "core/sources/normalise.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace steward::compliance {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostPhones = 5;
constexpr qsizetype mostText = 65'536;

struct Phrase
{
    RequestType type;
    QString text; ///< Folded.
};

const QList<Phrase> &phrases()
{
    static const QList<Phrase> all = [] {
        QList<Phrase> list;
        QFile file(u":/steward/letters/phrases.tsv"_s);
        if (!file.open(QIODevice::ReadOnly))
            return list;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            const QStringList cells = line.split(u'\t');
            const auto type = cells.size() == 3 ? typeFromName(cells[0]) : std::nullopt;
            if (type && !line.startsWith(u'#'))
                list.append({*type, folded(cells[2])});
        }
        return list;
    }();
    return all;
}

/** Without what is quoted from earlier mails. */
QString ownWords(const QString &body)
{
    static const QRegularExpression divider(
        u"^\\s*(-{2,}\\s*(original message|urspr\\S+ nachricht|원본 메시지|forwarded message).*|(on|am) .{5,200}(wrote|schrieb).*:\\s*)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    QStringList kept;
    for (const QString &line : body.split(u'\n')) {
        if (line.size() < 300 && divider.match(line).hasMatch() && !kept.join(QString()).trimmed().isEmpty())
            break;
        if (!line.startsWith(u'>'))
            kept.append(line);
    }
    return kept.join(u'\n');
}

/** The type that has the most words for it. */
void setType(MailProposal &proposal, const QString &words)
{
    QHash<int, qsizetype> weight;
    QHash<int, QStringList> shown;
    for (const Phrase &phrase : phrases()) {
        if (!words.contains(phrase.text))
            continue;
        weight[int(phrase.type)] += phrase.text.size();
        shown[int(phrase.type)].append(phrase.text);
    }
    qsizetype best = 0;
    for (auto one = weight.begin(); one != weight.end(); ++one) {
        const bool isFirst = one.value() == best && proposal.type && one.key() < int(*proposal.type);
        if (one.value() > best || isFirst) {
            best = one.value();
            proposal.type = RequestType(one.key());
        }
    }
    if (proposal.type)
        proposal.typeWords = shown.value(int(*proposal.type));
    if (weight.size() > 1)
        proposal.warnings.append(
            u"The mail has words for more than one kind of request; look whether it asks for several."_s);
}

void setLaws(MailProposal &proposal, const QString &words)
{
    static const QList<std::pair<QString, QString>> hints{{u"uk_gdpr"_s, u"uk gdpr|data protection act 2018"_s},
        {u"gdpr"_s, u"(?<!uk )gdpr|dsgvo|ds-gvo|2016/679"_s}, {u"ccpa"_s, u"ccpa|cpra|california consumer privacy"_s},
        {u"kr_pipa"_s, u"개인정보 ?보호법|pipa(?!\\p{L})"_s}, {u"lgpd"_s, u"lgpd"_s}, {u"pipeda"_s, u"pipeda"_s},
        {u"jp_appi"_s, u"appi(?!\\p{L})|個人情報保護法"_s}, {u"vcdpa"_s, u"vcdpa|virginia consumer data"_s},
        {u"colorado"_s, u"colorado privacy act"_s}, {u"ch_fadp"_s, u"fadp|revdsg|(?<!\\p{L})ndsg"_s},
        {u"au_app"_s, u"australian privacy principle"_s}};
    for (const auto &[law, pattern] : hints) {
        if (QRegularExpression(pattern).match(words).hasMatch())
            proposal.laws.append(law);
    }
}

void setLanguage(MailProposal &proposal, const QString &words)
{
    const auto hangul = std::count_if(
        words.begin(), words.end(), [](QChar c) { return c.unicode() >= 0xac00 && c.unicode() <= 0xd7a3; });
    const auto letters = std::count_if(words.begin(), words.end(), [](QChar c) { return c.isLetter(); });
    if (letters > 0 && hangul * 5 > letters) {
        proposal.language = u"ko"_s;
        return;
    }
    static const QRegularExpression german(u"(?<!\\p{L})(ich|und|sie|bitte|meine|der|die|das|nicht|wir)(?!\\p{L})"_s);
    static const QRegularExpression english(u"(?<!\\p{L})(i|and|you|please|my|the|of|not|we)(?!\\p{L})"_s);
    const auto timesOf = [&words](const QRegularExpression &pattern) {
        int times = 0;
        for (auto found = pattern.globalMatch(words); found.hasNext() && times < 1000; found.next())
            ++times;
        return times;
    };
    proposal.language = timesOf(german) > timesOf(english) ? u"de"_s : u"en"_s;
}

void setIdentifiers(MailProposal &proposal, const QString &text)
{
    static const QRegularExpression number(
        u"(?:customer|client|account|member)\\s*(?:number|no\\.?|id|#)|kunden\\s?-?\\s?(?:nummer|nr\\.?)|고객\\s?번호|회원\\s?번호"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression value(
        u"\\G(?:\\s*(?:is|ist|lautet|은|는))?\\s*[:#：]?\\s*([A-Za-z0-9][A-Za-z0-9./-]{2,29})"_s);
    for (auto found = number.globalMatch(text); found.hasNext() && proposal.customerNumber.isEmpty();) {
        const QRegularExpressionMatch match = value.match(text, found.next().capturedEnd());
        const QString candidate = match.captured(1);
        if (std::any_of(candidate.begin(), candidate.end(), [](QChar c) { return c.isDigit(); }))
            proposal.customerNumber = candidate;
        while (proposal.customerNumber.endsWith(u'.') || proposal.customerNumber.endsWith(u'-'))
            proposal.customerNumber.chop(1);
    }
    static const QRegularExpression phone(
        u"(?:(?:tel|phone|telefon|mobil|mobile|handy|cell|전화|휴대폰|연락처)[\\p{L}. ]{0,12}[:：]?\\s*|(?=\\+))(\\+?[0-9(][0-9()/ .-]{5,24}[0-9])"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (auto found = phone.globalMatch(text); found.hasNext() && proposal.phones.size() < mostPhones;) {
        const QString candidate = found.next().captured(1).simplified();
        const QString normal = sources::normalised({.kind = sources::IdentifierKind::Phone, .value = candidate});
        if (!normal.isEmpty() && !proposal.phones.contains(candidate))
            proposal.phones.append(candidate);
    }
}

} // namespace

MailProposal proposalFromMail(const QByteArray &raw, const QTimeZone &zone)
{
    MailText mail = mailText(raw);
    MailProposal proposal{.fromName = mail.fromName,
        .email = mail.fromAddress,
        .subject = mail.subject,
        .text = mail.body.left(mostText),
        .warnings = mail.warnings};
    if (mail.body.size() > mostText)
        proposal.warnings.append(u"The mail is very long; only its first 65,536 characters are taken over."_s);
    if (mail.sentAt.isValid()) {
        if (mail.hasZone) {
            proposal.receivedAt = fromMillis(mail.sentAt.toMSecsSinceEpoch());
            proposal.receivedOn = mail.sentAt.toTimeZone(zone).date();
        } else {
            proposal.receivedOn = mail.sentAt.date();
        }
    } else {
        proposal.warnings.append(u"The mail says no date that can be read; give the day of receipt."_s);
    }
    const QString own = ownWords(proposal.text);
    const QString words = folded(proposal.subject + u'\n' + own);
    setType(proposal, words);
    setLaws(proposal, words);
    setLanguage(proposal, words);
    setIdentifiers(proposal, own);
    return proposal;
}

} // namespace steward::compliance
