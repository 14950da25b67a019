#pragma once

#include <QList>
#include <QString>

#include <utility>
#include <vector>

namespace steward::directories::extract {

/** A JSON text as a flat tree; numbers and bare words keep their spelling. */
struct Json
{
    enum Kind { Null, Text, Word, Array, Object };
    struct Node
    {
        Kind kind = Null;
        QString text = {};
        std::vector<int> elements = {}; ///< Values of an array or an object.
        std::vector<QString> keys = {}; ///< As many as elements, in an object.
    };

    std::vector<Node> nodes = {};
    std::vector<int> roots = {};

    const Node &at(int index) const { return nodes[static_cast<size_t>(index)]; }
};

/**
 * Reads JSON as it stands in real pages: with comments, CDATA marks, trailing or missing commas, raw line breaks,
 * single quotes, bare keys, unescaped quotes inside strings, assignments around it, or several values in a row.
 */
Json readJson(const QString &text);

} // namespace steward::directories::extract
