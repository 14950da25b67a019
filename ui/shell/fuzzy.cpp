#include "ui/shell/fuzzy.h"

#include "core/base/text.h"

namespace steward::ui {

namespace {

constexpr int perLetter = 4;
constexpr int forFollowing = 12;
constexpr int forWordStart = 10;
constexpr int forTextStart = 8;
constexpr int perGap = 1;
constexpr int mostGap = 8;

bool beginsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

std::optional<int> scoreFrom(const QString &word, const QString &text, qsizetype start)
{
    int score = 0;
    qsizetype at = start;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const qsizetype found = i == 0 ? start : text.indexOf(word[i], at);
        if (found < 0)
            return std::nullopt;
        score += perLetter;
        if (i > 0 && found == at)
            score += forFollowing;
        else if (i > 0)
            score -= static_cast<int>(std::min<qsizetype>(found - at, mostGap)) * perGap;
        if (beginsWord(text, found))
            score += forWordStart;
        if (found == 0)
            score += forTextStart;
        at = found + 1;
    }
    return score;
}

std::optional<int> scoreWord(const QString &word, const QString &text)
{
    std::optional<int> best;
    for (qsizetype start = text.indexOf(word[0]); start >= 0; start = text.indexOf(word[0], start + 1)) {
        const std::optional<int> score = scoreFrom(word, text, start);
        if (!score)
            break; // what is missing after this start is missing after every later one
        if (!best || *score > *best)
            best = score;
    }
    return best;
}

} // namespace

std::optional<int> fuzzyScore(const QString &query, const QString &text)
{
    const QString haystack = unaccented(text);
    int score = 0;
    for (const QString &word : unaccented(query).split(u' ', Qt::SkipEmptyParts)) {
        const std::optional<int> part = scoreWord(word, haystack);
        if (!part)
            return std::nullopt;
        score += *part;
    }
    return score * 8 - static_cast<int>(std::min<qsizetype>(haystack.size(), 64));
}

} // namespace steward::ui
