#pragma once

#include "core/sources/driver.h"

namespace steward::sources {

/**
 * Tells whether a value, or a whole row, belongs to one person: the identifiers made comparable once, then compared
 * with many values. Thread-safe once made.
 */
class Matcher
{
public:
    explicit Matcher(const Person &person);

    bool has(IdentifierKind kind) const;
    /** Nothing to look for: no identifier that could be one, or a birth date only. */
    bool isEmpty() const;
    /** Whether the value as a column has it is this identifier of the person, however it is spelt. */
    bool matches(IdentifierKind kind, const QString &value) const;

    /** What a row is to the person; nothing where it is somebody else's. Sets certainty and by. */
    bool judge(const TableMap &table, FoundRow &row) const;

    /** The likely spellings for an exact look-up: as given, lower and upper case, composed; phones as E.164, national,
     * with and without what stands between the digits. */
    QStringList spellings(IdentifierKind kind) const;
    /** Texts of which every value that matches holds one, in lower case; for phones: digits, to be sought in the digits
     * of the value. For sifting before matches(). Empty where nothing can be said. */
    QStringList needles(IdentifierKind kind) const;

private:
    bool matchesPhone(const QString &value) const;
    bool matchesDate(const QString &value) const;

    struct Known
    {
        IdentifierKind kind;
        QString given;
        QString normal;
        QString region; ///< Of a phone.
    };
    QList<Known> m_known;
};

/** A value as people would read it, for matching: texts as they are, bytes and others as text. */
QString textOf(const QVariant &value);

} // namespace steward::sources
