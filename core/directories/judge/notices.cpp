#include "core/directories/judge/case.h"

#include <QRegularExpression>

namespace steward::directories::judging {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSentence = 170;
constexpr qsizetype longestBlock = 20'000;
constexpr int mostPerBlock = 12; ///< Phrases looked at in one block of text.

/** A sentence of a block, with where the block and the headings around it stand. */
struct Notice
{
    QString sentence = {};
    QString block = {};
    PhraseHit hit = {};               ///< Position within the sentence.
    bool underForeignHeading = false; ///< The nearest heading above names another business.
    int heading = 0;
};

bool endsSentence(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c == u'\u3002' || c == u'!' || c == u'?' || c == u'\uFF1F' || c == u'\uFF01')
        return true;
    // A full stop ends a sentence before a space, and not after a letter or two ("St. ", "e.K. ").
    return c == u'.' && at + 1 < text.size() && text[at + 1] == u' ' && at > 3 && text[at - 2].isLetter()
           && text[at - 3].isLetter();
}

/** The sentence around a position, with its closing mark. */
QStringView sentenceAround(QStringView text, qsizetype position, qsizetype *from)
{
    // A sentence longer than twice the longest that counts need not be followed to its ends.
    qsizetype start = std::max<qsizetype>(0, position - 2 * longestSentence);
    for (qsizetype at = start; at < position; ++at) {
        if (endsSentence(text, at))
            start = at + 1;
    }
    while (start < position && text[start] == u' ')
        ++start;
    qsizetype end = position;
    const qsizetype last = std::min(text.size(), position + 2 * longestSentence);
    while (end < last && !endsSentence(text, end))
        ++end;
    *from = start;
    return text.sliced(start, std::min(end + 1, text.size()) - start);
}

bool isOverlapping(const PhraseHit &left, const PhraseHit &right)
{
    return left.position < right.position + right.phrase.size() && right.position < left.position + left.phrase.size();
}

/** "Visitors report this location has closed" tells; "Report this location as closed" asks. */
bool isReportedByOthers(const QString &sentence, const PhraseHit &hit)
{
    const QString before = sentence.left(hit.position).trimmed();
    return hit.phrase == u"report" && before.endsWith(u's') && !before.contains(u' ');
}

/** A question, an offer to do something, a rule for all, a visitor's own words: nothing that is said of this listing.
 */
bool isVetoed(const Case &given, const Notice &notice)
{
    QString sentence = notice.sentence;
    if (sentence.endsWith(u'?') || sentence.endsWith(u'\uFF1F'))
        return true;
    if (!given.name().isEmpty())
        sentence.replace(given.name(), QString(given.name().size(), u'_'));
    for (const PhraseHit &hit : phrasesIn(sentence)) {
        if (hit.kind == Kind::Veto && !isOverlapping(hit, notice.hit) && !isReportedByOthers(sentence, hit))
            return true;
    }
    return false;
}

QString after(const Notice &notice)
{
    QString rest = notice.sentence.mid(notice.hit.position + notice.hit.phrase.size()).trimmed();
    while (!rest.isEmpty() && !rest[0].isLetterOrNumber() && !QStringView(u"·|(,;").contains(rest[0]))
        rest.remove(0, 1);
    return rest;
}

/** "Closed on Sundays", "closed now", "out of business hours": hours, and no closure. */
bool speaksOfHours(const Notice &notice)
{
    const QString rest = after(notice);
    const bool lasting = notice.hit.phrase.contains(u"permanent"_s) || notice.hit.phrase.contains(u"good"_s)
                         || notice.hit.phrase.contains(u"forever"_s);
    const QString word = rest.section(QRegularExpression(u"[^\\p{L}]"_s), 0, 0);
    if (word == u"hours" || word == u"cards" || word == u"sale")
        return true;
    if (lasting || notice.hit.kind == Kind::TemporarilyClosed || !notice.hit.phrase.endsWith(u"closed"_s))
        return false;
    const auto hours = firstPhrase(rest, Kind::HoursWord);
    const bool past = notice.hit.phrase.contains(u"has "_s) || notice.hit.phrase.contains(u"reported"_s)
                      || notice.hit.phrase.contains(u"marked"_s);
    return hours && hours->position == 0 && !(past && (word == u"on" || word == u"from" || word == u"at"));
}

/**
 * Whether what has closed is the business itself: nothing but small words and words for a business stand before the
 * phrase, or the sentence names it. "Our sister shop on Pine Street is permanently closed" is about another.
 */
