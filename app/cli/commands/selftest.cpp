#include "app/cli/batch.h"
#include "app/cli/selftest/operations.h"

#include <QHash>

namespace steward::cli {

using namespace Qt::StringLiterals;
using namespace steward::cli::selftest;

namespace {

const Operations &operations()
{
    static const Operations all = [] {
        Operations collected;
        for (const auto &part :
            {hashOperations, sealOperations, signatureOperations, jsonOperations, noteOperations, proofOperations}) {
            for (Operation &operation : part())
                collected.push_back(std::move(operation));
        }
        return collected;
    }();
    return all;
}

const Operation *find(const QString &name)
{
    static const QHash<QString, const Operation *> byName = [] {
        QHash<QString, const Operation *> index;
        for (const Operation &operation : operations())
            index.insert(operation.name, &operation);
        return index;
    }();
    return byName.value(name);
}

Result<QJsonObject> answer(const BatchLine &line)
{
    const QString name = line.object.value(u"op"_s).toString();
    const Operation *operation = find(name);
    if (!operation)
        return failure(ErrorCode::InvalidInput,
            u"\"%1\" is no operation; steward-cli vault selftest --help lists them."_s.arg(name));
    Fields fields(line.object);
    const QJsonObject answered = operation->run(fields);
    if (fields.fault())
        return tl::unexpected(*fields.fault());
    return answered;
}

QString details()
{
    QString text = uR"(Each line is {"id":…,"op":"…",fields}; each answer bears the same id, in the order of the lines:
  {"id":…,"ok":true,…}              done, or right; beside it what is listed under "answers"
  {"id":…,"ok":false,"why":"…"}     understood and refused: wrong, cut, not canonical, out of range
  {"id":…,"error":{"code","message"}}  the line itself cannot be used: unknown op, field missing, no hexadecimal digits
A field that ends in _hex takes bytes in hexadecimal. The same bytes may be given as text, taken as UTF-8, under the name without
_hex: "message":"abc" for "message_hex":"616263", "note":"…", "json":"…". Bytes are answered in lower-case hexadecimal. Sizes and
indexes are whole numbers, or decimal texts where they exceed 2^53. A proof lists the sibling of the leaf first; null is an empty
list. Fields in [brackets] may be left out.
Exit code 0 once every line was answered, whatever the answers; 2 where the input cannot be read.

)"_s;
    for (const Operation &operation : operations())
        text += u"  %1\n      takes    %2\n      answers  %3\n      %4\n"_s.arg(
            operation.name, operation.takes, operation.answers, operation.about);
    return text;
}

} // namespace

Commands selftestCommands()
{
    return {
        {u"vault selftest"_s, u"Answers published test vectors with the cryptography that the program itself uses"_s,
            u"--input FILE"_s, u"steward-cli vault selftest --input vectors.jsonl"_s, {inputOption()},
            [](Invocation &call) { return runBatch(call, answer); }, 0, details()},
    };
}

} // namespace steward::cli
