#include "app/cli/command.h"
#include "app/cli/output.h"

#include "core/base/posture.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <condition_variable>
#include <csignal>
#include <cstdio>
#include <memory>
#include <mutex>
#include <thread>

#include <unistd.h>

namespace steward::cli {

using namespace Qt::StringLiterals;

namespace {

volatile std::sig_atomic_t interrupted = 0;

void onInterrupt(int)
{
    // A second Ctrl+C must be able to end a command that does not come back.
    if (interrupted)
        _exit(Interrupted);
    interrupted = 1;
}

/** Turns the signal's flag into a stop request: a handler may not do more than set a flag. */
class InterruptWatch
{
public:
    InterruptWatch()
        : m_thread([this](const std::stop_token &ended) {
            std::mutex mutex;
            std::condition_variable_any wake;
            std::unique_lock lock(mutex);
            while (!ended.stop_requested()) {
                if (interrupted) {
                    m_stop.request_stop();
                    return;
                }
                wake.wait_for(lock, ended, std::chrono::milliseconds(250), [] { return interrupted != 0; });
            }
        })
    {
    }
    std::stop_token token() const { return m_stop.get_token(); }

private:
    std::stop_source m_stop;
    std::jthread m_thread;
};

void line(FILE *to, const QString &text)
{
    std::fputs(qPrintable(text), to);
    std::fputc('\n', to);
}

void printCommands(const Commands &commands, FILE *to)
{
    line(to, u"steward-cli %1: watch, answer and prove, from the command line"_s.arg(QStringLiteral(STEWARD_VERSION)));
    line(to, {});
    line(to,
        u"    steward-cli [--workspace FILE] [--output FILE] [--format table|json|jsonl|csv] [--quiet] [--offline] COMMAND"_s);
    line(to, {});
    for (const Command &command : commands)
        line(to, u"  %1 %2"_s.arg(command.words.leftJustified(24), command.summary));
    line(to, {});
    line(to, u"steward-cli COMMAND --help says more of a command."_s);
}

/** The longest command whose words begin the call, and how many words it took. */
const Command *find(const Commands &commands, const QStringList &words, qsizetype &used)
{
    const Command *found = nullptr;
    for (const Command &command : commands) {
        const QStringList own = command.words.split(u' ');
        if (words.mid(0, own.size()) == own && (!found || own.size() > used)) {
            found = &command;
            used = own.size();
        }
    }
    return found;
}

std::optional<Format> formatFrom(const QString &name)
{
    if (name.isEmpty())
        return isatty(STDOUT_FILENO) ? Format::Table : Format::Json;
    if (name == u"table")
        return Format::Table;
    if (name == u"json")
        return Format::Json;
    if (name == u"jsonl")
        return Format::JsonLines;
    if (name == u"csv")
        return Format::Csv;
    return std::nullopt;
}

QList<QCommandLineOption> commonOptions()
{
    return {
        {u"workspace"_s, u"The workspace; $STEWARD_WORKSPACE where it is not given."_s, u"file"_s},
        {u"output"_s, u"Where the data goes; stdout where it is not given."_s, u"file"_s},
        {u"format"_s, u"table, json, jsonl or csv; table on a terminal, json otherwise."_s, u"format"_s},
        {u"quiet"_s, u"No progress and no warnings on stderr."_s},
        {u"offline"_s, u"No socket is opened; what would need one answers unknown."_s},
        {{u"h"_s, u"help"_s}, u"This help."_s},
    };
}

/** The words of the call; a command's own options come after its words, so that their values do not disturb. */
QStringList wordsOf(const QStringList &arguments)
{
    static const QStringList takeValue{u"--workspace"_s, u"--output"_s, u"--format"_s};
    QStringList words;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (takeValue.contains(argument))
            ++i;
        else if (!argument.startsWith(u'-') || argument.size() == 1)
            words.append(argument);
    }
    return words;
}

/** Fonts come with a QGuiApplication, and its start is felt: only for a command that makes PDFs. The minimal platform
 * needs no display. */
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const Commands commands = allCommands();
    qsizetype used = 0;
    const Command *command = find(commands, wordsOf(arguments), used);
    if (!command || !command->needsFonts)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "minimal:enable_fonts");
    // Without a session Qt warns of folders that only a display would need; what is fatal still shows.
    const QtMessageHandler previous =
        qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &message) {
            if (type == QtFatalMsg)
                line(stderr, message);
        });
    auto application = std::make_unique<QGuiApplication>(argc, argv);
    qInstallMessageHandler(previous);
    return application;
}