bool isClosureOfItself(const Case &given, const Notice &notice)
{
    static const QStringList small = {u"this"_s, u"the"_s, u"is"_s, u"has"_s, u"have"_s, u"been"_s, u"now"_s, u"we"_s,
        u"are"_s, u"sorry"_s, u"unfortunately"_s, u"note"_s, u"notice"_s, u"please"_s, u"attention"_s, u"gone"_s,
        u"it"_s, u"appears"_s, u"to"_s, u"be"_s, u"as"_s, u"reported"_s, u"marked"_s, u"listed"_s, u"yelpers"_s,
        u"users"_s, u"customers"_s, u"visitors"_s, u"report"_s, u"that"_s, u"currently"_s, u"google"_s, u"restaurant"_s,
        u"practice"_s, u"office"_s, u"salon"_s, u"hotel"_s, u"café"_s, u"cafe"_s, u"bar"_s, u"clinic"_s, u"our"_s,
        u"your"_s, u"dieses"_s, u"diese"_s, u"dieser"_s, u"das"_s, u"die"_s, u"der"_s, u"ist"_s, u"hat"_s, u"sind"_s,
        u"wurde"_s, u"wir"_s, u"haben"_s, u"leider"_s, u"hinweis"_s, u"achtung"_s, u"laut"_s, u"cet"_s, u"cette"_s,
        u"est"_s, u"a"_s, u"este"_s, u"está"_s, u"ha"_s, u"questo"_s, u"questa"_s, u"è"_s, u"al"_s, u"et"_s, u"le"_s,
        u"la"_s, u"el"_s, u"since"_s, u"seit"_s, u"due"_s, u"until"_s};
    if (notice.hit.phrase[0].unicode() >= 0x1100 || (!given.name().isEmpty() && notice.sentence.contains(given.name())))
        return true;
    static const QRegularExpression between(u"[^\\p{L}]+"_s);
    for (const QString &word : notice.sentence.left(notice.hit.position).split(between, Qt::SkipEmptyParts)) {
        if (!small.contains(word) && !firstPhrase(word, Kind::Subject))
            return false;
    }
    return true;
}

/** Whether the sentence is about the listing: it names it or its kind, begins with the phrase, or says nothing else. */
bool isAboutListing(const Case &given, const Notice &notice)
{
    constexpr qsizetype opening = 12;
    constexpr qsizetype label = 40;
    if (!given.name().isEmpty() && notice.block.contains(given.name()))
        return true;
    // A card of a list: its heading names another business.
    if (notice.underForeignHeading) {
        const bool named = notice.sentence.startsWith(u"this "_s) || notice.sentence.startsWith(u"dies"_s)
                           || notice.sentence.startsWith(u"이 "_s) || notice.sentence.startsWith(u"your "_s)
                           || notice.sentence.startsWith(u"ihr "_s);
        return named && firstPhrase(notice.sentence, Kind::Subject);
    }
    if (notice.hit.position <= opening || notice.heading > 0)
        return true;
    return firstPhrase(notice.block, Kind::Subject)
           || (notice.block.size() <= label && notice.hit.kind != Kind::Closed
               && notice.hit.kind != Kind::TemporarilyClosed);
}

/** "merged" and "duplicate" also have other meanings in a business's own text. */
bool isAboutEntry(const Notice &notice)
{
    static const QStringList entries = {u"listing"_s, u"profile"_s, u"page"_s, u"entry"_s, u"record"_s, u"duplicate"_s,
        u"place"_s, u"business"_s, u"eintrag"_s, u"profil"_s, u"duplikat"_s, u"dublette"_s, u"fiche"_s, u"ficha"_s,
        u"scheda"_s, u"doublon"_s, u"duplicad"_s, u"duplicat"_s};
    if (notice.hit.kind != Kind::Duplicate || notice.hit.phrase[0].unicode() >= 0x1100)
        return true;
    return notice.hit.position == 0 || std::any_of(entries.begin(), entries.end(), [&](const QString &word) {
        return notice.sentence.contains(word);
    });
}

bool holds(const Case &given, const Notice &notice)
{
    if (notice.sentence.size() > longestSentence || isVetoed(given, notice) || !isAboutListing(given, notice))
        return false;
    switch (notice.hit.kind) {
    case Kind::Closed: {
        const QString before = u' ' + notice.sentence.left(notice.hit.position);
        const QString near = before.right(12);
        if (near.contains(u" not "_s) || near.contains(u"n't "_s) || near.contains(u" nicht "_s)
            || near.contains(u" kein"_s))
            return false;
        return isClosureOfItself(given, notice) && !speaksOfHours(notice) && !before.contains(u" may "_s)
               && !before.contains(u" might "_s) && !before.contains(u"going "_s);
    }
    case Kind::TemporarilyClosed: return isClosureOfItself(given, notice) && !speaksOfHours(notice);
    case Kind::Rejected: return !after(notice).startsWith(u"yet"_s);
    case Kind::Duplicate: return isAboutEntry(notice);
    default: return true;
    }
}

