#pragma once

#include "core/base/clock.h"
#include "core/ledger/checkpoint.h"
#include "core/vault/master.h"

#include <QMap>

namespace steward::operations {

/** A file as a manifest lists it. */
struct ListedFile
{
    QByteArray sha256; ///< 32 bytes
    qint64 bytes = 0;

    bool operator==(const ListedFile &) const = default;
};

/** What a backup says of itself: written as RFC 8785 JSON and signed, so that nothing in it can be changed unseen. */
struct BackupManifest
{
    QString id; ///< Also the name of its folder: 20261121T145400Z-1
    Instant madeAt = {};
    QString version; ///< Of the program that made it.
    int schema = 0;
    QByteArray salt;                      ///< 32 random bytes; with the id they make the key of this backup alone.
    vault::MasterRef master;              ///< Which master key it is sealed under, and how that can be opened.
    QMap<QString, ListedFile> files;      ///< Every file of the folder but manifest.json and manifest.note.
    ListedFile workspace;                 ///< The workspace file as it was before it was sealed.
    QByteArray checkpoint;                ///< The newest signed checkpoint of its trail, whole.
    ledger::Checkpoint trail;             ///< What that says: how far the trail had come.
    std::optional<Instant> newestAt = {}; ///< When its newest entry was written.
    QMap<QString, qint64> rows;           ///< Rows by table.
    qint64 erasures = 0;                  ///< Erasures that the workspace knew of.

    QString origin() const { return trail.origin; }
    Result<QByteArray> json() const;
    /** Refuses what is not canonical, what has keys more or less, and values out of their range. */
    static Result<BackupManifest> parse(const QByteArray &json);
};

/** Whether a folder's name is that of a backup: 20261121T145400Z-1. */
bool isBackupId(const QString &name);

/** The text of manifest.note: a header line, and the SHA-256 of manifest.json in hex. */
QByteArray manifestNoteText(QByteArrayView manifestJson);

} // namespace steward::operations
