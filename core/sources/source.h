#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/** Registered places where personal data stands: what they are, what is in them, whose it is. */
namespace steward::sources {

enum class Kind { SqliteFile, Postgres, CsvFile, Folder };

/** By what a person is recognised. A name alone is not enough: together with the birth date it is. */
enum class IdentifierKind { Email, Phone, Name, BirthDate, CustomerNumber };

/** What is done with a row or a value when it has to go. */
enum class Method {
    Delete,    ///< The row (or the file) goes.
    Mask,      ///< The value is replaced by one of the same form that says nothing.
    Anonymise, ///< What identifies goes (NULL, or empty where NULL may not be), what counts stays.
    Keep,      ///< Stays, for a reason that is named.
};

/** On what the processing of a table rests (GDPR, Article 6(1)(a) to (f)); unknown until a person has said it. */
enum class Basis {
    Unknown,
    Consent,
    Contract,
    LegalObligation,
    VitalInterests,
    PublicTask,
    LegitimateInterests,
};

/** One column as the map sees it. */
struct ColumnMap
{
    QString column = {};
    std::optional<IdentifierKind> identifies = {}; ///< Holds this identifier of a person.
    bool isPersonal = false;                       ///< Belongs to the person's data: an access answer shows it.
    QString category = {};        ///< "contact", "payment", "location", …; what an answer names it as
    QString meaning = {};         ///< In words, for the field dictionary.
    Method method = Method::Keep; ///< For a table that is not Method::Delete.
    QString reason = {};          ///< Why it is kept; for Method::Keep of a personal column.
};

/** One table (of a CSV file: the file; of a folder: the folder). */
struct TableMap
{
    QString table = {}; ///< "main.customers", "public.customers"; empty for a CSV file or a folder
    /** Columns that tell rows apart; where there is no primary key "rowid" (SQLite), "ctid" (PostgreSQL) or row,
     * occurrence, of (CSV: which of the rows that are alike); of a folder "path". */
    QStringList key = {};
    QList<ColumnMap> columns = {};
    Method method = Method::Delete; ///< Delete, Keep, or Mask/Anonymise: column by column.
    QString reason = {};            ///< For Method::Keep.
    QString purpose = {};           ///< What the data is processed for; an access answer names it.
    Basis basis = Basis::Unknown;   ///< Portability covers Consent and Contract alone (GDPR, Article 20(1)(a)).
    QString recipients = {};        ///< Third parties who are given this data and have to be told (Art. 19).
    QString retention = {};         ///< Reference of the retention rule, or the period in words.
    QString dateColumn = {};        ///< When a row began to be kept, for retention.
    /** Rows of another table that belong to a row of this one: found through it. */
    struct Link
    {
        QString column = {}; ///< Of this table.
        QString otherTable = {};
        QString otherColumn = {};
    };
    QList<Link> parents = {}; ///< This table's `column` points at the parent's `otherColumn`.
};

struct SourceMap
{
    int version = 1;
    bool isConfirmed = false; ///< A person has looked at what was proposed.
    QList<TableMap> tables = {};
};

/** A source as registered. Credentials are never in `location`: `secret` names one in the vault. */
struct Source
{
    qint64 id = 0;
    QString reference = {}; ///< "SRC-0001"
    QString name = {};
    Kind kind = Kind::SqliteFile;
    QString location = {}; ///< Absolute path, or "postgresql://user@host:5432/database"
    QString secret = {};   ///< Name of the password in the vault; empty where none is needed
    SourceMap map = {};
    bool isActive = true;
    Instant createdAt = {};
    Instant changedAt = {};
};

struct Identifier
{
    IdentifierKind kind = IdentifierKind::Email;
    QString value = {}; ///< As the person gave it.
};

/** One data subject, by everything that is known to identify them. */
struct Person
{
    QList<Identifier> identifiers = {};
    QString region = {}; ///< ISO 3166-1 alpha-2: the country of phone numbers that are written without one.
};

QString kindName(Kind kind); ///< "sqlite", "postgres", "csv", "folder"
std::optional<Kind> kindFromName(const QString &name);
QString identifierName(IdentifierKind kind); ///< "email", "phone", "name", "birth_date", "customer_number"
std::optional<IdentifierKind> identifierFromName(const QString &name);
QString methodName(Method method); ///< "delete", "mask", "anonymise", "keep"
std::optional<Method> methodFromName(const QString &name);
QString basisName(Basis basis); ///< "consent", "contract", "legal_obligation", …; empty where it is unknown
/** By that name, also with spaces or hyphens in it. */
std::optional<Basis> basisFromName(const QString &name);

QJsonObject toJson(const SourceMap &map);
/** InvalidInput names the table and column that are wrong. */
Result<SourceMap> mapFromJson(const QJsonObject &json);

} // namespace steward::sources
