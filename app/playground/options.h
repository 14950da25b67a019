#pragma once

#include "app/playground/directory.h"
#include "core/base/result.h"

#include <QStringList>

#include <chrono>
#include <optional>

namespace steward::playground {

/** What the command line asks for. */
struct Options
{
    QString folder = {};
    WorldSize size = {};
    int port = 0;
    bool tls = false;
    bool quiet = false;
    std::optional<std::chrono::seconds> time = {};
    QStringList controlWords = {}; ///< Of the control command; empty where a world is to be served.
    bool isControl = false;
};

/** Reads the arguments (the program's name first); ends the program itself only for --help and --version. */
Result<Options> readOptions(const QStringList &arguments);

} // namespace steward::playground
