#include "app/cli/batch.h"

#include "core/directories/extract/extract.h"
#include "core/directories/judge/judge.h"
#include "core/directories/match/match.h"

#include <QJsonArray>

namespace steward::cli {

using namespace Qt::StringLiterals;
using namespace steward::directories;

namespace {

QJsonValue text(const QString &value)
{
    return value.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(value);
}

QJsonObject hoursJson(const OpeningHours &hours)
{
    QJsonObject object;
    for (auto it = hours.begin(); it != hours.end(); ++it)
        object.insert(it.key(), QJsonArray::fromStringList(it.value()));
    return object;
}

QJsonObject profileJson(const Profile &profile)
{
    QJsonObject object;
    for (const Field field : AllFields) {
        if (field == Field::OpeningHours)
            object.insert(fieldName(field),
                profile.openingHours.isEmpty() ? QJsonValue(QJsonValue::Null) : hoursJson(profile.openingHours));
        else
            object.insert(fieldName(field), text(profile.value(field)));
    }
    return object;
}

/** A profile from JSON; opening hours as text or as the weekly map. */
Profile profileFrom(const QJsonObject &object)
{
    Profile profile;
    for (const Field field : AllFields) {
        const QJsonValue value = object.value(fieldName(field));
        if (field == Field::OpeningHours && value.isObject()) {
            const QJsonObject days = value.toObject();
            for (auto it = days.begin(); it != days.end(); ++it) {
                QStringList spans;
                for (const QJsonValue &span : it.value().toArray())
                    spans.append(span.toString());
                profile.openingHours.insert(it.key(), spans);
            }
        } else if (value.isString()) {
            profile.setValue(field, value.toString());
        } else if (value.isDouble()) {
            profile.setValue(field, value.toVariant().toString());
        }
    }
    return profile;
}

Result<QJsonObject> answerExtract(const BatchLine &line)
{
    const Result<QByteArray> body = line.file(u"html_file"_s);
    if (!body)
        return failureOf(body);
    const Page page = readPage(*body, {.baseUrl = QUrl(line.object.value(u"base_url"_s).toString()),
                                          .contentType = line.object.value(u"content_type"_s).toString().toUtf8(),
                                          .country = line.object.value(u"country"_s).toString()});
    QJsonObject answer = profileJson(page.profile);
    if (!page.addressText.isEmpty())
        answer.insert(u"address_text"_s, page.addressText);
    return answer;
}

/** A value as text: a number, or opening hours as their weekly map, is a value too. */
QString valueText(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object.value(key);
    if (value.isObject())
        return profileFrom({{fieldName(Field::OpeningHours), value}}).value(Field::OpeningHours);
    return value.isString() ? value.toString() : value.toVariant().toString();
}

Result<QJsonObject> answerCompare(const BatchLine &line)
{
    const QString name = line.object.value(u"field"_s).toString();
    // "phone" is what most exports call it.
    const std::optional<Field> field = name == u"phone" ? Field::Telephone : fieldFromName(name);
    if (!field)
        return failure(ErrorCode::InvalidInput, u"\"%1\" is no field; use name, telephone, street, …"_s.arg(name));
    const Comparison comparison = compareField(*field, valueText(line.object, u"submitted"_s),
        valueText(line.object, u"displayed"_s), line.object.value(u"country"_s).toString());
    return QJsonObject{{u"verdict"_s, verdictName(comparison.verdict)}, {u"why"_s, comparison.why}};
}

Result<QJsonObject> answerSame(const BatchLine &line)
{
    for (const QString &side : {u"left"_s, u"right"_s}) {
        if (!line.object.value(side).isObject() || profileFrom(line.object.value(side).toObject()).isEmpty())
            return failure(
                ErrorCode::InvalidInput, u"\"%1\" is no profile; give an object with name, street, …"_s.arg(side));
    }
    const Sameness same = sameBusiness(
        profileFrom(line.object.value(u"left"_s).toObject()), profileFrom(line.object.value(u"right"_s).toObject()));
    return QJsonObject{{u"match"_s, same.match}, {u"score"_s, same.score}, {u"why"_s, same.why}};
}

/** Headers as an object (a value may be a list) or as a list of pairs. */
QList<std::pair<QByteArray, QByteArray>> headersFrom(const QJsonValue &value)
{
    QList<std::pair<QByteArray, QByteArray>> headers;
    if (value.isArray()) {
        for (const QJsonValue &pair : value.toArray())
            headers.append({pair.toArray().at(0).toString().toUtf8(), pair.toArray().at(1).toString().toUtf8()});
        return headers;
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.value().isArray()) {
            for (const QJsonValue &single : it.value().toArray())
                headers.append({it.key().toUtf8(), single.toVariant().toString().toUtf8()});
        } else {
            headers.append({it.key().toUtf8(), it.value().toVariant().toString().toUtf8()});
        }
    }
    return headers;
}

Result<QJsonObject> answerJudge(const BatchLine &line)
{
    const QJsonObject &object = line.object;
    Response response;
    response.requestUrl = QUrl(object.value(u"request_url"_s).toString());
    response.finalUrl = QUrl(object.value(u"final_url"_s).toString());
    for (const QJsonValue &hop : object.value(u"redirects"_s).toArray()) {
        // A hop is an address, or an object that names one.
        const QString address = hop.isObject() ? hop.toObject().value(u"url"_s).toString() : hop.toString();
        response.redirects.append(QUrl(address));
    }
    response.status = object.value(u"status"_s).toInt();
    response.headers = headersFrom(object.value(u"headers"_s));
    response.networkError = object.value(u"network_error"_s).toString();
    if (object.value(u"html"_s).isString()) {
        response.body = object.value(u"html"_s).toString().toUtf8();
    } else if (!object.value(u"html_file"_s).toString().isEmpty()) {
        Result<QByteArray> body = line.file(u"html_file"_s);
        if (!body)
            return failureOf(body);
        response.body = *body;
    }
    const Judgement judgement = judge(response, profileFrom(object.value(u"submitted"_s).toObject()),
        {.country = object.value(u"country"_s).toString()});
    QJsonObject fields;
    for (auto it = judgement.fields.begin(); it != judgement.fields.end(); ++it)
        fields.insert(fieldName(it.key()), verdictName(it->verdict));
    return QJsonObject{{u"state"_s, stateName(judgement.state)}, {u"reason"_s, judgement.reason},
        {u"profile"_s, profileJson(judgement.profile)}, {u"fields"_s, fields}};
}

} // namespace

Commands listingBatchCommands()
{
    const auto batch = [](Result<QJsonObject> (*answer)(const BatchLine &)) {
        return [answer](Invocation &call) { return runBatch(call, answer); };
    };
    return {
        {u"listings extract"_s, u"Reads the business profile that a page shows"_s, u"--input FILE"_s,
            u"steward-cli listings extract --input pages.jsonl"_s, {inputOption()}, batch(answerExtract)},
        {u"listings compare"_s, u"Compares a submitted with a displayed value of one field"_s, u"--input FILE"_s,
            u"steward-cli listings compare --input pairs.jsonl"_s, {inputOption()}, batch(answerCompare)},
        {u"listings same"_s, u"Says whether two profiles are one business"_s, u"--input FILE"_s,
            u"steward-cli listings same --input pairs.jsonl"_s, {inputOption()}, batch(answerSame)},
        {u"listings judge"_s, u"Judges kept responses: the listing's state, and field by field"_s, u"--input FILE"_s,
            u"steward-cli listings judge --input responses.jsonl"_s, {inputOption()}, batch(answerJudge)},
    };
}

} // namespace steward::cli
