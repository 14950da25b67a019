#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace steward::compliance {

/** A reason for which a law lets a request be refused. */
struct RefusalGround
{
    QString id = {};                   ///< "unfounded_or_excessive"
    QString source = {};               ///< Article or section
    QHash<QString, QString> text = {}; ///< By language: en, de, ko

    QString in(const QString &language) const { return text.value(language, text.value(QStringLiteral("en"))); }
};

/** What a law says about answering no and about money; from resources/letters/grounds.json, which names its sources. */
struct RefusalRules
{
    QString law = {};
    QList<RefusalGround> grounds = {};
    QHash<QString, QString> remedy = {}; ///< By language: whom the person can turn to, and by when.
    QHash<QString, QString> authority = {};
    QString fee = {}; ///< When a fee may be asked for, in English; empty where it may not.

    std::optional<RefusalGround> ground(const QString &id) const;
};

/** Nothing in it where the law is not known. */
RefusalRules refusalRules(const QString &law);
/** The ground of the first of the laws that knows it; InvalidInput names those that there are. */
Result<RefusalGround> groundOf(const QStringList &laws, const QString &id);

} // namespace steward::compliance
