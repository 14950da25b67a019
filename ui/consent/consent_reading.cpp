#include "ui/consent/consent_reading.h"

#include "core/base/csv.h"
#include "core/compliance/consent/consent_figures.h"
#include "ui/consent/consent_words.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace steward::ui {

using compliance::ConsentFilter;
using compliance::ConsentRecord;
using compliance::Consents;
using sources::IdentifierKind;

namespace {

constexpr int exportedAtOnce = 2000;

/** The sentences of the export. */
struct ConsentExport
{
    Q_DECLARE_TR_FUNCTIONS(ConsentExport)

public:
    static QString notWritten(const QString &file)
    {
        return tr("%1 could not be written; choose another place.").arg(file);
    }
    static QString cancelled() { return tr("The export was cancelled; nothing was written."); }
};

bool isReference(const QString &text)
{
    static const QRegularExpression form(u"^CON-\\d{4}-\\d+$"_s, QRegularExpression::CaseInsensitiveOption);
    return form.match(text).hasMatch();
}

sources::Identifier identifierOf(const QString &text)
{
    static const QRegularExpression phone(u"^\\+?[\\d\\s()/.-]{6,}$"_s);
    if (text.contains(u'@'))
        return {IdentifierKind::Email, text};
    return {phone.match(text).hasMatch() ? IdentifierKind::Phone : IdentifierKind::CustomerNumber, text};
}

QByteArray lineOf(const ConsentRecord &one, Instant now)
{
    return csvLine({one.reference, one.recordId, one.subject, ConsentWords::purposes(one),
        compliance::consentStateName(stateAt(one, now)),
        one.events.isEmpty() ? QString() : toRfc3339(one.events.first().at), one.notice.version,
        QString::fromLatin1(one.notice.sha256.toHex()), one.jurisdiction, missingFields(one).join(u'|')});
}

} // namespace

bool ConsentWish::isAny() const
{
    return !filter.state && filter.purpose.isEmpty() && filter.subject.isEmpty() && filter.identifier.value.isEmpty()
           && reference.isEmpty();
}

void setSearched(ConsentWish &wish, const QString &text)
{
    const QString wanted = text.trimmed();
    wish.reference = isReference(wanted) ? wanted.toUpper() : QString();
    wish.filter.identifier =
        wanted.isEmpty() || !wish.reference.isEmpty() ? sources::Identifier{} : identifierOf(wanted);
}

Result<ConsentPage> readConsents(Workspace &workspace, const ConsentWish &wish, qint64 after, int limit)
{
    ConsentPage page{.now = workspace.clock().now()};
    Consents consents(workspace.store(), workspace.vault());
    if (!wish.reference.isEmpty()) {
        page.isAll = true;
        if (after > 0)
            return page;
        const Result<ConsentRecord> found = consents.find(wish.reference);
        if (found)
            page.records.append(*found);
        else if (found.error().code != ErrorCode::NotFound)
            return failureOf(found);
        return page;
    }
    ConsentFilter filter = wish.filter;
    filter.now = page.now;
    Result<QList<ConsentRecord>> records = consents.page(filter, after, limit);
    if (!records)
        return failureOf(records);
    page.isAll = records->size() < limit;
    page.records = std::move(*records);
    return page;
}

OpenedConsent openConsent(Workspace &workspace, const ConsentRecord &record)
{
    Consents consents(workspace.store(), workspace.vault());
    return {consents.find(record.reference).value_or(record), consents.principal(record)};
}

Result<ConsentCounts> countConsents(Workspace &workspace, const ConsentWish &wish)
{
    const Instant now = workspace.clock().now();
    Consents consents(workspace.store(), workspace.vault());
    ConsentFilter filter = wish.filter;
    filter.now = now;
    const Result<qint64> total = consents.count({.now = now});
    if (!total)
        return failureOf(total);
    const Result<qint64> shown = wish.isAny() ? total : consents.count(filter);
    if (!shown)
        return failureOf(shown);
    ConsentCounts counts{.shown = *shown, .total = *total};
    if (!wish.reference.isEmpty())
        counts.shown = consents.find(wish.reference) ? 1 : 0;
    const auto figures = workspace.store().read(
        [now](store::Connection &connection) { return compliance::consentFigures(connection, now); });
    if (!figures)
        return failureOf(figures);
    for (const compliance::PurposeFigures &one : figures->byPurpose)
        counts.purposes.append(one.purpose);
    return counts;
}

Result<qint64> exportConsents(Workspace &workspace, const ConsentWish &wish, const QString &path, std::stop_token stop)
{
    QSaveFile file(path);
    const auto notWritten = [&] {
        return failure(
            ErrorCode::InputOutput, ConsentExport::notWritten(QFileInfo(path).fileName()), file.errorString());
    };
    if (!file.open(QIODevice::WriteOnly))
        return notWritten();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(csvLine({u"reference"_s, u"record_id"_s, u"subject"_s, u"purposes"_s, u"state"_s, u"given_at"_s,
        u"notice_version"_s, u"notice_sha256"_s, u"jurisdiction"_s, u"missing_fields"_s}));
    qint64 written = 0;
    qint64 after = 0;
    for (bool isAll = false; !isAll;) {
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled, ConsentExport::cancelled());
        const Result<ConsentPage> page = readConsents(workspace, wish, after, exportedAtOnce);
        if (!page)
            return failureOf(page);
        for (const ConsentRecord &one : page->records) {
            if (file.write(lineOf(one, page->now)) < 0)
                return notWritten();
            after = one.id;
        }
        written += page->records.size();
        isAll = page->isAll;
    }
    if (!file.commit())
        return notWritten();
    return written;
}

} // namespace steward::ui
