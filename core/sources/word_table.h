#pragma once

#include "core/sources/source.h"

namespace steward::sources {

/** What the name of a column says it holds, in English, Korean and German; for a proposal, never a certainty. */
struct ColumnSense
{
    std::optional<IdentifierKind> identifies = {};
    bool isPersonal = false;
    bool isFreeText = false;
    bool isStart = false; ///< When a row began to be kept.
    QString category = {};
    QString meaning = {};
};
ColumnSense senseOfColumn(const QString &name);

/** What the name of a table says. */
struct TableSense
{
    bool isPersons = false;     ///< Each row is a person: customers, users, patients, …
    bool isBookkeeping = false; ///< Invoices, payments, ledgers: laws ask to keep them.
    bool isConsent = false;     ///< Proofs of consent and objection.
};
TableSense senseOfTable(const QString &name);

/** The words of a name in lower case: "customerEmail_Address2" is customer, email, address. */
QStringList wordsOf(const QString &name);

} // namespace steward::sources
