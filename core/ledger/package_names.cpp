#include "core/ledger/package_names.h"

#include <algorithm>

namespace steward::ledger {

namespace {

constexpr QByteArrayView proofEnding = ".tlog-proof";
constexpr QByteArrayView proofFolder = "proofs/";
constexpr qsizetype maxName = 200;
constexpr int maxParts = 4;
constexpr qint64 maxNumber = 9'007'199'254'740'991; // 2^53 - 1, what JSON carries exactly

bool isPlain(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-'
           || c == '_';
}

bool isPart(QByteArrayView part)
{
    return !part.isEmpty() && part.front() != '.' && part.back() != '.'
           && std::all_of(part.begin(), part.end(), isPlain);
}

/** Which of the three stretches of a ZIP the name stands in. */
int stretchOf(QByteArrayView name)
{
    if (name == package_file::manifest)
        return 2;
    if (name == package_file::manifestNote)
        return 3;
    return proofSeq(name) ? 1 : 0;
}

/** The numbers whose digits begin with `prefix`, itself first: a dot sorts before digits. */
class SortedNumbers
{
public:
    SortedNumbers(qint64 first, qint64 last, const std::function<bool(qint64)> &visit)
        : m_first(first)
        , m_last(last)
        , m_visit(visit)
    {
    }
    bool below(qint64 prefix) const
    {
        if (!reaches(prefix))
            return true;
        if (prefix >= m_first && prefix <= m_last && !m_visit(prefix))
            return false;
        if (prefix == 0)
            return true;
        for (qint64 digit = 0; digit <= 9; ++digit) {
            if (!below(prefix * 10 + digit))
                return false;
        }
        return true;
    }

private:
    bool reaches(qint64 prefix) const
    {
        if (prefix == 0)
            return m_first == 0;
        for (qint64 low = prefix, high = prefix; low <= m_last; low *= 10, high = high * 10 + 9) {
            if (high >= m_first)
                return true;
        }
        return false;
    }

    qint64 m_first;
    qint64 m_last;
    const std::function<bool(qint64)> &m_visit;
};

} // namespace

QByteArray proofName(qint64 seq)
{
    return proofFolder.toByteArray() + QByteArray::number(seq) + proofEnding.toByteArray();
}

std::optional<qint64> proofSeq(QByteArrayView name)
{
    if (!name.startsWith(proofFolder) || !name.endsWith(proofEnding)
        || name.size() <= proofFolder.size() + proofEnding.size())
        return std::nullopt;
    return plainNumber(name.sliced(proofFolder.size()).chopped(proofEnding.size()));
}

std::optional<qint64> plainNumber(QByteArrayView digits)
{
    if (digits.isEmpty() || digits.size() > 16 || (digits.front() == '0' && digits.size() > 1))
        return std::nullopt;
    qint64 number = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9')
            return std::nullopt;
        number = number * 10 + (c - '0');
    }
    return number <= maxNumber ? std::optional(number) : std::nullopt;
}

bool isPackageName(QByteArrayView name)
{
    if (name.isEmpty() || name.size() > maxName)
        return false;
    int parts = 0;
    qsizetype from = 0;
    while (from <= name.size()) {
        const qsizetype slash = name.indexOf('/', from);
        const qsizetype end = slash < 0 ? name.size() : slash;
        if (++parts > maxParts || !isPart(name.sliced(from, end - from)))
            return false;
        from = end + 1;
    }
    return true;
}

bool isReportName(QByteArrayView name)
{
    if (!isPackageName(name))
        return false;
    const QByteArray lower = name.toByteArray().toLower();
    for (const QByteArrayView own :
        {QByteArrayView(package_file::checkpoint), QByteArrayView(package_file::consistency),
            QByteArrayView(package_file::entries), QByteArrayView(package_file::manifest),
            QByteArrayView(package_file::manifestNote), QByteArrayView(package_file::olderCheckpoint),
            QByteArrayView("readme.txt"), QByteArrayView(package_file::vkey), QByteArrayView(package_file::proofs)}) {
        if (lower == own || lower.startsWith(own.toByteArray() + '/'))
            return false;
    }
    return true;
}

bool comesBefore(QByteArrayView left, QByteArrayView right)
{
    const int leftStretch = stretchOf(left);
    const int rightStretch = stretchOf(right);
    if (leftStretch != rightStretch)
        return leftStretch < rightStretch;
    return leftStretch == 1 ? *proofSeq(left) < *proofSeq(right) : sortsBefore(left, right);
}

void visitAsSorted(qint64 first, qint64 last, const std::function<bool(qint64)> &visit)
{
    const SortedNumbers numbers(first, last, visit);
    for (qint64 digit = 0; digit <= 9; ++digit) {
        if (!numbers.below(digit))
            return;
    }
}

bool sortsBefore(QByteArrayView left, QByteArrayView right)
{
    return std::lexicographical_compare(left.begin(), left.end(), right.begin(), right.end());
}

} // namespace steward::ledger
