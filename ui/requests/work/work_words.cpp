#include "ui/requests/work/work_words.h"

#include "core/base/text.h"
#include "core/compliance/erasure/suppression.h"
#include "ui/widgets/relative_time.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace steward::ui {

using namespace compliance;
using Shape = Badge::Shape;

namespace {

constexpr qsizetype longestValue = 4000;

/** What a driver notes beside the columns of a row. */
bool isOwn(const QString &column)
{
    return column.startsWith("steward:"_L1);
}

} // namespace

Badge WorkWords::search(const SourceSearch &search)
{
    if (!search.isUnknown())
        return {tr("Searched"), Shape::Tick, Tone::Good};
    if (search.acceptedAt)
        return {tr("Unknown, accepted"), Shape::Dash, Tone::Muted};
    if (search.state == sources::Found::State::Partial)
        return {tr("Partly searched"), Shape::Half, Tone::Unknown};
    return {tr("Could not be read"), Shape::Ring, Tone::Unknown};
}

Badge WorkWords::decision(const FoundItem &item)
{
    switch (item.decision) {
    case Decision::Include: return {tr("Included"), Shape::Tick, Tone::Good};
    case Decision::Exclude: return {tr("Somebody else's"), Shape::Cross, Tone::Muted};
    case Decision::Open: break;
    }
    if (item.isUndecided())
        return {tr("Possible: decide"), Shape::Triangle, Tone::Warning};
    return {tr("Certain"), Shape::Tick, Tone::Neutral};
}

Badge WorkWords::sourceStep(SourceStep step, bool isAccepted)
{
    if (isAccepted)
        return {tr("Left as it is, with a reason"), Shape::Dash, Tone::Muted};
    switch (step) {
    case SourceStep::Planned: return {tr("Planned"), Shape::Ring, Tone::Neutral};
    case SourceStep::Begun: return {tr("Begun, not ended"), Shape::Half, Tone::Warning};
    case SourceStep::Removed: return {tr("Done"), Shape::Tick, Tone::Good};
    case SourceStep::NotApplicable: return {tr("Not applicable"), Shape::Dash, Tone::Muted};
    case SourceStep::Partial: return {tr("Partial"), Shape::Half, Tone::Warning};
    case SourceStep::Failed: return {tr("Failed"), Shape::Cross, Tone::Bad};
    case SourceStep::Undoing: return {tr("Undo begun, not ended"), Shape::Half, Tone::Warning};
    case SourceStep::Undone: return {tr("Undone"), Shape::Clock, Tone::Accent};
    }
    return {};
}

Badge WorkWords::changeStep(const PlannedChange &change)
{
    switch (change.step) {
    case ChangeStep::Planned:
        return change.ground.isEmpty() ? Badge{tr("Planned"), Shape::Ring, Tone::Neutral}
                                       : Badge{tr("Stays"), Shape::Dash, Tone::Muted};
    case ChangeStep::Begun: return {tr("Begun"), Shape::Half, Tone::Warning};
    case ChangeStep::Done: return {tr("Done"), Shape::Tick, Tone::Good};
    case ChangeStep::Changed: return {tr("Changed by somebody else"), Shape::Triangle, Tone::Warning};
    case ChangeStep::Failed: return {tr("Failed"), Shape::Cross, Tone::Bad};
    case ChangeStep::Kept: return {tr("Stays"), Shape::Dash, Tone::Muted};
    case ChangeStep::Undone: return {tr("Undone"), Shape::Clock, Tone::Accent};
    }
    return {};
}

Badge WorkWords::check(const SourceCheck &check)
{
    if (check.state == SourceCheck::State::Clean)
        return {tr("Nothing left"), Shape::Tick, Tone::Good};
    if (check.isExplained)
        return {tr("Left, explained"), Shape::Dash, Tone::Muted};
    if (check.state == SourceCheck::State::Left)
        return {tr("Something is left"), Shape::Triangle, Tone::Bad};
    return {tr("Could not be looked at"), Shape::Ring, Tone::Unknown};
}

