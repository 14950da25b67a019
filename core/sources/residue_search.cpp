#include "core/sources/residue_search.h"

#include "core/sources/masking.h"
#include "core/store/files.h"

#include <QStringDecoder>

#include <cerrno>
#include <cstring>
#include <set>
#include <unistd.h>

namespace steward::sources {

using namespace Qt::StringLiterals;

bool searchPiece(QByteArrayView piece, qint64 offset, const QList<QByteArray> &needles,
    const std::function<bool(qint64 offset, qsizetype needle)> &found)
{
    for (qsizetype i = 0; i < needles.size(); ++i) {
        const QByteArray &needle = needles.at(i);
        if (needle.isEmpty())
            continue;
        qsizetype at = 0;
        while (at + needle.size() <= piece.size()) {
            const void *hit =
                memmem(piece.data() + at, size_t(piece.size() - at), needle.constData(), size_t(needle.size()));
            if (!hit)
                break;
            at = static_cast<const char *>(hit) - piece.data();
            if (!found(offset + at, i))
                return false;
            at += needle.size();
        }
    }
    return true;
}

ReadAt readerOf(int file)
{
    return [file](char *to, qsizetype size, qint64 offset) {
        for (;;) {
            const ssize_t got = ::pread(file, to, size_t(size), offset);
            if (got >= 0 || errno != EINTR)
                return qint64(got);
        }
    };
}

Result<void> searchBytes(const ReadAt &read, const QString &name, const QList<QByteArray> &needles,
    std::stop_token stop, const std::function<bool(qint64 offset, qsizetype needle)> &found)
{
    qsizetype longest = 1;
    for (const QByteArray &needle : needles)
        longest = std::max(longest, needle.size());
    const qsizetype overlap = longest - 1;
    QByteArray buffer(overlap + (1 << 20), Qt::Uninitialized);
    qsizetype kept = 0; // bytes of the last piece at the front of the buffer
    qint64 offset = 0;  // of buffer[0] in the file
    std::set<std::pair<qint64, qsizetype>> atSeam;
    for (;;) {
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled, u"The search was stopped."_s);
        const qint64 got = read(buffer.data() + kept, buffer.size() - kept, offset + kept);
        if (got < 0)
            return tl::unexpected<Error>(store::errorFromErrno(errno, u"%1 cannot be read"_s.arg(name)));
        if (got == 0)
            return {};
        const qsizetype size = kept + got;
        std::set<std::pair<qint64, qsizetype>> seen;
        const bool goOn =
            searchPiece(QByteArrayView(buffer.constData(), size), offset, needles, [&](qint64 at, qsizetype needle) {
                if (at + needles.at(needle).size() > offset + size - overlap)
                    seen.insert({at, needle});
                return atSeam.contains({at, needle}) || found(at, needle);
            });
        if (!goOn)
            return {};
        atSeam = std::move(seen);
        kept = std::min(overlap, size);
        std::memmove(buffer.data(), buffer.constData() + size - kept, size_t(kept));
        offset += size - kept;
    }
}

QList<QByteArray> widened(const QList<QByteArray> &needles)
{
    QList<QByteArray> wide;
    for (const QByteArray &needle : needles) {
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString text = decoder.decode(needle);
        for (const QByteArray &form : decoder.hasError() ? QList<QByteArray>{needle} : byteForms(text))
            if (!form.isEmpty() && !wide.contains(form))
                wide.append(form);
    }
    return wide;
}

} // namespace steward::sources