/**
 * Follows whether a text stands under the name of another business.
 *
 * On a page about the business only the heading right above counts (a card in a list of others); on a list of
 * businesses, any heading since the business's own.
 */
class ForeignHeading
{
public:
    explicit ForeignHeading(const Case &given)
        : m_name(given.name())
        , m_about(given.presence().nameProminent)
    {
    }

    bool stands() const { return m_stands; }
    void before(const Block &block)
    {
        if (block.heading == 1 || (!m_name.isEmpty() && block.text.contains(m_name)))
            m_stands = false;
    }
    void after(const Block &block)
    {
        const bool named = !m_name.isEmpty() && block.text.contains(m_name);
        const bool heading = block.heading > (m_about ? 2 : 1) && !named;
        if (heading)
            m_stands = !firstPhrase(block.text, Kind::Subject);
        else if (m_about)
            m_stands = false;
    }

private:
    const QString m_name;
    const bool m_about;
    bool m_stands = false;
};

/** The first notice of a kind that is said of the listing itself. */
std::optional<Notice> noticeOf(const Case &given, Kind kind)
{
    const bool anywhere = given.inText(kind) || given.inHeadings(kind);
    if (!anywhere)
        return std::nullopt;
    const Zones aside = Zone::Navigation | Zone::Footer | Zone::Review | Zone::Related | Zone::Action | Zone::Cookie
                        | Zone::Hidden | Zone::Help;
    ForeignHeading foreign(given);
    for (const Block &block : given.outline()) {
        foreign.before(block);
        const QStringView start = QStringView(block.text).left(longestBlock);
        const QList<PhraseHit> hits = block.zones & aside ? QList<PhraseHit>() : phrasesIn(start);
        int tries = 0;
        for (const PhraseHit &hit : hits) {
            if (hit.kind != kind || given.name().contains(hit.phrase))
                continue;
            if (++tries > mostPerBlock)
                break;
            qsizetype from = 0;
            Notice notice{sentenceAround(block.text, hit.position, &from).toString(), block.text, hit, foreign.stands(),
                block.heading};
            notice.hit.position -= from;
            if (holds(given, notice))
                return notice;
        }
        foreign.after(block);
    }
    return std::nullopt;
}

/** Whether the end of the line is worth the expression below: most names end in no such word. */
bool mayBeMarked(const QString &line)
{
    const QStringView end = QStringView(line).right(24);
    for (const QLatin1StringView word : {"closed"_L1, "geschlossen"_L1, "cerrado"_L1, "chiuso"_L1}) {
        if (end.contains(word, Qt::CaseInsensitive))
            return true;
    }
    return std::any_of(end.begin(), end.end(), [](QChar c) { return c.unicode() >= 0x80; });
}

