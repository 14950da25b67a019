#pragma once

#include "core/sources/driver.h"
#include "ui/widgets/state_badge.h"

#include <QCoreApplication>

namespace steward::ui {

/** What the last test of a source said, since the workspace was opened. */
struct SourceTest
{
    std::optional<sources::Driver::Condition> condition = {};
    QString fault = {}; ///< In the source's own words, where it could not be opened.
    Instant at = {};
};

/** What sources, their kinds and the parts of their maps are called in the window. */
class SourceWords
{
    Q_DECLARE_TR_FUNCTIONS(SourceWords)

public:
    static QString kind(sources::Kind kind);
    static QString kindIcon(sources::Kind kind);
    static Badge test(const SourceTest *test);
    /** One sentence: version, whether it can be written, warnings; or why it cannot be opened. */
    static QString testSentence(const SourceTest &test);
    static Badge map(const sources::SourceMap &map);
    static QString identifier(std::optional<sources::IdentifierKind> kind);
    static QString basis(sources::Basis basis);
    static QString method(sources::Method method);
    static QString table(const sources::Source &source, const QString &table);
    /** At most three samples, each masked. */
    static QString samples(const QStringList &samples);
};

} // namespace steward::ui
