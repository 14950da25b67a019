#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringView>

#include <array>
#include <bitset>
#include <optional>

namespace steward::directories::judging {

/** What a phrase speaks of; the names in resources/judge/phrases.tsv are these in snake_case. */
enum class Kind {
    NotFound,   ///< In a title or heading: the page is not there.
    GoneNotice, ///< Anywhere as a notice of its own: this listing was taken away.
    NoResults,
    Closed,
    TemporarilyClosed,
    Pending,
    Rejected,
    Duplicate,
    ChallengeTitle,
    Challenge,
    Consent,
    RateLimited,
    LoginTitle,
    Login,
    Parked,
    ServerError,
    ScriptNeeded,
    Unclaimed,
    RelatedHeading, ///< Over a list of other businesses.
    ReviewHeading,  ///< Over what visitors wrote.
    Veto,           ///< Turns a notice into a question, an offer, a rule or a visitor's sentence.
    Subject,        ///< What a notice about the listing itself is about.
    HoursWord,      ///< After "closed": opening hours, no closure.
    Echo,           ///< Before words that a search only repeats.
    EchoAfter,      ///< After words that a search only repeats.
    Count,
};

/** A phrase found in a text; the view points into the table and lives as long as the program. */
struct PhraseHit
{
    Kind kind = Kind::Count;
    QStringView phrase = {};
    qsizetype position = 0;
};

/** Lower case, straight quotes, single spaces; line ends stay. What phrases are looked for in. */
QString scannable(QStringView text);

/** Every phrase of the table that stands in a scannable text, in order of position. */
QList<PhraseHit> phrasesIn(QStringView scannableText);

/** The first phrase of the kind in the text. */
std::optional<PhraseHit> firstPhrase(QStringView scannableText, Kind kind);
std::optional<PhraseHit> firstOf(const QList<PhraseHit> &hits, Kind kind);

/** A mark of a service in the source of a page. */
struct Marker
{
    QString kind = {}; ///< challenge, challenge_hint or parked.
    QString service = {};
    QByteArray text = {};
};
/** The marks that stand in the first 200 kB of the source. */
QList<Marker> markersIn(const QByteArray &body);

/** The parking service to which a host belongs, or null. */
QString parkingService(const QString &host);

} // namespace steward::directories::judging
