#pragma once

#include "core/compliance/breaches/breach_figures.h"
#include "core/compliance/consent/consent_figures.h"
#include "core/compliance/overview/request_figures.h"
#include "core/compliance/overview/score.h"
#include "core/compliance/processing/processing_figures.h"
#include "core/compliance/retention/rule.h"
#include "core/store/store.h"

namespace steward::compliance {

/** Retention in numbers. */
struct RetentionFigures
{
    qint64 rules = 0;
    qint64 current = 0; ///< Run recently, and wholly.
    QList<DueRule> due = {};
    qint64 partial = 0;      ///< Rules whose last run was not whole.
    qint64 changedInAll = 0; ///< Rows that runs have deleted or anonymised.
};

/** Searches and checks of the work on data, in numbers. */
struct DataWorkFigures
{
    qint64 searches = 0; ///< Of one source for one request; the newest of each.
    qint64 complete = 0;
    qint64 checks = 0; ///< Looks at one source after an erasure; the newest of each.
    qint64 clean = 0;
};

/** All that the privacy overview shows, of one moment. A part that could not be counted says why; the others stand. */
struct PrivacyFigures
{
    Instant at = {};
    RequestFigures requests = {};
    ConsentFigures consents = {};
    BreachFigures breaches = {};
    ProcessingFigures processing = {};
    RetentionFigures retention = {};
    DataWorkFigures dataWork = {};
    QList<ScoreComponent> components = {}; ///< In the order of scoreComponents().
    Score score = {};
    QStringList troubles = {}; ///< Parts that could not be counted, a sentence each.
};

/** Counts everything; needs no open vault. Fails only where the workspace cannot be read at all. */
Result<PrivacyFigures> privacyFigures(store::Store &store, Instant now);

Result<RetentionFigures> retentionFigures(store::Connection &connection, Instant now);
Result<DataWorkFigures> dataWorkFigures(store::Connection &connection);

} // namespace steward::compliance
