#include "core/sources/folder_changer.h"
#include "core/sources/folder_place_changer.h"
#include "core/sources/residue_search.h"
#include "core/sources/residue_words.h"

#include <QFile>

#include <dirent.h>
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <memory>

namespace steward::sources {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostPlaces = 100;
constexpr int deepest = 64;

struct CloseFolder
{
    void operator()(DIR *folder) const { ::closedir(folder); }
};

/** Looks through a folder and what is below it; symbolic links are passed over. */
class FolderSearch
{
public:
    FolderSearch(QList<QByteArray> needles, std::stop_token stop)
        : m_needles(std::move(needles))
        , m_stop(std::move(stop))
    {
    }

    Result<void> look(int folder, const QByteArray &path, int depth);
    Residue residue();

private:
    Result<void> lookAt(int folder, const QByteArray &name, const QByteArray &path, int depth);
    Result<void> lookIn(int file, const QByteArray &path);

    QList<QByteArray> m_needles;
    std::stop_token m_stop;
    Residue m_residue;
    qint64 m_packed = 0;
    qint64 m_unreadable = 0;
};

bool isPacked(const QByteArray &head)
{
    static const std::array<QByteArray, 8> marks{QByteArray("PK\x03\x04"), QByteArray("%PDF"), QByteArray("\x1f\x8b"),
        QByteArray("\x89PNG"), QByteArray("\xff\xd8\xff"), QByteArray("BZh"),
        QByteArray("\xfd"
                   "7zX"),
        QByteArray("7z\xbc\xaf")};
    return std::ranges::any_of(marks, [&](const QByteArray &mark) { return head.startsWith(mark); });
}

Result<void> FolderSearch::lookIn(int file, const QByteArray &path)
{
    QByteArray head(8, '\0');
    const ssize_t got = ::pread(file, head.data(), size_t(head.size()), 0);
    head.truncate(std::max<ssize_t>(got, 0));
    m_packed += isPacked(head);
    const QString shown = QFile::decodeName(path);
    return searchBytes(
        readerOf(file), u"A file of the folder"_s, m_needles, m_stop, [&](qint64 offset, qsizetype needle) {
            if (!isWordIn(readerOf(file), offset, m_needles[needle]))
                return true; // a longer value of somebody else
            const bool isOurs = path.contains(".steward-gone-") || path.contains(".steward-new-");
            if (m_residue.places.size() < mostPlaces)
                m_residue.places.append({.where = u"%1, byte %2"_s.arg(shown).arg(offset),
                    .why = isOurs ? u"A change was cut off and left this file. Apply again, or delete it."_s
                                  : u"The file was not planned, or was written since. Search and plan again."_s});
            return false; // one place a file
        });
}

Result<void> FolderSearch::lookAt(int folder, const QByteArray &name, const QByteArray &path, int depth)
{
    OpenFile file(::openat(folder, name.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
    if (!file.isOpen()) {
        m_unreadable += errno != ELOOP && errno != ENXIO && errno != ENOENT;
        return {};
    }
    struct stat status = {};
    ::fstat(file.handle(), &status);
    const bool isNamed = !searchPiece(name, 0, m_needles, [](qint64, qsizetype) { return false; });
    if (isNamed && m_residue.places.size() < mostPlaces)
        m_residue.places.append({.where = u"the name of %1"_s.arg(QFile::decodeName(path)),
            .why = u"The name of a file or folder holds it. Rename it."_s});
    if (S_ISDIR(status.st_mode))
        return look(file.handle(), path, depth + 1);
    return S_ISREG(status.st_mode) ? lookIn(file.handle(), path) : Result<void>();
}

Result<void> FolderSearch::look(int folder, const QByteArray &path, int depth)
{
    const int copy = ::dup(folder);
    const std::unique_ptr<DIR, CloseFolder> names(copy < 0 ? nullptr : ::fdopendir(copy));
    if (!names || depth > deepest) {
        ++m_unreadable;
        if (!names && copy >= 0)
            ::close(copy);
        return {};
    }
    for (;;) {
        // The end and an error look alike but for errno (POSIX, readdir).
        errno = 0;
        const dirent *entry = ::readdir(names.get());
        if (!entry) {
            m_unreadable += errno != 0;
            break;
        }
        const QByteArray name(entry->d_name);
        if (name == "." || name == "..")
            continue;
        if (m_stop.stop_requested())
            return failure(ErrorCode::Cancelled, u"The search was stopped."_s);
        const Result<void> looked = lookAt(folder, name, path.isEmpty() ? name : path + '/' + name, depth);
        if (!looked && looked.error().code == ErrorCode::Cancelled)
            return looked;
        m_unreadable += !looked;
    }
    return {};
}

Residue FolderSearch::residue()
{
    if (m_unreadable > 0)
        m_residue.notSeen.append(u"%1 file(s) or folder(s) that cannot be read."_s.arg(m_unreadable));
    if (m_packed > 0)
        m_residue.notSeen.append(
            u"What stands inside of %1 file(s) of packed formats (zip, office, PDF, pictures): only their bytes were searched."_s
                .arg(m_packed));
    m_residue.notSeen += QStringList{
        u"Blocks of the disk that removed files have used: overwriting a file once reaches them on a plain disk, but not for certain on an SSD, a journaling or a copy-on-write file system."_s,
        u"Backups, copies and file system snapshots of the folder."_s};
    return m_residue;
}

} // namespace

Result<Residue> residueOfFolder(
    const QString &path, const SourceMap &, const QList<QByteArray> &needles, std::stop_token stop)
{
    const OpenFile root(::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!root.isOpen())
        return failure(ErrorCode::Unavailable, u"The folder of this source cannot be opened."_s);
    FolderSearch search(widened(needles), stop);
    if (const Result<void> looked = search.look(root.handle(), {}, 0); !looked)
        return failureOf(looked);
    return search.residue();
}

} // namespace steward::sources
