#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/compliance/answers/never_disclose.h"
#include "core/compliance/erasure/data_search.h"
#include "core/compliance/requests/request.h"
#include "core/sources/source.h"

#include <QDate>
#include <QMap>

#include <optional>

namespace steward::compliance {

/** A value as it goes into every format, with the type that JSON, CSV and XML alone do not keep. */
struct ExportCell
{
    enum class Type { Null, Text, Integer, Real, Boolean, Bytes, Date, Time, Withheld };
    Type type = Type::Null;
    QString text = {}; ///< Of bytes: base64; of withheld ones the type in words; integers and reals in full.

    bool operator==(const ExportCell &) const = default;
};
QString cellTypeName(ExportCell::Type type); ///< "null", "text", …
ExportCell exportCell(const QVariant &value);

/** A field for the dictionary. */
struct ExportField
{
    QString name = {};
    QString meaning = {};
    QString category = {};
    QStringList types = {}; ///< Of its values, sorted.
};

/** One table of the person's data. */
struct ExportTable
{
    QString source = {}; ///< "SRC-0001"
    QString sourceName = {};
    QString table = {}; ///< "main.customers"; empty for a CSV file or a folder
    QString purpose = {};
    sources::Basis basis = sources::Basis::Unknown; ///< On what its processing rests.
    QList<ExportField> fields = {};
    QList<QList<ExportCell>> rows = {};
};

/** Something that is not in the export, and why. */
struct ExportOmission
{
    QString source = {};
    QString table = {};
    QString field = {}; ///< Empty: the whole table or rows of it
    qint64 values = 0;  ///< Rows or values left out; 0 where it is not known
    QString reason = {};
};

/** What an export holds, whatever its format. */
struct ExportDocument
{
    QString kind = {};    ///< "access" or "portability"
    QString request = {}; ///< "REQ-2026-0007"
    QStringList laws = {};
    QString controller = {};
    QString timeZone = {};
    Instant created = {};
    QList<ExportTable> tables = {}; ///< In order of source and table; rows in order of their keys.
    QList<ExportOmission> omissions = {};
    QStringList notSearched = {}; ///< Sources that could not be searched wholly, a sentence each.
    qint64 rows() const;
};

/** What a person chooses for an export. */
struct ExportOptions
{
    /** "SRC-0001" or "SRC-0001:main.scores" to the reason why it is left out. */
    QMap<QString, QString> omit = {};
    bool hidesIds = false; ///< Withhold what California never lets out (7024(d)).
    /** Only tables that rest on consent or a contract (GDPR, Article 20(1)(a)); of others the reason is named. */
    bool limitsToProvided = false;
    /** "SRC-0001" or "SRC-0001:main.scores" to the basis where the map does not say it. */
    QMap<QString, sources::Basis> basis = {};
    std::optional<QDate> since = {}; ///< Leaves out rows whose date column lies before (look-back).
};

/** Values in rows that look like other persons' e-mails: for the officer to look at before the answer goes out (GDPR,
 * Articles 15(4), 20(4)). Counts only. */
struct ThirdPersonCheck
{
    QString source = {};
    QString table = {};
    QString field = {};
    qint64 values = 0;
};

/** Puts the person's rows (those that belong()) into tables by the maps of their sources. */
struct ExportContent
{
    QList<ExportTable> tables = {};
    QList<ExportOmission> omissions = {};
    QList<ThirdPersonCheck> thirdPersons = {};
    QStringList unknownBasis = {}; ///< "SRC-0001:main.scores": left out since nobody has said what they rest on.
};
ExportContent exportContent(const QList<FoundItem> &rows, const QList<sources::Source> &sources,
    const sources::Person &person, const ExportOptions &options);

} // namespace steward::compliance
