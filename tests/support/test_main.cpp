#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTest>

#include <cstdio>
#include <map>

#include <sys/stat.h>

namespace steward::test {

using Factory = std::function<std::unique_ptr<QObject>()>;

static std::map<QString, Factory> &registered()
{
    static std::map<QString, Factory> tests;
    return tests;
}

Registration::Registration(const char *file, Factory make)
{
    registered().emplace(QFileInfo(QString::fromUtf8(file)).baseName(), std::move(make));
}

/** Runs the named test class, or all of them. */
int runTests(int argc, char **argv)
{
    umask(0077);
    QString wanted;
    QList<char *> rest{argv[0]};
    for (int i = 1; i < argc; ++i) {
        const QString argument = QString::fromLocal8Bit(argv[i]);
        if (i == 1 && registered().contains(argument))
            wanted = argument;
        else
            rest.append(argv[i]);
    }
    int failures = 0;
    for (const auto &[name, make] : registered()) {
        if (!wanted.isEmpty() && name != wanted)
            continue;
        const std::unique_ptr<QObject> test = make();
        failures += QTest::qExec(test.get(), static_cast<int>(rest.size()), rest.data());
    }
    return failures;
}

} // namespace steward::test
