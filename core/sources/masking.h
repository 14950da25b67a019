#pragma once

#include "core/sources/driver.h"

#include <QByteArrayView>

namespace steward::sources {

/** What a plan decides for all its rows. */
struct Planning
{
    bool keepsBirthYear = false; ///< Anonymise: a birth date becomes the first day of its year.
};

/** What a row will hold once its change is done. */
struct Planned
{
    QVariantMap after = {};      ///< Change::after: only the columns (of a file: "matches") that change.
    QByteArray digestAfter = {}; ///< Change::digestAfter
};

/**
 * A value of the same form that says nothing of `value`: the form fits the column's type, length and uniqueness. Equal
 * values of one kind get equal masks under one token, so that rows still belong together; without the token a mask
 * leads back to nothing.
 *
 * E-mail addresses lie below .invalid (RFC 2606, 2), which no mail reaches; numbers of phones begin with 000, which no
 * country code does (ITU-T E.164, 6.2.1). NULL and empty text stay as they are. InvalidInput for a type that no form is
 * known of (an enumeration of the source's own).
 *
 * `token`: 32 random bytes, made once for a plan.
 */
Result<QVariant> maskedValue(
    const ColumnMap &column, const ColumnFacts &facts, const QVariant &value, QByteArrayView token);

/** What stays of a value that identifies: NULL where the column takes it, else a mask (a unique column), empty text or
 * zero. */
Result<QVariant> anonymisedValue(const ColumnMap &column, const ColumnFacts &facts, const QVariant &value,
    QByteArrayView token, const Planning &planning = {});

/**
 * The change that the map asks for in one row, for Method::Mask and Method::Anonymise of the table (columns with
 * Method::Keep stay; a personal column whose own method is Delete is anonymised) and for Mask of a file. InvalidInput
 * names the column that cannot be done; key columns are refused: the row could not be found again.
 */
Result<Planned> plannedAfter(const TableMap &table, const TableFacts &facts, const FoundRow &row, QByteArrayView token,
    const Planning &planning = {});

/** The digest of a row once `after` is written into it. */
QByteArray digestAfterOf(const FoundRow &row, const QVariantMap &after);

/**
 * The bytes of a text file with every spelling (any letter case; UTF-8, UTF-16, Latin-1 and CP949) overwritten by as
 * many bytes: all else stays where it stands.
 */
QByteArray maskedContent(QByteArray content, const QStringList &spellings);

/** The byte forms in which a text may stand in a file: UTF-8, UTF-16 in both orders, Latin-1 and CP949, each as given,
 * in lower and in upper case; without doubles. */
QList<QByteArray> byteForms(const QString &text);

} // namespace steward::sources
