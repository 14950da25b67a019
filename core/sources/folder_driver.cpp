#include "core/sources/folder_driver.h"

#include "core/base/hash.h"
#include "core/sources/file_text.h"
#include "core/sources/normalise.h"
#include "core/sources/row_search.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTimeZone>

#include <QSet>

#include <algorithm>
#include <functional>

#include <cerrno>
#include <cstring>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace steward::sources {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 64;
constexpr qint64 mostFiles = 5'000'000;
constexpr qint64 largestText = 64 * 1024 * 1024; ///< Read whole; a larger file is searched for bytes in pieces.
constexpr qint64 piece = 8 * 1024 * 1024;
constexpr qsizetype overlap = 4096;

/** A file of the folder as it was opened: never through a symbolic link. */
struct Opened
{
    QFile file;
    struct stat facts = {};
};

/** What a walk met with. */
struct Walked
{
    qint64 files = 0;
    qint64 links = 0;
    QStringList unreadable = {};
    qint64 unreadableCount = 0;
    qint64 brokenOff = 0; ///< Folders whose names the disk did not give to the end.
    QString brokenWhy = {};
    bool isTooDeep = false;
    bool isTooMany = false;

    void fail(const QString &path)
    {
        ++unreadableCount;
        if (unreadable.size() < 5)
            unreadable << path;
    }
};

using Visit = std::function<Result<void>(const QString &path, Opened &opened)>;

/** Goes through a directory by descriptors, so that nobody can put a link in the way. Closes `directory`. */
Result<void> walk(
    int directory, const QString &prefix, int depth, Walked &walked, const std::stop_token &stop, const Visit &visit)
{
    DIR *stream = ::fdopendir(directory);
    if (!stream) {
        ::close(directory);
        walked.fail(prefix);
        return {};
    }
    QList<QByteArray> names;
    // The end and an error look alike but for errno (POSIX, readdir).
    errno = 0;
    while (const dirent *entry = ::readdir(stream)) {
        const QByteArray name(entry->d_name);
        if (name != "." && name != "..")
            names << name;
        errno = 0;
    }
    if (const int number = errno; number != 0) {
        ++walked.brokenOff;
        walked.brokenWhy = QString::fromLocal8Bit(std::strerror(number));
    }
    std::sort(names.begin(), names.end());
    Result<void> went;
    for (const QByteArray &name : names) {
        if (stop.stop_requested()) {
            went = failure(ErrorCode::Cancelled, u"The search was stopped."_s);
            break;
        }
        const QString path = prefix + QFile::decodeName(name);
        struct stat facts = {};
        if (::fstatat(::dirfd(stream), name.constData(), &facts, AT_SYMLINK_NOFOLLOW) != 0) {
            walked.fail(path);
            continue;
        }
        if (S_ISLNK(facts.st_mode)) {
            ++walked.links;
            continue;
        }
        if (!S_ISDIR(facts.st_mode) && !S_ISREG(facts.st_mode))
            continue; // sockets, devices and pipes hold no files' content
        const int flags = O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK;
        int descriptor = ::openat(::dirfd(stream), name.constData(), flags | O_NOATIME);
        if (descriptor < 0)
            descriptor = ::openat(::dirfd(stream), name.constData(), flags); // not ours: the time of access may change
        if (descriptor < 0 || ::fstat(descriptor, &facts) != 0) {
            if (descriptor >= 0)
                ::close(descriptor);
            walked.fail(path);
            continue;
        }
        if (S_ISDIR(facts.st_mode)) {
            if (depth >= deepest) {
                walked.isTooDeep = true;
                ::close(descriptor);
                continue;
            }
            went = walk(descriptor, path + u'/', depth + 1, walked, stop, visit);
        } else {
            Opened opened{.facts = facts};
            if (!S_ISREG(facts.st_mode)
                || !opened.file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
                ::close(descriptor);
                walked.fail(path);
                continue;
            }
            if (++walked.files > mostFiles) {
                walked.isTooMany = true;
                break;
            }
            went = visit(path, opened);
        }
        if (!went || walked.isTooMany)
            break;
    }
    ::closedir(stream);
    return went;
}

