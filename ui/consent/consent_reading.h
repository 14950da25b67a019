#pragma once

#include "core/compliance/consent/consents.h"
#include "core/workspace/workspace.h"

#include <stop_token>

namespace steward::ui {

/** What is looked for: a filter, or one reference. */
struct ConsentWish
{
    compliance::ConsentFilter filter = {};
    QString reference = {};

    bool isAny() const;
};

/** A wish from what a person typed: a reference, or an identifier, which is found only whole. */
void setSearched(ConsentWish &wish, const QString &text);

/** Some rows, in order of id. */
struct ConsentPage
{
    QList<compliance::ConsentRecord> records = {};
    bool isAll = false;
    Instant now = {};
};
Result<ConsentPage> readConsents(Workspace &workspace, const ConsentWish &wish, qint64 after, int limit);

/** A consent, read whole, with who gave it, or why that cannot be read. */
struct OpenedConsent
{
    compliance::ConsentRecord record = {};
    Result<compliance::ConsentPrincipal> principal = failure(ErrorCode::NotFound, {});
};
OpenedConsent openConsent(Workspace &workspace, const compliance::ConsentRecord &record);

/** How many fit, of how many; and the purposes there are. */
struct ConsentCounts
{
    qint64 shown = 0;
    qint64 total = 0;
    QStringList purposes = {};
};
Result<ConsentCounts> countConsents(Workspace &workspace, const ConsentWish &wish);

/** Writes what fits to a CSV file, whole or not at all; with pseudonyms, never with names. Answers how many. */
Result<qint64> exportConsents(Workspace &workspace, const ConsentWish &wish, const QString &path, std::stop_token stop);

} // namespace steward::ui
