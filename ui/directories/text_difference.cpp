#include "ui/directories/text_difference.h"

#include <QTextBoundaryFinder>

#include <vector>

namespace steward::ui {

namespace {

constexpr qsizetype longestCompared = 400;

/** The characters as people see them, each with where it starts. */
struct Characters
{
    QList<QStringView> texts;
    QList<qsizetype> starts;
};

Characters charactersOf(const QString &text)
{
    Characters characters;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end > start; end = finder.toNextBoundary()) {
        characters.texts.append(QStringView(text).mid(start, end - start));
        characters.starts.append(start);
        start = end;
    }
    return characters;
}

void mark(QList<TextRange> &ranges, const Characters &characters, qsizetype index)
{
    const qsizetype start = characters.starts.at(index);
    const qsizetype length = characters.texts.at(index).size();
    if (!ranges.isEmpty() && ranges.constLast().start + ranges.constLast().length == start)
        ranges.last().length += length;
    else
        ranges.append({start, length});
}

} // namespace

TextDifference textDifference(const QString &leftText, const QString &rightText)
{
    const Characters left = charactersOf(leftText);
    const Characters right = charactersOf(rightText);
    qsizetype head = 0;
    while (head < left.texts.size() && head < right.texts.size() && left.texts.at(head) == right.texts.at(head))
        ++head;
    qsizetype leftEnd = left.texts.size();
    qsizetype rightEnd = right.texts.size();
    while (leftEnd > head && rightEnd > head && left.texts.at(leftEnd - 1) == right.texts.at(rightEnd - 1))
        --leftEnd, --rightEnd;

    TextDifference difference;
    const qsizetype rows = leftEnd - head;
    const qsizetype columns = rightEnd - head;
    const bool tooLong = rows > longestCompared || columns > longestCompared;
    // common[i][j]: the length of the longest common subsequence of what is left from i and from j on
    std::vector<int> common(tooLong ? 0 : size_t((rows + 1) * (columns + 1)), 0);
    const auto at = [&](qsizetype i, qsizetype j) -> int & { return common[size_t(i * (columns + 1) + j)]; };
    if (!tooLong)
        for (qsizetype i = rows - 1; i >= 0; --i)
            for (qsizetype j = columns - 1; j >= 0; --j)
                at(i, j) = left.texts.at(head + i) == right.texts.at(head + j) ? at(i + 1, j + 1) + 1
                                                                               : std::max(at(i + 1, j), at(i, j + 1));
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < rows || j < columns) {
        if (!tooLong && i < rows && j < columns && left.texts.at(head + i) == right.texts.at(head + j)) {
            ++i, ++j;
        } else if (i < rows && (j == columns || tooLong || at(i + 1, j) >= at(i, j + 1))) {
            mark(difference.left, left, head + i++);
        } else {
            mark(difference.right, right, head + j++);
        }
    }
    return difference;
}

} // namespace steward::ui
