#include "ui/sources/source_words.h"

#include "core/base/text.h"
#include "ui/requests/work/work_words.h"

using namespace Qt::StringLiterals;

namespace steward::ui {

using sources::IdentifierKind;
using sources::Kind;

QString SourceWords::kind(Kind kind)
{
    switch (kind) {
    case Kind::SqliteFile: return tr("SQLite file");
    case Kind::Postgres: return tr("PostgreSQL");
    case Kind::CsvFile: return tr("CSV file");
    case Kind::Folder: return tr("Folder");
    }
    return {};
}

QString SourceWords::kindIcon(Kind kind)
{
    switch (kind) {
    case Kind::SqliteFile:
    case Kind::Postgres: return u"database"_s;
    case Kind::CsvFile: return u"file"_s;
    case Kind::Folder: return u"folder"_s;
    }
    return {};
}

Badge SourceWords::test(const SourceTest *test)
{
    if (!test)
        return {tr("Not tested"), Badge::Shape::Ring, Tone::Unknown};
    if (!test->condition)
        return {tr("Cannot be read"), Badge::Shape::Cross, Tone::Bad};
    if (!test->condition->canWrite)
        return {tr("Can only be read"), Badge::Shape::Half, Tone::Warning};
    if (!test->condition->warnings.isEmpty())
        return {tr("Works, with a warning"), Badge::Shape::Triangle, Tone::Warning};
    return {tr("Works"), Badge::Shape::Tick, Tone::Good};
}

QString SourceWords::testSentence(const SourceTest &test)
{
    if (!test.condition)
        return test.fault;
    QStringList parts;
    if (!test.condition->version.isEmpty())
        parts << tr("%1.", "version").arg(test.condition->version);
    parts << (test.condition->canWrite ? tr("It can be read and written.")
                                       : tr("It can be read but not written, so nothing can be erased in it."));
    return (parts + test.condition->warnings).join(u' ');
}

Badge SourceWords::map(const sources::SourceMap &map)
{
    if (map.tables.isEmpty())
        return {tr("No map"), Badge::Shape::Ring, Tone::Warning};
    if (!map.isConfirmed)
        return {tr("Proposed"), Badge::Shape::Half, Tone::Warning};
    return {tr("Confirmed"), Badge::Shape::Tick, Tone::Good};
}

QString SourceWords::identifier(std::optional<IdentifierKind> kind)
{
    if (!kind)
        return {};
    switch (*kind) {
    case IdentifierKind::Email: return tr("E-mail");
    case IdentifierKind::Phone: return tr("Phone");
    case IdentifierKind::Name: return tr("Name");
    case IdentifierKind::BirthDate: return tr("Birth date");
    case IdentifierKind::CustomerNumber: return tr("Customer number");
    }
    return {};
}

QString SourceWords::basis(sources::Basis basis)
{
    switch (basis) {
    case sources::Basis::Consent: return tr("Consent");
    case sources::Basis::Contract: return tr("Contract");
    case sources::Basis::LegalObligation: return tr("Legal obligation");
    case sources::Basis::VitalInterests: return tr("Vital interests");
    case sources::Basis::PublicTask: return tr("Public task");
    case sources::Basis::LegitimateInterests: return tr("Legitimate interests");
    case sources::Basis::Unknown: break;
    }
    return tr("Not said yet");
}

QString SourceWords::method(sources::Method method)
{
    return WorkWords::method(method);
}

QString SourceWords::table(const sources::Source &source, const QString &table)
{
    if (!table.isEmpty())
        return forDisplay(table);
    return source.kind == Kind::Folder ? tr("(the folder)") : tr("(the file)");
}

QString SourceWords::samples(const QStringList &samples)
{
    QStringList masked;
    for (const QString &sample : samples.first(std::min<qsizetype>(3, samples.size())))
        masked << WorkWords::masked(sample);
    return masked.join(u", "_s);
}

} // namespace steward::ui
