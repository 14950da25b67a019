#include "app/cli/batch.h"

#include "app/cli/line_reader.h"
#include "app/cli/output.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QtConcurrent/QtConcurrentMap>

namespace steward::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxFileBytes = 64 * 1024 * 1024;
constexpr int linesAtOnce = 256;

QJsonObject errorAnswer(const QJsonValue &id, const Error &error)
{
    return {{u"id"_s, id},
        {u"error"_s, QJsonObject{{u"code"_s, errorCodeName(error.code)}, {u"message"_s, error.message}}}};
}

QByteArray answerLine(const QByteArray &line, qint64 number, const QString &folder,
    const std::function<Result<QJsonObject>(const BatchLine &)> &answer)
{
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(line, &parse);
    QJsonObject result;
    if (!document.isObject()) {
        result = errorAnswer(QJsonValue::Null,
            {ErrorCode::InvalidInput,
                u"Line %1 is not a JSON object (%2 at byte %3); write one object a line."_s.arg(number)
                    .arg(parse.error == QJsonParseError::NoError ? u"another kind of value"_s : parse.errorString())
                    .arg(parse.offset)});
    } else {
        const QJsonObject object = document.object();
        const Result<QJsonObject> answered = answer({object, folder});
        if (answered) {
            result = *answered;
            result.insert(u"id"_s, object.value(u"id"_s));
        } else {
            result = errorAnswer(object.value(u"id"_s), answered.error());
        }
    }
    return QJsonDocument(result).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

QCommandLineOption inputOption()
{
    return {u"input"_s, u"JSON Lines to answer; - is stdin."_s, u"file"_s};
}

Result<QByteArray> BatchLine::file(const QString &key) const
{
    const QString name = object.value(key).toString();
    if (name.isEmpty())
        return failure(ErrorCode::InvalidInput, u"\"%1\" is missing; give the name of a file."_s.arg(key));
    QFile file(QDir(folder).filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::InvalidInput, u"%1 cannot be read: %2."_s.arg(name, file.errorString()));
    if (file.size() > maxFileBytes)
        return failure(ErrorCode::InvalidInput, u"%1 is larger than 64 MiB."_s.arg(name));
    return file.readAll();
}

int runBatch(Invocation &call, const std::function<Result<QJsonObject>(const BatchLine &)> &answer)
{
    const QString path = call.options.value(u"input"_s);
    if (path.isEmpty())
        return fail({ErrorCode::InvalidInput, u"--input is missing; give a JSON Lines file, or - for stdin."_s});
    Result<LineReader> reader = LineReader::open(path, call.stop);
    if (!reader)
        return fail(reader.error());
    const QString folder = path == u"-" ? QDir::currentPath() : QFileInfo(path).absolutePath();

    qint64 number = 0;
    bool more = true;
    while (more) {
        QList<std::pair<qint64, QByteArray>> lines;
        // A script that writes one line and waits for its answer gets it: a group ends where reading would wait.
        while (more && lines.size() < linesAtOnce && (lines.isEmpty() || !reader->wouldWait())) {
            const std::optional<QByteArray> line = reader->next();
            more = line.has_value();
            ++number;
            if (more && !line->trimmed().isEmpty())
                lines.append({number, *line});
        }
        if (call.stop.stop_requested())
            return Interrupted;
        const auto answers = QtConcurrent::blockingMapped(lines, [&](const std::pair<qint64, QByteArray> &line) {
            return answerLine(line.second, line.first, folder, answer);
        });
        for (const QByteArray &bytes : answers)
            call.out.raw(bytes);
        call.out.flush();
    }
    return Done;
}

} // namespace steward::cli
