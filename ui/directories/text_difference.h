#pragma once

#include <QList>
#include <QString>

namespace steward::ui {

/** A stretch of a text, in UTF-16 code units. */
struct TextRange
{
    qsizetype start = 0;
    qsizetype length = 0;
    bool operator==(const TextRange &) const = default;
};

/** The stretches of two texts that are not in the other one, each side in order. */
struct TextDifference
{
    QList<TextRange> left = {};
    QList<TextRange> right = {};
};

/** Compares by longest common subsequence; texts beyond some hundred characters only by their common ends. Never splits
 * a character. */
TextDifference textDifference(const QString &left, const QString &right);

} // namespace steward::ui
