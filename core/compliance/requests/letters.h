#pragma once

#include "core/compliance/requests/register.h"
#include "core/documents/letter_pdf.h"

namespace steward::compliance {

using LetterFields = QHash<QString, QString>;

/** A letter with every field filled in. */
struct RenderedLetter
{
    QString name = {};     ///< Of the template.
    QString language = {}; ///< "en", "de", "ko"
    documents::Letter letter = {};
    QString text = {}; ///< The same as plain text.
};

/** A letter as it is kept; its text is empty once the person is erased. */
struct KeptLetter
{
    qint64 id = 0;
    QString name = {};
    QString language = {};
    Instant madeAt = {};
    QByteArray hash = {}; ///< Keyed hash of the text.
    QString text = {};
};

/** The templates there are: "acknowledgement", "refusal", … */
QStringList letterNames();
/** The fields that a template may name. */
QStringList letterFieldNames();
/** The fields that this template names, in its order. */
QStringList fieldsOf(const QString &letterTemplate);
/** The organisation's own template, else the shipped one. NotFound names those that there are. */
Result<QString> letterTemplate(store::Connection &connection, const QString &name, const QString &language);
/**
 * Keeps the organisation's own words for a letter; empty text goes back to the shipped ones. A template is a line
 * "# subject", an empty line, and paragraphs with {{fields}}. InvalidInput names a field that is not known.
 */
QFuture<Result<void>> setLetterTemplate(
    store::Store &store, const QString &name, const QString &language, const QString &text);

/** Every field in place, nothing left open: InvalidInput names the fields without a value. A value is never searched
 * for fields. */
Result<QString> filled(const QString &letterTemplate, const LetterFields &fields);

/**
 * A letter of a request in its language (or another one): what the request and the settings know is filled in, `given`
 * adds to it and wins. NotFound once the person is erased.
 */
Result<RenderedLetter> renderLetter(store::Store &store, vault::Vault &vault, const QString &reference,
    const QString &name, const LetterFields &given = {}, const QString &language = {});
/** Seals the letter in the register as one that was sent. */
QFuture<Result<KeptLetter>> keepLetter(
    store::Store &store, vault::Vault &vault, const QString &reference, const RenderedLetter &letter);
Result<QList<KeptLetter>> keptLetters(store::Store &store, vault::Vault &vault, const QString &reference);

/** What a type of request is called in a letter. */
QString requestInWords(RequestType type, const QString &language);
/** "21 December 2026", "21. Dezember 2026", "2026년 12월 21일" */
QString dateInWords(QDate date, const QString &language);

} // namespace steward::compliance
