#include "app/cli/verifier_key.h"

#include <QFile>

namespace steward::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxKeyFile = 4096;

Result<QString> keyFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::InvalidInput, u"The key file %1 cannot be read: %2."_s.arg(path, file.errorString()));
    const QByteArray bytes = file.read(maxKeyFile + 1);
    if (bytes.size() > maxKeyFile)
        return failure(
            ErrorCode::InvalidInput, u"%1 has more than 4,096 bytes; a key file holds one line."_s.arg(path));
    return QString::fromUtf8(bytes).trimmed();
}

} // namespace

QList<QCommandLineOption> keyOptions()
{
    return {{u"key"_s, u"The public key line of the trail, as you were given it."_s, u"line"_s},
        {u"key-file"_s, u"A file with that line."_s, u"file"_s}};
}

Result<std::optional<ledger::VerifierKey>> keyFrom(const Invocation &call)
{
    const bool hasLine = call.options.isSet(u"key"_s);
    const bool hasFile = call.options.isSet(u"key-file"_s);
    if (!hasLine && !hasFile)
        return std::optional<ledger::VerifierKey>();
    if (hasLine && hasFile)
        return failure(ErrorCode::InvalidInput, u"--key and --key-file say the same thing; give one of them."_s);
    const Result<QString> line =
        hasFile ? keyFile(call.options.value(u"key-file"_s)) : Result<QString>(call.options.value(u"key"_s).trimmed());
    if (!line)
        return failureOf(line);
    Result<ledger::VerifierKey> key = ledger::VerifierKey::parse(*line);
    if (!key)
        return failure(ErrorCode::InvalidInput,
            u"What %1 gives is not the line of a public key (name+id+key); take it as \"ledger public-key\" prints it."_s
                .arg(hasFile ? u"--key-file"_s : u"--key"_s),
            key.error().message);
    return std::optional(std::move(*key));
}

} // namespace steward::cli
