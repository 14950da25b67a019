#pragma once

#include "core/compliance/answers/export_document.h"
#include "core/compliance/requests/request.h"
#include "core/documents/letter_pdf.h"
#include "core/store/store.h"
#include "core/vault/vault.h"

namespace steward::compliance {

/** One thing an access answer has to say, as the law numbers it. */
struct AnswerItemInfo
{
    QString id = {};     ///< "purposes"
    QString source = {}; ///< "GDPR, Article 15(1)(a)"
    QString title = {};  ///< English
    QString german = {};
    QString korean = {};

    QString titleIn(const QString &language) const;
};

/**
 * The checklist of a request: the eleven items of Article 15 GDPR (confirmation, copy, (1)(a) to (h), (2)); for
 * UK GDPR the same with its own articles; for
 * California a confirmation, the specific pieces and the six lists of categories (CCPA Regulations, 7024(k)); both
 * where both apply.
 */
QList<AnswerItemInfo> answerChecklist(const QStringList &laws);

enum class AnswerState { Empty, Filled, None, NotApplicable };
QString answerStateName(AnswerState state); ///< "empty", "filled", "none", "not_applicable"
std::optional<AnswerState> answerStateFromName(const QString &name);

/** One item as it stands, with what the maps and the search propose for it. */
struct AnswerEntry
{
    AnswerItemInfo item = {};
    AnswerState state = AnswerState::Empty;
    QString text = {};     ///< What is said; of NotApplicable the reason.
    QString proposal = {}; ///< Empty where nothing can be proposed.
    std::optional<Instant> changedAt = {};
};

/** What proposals are made of. */
struct AnswerFacts
{
    ExportContent content = {};
    QList<sources::Source> sources = {};
    QList<SourceSearch> searches = {};
    QString authority = {};
    QStringList laws = {};
};
QString proposalFor(const QString &item, const AnswerFacts &facts, const QString &language);

/** Every item of the checklist in its order. NotFound once the person is erased. */
Result<QList<AnswerEntry>> answerItems(
    store::Connection &connection, vault::Vault &vault, const Request &request, const AnswerFacts &facts);
/** Sets an item, sealed under the person's key. InvalidInput for an item that is not on the list, or without a text
 * where one is needed; Refused once the request is closed. */
QFuture<Result<void>> setAnswerItem(store::Store &store, vault::Vault &vault, const QString &reference,
    const QString &item, AnswerState state, const QString &text);

/** What keeps an access or portability request from being closed: items that are empty, an export that was not made.
 * Needs no open vault. */
Result<QStringList> whatAnswersLack(store::Connection &connection, const Request &request);
/** Adds that to the closing checks of the register; once for each program, further calls do nothing. */
void registerAnswerChecks();

/** The answer as a letter: every item, then the data table by table (at most 200 rows of each; all are in the files).
 */
documents::Letter answerLetter(const Request &request, const SubjectDetails &details, const ExportDocument &document,
    const QList<AnswerEntry> &entries, const QString &sender);

} // namespace steward::compliance