/** The closing word after a name: "Rosa's Bakery - CLOSED", "Rosa's Bakery (geschlossen)". */
std::optional<State> closureSuffix(const QString &line, const QString &name, bool structured)
{
    static const QRegularExpression suffix(
        u"(?:^|[\\s\\-\\x{2013}\\x{2014}:|*/]+)([\\(\\[\\x{3010}\\x{FF08}]?)\\s*((?:permanently |temporarily |now "
        u"|dauerhaft |vorübergehend |endgültig )?)"
        "(closed|geschlossen|폐업|폐점|휴업|fermé|cerrado|chiuso|閉店|閉業|已停业|已关闭)\\s*[\\)\\]\\x{3011}\\x{FF09}]?\\s*[*!]*$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (!mayBeMarked(line))
        return std::nullopt;
    const QRegularExpressionMatch match = suffix.match(line.trimmed());
    if (!match.hasMatch() || name.isEmpty() || name.endsWith(scannable(match.captured(3))))
        return std::nullopt;
    const QString before = scannable(QStringView(line).left(match.capturedStart(0)));
    if (before.isEmpty() || !plainWords(before).contains(nameWords(name)))
        return std::nullopt;
    const QString lead = match.captured(2).toLower();
    const bool temporary = lead.startsWith(u"temp"_s) || lead.startsWith(u"vor"_s) || match.captured(3) == u"휴업";
    const bool set = !match.captured(1).isEmpty() || !lead.isEmpty()
                     || match.captured(0).contains(QRegularExpression(u"[-\\x{2013}\\x{2014}:|*/]"_s));
    const bool shouted = match.captured(3).size() > 3 && match.captured(3) == match.captured(3).toUpper();
    if (!structured && !set && !shouted)
        return std::nullopt; // "Rosa's Bakery Closed" may be a badge that tells the hours.
    if (lead == u"now ")
        return std::nullopt;
    return temporary ? State::TemporarilyClosed : State::Closed;
}

std::optional<Evidence> nameSuffixEvidence(const Case &given)
{
    const auto said = [](State state, const QString &line) {
        return Evidence{state, u"The name is marked as closed: %1."_s.arg(quoted(line.simplified().left(100)))};
    };
    for (const Candidate &candidate : given.page().candidates) {
        if (candidate.field != Field::Name)
            continue;
        if (const auto state = closureSuffix(candidate.value, given.name(), candidate.origin <= Origin::Rdfa))
            return said(*state, candidate.value);
    }
    for (const QString &heading : given.page().headings) {
        if (const auto state = closureSuffix(heading, given.name(), false))
            return said(*state, heading);
    }
    static const QRegularExpression separators(u"\\s+[|\\x{2013}\\x{2014}·»-]\\s+"_s);
    QString title;
    for (const QString &part : given.page().title.simplified().split(separators)) {
        title += title.isEmpty() ? part : u" - "_s + part;
        if (const auto state = closureSuffix(title, given.name(), false))
            return said(*state, title);
    }
    return std::nullopt;
}

/** A page kept for a branch that is gone: its structured data still names it, with an empty address and empty hours. */
std::optional<Evidence> emptyShellEvidence(const Case &given)
{
    if (given.presence().isFull() || !given.presence().name)
        return std::nullopt;
    static const QRegularExpression emptyAddress(
        u"\"(?:streetAddress|address)\"\\s*:\\s*(?:\"\\s*\"|null|\\{\\s*\\}|\\[\\s*\\])"_s);
    static const QRegularExpression emptyHours(
        u"\"openingHours(?:Specification)?\"\\s*:\\s*(?:\"\\s*\"|null|\\[\\s*(?:\"\\s*\"|\\{\\s*\\})?\\s*\\]|\\{\\s*\\})"_s);
    const QString source = QString::fromUtf8(given.response().body.left(200'000));
    if (!source.contains(u"application/ld+json"_s) || !emptyAddress.match(source).hasMatch()
        || !emptyHours.match(source).hasMatch())
        return std::nullopt;
    return Evidence{State::Closed,
        u"The page still names the business, but its structured data has an empty address and empty hours."_s};
}

/** The machine-readable business status of the page's one business, in the words of Google Places and of common
 * exporters. */
std::optional<Evidence> statusFlagEvidence(const Case &given)
{
    if (!given.presence().nameProminent)
        return std::nullopt;
    const QByteArray source = given.response().body.left(200'000);
    if (!source.contains("CLOSED_") && !source.contains("lyClosed\":true"))
        return std::nullopt;
    if (source.contains("OPERATIONAL") || source.count("CLOSED_PERMANENTLY") + source.count("CLOSED_TEMPORARILY") > 2)
        return std::nullopt;
    if (source.contains("\"CLOSED_PERMANENTLY\"") || source.contains("\"permanentlyClosed\":true"))
        return Evidence{State::Closed, u"The page's own data gives the business's status as permanently closed."_s};
    if (source.contains("\"CLOSED_TEMPORARILY\"") || source.contains("\"temporarilyClosed\":true"))
        return Evidence{
            State::TemporarilyClosed, u"The page's own data gives the business's status as temporarily closed."_s};
    return std::nullopt;
}

struct Meaning
{
    Kind kind;
    State state;
    QLatin1StringView sentence;
};

constexpr Meaning meanings[] = {
    {Kind::Closed, State::Closed, "The page says that the business has closed: %1."_L1},
    {Kind::TemporarilyClosed, State::TemporarilyClosed, "The page says that the business is closed for a time: %1."_L1},
    {Kind::Duplicate, State::Duplicate, "The page says that the listing is a duplicate: %1."_L1},
    {Kind::Rejected, State::Rejected, "The page says that the listing was not accepted: %1."_L1},
    {Kind::Pending, State::Pending, "The page says that the listing still waits for a decision: %1."_L1},
};

} // namespace

std::optional<Evidence> noticeEvidence(const Case &given)
{
    if (const auto evidence = nameSuffixEvidence(given))
        return evidence;
    for (const Meaning &meaning : meanings) {
        if (const auto notice = noticeOf(given, meaning.kind))
            return Evidence{meaning.state, QString(meaning.sentence).arg(quoted(notice->sentence))};
    }
    const auto flag = statusFlagEvidence(given);
    return flag ? flag : emptyShellEvidence(given);
}

} // namespace steward::directories::judging
