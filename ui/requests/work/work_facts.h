#pragma once

#include "core/compliance/answers/export_package.h"
#include "core/compliance/erasure/apply.h"
#include "core/compliance/erasure/suppression.h"
#include "core/compliance/erasure/verify.h"
#include "core/workspace/workspace.h"

namespace steward::ui {

/** Everything about the work on the data of one request, of one moment. */
struct WorkFacts
{
    compliance::Request request = {};
    vault::VaultState vault = vault::VaultState::NotSetUp;
    QString whyLocked = {};
    QList<sources::Source> sources = {}; ///< Removed ones too: they may have been searched.
    QList<compliance::SourceSearch> searches = {};
    QList<compliance::FoundItem> rows = {};
    std::optional<compliance::ErasurePlan> plan = {};
    QList<compliance::SourceResult> results = {};
    QList<compliance::SourceCheck> checks = {};
    QList<compliance::ThirdParty> parties = {};
    QList<compliance::AnswerEntry> answer = {}; ///< Of an access request.
    QString answerFault = {};                   ///< Why there is none yet.
    Instant now = {};

    qsizetype activeSources() const;
    qsizetype undecided() const;
    /** Sources that could not be searched wholly, or not yet, without a reason why that may be. */
    qsizetype unknown() const;
    qsizetype emptyItems() const;
    const compliance::SourceSearch *searchOf(const QString &source) const;
    const compliance::FoundItem *rowOf(int number) const;
};

/** Whether a request has a plan: it changes data, or it records what has to stop. */
bool isPlanned(compliance::RequestType type);

/** Reads them; leaves out what only an open vault shows. */
Result<WorkFacts> readWork(Workspace &workspace, const QString &reference);

} // namespace steward::ui
