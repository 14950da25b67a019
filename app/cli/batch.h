#pragma once

#include "app/cli/command.h"

namespace steward::cli {

/** The --input option that batch commands share. */
QCommandLineOption inputOption();

/** One line of a batch: the object as read, and the folder that paths inside it are relative to. */
struct BatchLine
{
    QJsonObject object;
    QString folder;

    /** Reads the file a key names, relative to the input file. At most 64 MiB. */
    Result<QByteArray> file(const QString &key) const;
};

/**
 * Answers each JSON line of --input with one line, in input order and with the same `id`, computed on every core.
 *
 * A line that cannot be answered gives {"id", "error":{"code","message"}}, and the batch goes on.
 */
int runBatch(Invocation &call, const std::function<Result<QJsonObject>(const BatchLine &)> &answer);

} // namespace steward::cli