Result<Walked> walkFolder(const QString &path, const std::stop_token &stop, const Visit &visit)
{
    const int root = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (root < 0)
        return QFileInfo::exists(path)
                   ? failure(ErrorCode::Unavailable, u"The folder cannot be read by this user; check its rights."_s)
                   : failure(ErrorCode::NotFound, u"There is no folder \"%1\"; check the path."_s.arg(path));
    Walked walked;
    if (const Result<void> went = walk(root, {}, 0, walked, stop, visit); !went)
        return failureOf(went);
    return walked;
}

QString brokenOffReason(const Walked &walked)
{
    return u"%1 folders could not be read to their end, so that files in them may have been missed: %2."_s
        .arg(walked.brokenOff)
        .arg(walked.brokenWhy);
}

/** What is sought in every file, made ready once. */
struct Sought
{
    const Person &person;
    QList<QByteArray> needles;
    QStringList texts; ///< Identifiers that count wherever they stand in a name.
};

struct Looked
{
    TextMatches matches = {};
    FileForm form = FileForm::Text;
    QByteArray digest = {};
    bool isInPieces = false;
    bool failed = false;
};

/** The needles that stand in the bytes, as text, added once each. */
void findBytes(QByteArrayView bytes, const Sought &sought, TextMatches &matches)
{
    for (const QByteArray &needle : sought.needles) {
        const QString spelling = QString::fromUtf8(needle);
        if (bytes.indexOf(needle) >= 0 && !matches.spellings.contains(spelling)) {
            matches.spellings << spelling;
            matches.kinds = {u"bytes"_s};
            matches.isPossible = true;
        }
    }
}

Looked look(Opened &opened, const Sought &sought, const std::stop_token &stop)
{
    Looked looked;
    if (opened.facts.st_size <= largestText) {
        const QByteArray bytes = opened.file.readAll();
        looked.failed = opened.file.error() != QFileDevice::NoError;
        looked.form = formOf(bytes);
        looked.digest = sha256(bytes);
        if (looked.form == FileForm::Text)
            looked.matches = matchText(textOfFile(bytes), sought.person);
        else
            findBytes(bytes, sought, looked.matches);
        return looked;
    }
    looked.isInPieces = true;
    Sha256 hash;
    QByteArray bytes;
    while (!stop.stop_requested()) {
        const QByteArray next = opened.file.read(piece);
        if (next.isEmpty())
            break;
        if (bytes.isEmpty())
            looked.form = formOf(next);
        hash.add(next);
        bytes = bytes.right(overlap) + next;
        findBytes(bytes, sought, looked.matches);
    }
    looked.failed = opened.file.error() != QFileDevice::NoError;
    looked.digest = hash.finish();
    return looked;
}

/** E-mail addresses and names as they are written in a name; a number stands in many by chance. */
QStringList textsInNames(const Person &person)
{
    QStringList texts;
    for (const Identifier &identifier : person.identifiers) {
        if (identifier.kind != IdentifierKind::Email && identifier.kind != IdentifierKind::Name)
            continue;
        const QString text = normalised(identifier, person.region);
        for (const QString &one : {text, identifier.value.simplified()}) {
            if (one.size() >= 4)
                texts << one.normalized(QString::NormalizationForm_C);
        }
    }
    texts.removeDuplicates();
    return texts;
}

/** Where the person stands in the path itself. What surely is theirs has to stand by itself, between the marks by which
 * names are parted; an address or name anywhere else is a possible one. */
