#include "core/operations/runbook.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

static void initRunbooks()
{
    Q_INIT_RESOURCE(runbooks); // a static library's resources are dropped unless named
}

namespace steward::operations {

using namespace Qt::StringLiterals;

Result<QList<RunbookStep>> restoreRunbook()
{
    initRunbooks();
    QFile file(u":/steward/runbooks/restore.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Internal, u"The runbook of a restore is missing from the program."_s);
    const QJsonArray list = QJsonDocument::fromJson(file.readAll()).object().value(u"steps"_s).toArray();
    QList<RunbookStep> steps;
    for (const QJsonValue &value : list) {
        const QJsonObject step = value.toObject();
        steps.append(
            {step.value(u"id"_s).toString(), step.value(u"title"_s).toString(), step.value(u"how"_s).toString()});
    }
    if (steps.isEmpty())
        return failure(ErrorCode::Internal, u"The runbook of a restore cannot be read."_s);
    return steps;
}

} // namespace steward::operations