Badge WorkWords::answer(AnswerState state)
{
    switch (state) {
    case AnswerState::Empty: return {tr("Says nothing"), Shape::Ring, Tone::Warning};
    case AnswerState::Filled: return {tr("Filled"), Shape::Tick, Tone::Good};
    case AnswerState::None: return {tr("None"), Shape::Tick, Tone::Good};
    case AnswerState::NotApplicable: return {tr("Not applicable"), Shape::Dash, Tone::Muted};
    }
    return {};
}

Badge WorkWords::told(const ThirdParty &party)
{
    if (!party.reason.isEmpty())
        return {tr("Not told, with a reason"), Shape::Dash, Tone::Muted};
    if (party.toldAt)
        return {tr("Told"), Shape::Tick, Tone::Good};
    return {tr("To be told"), Shape::Ring, Tone::Warning};
}

QString WorkWords::method(sources::Method method)
{
    switch (method) {
    case sources::Method::Delete: return tr("Delete");
    case sources::Method::Mask: return tr("Mask");
    case sources::Method::Anonymise: return tr("Anonymise");
    case sources::Method::Keep: return tr("Keep");
    }
    return {};
}

QString WorkWords::ground(const PlannedChange &change)
{
    if (change.ground.isEmpty())
        return {};
    if (change.ground == u"map")
        return change.reason.isEmpty() ? tr("Kept by the map") : tr("Kept by the map: %1").arg(change.reason);
    if (change.ground == u"hold")
        return tr("Legal hold %1").arg(change.hold);
    if (change.ground == u"restriction")
        return tr("Restriction %1").arg(change.hold);
    return change.reason.isEmpty() ? change.ground : u"%1: %2"_s.arg(change.ground, change.reason);
}

QString WorkWords::counts(const QMap<QString, qint64> &counts)
{
    QStringList parts;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (*it > 0)
            parts << tr("%1: %2", "table: rows").arg(table(it.key()), QLocale().toString(*it));
    }
    return parts.join(tr(", ", "between items of a list"));
}

QString WorkWords::purpose(const QString &purpose)
{
    if (purpose == everyPurpose)
        return tr("everything but keeping the data");
    if (purpose == u"automated_decision")
        return tr("decisions made by machines alone");
    if (purpose == u"sale_sharing")
        return tr("sale and sharing");
    if (purpose == u"sensitive_use")
        return tr("use of sensitive data beyond what is needed");
    return forDisplay(purpose);
}

QString WorkWords::table(const QString &table)
{
    return table.isEmpty() ? tr("(whole source)") : table;
}

QString WorkWords::plain(const QVariant &value)
{
    if (!value.isValid() || value.isNull())
        return u"∅"_s;
    if (value.typeId() == QMetaType::QByteArray)
        return tr("%n bytes", nullptr, static_cast<int>(value.toByteArray().size()));
    if (value.typeId() == QMetaType::QStringList)
        return forDisplay(value.toStringList().join(u", "_s).left(longestValue));
    return forDisplay(value.toString().left(longestValue));
}

QString WorkWords::masked(const QVariant &value)
{
    if (!value.isValid() || value.isNull())
        return u"∅"_s;
    if (value.typeId() == QMetaType::QByteArray)
        return u"•••"_s;
    const QString text = plain(value);
    return text.isEmpty() ? u"•••"_s : text.left(text.front().isHighSurrogate() ? 2 : 1) + u"•••"_s;
}

QString WorkWords::values(const QVariantMap &values, bool isRevealed)
{
    QStringList lines;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        if (!isOwn(it.key()))
            lines << u"%1: %2"_s.arg(forDisplay(it.key()), isRevealed ? plain(*it) : masked(*it));
    }
    return lines.join(u'\n');
}

QString WorkWords::maskedLine(const QVariantMap &values)
{
    QStringList parts;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        if (!isOwn(it.key()) && it->isValid() && !it->isNull())
            parts << u"%1 %2"_s.arg(it.key(), masked(*it));
    }
    return parts.join(u"  "_s);
}

QString WorkWords::span(qint64 milliseconds)
{
    constexpr qint64 tenSeconds = 10'000;
    if (milliseconds >= tenSeconds)
        return spanText(std::chrono::seconds(milliseconds / 1000));
    return tr("%1 s", "seconds").arg(QLocale().toString(double(milliseconds) / 1000, 'f', 1));
}

} // namespace steward::ui
