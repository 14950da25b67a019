// The window's program: steward [WORKSPACE] [--practice]
#include "core/base/clock.h"
#include "core/base/posture.h"
#include "core/vault/keychain.h"
#include "ui/shell/main_window.h"
#include "ui/shell/recent_workspaces.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QSocketNotifier>
#include <QStandardPaths>
#include <QTranslator>

#include <csignal>

#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

/** The person's choice where there is one, otherwise the system's language; English has a translation for its plurals.
 */
void setLanguage(QApplication &app)
{
    const QString chosen = QSettings().value(u"language"_s).toString();
    if (!chosen.isEmpty())
        QLocale::setDefault(QLocale(chosen));
    const QLocale locale;
    const QString language = locale.name().section(u'_', 0, 0);
    auto *own = new QTranslator(&app);
    if (own->load(u":/i18n/steward_"_s + language + u".qm"_s))
        QApplication::installTranslator(own);
    auto *qt = new QTranslator(&app);
    if (qt->load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(qt);
}

int stopPipe[2] = {-1, -1};

/** Being asked to end (logging out, Ctrl+C) closes the workspace and the practice world as quitting does. */
void quitOnSignals(QApplication &app)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, stopPipe) != 0)
        return;
    auto *notifier = new QSocketNotifier(stopPipe[1], QSocketNotifier::Read, &app);
    QObject::connect(notifier, &QSocketNotifier::activated, &app, &QApplication::quit);
    struct sigaction action = {};
    action.sa_handler = [](int) {
        const char byte = 1;
        [[maybe_unused]] const ssize_t written = ::write(stopPipe[0], &byte, 1);
    };
    action.sa_flags = static_cast<int>(SA_RESTART | SA_RESETHAND);
    ::sigaction(SIGTERM, &action, nullptr);
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGHUP, &action, nullptr);
}

struct Call
{
    QString workspace = {};
    bool practice = false;
};

Call readCall(const QApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("main", "Watches where an organisation's data stands, and proves it."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({u"practice"_s, QApplication::translate("main", "Opens the practice world.")});
    parser.addPositionalArgument(
        u"workspace"_s, QApplication::translate("main", "The workspace file to open."), u"[WORKSPACE]"_s);
    parser.process(app);
    return {parser.positionalArguments().value(0), parser.isSet(u"practice"_s)};
}

} // namespace

int main(int argc, char **argv)
{
    steward::guardProcess();
    QApplication::setOrganizationName(u"Steward"_s);
    QApplication::setApplicationName(u"steward"_s);
    QApplication::setApplicationVersion(QStringLiteral(STEWARD_VERSION));
    QApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication app(argc, argv);
    QApplication::setApplicationDisplayName(u"Steward"_s);
    QApplication::setDesktopFileName(u"steward"_s);
    setLanguage(app);
    quitOnSignals(app);
    const Call call = readCall(app);

    const steward::SystemClock clock;
    auto *theme = new steward::ui::Theme(app);
    steward::ui::MainWindow window(clock, *theme);
    window.setRunsDueChecks(true);
    window.setSeat(steward::vault::systemKeychain(),
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/steward"_s);
    const QString path = !call.workspace.isEmpty() ? call.workspace
                         : call.practice           ? QString()
                                                   : steward::ui::RecentWorkspaces::lastOpen();
    if (path.isEmpty() && !call.practice)
        window.showWelcome();
    // The first paint comes before anything is read.
    QObject::connect(&window, &steward::ui::MainWindow::painted, &window, [&window, &call, &path] {
        if (call.practice)
            window.openPracticeWorld();
        else if (!path.isEmpty())
            window.openWorkspace(path);
    });
    window.show();
    return QApplication::exec();
}
