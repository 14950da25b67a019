#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QDate>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QTimeZone>

#include <memory>
#include <optional>

namespace steward::compliance {

/** Days on which a clock did not run: from the question to the answer. */
struct Pause
{
    QDate from = {};
    QDate to = {};
    QString reason = {}; ///< "identity", "clarification"
};

/** What a legal date is computed from. */
struct ClockQuestion
{
    QString law = {};                       ///< "gdpr", "uk_gdpr", "ccpa", …
    QString request = {};                   ///< "access", "erasure", "breach_authority", …
    QDate received = {};                    ///< Local day of receipt in the controller's time zone
    std::optional<Instant> receivedAt = {}; ///< The instant, where it is known; hour clocks need it
    bool isExtended = false;
    std::optional<QDate> clockStart = {}; ///< A later start: identity proven, fee paid
    QList<Pause> pauses = {};
    QString calendar = {}; ///< "DE", "UK-ENG", "US-FED", "NONE", …
    QTimeZone zone = QTimeZone::utc();
    QHash<QString, QString> policy = {}; ///< Readings that differ from the standard ones, by their key
};

/** A legal date with everything that proves it. A date means the end (24:00) of that local day. */
struct ClockAnswer
{
    std::optional<QDate> acknowledgeBy = {};
    std::optional<QDate> extensionNoticeBy = {};
    std::optional<QDate> due = {};     ///< Nothing where the law sets no number ("without delay").
    std::optional<Instant> dueAt = {}; ///< The exact moment: of an hour clock, else the end of the due day.
    bool isHourClock = false;
    std::optional<QDate> safe = {}; ///< The earliest that any reading of the law gives; never later than `due`.
    QString rule = {};              ///< Id of the rule in resources/laws: "gdpr.access/1"
    QString calendarVersion = {};
    QString explanation = {}; ///< In words: what was counted, what moved and why, from which article.
    QJsonObject inputs = {};  ///< What it was computed from, readings included; it is kept with the date.
};

/** A question that laws leave open, or a fact about the organisation, with the answers it can have. */
struct ReadingInfo
{
    QString key = {};                       ///< "identity_pause"
    QString question = {};                  ///< In words.
    QString standard = {};                  ///< The value that holds where none is given.
    QMap<QString, QStringList> values = {}; ///< With other ways to write each.
    QStringList synonyms = {};              ///< Other ways to write the key.
    bool isFact = false;                    ///< A fact (a small agent), not a reading of the law.
    bool changesNoDate = false;             ///< It is kept with the date, and changes none.
};

/**
 * The laws and calendars as data (resources/laws), and the dates they give. Immutable once loaded and safe to use from
 * any thread. A day that no calendar covers is an error (ErrorCode::NotFound), never a weekend-only answer.
 */
class Rulebook
{
public:
    /** The one that is shipped; read once. */
    static std::shared_ptr<const Rulebook> shipped();
    virtual ~Rulebook() = default;
    virtual Result<ClockAnswer> answer(const ClockQuestion &question) const = 0;
    /** As answer(), without safe, inputs and the exact moment of a day's end: for great numbers of questions. */
    virtual Result<ClockAnswer> dates(const ClockQuestion &question) const = 0;

    /** A ground on which a request can be refused, in words for a letter. */
    struct Ground
    {
        QString id = {}; ///< "unfounded"
        QString text = {};
        QString source = {}; ///< "Article 12(5)(b)"
    };

    struct Law
    {
        QString id = {};
        QString title = {};        ///< "EU GDPR"
        QString authority = {};    ///< In words, for letters: whom a person can complain to.
        QStringList requests = {}; ///< Ids of the request types it knows, breaches included.
        QString standardCalendar = {};
        QString source = {};
        QList<Ground> refusalGrounds = {};
    };
    virtual QList<Law> laws() const = 0;
    virtual QStringList calendars() const = 0;
    /** The policies there are; a question may name them by their synonyms too. */
    virtual QList<ReadingInfo> readings() const = 0;
    /** The holidays of a calendar by day; empty for an unknown one. */
    virtual QMap<QDate, QString> holidays(const QString &calendar) const = 0;
    /** The first and the last year that a calendar covers; zeroes where it knows every year. */
    virtual std::pair<int, int> years(const QString &calendar) const = 0;
};

} // namespace steward::compliance
