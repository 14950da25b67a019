#include "core/directories/judge/phrases.h"

#include <QByteArrayMatcher>
#include <QFile>

static void initJudgeResource()
{
    Q_INIT_RESOURCE(judge); // a static library's resources are dropped unless named
}

namespace steward::directories::judging {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QLatin1StringView, size_t(Kind::Count)> kindNames = {"not_found"_L1, "gone_notice"_L1,
    "no_results"_L1, "closed"_L1, "temporarily_closed"_L1, "pending"_L1, "rejected"_L1, "duplicate"_L1,
    "challenge_title"_L1, "challenge"_L1, "consent"_L1, "rate_limited"_L1, "login_title"_L1, "login"_L1, "parked"_L1,
    "server_error"_L1, "script_needed"_L1, "unclaimed"_L1, "related_heading"_L1, "review_heading"_L1, "veto"_L1,
    "subject"_L1, "hours_word"_L1, "echo"_L1, "echo_after"_L1};

constexpr qsizetype markedSource = 200'000;

/** The lines of a table in the resources, each split at its tabs. */
QList<QStringList> tableRows(const QString &name)
{
    initJudgeResource();
    QFile file(u":/steward/judge/"_s + name);
    QList<QStringList> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    const QString all = QString::fromUtf8(file.readAll());
    for (const QStringView line : QStringView(all).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#'))
            rows.append(line.toString().split(u'\t'));
    }
    return rows;
}

/** Letters of scripts that part words by spaces: there a phrase begins and ends at a word's edge. */
bool partsWords(QChar c)
{
    return c.isLetterOrNumber() && c.unicode() < 0x1100;
}

/** Finds many phrases in one pass: looks only where the first two characters of some phrase stand. */
class PhraseTable
{
public:
    PhraseTable()
    {
        for (const QStringList &row : tableRows(u"phrases.tsv"_s)) {
            const auto kind = std::find(kindNames.begin(), kindNames.end(), row.value(0));
            if (kind == kindNames.end() || row.value(2).isEmpty())
                continue;
            m_phrases.append({Kind(kind - kindNames.begin()), row.value(2)});
        }
        for (qsizetype i = 0; i < m_phrases.size(); ++i) {
            const QString &text = m_phrases[i].text;
            m_byStart[start(text, 0)].append(i);
            m_starts.set(start(text, 0) % m_starts.size());
        }
    }

    template<typename Found>
    void scan(QStringView text, Found found) const
    {
        for (qsizetype at = 0; at < text.size(); ++at) {
            if (at > 0 && partsWords(text[at]) && partsWords(text[at - 1]))
                continue;
            const quint32 key = start(text, at);
            if (!m_starts.test(key % m_starts.size()))
                continue;
            const auto candidates = m_byStart.constFind(key);
            if (candidates == m_byStart.constEnd())
                continue;
            for (const qsizetype index : *candidates) {
                const Phrase &phrase = m_phrases[index];
                if (stands(text, at, phrase.text) && !found(PhraseHit{phrase.kind, phrase.text, at}))
                    return;
            }
        }
    }

private:
    struct Phrase
    {
        Kind kind;
        QString text;
    };

    static quint32 start(QStringView text, qsizetype at)
    {
        const quint32 first = text[at].unicode();
        const quint32 second = at + 1 < text.size() ? text[at + 1].unicode() : 0;
        return first << 16 | second;
    }

    static bool stands(QStringView text, qsizetype at, const QString &phrase)
    {
        const qsizetype end = at + phrase.size();
        return text.sliced(at).startsWith(phrase)
               && (end == text.size() || !partsWords(text[end]) || !partsWords(phrase.back()));
    }

    QList<Phrase> m_phrases;
    QHash<quint32, QList<qsizetype>> m_byStart;
    std::bitset<65521> m_starts;
};

const PhraseTable &phraseTable()
{
    static const PhraseTable table;
    return table;
}

QChar plain(QChar c)
{
    switch (c.unicode()) {
    case 0x2018:
    case 0x2019:
    case 0x02BC:
    case 0x00B4:
    case 0x0060: return u'\'';
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x00AB:
    case 0x00BB: return u'"';
    case 0x2010:
    case 0x2011: return u'-';
    default: return c.toLower();
    }
}

bool isInvisible(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x00AD || (u >= 0x200B && u <= 0x200F) || u == 0x2060 || u == 0xFEFF;
}

} // namespace

QString scannable(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (c.unicode() < 0x80 && c > u' ') {
            result += (c >= u'A' && c <= u'Z') ? QChar(c.unicode() | 0x20) : (c == u'`' ? QChar(u'\'') : c);
        } else if (c == u'\n') {
            if (result.endsWith(u' '))
                result.chop(1);
            if (!result.isEmpty() && !result.endsWith(u'\n'))
                result += c;
        } else if (c.isSpace()) {
            if (!result.isEmpty() && !result.back().isSpace())
                result += u' ';
        } else if (!isInvisible(c)) {
            result += plain(c);
        }
    }
    while (!result.isEmpty() && result.back().isSpace())
        result.chop(1);
    return result;
}

QList<PhraseHit> phrasesIn(QStringView scannableText)
{
    constexpr qsizetype enough = 5'000;
    QList<PhraseHit> hits;
    phraseTable().scan(scannableText, [&hits](const PhraseHit &hit) {
        hits.append(hit);
        return hits.size() < enough;
    });
    return hits;
}

std::optional<PhraseHit> firstPhrase(QStringView scannableText, Kind kind)
{
    std::optional<PhraseHit> first;
    phraseTable().scan(scannableText, [&](const PhraseHit &hit) {
        if (hit.kind == kind)
            first = hit;
        return !first;
    });
    return first;
}

std::optional<PhraseHit> firstOf(const QList<PhraseHit> &hits, Kind kind)
{
    const auto hit =
        std::find_if(hits.begin(), hits.end(), [kind](const PhraseHit &each) { return each.kind == kind; });
    return hit == hits.end() ? std::nullopt : std::optional(*hit);
}

QList<Marker> markersIn(const QByteArray &body)
{
    static const QList<std::pair<Marker, QByteArrayMatcher>> all = [] {
        QList<std::pair<Marker, QByteArrayMatcher>> list;
        for (const QStringList &row : tableRows(u"markers.tsv"_s)) {
            const Marker marker{row.value(0), row.value(1), row.value(2).toUtf8()};
            list.append({marker, QByteArrayMatcher(marker.text)});
        }
        return list;
    }();
    const QByteArray source = body.left(markedSource).toLower();
    QList<Marker> found;
    for (const auto &[marker, matcher] : all) {
        if (matcher.indexIn(source) >= 0)
            found.append(marker);
    }
    return found;
}

QString parkingService(const QString &host)
{
    static const QList<QStringList> hosts = tableRows(u"parking_hosts.tsv"_s);
    for (const QStringList &row : hosts) {
        if (host == row.value(0) || host.endsWith(u'.' + row.value(0)))
            return row.value(1);
    }
    return {};
}

} // namespace steward::directories::judging
