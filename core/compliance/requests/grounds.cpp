#include "core/compliance/requests/grounds.h"

#include "core/base/text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace steward::compliance {

using namespace Qt::StringLiterals;

namespace {

QHash<QString, QString> textsOf(const QJsonValue &value)
{
    QHash<QString, QString> texts;
    const QJsonObject json = value.toObject();
    for (auto one = json.begin(); one != json.end(); ++one)
        texts.insert(one.key(), one.value().toString());
    return texts;
}

QHash<QString, RefusalRules> load()
{
    QFile file(u":/steward/letters/grounds.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject grounds = json[u"grounds"_s].toObject();
    QHash<QString, RefusalRules> all;
    for (const QJsonValue &value : json[u"laws"_s].toArray()) {
        RefusalRules rules{.law = value[u"law"_s].toString(),
            .grounds = {},
            .remedy = textsOf(value[u"remedy"_s]),
            .authority = textsOf(value[u"authority"_s]),
            .fee = value[u"fee"_s].toString()};
        const QJsonObject sources = value[u"grounds"_s].toObject();
        for (auto one = sources.begin(); one != sources.end(); ++one)
            rules.grounds.append(
                {.id = one.key(), .source = one.value().toString(), .text = textsOf(grounds[one.key()])});
        all.insert(rules.law, rules);
    }
    return all;
}

} // namespace

std::optional<RefusalGround> RefusalRules::ground(const QString &id) const
{
    const auto found =
        std::find_if(grounds.begin(), grounds.end(), [&id](const RefusalGround &one) { return one.id == id; });
    return found == grounds.end() ? std::nullopt : std::optional(*found);
}

RefusalRules refusalRules(const QString &law)
{
    static const QHash<QString, RefusalRules> all = load();
    return all.value(law);
}

Result<RefusalGround> groundOf(const QStringList &laws, const QString &id)
{
    QStringList known;
    for (const QString &law : laws) {
        const RefusalRules rules = refusalRules(law);
        if (const auto found = rules.ground(id))
            return *found;
        for (const RefusalGround &ground : rules.grounds)
            known.append(ground.id);
    }
    known.removeDuplicates();
    if (known.isEmpty())
        return failure(ErrorCode::InvalidInput,
            u"No grounds for a refusal are known for %1; answer the request instead."_s.arg(laws.join(u", "_s)));
    return failure(
        ErrorCode::InvalidInput, u"\"%1\" is no ground on which %2 lets a request be refused; known are %3."_s.arg(
                                     forDisplay(id.left(60)), laws.join(u", "_s), known.join(u", "_s)));
}

} // namespace steward::compliance
