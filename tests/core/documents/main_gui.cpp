#include <QGuiApplication>

namespace steward::test {
int runTests(int argc, char **argv);
}

// In the place of the core tests' own main: PDFs need fonts.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("steward-tests"));
    return steward::test::runTests(argc, argv);
}
