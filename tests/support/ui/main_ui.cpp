#include <QApplication>
#include <QStandardPaths>

namespace steward::test {
int runTests(int argc, char **argv);
}

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    // The settings of a person must neither be read nor written.
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("steward-tests"));
    QCoreApplication::setApplicationName(QStringLiteral("steward-tests"));
    return steward::test::runTests(argc, argv);
}