TextMatches matchPath(const QString &path, const Sought &sought)
{
    static const QRegularExpression marks(u"[_+~,;=()\\[\\]]+"_s);
    TextMatches all;
    const auto take = [&all](const TextMatches &some) {
        all.spellings += some.spellings;
        all.kinds += some.kinds;
        all.isCertain |= some.isCertain;
        all.isPossible |= some.isPossible;
    };
    const QString composed = path.normalized(QString::NormalizationForm_C);
    for (const QString &part : composed.split(u'/')) {
        QStringList forms{part, part.left(part.lastIndexOf(u'.'))};
        for (const QString &form : QStringList(forms)) {
            forms << QString(form).replace(marks, u" "_s);
            forms << QString(forms.last()).replace(u'-', u' ').replace(u'.', u' ');
        }
        forms.removeDuplicates();
        for (const QString &form : forms) {
            if (!form.isEmpty())
                take(matchText(form, sought.person));
        }
    }
    if (!all.isCertain && !all.isPossible) {
        for (const QString &text : sought.texts) {
            if (const qsizetype at = composed.indexOf(text, 0, Qt::CaseInsensitive); at >= 0) {
                all.spellings << composed.mid(at, text.size());
                all.isPossible = true;
            }
        }
    }
    all.spellings.removeDuplicates();
    all.kinds.removeDuplicates();
    all.isPossible = all.isPossible && !all.isCertain;
    return all;
}

FoundRow rowOf(const QString &path, const Opened &opened)
{
    FoundRow row{.key = {path}};
    row.values.insert(u"path"_s, path);
    row.values.insert(u"bytes"_s, qlonglong(opened.facts.st_size));
    row.values.insert(u"modified"_s,
        toRfc3339(fromMillis(qint64(opened.facts.st_mtim.tv_sec) * 1000 + opened.facts.st_mtim.tv_nsec / 1'000'000)));
    row.values.insert(u"mode"_s, int(opened.facts.st_mode & 07777));
    return row;
}

QByteArray digestOfFile(Opened &opened, const std::stop_token &stop)
{
    Sha256 hash;
    while (!stop.stop_requested()) {
        const QByteArray bytes = opened.file.read(piece);
        if (bytes.isEmpty())
            break;
        hash.add(bytes);
    }
    return hash.finish();
}

} // namespace

Result<Driver::Condition> FolderDriver::test()
{
    const QFileInfo info(m_path);
    if (!info.exists())
        return failure(ErrorCode::NotFound, u"There is no folder \"%1\"; check the path."_s.arg(m_path));
    if (!info.isDir())
        return failure(ErrorCode::InvalidInput, u"\"%1\" is no folder."_s.arg(m_path));
    if (!info.isReadable() || !info.isExecutable())
        return failure(ErrorCode::Unavailable, u"The folder cannot be read by this user; check its rights."_s);
    Condition condition{.canWrite = info.isWritable(), .version = u"Folder"_s};
    if (!condition.canWrite)
        condition.warnings << u"The folder cannot be written: nothing can be erased there."_s;
    return condition;
}

Result<Schema> FolderDriver::inspect(std::stop_token stop)
{
    const Result<Walked> walked =
        walkFolder(m_path, stop, [](const QString &, Opened &) -> Result<void> { return {}; });
    if (!walked)
        return failureOf(walked);
    Schema schema{.tables = {{.key = {u"path"_s}, .rows = walked->files}}};
    if (walked->unreadableCount > 0)
        schema.unreadable << u"%1 files or folders cannot be read by this user."_s.arg(walked->unreadableCount);
    if (walked->brokenOff > 0)
        schema.unreadable << brokenOffReason(*walked);
    return schema;
}

