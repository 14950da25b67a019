#pragma once

#include "core/compliance/clocks/clock.h"

#include <QByteArray>
#include <QHash>

namespace steward::cli {

/**
 * Reads and writes the lines of `deadlines`.
 *
 * A line in the plain form (no escapes, only known fields) is read in place; any other goes through the general parser,
 * which also says what is wrong with it. Time zones are looked up once.
 */
class DeadlineLines
{
public:
    DeadlineLines(std::shared_ptr<const compliance::Rulebook> book, QTimeZone standardZone)
        : m_book(std::move(book))
        , m_standardZone(std::move(standardZone))
    {
    }

    /** Appends the answer of one line, or its error, with a newline. */
    void answer(QByteArrayView line, qint64 number, QByteArray *out);

private:
    Result<QTimeZone> zone(std::string_view name);

    std::shared_ptr<const compliance::Rulebook> m_book;
    QTimeZone m_standardZone;
    QHash<QByteArray, QTimeZone> m_zones;
};

} // namespace steward::cli
