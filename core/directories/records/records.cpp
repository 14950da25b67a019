#include "core/directories/records/records.h"

namespace steward::directories {

using namespace Qt::StringLiterals;

Result<QList<std::pair<State, QString>>> parseStateSigns(const QString &text)
{
    QList<std::pair<State, QString>> signs;
    for (const QString &part : text.split(u'|', Qt::SkipEmptyParts)) {
        const QString item = part.trimmed();
        if (item.isEmpty())
            continue;
        const qsizetype equals = item.indexOf(u'=');
        const std::optional<State> state = stateFromName(item.left(equals).trimmed());
        const QString sign = item.mid(equals + 1).trimmed();
        if (equals < 0 || !state || sign.isEmpty())
            return failure(ErrorCode::InvalidInput,
                u"\"%1\" is no sign of a state; write it as state=phrase or state=css:SELECTOR, e.g. pending=Under review."_s
                    .arg(item));
        signs.append({*state, sign});
    }
    return signs;
}

} // namespace steward::directories
