#include "core/directories/extract/telephone_shapes.h"

#include <QSet>

#include <algorithm>

namespace steward::directories::extract {

using namespace Qt::StringLiterals;

bool isDash(QChar c)
{
    return c == u'-' || c == u'–' || c == u'—' || c == u'‐' || c == u'‑' || c == u'−';
}

bool isNumberSeparator(QChar c)
{
    return c == u' ' || c == u'.' || c == u'(' || c == u')' || c == u'/' || c == u'·' || isDash(c) || c == QChar::Nbsp;
}

qsizetype digitCount(QStringView text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

namespace {

constexpr qsizetype maxRun = 80; ///< Longest stretch of digits and separators that is looked at as a whole.

/** Finds the pieces, from a sign or digit that can start a number to the last digit. */
class Scanner
{
public:
    explicit Scanner(const QString &line)
        : m_line(line)
    {
    }

    QList<NumberPiece> run()
    {
        for (qsizetype i = 0; i < m_line.size();) {
            if (starts(i)) {
                const qsizetype end = extend(i);
                addSplit(i, end);
                i = std::max(end, i + 1);
            } else {
                ++i;
            }
        }
        return m_pieces;
    }

private:
    bool starts(qsizetype at) const
    {
        const QChar c = m_line[at];
        const QChar before = at > 0 ? m_line[at - 1] : QChar(u' ');
        if (before.isDigit() || before == u'$' || before == u'€' || before == u'£' || before == u'#' || before == u'='
            || before == u'_')
            return false;
        if (c == u'+' || c == u'(')
            return at + 1 < m_line.size()
                   && (m_line[at + 1].isDigit() || (c == u'(' && m_line[at + 1] == u'+') || m_line[at + 1] == u' ');
        if (!c.isDigit())
            return false;
        // "T0123…" is a label glued to the number; "A4" and "v2.0" are not.
        return !before.isLetter() || before.toLower() == u't' || before.toLower() == u'p' || before.toLower() == u'f'
               || before.script() != QChar::Script_Latin;
    }

    qsizetype extend(qsizetype begin) const
    {
        qsizetype end = begin;
        qsizetype at = begin;
        int blanks = 0;
        while (at < std::min(m_line.size(), begin + maxRun)) {
            const QChar c = m_line[at];
            if (c.isDigit()) {
                end = at + 1;
                blanks = 0;
            } else if (c == u'+') {
                if (at > begin + 1)
                    break;
            } else if (!isNumberSeparator(c) || ++blanks > 4) {
                break;
            } else if (c == u'.' && at + 1 < m_line.size() && m_line[at + 1] == u' ') {
                break; // the end of a sentence
            }
            ++at;
        }
        return vanityEnd(begin, end);
    }

    /** The end of a number written with letters, "1-800-FLOWERS", where the digits so far are a toll-free prefix. */
    qsizetype vanityEnd(qsizetype begin, qsizetype end) const
    {
        QString digits;
        for (qsizetype i = begin; i < end; ++i) {
            if (m_line[i].isDigit())
                digits += m_line[i];
        }
        if (digits.startsWith(u'1'))
            digits.remove(0, 1);
        static const QSet<QString> tollFree = {u"800"_s, u"888"_s, u"877"_s, u"866"_s, u"855"_s, u"844"_s, u"833"_s};
        if (digits.size() < 3 || digits.size() > 7 || !tollFree.contains(digits.left(3)))
            return end;
        qsizetype at = end;
        qsizetype last = end;
        qsizetype count = digits.size();
        bool letters = false;
        while (at < m_line.size() && count < 14) {
            const QChar c = m_line[at];
            if ((c.unicode() < 128 && c.isUpper()) || c.isDigit()) {
                ++count;
                last = at + 1;
                letters |= c.isUpper();
            } else if (!isNumberSeparator(c)) {
                break;
            }
            ++at;
        }
        const bool wordGoesOn = last < m_line.size() && m_line[last].isLower();
        return letters && count >= 10 && !wordGoesOn ? last : end;
    }

    void add(qsizetype begin, qsizetype end)
    {
        while (end > begin && !m_line[end - 1].isLetterOrNumber())
            --end;
        const qsizetype digits = digitCount(QStringView(m_line).sliced(begin, end - begin));
        const bool letters =
            std::any_of(m_line.begin() + begin, m_line.begin() + end, [](QChar c) { return c.isLetter(); });
        if ((digits >= 7 && digits <= 16) || letters)
            m_pieces.append({begin, end});
    }

    /** Two numbers in a row are cut at the sign between them, or where the first is complete. */
    void addSplit(qsizetype begin, qsizetype end)
    {
        const QStringView run = QStringView(m_line).sliced(begin, end - begin);
        const qsizetype total = digitCount(run);
        if (total >= 14) {
            for (qsizetype i = 1; i + 2 < run.size(); ++i) {
                const bool sign = (run[i] == u'/' || (isDash(run[i]) && run[i - 1] == u' ' && run[i + 1] == u' '));
                if (sign && digitCount(run.left(i)) >= 7 && digitCount(run.sliced(i)) >= 7) {
                    addSplit(begin, begin + i);
                    addSplit(nextStart(begin + i + 1, end), end);
                    return;
                }
            }
            for (qsizetype i = 1; total > 15 && i + 1 < run.size(); ++i) {
                const qsizetype left = digitCount(run.left(i));
                if (run[i] == u' ' && left >= 7 && left * 2 >= total - 1 && left <= 15) {
                    addSplit(begin, begin + i);
                    addSplit(nextStart(begin + i + 1, end), end);
                    return;
                }
            }
        }
        add(begin, end);
    }

    qsizetype nextStart(qsizetype at, qsizetype end) const
    {
        while (at < end && !m_line[at].isDigit() && m_line[at] != u'+' && m_line[at] != u'(')
            ++at;
        return at;
    }

    const QString &m_line;
    QList<NumberPiece> m_pieces;
};

} // namespace

QList<NumberPiece> numberPieces(const QString &line)
{
    return Scanner(line).run();
}

bool isOtherNumber(QStringView text)
{
    qsizetype groups = 0;
    qsizetype digits = 0;
    QList<qsizetype> lengths;
    QString first;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text[i].isDigit()) {
            ++digits;
            if (lengths.isEmpty())
                first += text[i];
        } else if (digits > 0) {
            lengths.append(digits);
            digits = 0;
            ++groups;
        }
    }
    if (text.startsWith(u'+'))
        return false;
    const auto is = [&](std::initializer_list<qsizetype> shape) {
        return std::equal(lengths.begin(), lengths.end(), shape.begin(), shape.end());
    };
    const bool year = first.startsWith(u"19") || first.startsWith(u"20");
    if (is({4, 4}) && year) // years
        return true;
    if (is({5, 4}) || is({4, 2, 2}) || is({2, 2, 4}) || is({1, 2, 4}) || is({2, 1, 4}))
        return !text.contains(u'(') && !(is({4, 2, 2}) && text.startsWith(u'0'))
               && !(is({2, 2, 4}) && text.startsWith(u'0') && text.contains(u' '));
    if (groups == 2 && text.contains(u'.') && !text.contains(u' ') && lengths[0] <= 3 && lengths[1] >= 5) // 52.520008
        return true;
    return groups > 7;
}

} // namespace steward::directories::extract
