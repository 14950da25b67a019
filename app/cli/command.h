#pragma once

#include "core/base/result.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>
#include <stop_token>
#include <vector>

namespace steward::cli {

/** Exit codes of the command line. */
enum ExitCode { Done = 0, AnswerIsNo = 1, WrongUse = 2, CannotUse = 3, Interrupted = 130 };

/** The exit code that goes with an error: wrong input 2, an unusable workspace, disk or network 3, cancelled 130. */
int exitCodeFor(const Error &error);

enum class Format { Table, Json, JsonLines, Csv };

class Output;

/** One call of one command: what was given, and where the answer goes. */
struct Invocation
{
    const QCommandLineParser &options;
    QStringList arguments; ///< What stands after the command's own words.
    Output &out;
    QString workspacePath; ///< From --workspace or $STEWARD_WORKSPACE; empty if neither is given.
    bool offline = false;
    bool quiet = false;
    std::stop_token stop; ///< Asked to stop by Ctrl+C.
};

/** A command of the command line: its words, its help and what it does. */
struct Command
{
    QString words;   ///< "listings compare"
    QString summary; ///< One line for the list of commands.
    QString usage;   ///< What follows the words: "--input FILE".
    QString example; ///< One whole example call.
    QList<QCommandLineOption> options;
    std::function<int(Invocation &)> run;
    int takes = 0;           ///< How many words may follow the command's own.
    QString details = {};    ///< What --help says below the example: formats and fields, where there is more to say.
    bool needsFonts = false; ///< Makes PDFs: runs with a QGuiApplication, which the others are not slowed down by.
};

using Commands = std::vector<Command>;

/** Every command there is; a file of commands is one line in it. */
Commands allCommands();

/** Prints the error as one line on stderr and answers its exit code. */
int fail(const Error &error);

} // namespace steward::cli
