#include "core/sources/residue_words.h"

#include <algorithm>

namespace steward::sources {

using namespace Qt::StringLiterals;

namespace {

/** Whether a character goes on with the word that ends (or begins) with `edge`. */
bool goesOn(QChar edge, QChar beside)
{
    return beside.isLetterOrNumber() && edge.isLetterOrNumber() && edge.script() == beside.script();
}

/** Whether a mark within addresses joins what stands before and after it: "x.ada@example.org". */
bool joins(QStringView text, qsizetype mark, qsizetype beyond)
{
    return beyond >= 0 && beyond < text.size() && u".-_+"_s.contains(text[mark]) && text[beyond].isLetterOrNumber();
}

bool isWordAt(QStringView text, qsizetype at, qsizetype size)
{
    const QStringView word = text.sliced(at, size);
    const qsizetype end = at + size;
    const bool isAddress = word.contains(u'@');
    if (at > 0 && (goesOn(word.front(), text[at - 1]) || (isAddress && joins(text, at - 1, at - 2))))
        return false;
    return !(end < text.size() && (goesOn(word.back(), text[end]) || (isAddress && joins(text, end, end + 1))));
}

} // namespace

Holding holdingOf(const QByteArray &value, const QList<QByteArray> &needles)
{
    Holding holding = Holding::Not;
    for (const QByteArray &needle : needles) {
        if (needle.isEmpty() || !value.contains(needle))
            continue;
        holding = Holding::Inside;
        const QString text = QString::fromUtf8(value);
        const QString word = QString::fromUtf8(needle);
        for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (isWordAt(text, at, word.size()))
                return Holding::Word;
        }
    }
    return holding;
}

bool isWordIn(const ReadAt &read, qint64 offset, const QByteArray &needle)
{
    constexpr qint64 beside = 8; // two characters of UTF-8
    if (needle.contains('\0'))
        return true;
    const qint64 from = std::max<qint64>(0, offset - beside);
    QByteArray around(offset - from + needle.size() + beside, '\0');
    around.truncate(std::max<qint64>(0, read(around.data(), around.size(), from)));
    return holdingOf(around, {needle}) != Holding::Inside;
}

} // namespace steward::sources
