#include <QCoreApplication>

namespace steward::test {
int runTests(int argc, char **argv);
}

// Weak, so that the tests of the window can bring a main of their own with a QApplication.
__attribute__((weak)) int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("steward-tests"));
    return steward::test::runTests(argc, argv);
}