Result<Found> FolderDriver::find(
    const SourceMap &map, const Person &person, std::stop_token stop, const Progress &progress)
{
    const Sought sought{person, needlesOf(person), textsInNames(person)};
    Found found;
    qint64 packed = 0;
    qint64 binary = 0;
    qint64 large = 0;
    qint64 failed = 0;
    const QString table = map.tables.isEmpty() ? QString() : map.tables.first().table;
    const Result<Walked> walked = walkFolder(m_path, stop, [&](const QString &path, Opened &opened) -> Result<void> {
        const Looked looked = look(opened, sought, stop);
        ++found.looked;
        if (progress && found.looked % 50 == 0)
            progress(found.looked, 0);
        failed += looked.failed;
        packed += looked.form == FileForm::Packed;
        binary += looked.form == FileForm::Binary && !looked.isInPieces;
        large += looked.isInPieces;
        const TextMatches named = matchPath(path, sought);
        const bool isNamed = named.isCertain || named.isPossible;
        if (!looked.matches.isCertain && !looked.matches.isPossible && !isNamed)
            return {};
        FoundRow row = rowOf(path, opened);
        row.table = table;
        row.values.insert(u"matches"_s, looked.matches.spellings);
        row.certainty = looked.matches.isCertain || named.isCertain ? Certainty::Certain : Certainty::Possible;
        row.by = looked.matches.kinds;
        if (isNamed) {
            row.values.insert(u"steward:named"_s, named.spellings);
            row.by << u"path"_s;
        }
        row.digest = looked.digest;
        found.rows << row;
        return {};
    });
    if (!walked) {
        if (walked.error().code == ErrorCode::Cancelled)
            return failureOf(walked);
        return Found{.state = Found::State::Unreadable, .reasons = {walked.error().message}};
    }
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled, u"The search was stopped."_s);
    if (walked->unreadableCount + failed > 0)
        found.reasons << u"%1 files or folders cannot be read (%2)."_s.arg(walked->unreadableCount + failed)
                             .arg(walked->unreadable.isEmpty() ? u"the disk"_s : u"check their rights"_s);
    if (walked->brokenOff > 0)
        found.reasons << brokenOffReason(*walked);
    if (walked->isTooDeep)
        found.reasons << u"Folders deeper than %1 levels were not looked into."_s.arg(deepest);
    if (walked->isTooMany)
        found.reasons << u"The folder has more than %L1 files; the rest was not looked at."_s.arg(mostFiles);
    if (!found.reasons.isEmpty())
        found.state = Found::State::Partial;
    found.closed = packed;
    if (packed > 0)
        found.notes << u"%1 files of compressed formats could not be looked into."_s.arg(packed);
    if (binary > 0)
        found.notes << u"%1 files that are no text were searched for bytes only."_s.arg(binary);
    if (large > 0)
        found.notes << u"%1 files above 64 MiB were searched for bytes only."_s.arg(large);
    if (walked->links > 0)
        found.notes << u"%1 symbolic links were not followed."_s.arg(walked->links);
    return found;
}

Result<QList<FoundRow>> FolderDriver::rows(const TableMap &table, const QList<QVariantList> &keys, std::stop_token stop)
{
    QSet<QString> wanted;
    for (const QVariantList &key : keys)
        wanted.insert(key.value(0).toString());
    QList<FoundRow> rows;
    const Result<Walked> walked = walkFolder(m_path, stop, [&](const QString &path, Opened &opened) -> Result<void> {
        if (!wanted.contains(path))
            return {};
        FoundRow row = rowOf(path, opened);
        row.table = table.table;
        if (opened.facts.st_size > largestText) {
            row.values.insert(
                u"steward:why"_s, u"The file is larger than 64 MiB: what it held cannot be kept for undoing."_s);
            row.digest = digestOfFile(opened, stop);
        } else {
            const QByteArray bytes = opened.file.readAll();
            if (opened.file.error() != QFileDevice::NoError)
                return failure(ErrorCode::InputOutput, u"The disk did not give a file's content; check it."_s);
            row.values.insert(u"content"_s, bytes);
            row.digest = sha256(bytes);
        }
        rows << row;
        return {};
    });
    if (!walked)
        return failureOf(walked);
    // A file that was missed must not count as one that is gone.
    if (walked->brokenOff > 0 && rows.size() < wanted.size())
        return failure(ErrorCode::InputOutput, brokenOffReason(*walked));
    return rows;
}

Result<QList<FoundRow>> FolderDriver::olderThan(const TableMap &table, Instant before, int most, std::stop_token stop)
{
    QList<FoundRow> rows;
    const Result<Walked> walked = walkFolder(m_path, stop, [&](const QString &path, Opened &opened) -> Result<void> {
        const qint64 modified = qint64(opened.facts.st_mtim.tv_sec) * 1000;
        if (modified >= toMillis(before) || rows.size() >= most)
            return {};
        FoundRow row = rowOf(path, opened);
        row.table = table.table;
        row.digest = digestOfFile(opened, stop);
        rows << row;
        return {};
    });
    if (!walked)
        return failureOf(walked);
    if (walked->brokenOff > 0)
        return failure(ErrorCode::InputOutput, brokenOffReason(*walked));
    return rows;
}

} // namespace steward::sources
