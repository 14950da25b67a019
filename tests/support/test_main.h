#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace steward::test {

/** Makes a test class known to its folder's program under the name of its file (see STEWARD_TEST). */
class Registration
{
public:
    Registration(const char *file, std::function<std::unique_ptr<QObject>()> make);
};

} // namespace steward::test

/** Stands once at the end of a test file, before the include of its .moc. */
#define STEWARD_TEST(Class)                                                                                            \
    static const steward::test::Registration registration(__FILE__, [] { return std::make_unique<Class>(); });
