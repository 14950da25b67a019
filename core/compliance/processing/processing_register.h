#pragma once

#include "core/compliance/breaches/sealed_entries.h"
#include "core/compliance/processing/processing_record.h"

#include <functional>

namespace steward::compliance {

/** A record as one of its versions said. */
struct ProcessingVersion
{
    int version = 0;
    Instant at = {};
    QString actor = {};
    ProcessingDraft content = {}; ///< Fields are empty where the vault is not open.
};

/**
 * The records of processing activities with their versions, reviews and impact assessments; nothing is overwritten.
 *
 * Fields may name persons and are sealed under the shared purpose "processing": changes need an open vault, Unavailable
 * with its reason otherwise. NotFound where there is no such record. Writes end when they are on disk.
 */
class Processing
{
public:
    Processing(store::Store &store, vault::Vault &vault)
        : m_store(store)
        , m_vault(vault)
    {
    }

    /** InvalidInput without a name, or with a field that the kind does not know. */
    QFuture<Result<ProcessingRecord>> create(const ProcessingDraft &draft);
    /** A new version: the fields given replace those of the same name, an empty text takes one away; an empty name
     * stays. */
    QFuture<Result<ProcessingRecord>> change(
        const QString &reference, const QString &name, const QMap<QString, QString> &fields);
    /** That somebody looked and it is right as it stands. */
    QFuture<Result<ProcessingRecord>> review(const QString &reference, const QString &note);
    /** The processing has stopped; the record stays. */
    QFuture<Result<ProcessingRecord>> end(const QString &reference, const QString &reason);
    /** Answers to questions of the screening, each with its reason (compulsory for yes and no). */
    QFuture<Result<ProcessingRecord>> screen(const QString &reference, const QMap<QString, DpiaReply> &replies);
    /** A version of the impact assessment: texts given replace, empty ones stay. Refused as approved while a part of
     * 35(7) or the officer's advice is missing. */
    QFuture<Result<ProcessingRecord>> assess(const QString &reference, const Dpia &dpia);

    Result<ProcessingRecord> find(const QString &reference, Instant now);
    /** In order of reference. */
    Result<QList<ProcessingRecord>> list(std::optional<RecordKind> kind, bool withEnded, Instant now);
    Result<QList<ProcessingVersion>> versions(const QString &reference);

private:
    using Step = std::function<Result<LogEntry>(const ProcessingRecord &)>;
    QFuture<Result<ProcessingRecord>> add(const QString &reference, Step step);

    store::Store &m_store;
    vault::Vault &m_vault;
};

const EntryLog &processingLog();

} // namespace steward::compliance
