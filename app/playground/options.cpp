#include "app/playground/options.h"

#include "app/playground/control.h"

#include <QCommandLineParser>

namespace steward::playground {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxDirectories = 5'000;

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"The practice world of Steward: serves invented business directories on this "
                                     u"machine's loopback addresses, and writes the "
                                     "catalogue, the customers, the listings and the truth about them as CSV.\n\n"
                                     "Example: steward-playground --to ~/practice\n"
                                     "Example: steward-playground control --to ~/practice move CUS-0001 DIR-0007"_s);
    parser.addOptions({{u"to"_s, u"Folder for the CSV files and world.json; made if it is not there."_s, u"DIR"_s},
        {u"port"_s, u"Port of every host (default: a free one)."_s, u"N"_s, u"0"_s},
        {u"tls"_s, u"Serve HTTPS; the authority's certificate is written to DIR/ca.pem."_s},
        {u"directories"_s, u"How many directories."_s, u"N"_s, u"540"_s},
        {u"customers"_s, u"How many customers."_s, u"N"_s, u"48"_s},
        {u"listings-per-directory"_s, u"Listings per directory on average."_s, u"X"_s, u"2"_s},
        {u"seed"_s, u"The same seed gives the same world."_s, u"N"_s, u"1"_s},
        {u"for"_s, u"End after so many seconds (default: at SIGTERM or Ctrl+C)."_s, u"SECONDS"_s},
        {u"pad"_s, u"Size of every page in KB (default: 8 to 40)."_s, u"KB"_s, u"0"_s},
        {u"speed"_s, u"“fast”: no slow, faulty or missing page, for benchmarks; “real”: the whole variety."_s,
            u"SPEED"_s, u"real"_s},
        {u"quiet"_s, u"Print the READY line and errors only."_s}});
    parser.addPositionalArgument(
        u"control"_s, u"Change the running world of DIR: "_s + controlUsage().join(u" · "_s), u"[control CHANGE …]"_s);
    parser.addHelpOption();
    parser.addVersionOption();
}

/** The number of an option, within its bounds. */
Result<double> number(const QCommandLineParser &parser, const QString &option, double least, double most)
{
    bool isNumber = false;
    const double value = parser.value(option).toDouble(&isNumber);
    if (isNumber && value >= least && value <= most)
        return value;
    return failure(ErrorCode::InvalidInput,
        u"--%1 takes a number from %2 to %3, not “%4”."_s.arg(option).arg(least).arg(most).arg(parser.value(option)));
}

Result<void> readNumbers(const QCommandLineParser &parser, Options &options)
{
    struct Wanted
    {
        QString option;
        double least, most;
        std::function<void(double)> take;
    };
    const QList<Wanted> wanted{{u"port"_s, 0, 65535, [&](double value) { options.port = static_cast<int>(value); }},
        {u"directories"_s, 1, maxDirectories,
            [&](double value) { options.size.directories = static_cast<int>(value); }},
        {u"customers"_s, 1, 500, [&](double value) { options.size.customers = static_cast<int>(value); }},
        {u"listings-per-directory"_s, 1, 100, [&](double value) { options.size.listingsPerDirectory = value; }},
        {u"seed"_s, 0, 1e15, [&](double value) { options.size.seed = static_cast<quint64>(value); }},
        {u"pad"_s, 0, 1024, [&](double value) { options.size.padKilobytes = static_cast<int>(value); }},
        {u"for"_s, 1, 1e8, [&](double value) { options.time = std::chrono::seconds(static_cast<qint64>(value)); }}};
    for (const Wanted &one : wanted) {
        if (one.option == u"for" && !parser.isSet(one.option))
            continue;
        const Result<double> value = number(parser, one.option, one.least, one.most);
        if (!value)
            return failureOf(value);
        one.take(*value);
    }
    return {};
}

} // namespace

Result<Options> readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments))
        return failure(ErrorCode::InvalidInput, parser.errorText() + u" See steward-playground --help."_s);
    if (parser.isSet(u"help"_s))
        parser.showHelp();
    if (parser.isSet(u"version"_s))
        parser.showVersion();
    Options options;
    options.folder = parser.value(u"to"_s);
    if (options.folder.isEmpty())
        return failure(ErrorCode::InvalidInput, u"Name the folder of the practice world with --to DIR."_s);
    options.controlWords = parser.positionalArguments();
    if (!options.controlWords.isEmpty()) {
        if (options.controlWords.takeFirst() != u"control")
            return failure(ErrorCode::InvalidInput, u"The only command is “control”; see steward-playground --help."_s);
        options.isControl = true;
        return options;
    }
    if (const Result<void> read = readNumbers(parser, options); !read)
        return failureOf(read);
    const QString speed = parser.value(u"speed"_s);
    if (speed != u"fast" && speed != u"real")
        return failure(ErrorCode::InvalidInput, u"--speed takes “fast” or “real”, not “%1”."_s.arg(speed));
    options.size.fast = speed == u"fast";
    options.tls = parser.isSet(u"tls"_s);
    options.quiet = parser.isSet(u"quiet"_s);
    return options;
}

} // namespace steward::playground