int run(const QStringList &arguments)
{
    const Commands commands = allCommands();
    const QStringList words = wordsOf(arguments);
    if (words.isEmpty()) {
        if (arguments.contains(u"--version"_s)) {
            line(stdout, u"steward-cli %1"_s.arg(QStringLiteral(STEWARD_VERSION)));
            return Done;
        }
        const bool asked = arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s);
        printCommands(commands, asked ? stdout : stderr);
        return asked ? Done : WrongUse;
    }
    qsizetype used = 0;
    const Command *command = find(commands, words, used);
    if (!command) {
        const QStringList siblings = [&] {
            QStringList list;
            for (const Command &other : commands) {
                if (other.words.section(u' ', 0, 0) == words.first())
                    list.append(other.words);
            }
            return list;
        }();
        return fail({ErrorCode::InvalidInput,
            siblings.isEmpty()
                ? u"There is no command \"%1\"; steward-cli --help lists the commands."_s.arg(words.first())
                : u"There is no command \"%1\"; there are: %2."_s.arg(
                    words.mid(0, 2).join(u' '), siblings.join(u", "_s))});
    }

    QCommandLineParser parser;
    parser.addOptions(commonOptions());
    parser.addOptions(command->options);
    if (!parser.parse(arguments))
        return fail({ErrorCode::InvalidInput,
            u"%1 steward-cli %2 --help lists the options."_s.arg(parser.errorText(), command->words)});
    if (parser.isSet(u"help"_s)) {
        line(stdout, u"%1\n\n    steward-cli %2 %3\n\nExample: %4\n"_s.arg(
                         command->summary, command->words, command->usage, command->example));
        if (!command->details.isEmpty())
            line(stdout, command->details);
        line(stdout, parser.helpText().section(u"Options:"_s, 1).prepend(u"Options:"_s));
        return Done;
    }
    const std::optional<Format> format = formatFrom(parser.value(u"format"_s));
    if (!format)
        return fail({ErrorCode::InvalidInput,
            u"--format takes table, json, jsonl or csv, not \"%1\"."_s.arg(parser.value(u"format"_s))});

    const QStringList surplus = parser.positionalArguments().mid(used + command->takes);
    if (!surplus.isEmpty())
        return fail(
            {ErrorCode::InvalidInput, u"\"%1\" is one word too many; steward-cli %2 --help shows the use."_s.arg(
                                          surplus.first(), command->words)});
    const QString output = parser.value(u"output"_s);
    QString workspace = parser.value(u"workspace"_s);
    if (workspace.isEmpty())
        workspace = qEnvironmentVariable("STEWARD_WORKSPACE");
    QStringList inputs = parser.positionalArguments().mid(used);
    if (parser.optionNames().contains(u"input"_s))
        inputs.append(parser.value(u"input"_s));
    if (const Result<void> spared = checkNotInput(output, workspace, inputs); !spared)
        return fail(spared.error());
    Result<std::unique_ptr<Output>> out = Output::open(parser.value(u"output"_s), *format);
    if (!out)
        return fail(out.error());
    const InterruptWatch watch;
    Invocation call{parser, parser.positionalArguments().mid(used), **out, workspace, parser.isSet(u"offline"_s),
        parser.isSet(u"quiet"_s), watch.token()};
    const int code = command->run(call);
    if (code == WrongUse || code == CannotUse)
        return code;
    if (const Result<void> closed = (*out)->close(); !closed)
        return fail(closed.error());
    return code;
}

} // namespace

int exitCodeFor(const Error &error)
{
    switch (error.code) {
    case ErrorCode::InvalidInput:
    case ErrorCode::NotFound:
    case ErrorCode::Refused: return WrongUse;
    case ErrorCode::Cancelled: return Interrupted;
    default: return CannotUse;
    }
}

int fail(const Error &error)
{
    line(stderr, u"steward-cli: "_s + error.message.simplified());
    return exitCodeFor(error);
}

} // namespace steward::cli

int main(int argc, char **argv)
{
    steward::guardProcess();
    // Without SA_RESTART, so that a wait for stdin ends too.
    struct sigaction interrupt = {};
    interrupt.sa_handler = steward::cli::onInterrupt;
    sigaction(SIGINT, &interrupt, nullptr);
    sigaction(SIGTERM, &interrupt, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
    const std::unique_ptr<QCoreApplication> app = steward::cli::makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("steward-cli"));
    QCoreApplication::setOrganizationName(QStringLiteral("Steward"));
    QCoreApplication::setApplicationVersion(QStringLiteral(STEWARD_VERSION));
    return steward::cli::run(QCoreApplication::arguments());
}
