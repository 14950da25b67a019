#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/sources/source.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace steward::compliance {

/** Whose record it is: of a controller (GDPR 30(1)) or of a processor (30(2)). */
enum class RecordKind { Controller, Processor };

/** A field of a record of processing. */
struct ProcessingField
{
    QString id = {};     ///< "purposes", "security_measures", …; a column of the export
    QString letter = {}; ///< Of 30(1) or 30(2); empty for what is useful beside the law.
    QString title = {};
    bool isOnlyWithTransfers = false; ///< Asked for unless the transfers are "none".
};
/** The fields of a kind: those of the law in its order, then the others. */
const QList<ProcessingField> &processingFields(RecordKind kind);

/** One letter of Article 30 and what it lacks. */
struct LetterState
{
    QString letter = {};
    QStringList missing = {}; ///< Ids of fields; empty: the letter is answered.
};

/** How much of what the law asks for is answered. "none" is an answer; an empty field is not. */
struct Completeness
{
    QList<LetterState> letters = {};
    int answered = 0; ///< Fields of the law that are answered, of
    int asked = 0;

    bool isComplete() const { return answered == asked; }
    int percent() const { return asked == 0 ? 0 : answered * 100 / asked; }
    QStringList missing() const;
};

Completeness completenessOf(RecordKind kind, const QMap<QString, QString> &fields);

/** What is written into a record. */
struct ProcessingDraft
{
    RecordKind kind = RecordKind::Controller;
    QString name = {};                  ///< Of the activity: "Payroll". Names no person: it is not sealed.
    QMap<QString, QString> fields = {}; ///< By the ids of processingFields().
};

/** A record for a source, from its map: what the map says, and nothing made up. */
ProcessingDraft proposedRecord(const sources::Source &source);

/** Whether an impact assessment is needed. Unknown is never "not needed". */
enum class DpiaNeed {
    NotAssessed,  ///< Questions are open that could change the answer.
    NotIndicated, ///< All are answered, and nothing asks for one.
    AsARule,      ///< Two or more of the nine criteria (WP248 rev.01).
    Required,     ///< A case of Article 35(3), or of 11 CCR 7150(b).
};

enum class DpiaAnswer { Unknown, No, Yes };

/** A question of the screening. */
struct DpiaCriterion
{
    QString id = {}; ///< "art35_public_monitoring", "wp248_scoring", "ca_admt", …
    QString title = {};
    QString source = {};
};
/** 35(3)(a)-(c), then the nine criteria of WP248 rev.01, then California's. */
const QList<DpiaCriterion> &dpiaCriteria();

struct DpiaReply
{
    DpiaAnswer answer = DpiaAnswer::Unknown;
    QString reason = {};
};

/** What the answers come to, with the reasons in words. */
struct DpiaResult
{
    DpiaNeed gdpr = DpiaNeed::NotAssessed;
    DpiaNeed california = DpiaNeed::NotAssessed; ///< Risk assessment, 11 CCR 7150.
    QStringList met = {};                        ///< Criteria answered with yes.
    QStringList open = {};                       ///< Criteria not answered.
    QString why = {};
};
DpiaResult dpiaResult(const QMap<QString, DpiaReply> &replies);

enum class DpiaState { Draft, InReview, Approved };

/** An impact assessment: 35(7)(a)-(d), the advice of the data protection officer and a link. */
struct Dpia
{
    QString reference = {}; ///< "DPIA-0001": of the record with the same number
    DpiaState state = DpiaState::Draft;
    QString description = {};  ///< (a) operations and purposes
    QString necessity = {};    ///< (b) necessity and proportionality
    QString risks = {};        ///< (c)
    QString measures = {};     ///< (d)
    QString dpoAdvice = {};    ///< 35(2)
    QString consultation = {}; ///< 36, where it was needed
    QString link = {};
    QStringList missing = {}; ///< Of description, necessity, risks, measures, dpo_advice; known without the vault.
    Instant changedAt = {};
    int recordVersion = 0;    ///< The version of the record that it was made for.
    bool isReviewDue = false; ///< The record has changed since (35(11)).
};

/** A record of processing as its newest version says. Fields are empty where the vault is not open. */
struct ProcessingRecord
{
    qint64 id = 0;
    QString reference = {}; ///< "ROP-0001"
    RecordKind kind = RecordKind::Controller;
    QString name = {};
    QMap<QString, QString> fields = {};
    bool isReadable = true;
    int version = 0;
    Completeness completeness = {}; ///< Known without the vault.
    Instant createdAt = {};
    Instant changedAt = {};
    std::optional<Instant> endedAt = {};
    std::optional<Instant> reviewedAt = {};
    std::optional<QDate> reviewDue = {};     ///< From the newest review, else from the creation.
    bool isReviewDue = false;                ///< At the moment it was asked for.
    QMap<QString, DpiaReply> screening = {}; ///< By criterion; the answers are known without the vault.
    DpiaResult dpiaNeed = {};
    std::optional<Dpia> dpia = {};

    /** One is asked for, as a rule or in any case, and there is none that is approved and complete. */
    bool isDpiaMissing() const;
};

QString kindName(RecordKind kind); ///< "controller", "processor"
std::optional<RecordKind> recordKindFromName(const QString &name);
QString needName(DpiaNeed need);       ///< "not_assessed", "not_indicated", "as_a_rule", "required"
QString answerName(DpiaAnswer answer); ///< "unknown", "no", "yes"
std::optional<DpiaAnswer> answerFromName(const QString &name);
QString dpiaStateName(DpiaState state); ///< "draft", "in_review", "approved"
std::optional<DpiaState> dpiaStateFromName(const QString &name);

} // namespace steward::compliance
