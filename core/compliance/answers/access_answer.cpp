#include "core/compliance/answers/access_answer.h"

#include "core/base/text.h"
#include "core/compliance/erasure/sealing.h"
#include "core/compliance/requests/register.h"
#include "core/store/rows.h"

#include <algorithm>
#include <mutex>

namespace steward::compliance {

using namespace Qt::StringLiterals;

namespace {

bool isCalifornia(const QString &law)
{
    return law == u"ccpa";
}

QString stateColumn(AnswerState state)
{
    return answerStateName(state);
}

struct Stored
{
    QString item;
    QString row;
    AnswerState state = AnswerState::Empty;
    QByteArray sealed;
    Instant changedAt = {};
};

Result<QList<Stored>> storedItems(store::Connection &connection, qint64 request)
{
    return store::readAll(connection,
        u"SELECT item, row, state, sealed, changed_at FROM answer_item WHERE request = ? ORDER BY item"_s, {request},
        [](const store::Rows &row) {
            return Stored{row.text(0), row.text(1), answerStateFromName(row.text(2)).value_or(AnswerState::Empty),
                row.blob(3), fromMillis(row.integer(4))};
        });
}

/** What the check says, in words for the officer. */
QString emptySentence(const AnswerItemInfo &item)
{
    return u"The answer says nothing about \"%1\" (%2): fill it in, or say none, or not applicable with the reason."_s
        .arg(item.title, item.source);
}

} // namespace

QString AnswerItemInfo::titleIn(const QString &language) const
{
    if (language.startsWith(u"de"))
        return german;
    return language.startsWith(u"ko") ? korean : title;
}

// Regulation (EU) 2016/679, Article 15(1) to (3); CCPA Regulations (11 CCR), 7024(k).
QList<AnswerItemInfo> answerChecklist(const QStringList &laws)
{
    static const QList<AnswerItemInfo> gdpr{
        {u"confirmation"_s, u"GDPR, Article 15(1)"_s, u"Whether data about you are processed"_s,
            u"Ob Daten über Sie verarbeitet werden"_s, u"개인정보 처리 여부"_s},
        {u"copy"_s, u"GDPR, Article 15(3)"_s, u"A copy of the data"_s, u"Kopie der Daten"_s, u"개인정보 사본"_s},
        {u"purposes"_s, u"GDPR, Article 15(1)(a)"_s, u"What they are processed for"_s, u"Zwecke der Verarbeitung"_s,
            u"처리 목적"_s},
        {u"categories"_s, u"GDPR, Article 15(1)(b)"_s, u"Which kinds of data"_s, u"Arten der Daten"_s,
            u"개인정보 항목"_s},
        {u"recipients"_s, u"GDPR, Article 15(1)(c)"_s, u"Who has received or will receive them"_s,
            u"Empfänger der Daten"_s, u"제공받는 자"_s},
        {u"retention"_s, u"GDPR, Article 15(1)(d)"_s, u"How long they are kept"_s, u"Dauer der Speicherung"_s,
            u"보유 기간"_s},
        {u"rights"_s, u"GDPR, Article 15(1)(e)"_s, u"Your rights"_s, u"Ihre Rechte"_s, u"정보주체의 권리"_s},
        {u"complaint"_s, u"GDPR, Article 15(1)(f)"_s, u"Where you can complain"_s, u"Wo Sie sich beschweren können"_s,
            u"이의 제기 기관"_s},
        {u"source"_s, u"GDPR, Article 15(1)(g)"_s, u"Where the data come from"_s, u"Herkunft der Daten"_s,
            u"수집 출처"_s},
        {u"automated"_s, u"GDPR, Article 15(1)(h)"_s, u"Automated decisions, their logic and consequences"_s,
            u"Automatisierte Entscheidungen, ihre Logik und Folgen"_s, u"자동화된 결정과 그 논리 및 결과"_s},
        {u"transfers"_s, u"GDPR, Article 15(2)"_s, u"Safeguards for transfers to third countries"_s,
            u"Garantien bei Übermittlung in Drittländer"_s, u"국외 이전 시 보호 조치"_s},
    };
    static const QList<AnswerItemInfo> california{
        {u"ca_collected"_s, u"CCPA Regulations, 7024(k)(1)"_s, u"Categories of personal information collected"_s,
            u"Erhobene Kategorien"_s, u"수집한 개인정보 범주"_s},
        {u"ca_sources"_s, u"CCPA Regulations, 7024(k)(2)"_s, u"Categories of sources"_s, u"Kategorien der Quellen"_s,
            u"수집 출처의 범주"_s},
        {u"ca_purposes"_s, u"CCPA Regulations, 7024(k)(3)"_s, u"Purposes of collecting, selling or sharing"_s,
            u"Zwecke des Erhebens, Verkaufens oder Teilens"_s, u"수집, 판매 또는 공유 목적"_s},
        {u"ca_third_parties"_s, u"CCPA Regulations, 7024(k)(4)"_s, u"Categories of third parties who receive them"_s,
            u"Kategorien empfangender Dritter"_s, u"제공받는 제3자의 범주"_s},
        {u"ca_sold"_s, u"CCPA Regulations, 7024(k)(5)"_s,
            u"Categories sold or shared in the last 12 months, and to which third parties"_s,
            u"In den letzten 12 Monaten verkaufte oder geteilte Kategorien und an wen"_s,
            u"지난 12개월간 판매 또는 공유한 범주와 대상"_s},
        {u"ca_disclosed"_s, u"CCPA Regulations, 7024(k)(6)"_s,
            u"Categories disclosed for a business purpose in the last 12 months, and to which third parties"_s,
            u"In den letzten 12 Monaten zu Geschäftszwecken offengelegte Kategorien und an wen"_s,
            u"지난 12개월간 업무 목적으로 공개한 범주와 대상"_s},
    };
    const bool hasCalifornia = std::any_of(laws.begin(), laws.end(), isCalifornia);
    const bool hasOther = laws.isEmpty() || !std::all_of(laws.begin(), laws.end(), isCalifornia);
    QList<AnswerItemInfo> items = hasOther ? gdpr : gdpr.mid(0, 2);
    if (!hasOther) {
        items[0].source = u"Civ. Code 1798.110(a)"_s;
        items[1].source = u"Civ. Code 1798.110(a)(5)"_s;
    }
    const bool isUnderUk = laws.contains(u"uk_gdpr"_s);
    for (AnswerItemInfo &item : items) {
        // The UK's own text has the same numbers (UK GDPR, Article 15), and a complaint to the controller first (Data
        // Protection Act 2018, section 164A).
        if (isUnderUk && item.source.startsWith(u"GDPR"_s))
            item.source = (laws.contains(u"gdpr"_s) ? u"GDPR and UK GDPR"_s : u"UK GDPR"_s) + item.source.mid(4);
        if (isUnderUk && item.id == u"complaint")
            item.title = u"How you can complain, to us and to the regulator"_s;
    }
    if (hasCalifornia)
        items += california;
    return items;
}

QString answerStateName(AnswerState state)
{
    switch (state) {
    case AnswerState::Empty: break;
    case AnswerState::Filled: return u"filled"_s;
    case AnswerState::None: return u"none"_s;
    case AnswerState::NotApplicable: return u"not_applicable"_s;
    }
    return u"empty"_s;
}

std::optional<AnswerState> answerStateFromName(const QString &name)
{
    for (const AnswerState state :
        {AnswerState::Empty, AnswerState::Filled, AnswerState::None, AnswerState::NotApplicable}) {
        if (answerStateName(state) == name)
            return state;
    }
    return std::nullopt;
}

Result<QList<AnswerEntry>> answerItems(
    store::Connection &connection, vault::Vault &vault, const Request &request, const AnswerFacts &facts)
{
    const Result<QList<Stored>> stored = storedItems(connection, request.id);
    if (!stored)
        return failureOf(stored);
    QList<AnswerEntry> entries;
    for (const AnswerItemInfo &info : answerChecklist(request.laws)) {
        AnswerEntry entry{.item = info, .proposal = proposalFor(info.id, facts, request.language)};
        const auto found =
            std::find_if(stored->begin(), stored->end(), [&info](const Stored &one) { return one.item == info.id; });
        if (found != stored->end()) {
            const Result<QByteArray> text =
                unsealed(connection, vault, u"answer_item"_s, u"sealed"_s, found->row, found->sealed);
            if (!text)
                return failureOf(text);
            entry.state = found->state;
            entry.text = QString::fromUtf8(*text);
            entry.changedAt = found->changedAt;
        }
        entries.append(entry);
    }
    return entries;
}

QFuture<Result<void>> setAnswerItem(store::Store &store, vault::Vault &vault, const QString &reference,
    const QString &item, AnswerState state, const QString &given)
{
    const Result<Request> request = Register(store, vault).find(reference);
    return store.write([=, &vault](store::Transaction &transaction) -> Result<void> {
        if (!request)
            return failureOf(request);
        if (request->state == RequestState::Closed)
            return failure(ErrorCode::Refused, u"%1 is closed; its answer stays as it went out."_s.arg(reference));
        // Sealing would make a new key for an erased person.
        if (request->isErased)
            return failure(
                ErrorCode::Refused, u"The person of %1 is erased; nothing is written about them."_s.arg(reference));
        QStringList ids;
        for (const AnswerItemInfo &info : answerChecklist(request->laws))
            ids.append(info.id);
        if (!ids.contains(item))
            return failure(ErrorCode::InvalidInput, u"The answer to %1 has no item \"%2\"; there are: %3."_s.arg(
                                                        reference, item.left(40), ids.join(u", "_s)));
        const QString text = cleaned(given).trimmed();
        if (state == AnswerState::Empty)
            return transaction.sql().run(
                u"DELETE FROM answer_item WHERE request = ? AND item = ?"_s, {request->id, item});
        if (text.isEmpty() && state != AnswerState::None)
            return failure(ErrorCode::InvalidInput,
                state == AnswerState::Filled ? u"What the answer says is missing; give a text, or say none."_s
                                             : u"Why it is not applicable is missing; give the reason."_s);
        Result<PersonSeal> seal = PersonSeal::begin(transaction, vault, request->subject);
        if (!seal)
            return failureOf(seal);
        const QString row = freshRowId();
        const Result<QByteArray> sealed = (*seal)(u"answer_item"_s, u"sealed"_s, row, text.toUtf8());
        if (!sealed)
            return failureOf(sealed);
        const Result<void> kept = transaction.sql().run(
            u"INSERT INTO answer_item(request, item, row, state, sealed, changed_at) VALUES(?, ?, ?, ?, ?, ?) "
            "ON CONFLICT(request, item) DO UPDATE SET row = excluded.row, state = excluded.state, "
            "sealed = excluded.sealed, changed_at = excluded.changed_at"_s,
            {request->id, item, row, stateColumn(state), *sealed, toMillis(transaction.now())});
        if (!kept)
            return kept;
        transaction.record({.action = u"request.answer_item"_s,
            .subject = u"request/"_s + reference,
            .detail = {{u"item"_s, item}, {u"state"_s, stateColumn(state)}}});
        transaction.touch(u"requests"_s);
        return {};
    });
}

Result<QStringList> whatAnswersLack(store::Connection &connection, const Request &request)
{
    QStringList lacking;
    const bool isRefused = !request.refusalGround.isEmpty();
    if (isRefused || request.isErased)
        return lacking;
    if (request.type == RequestType::Portability) {
        const Result<QVariant> exports =
            connection.single(u"SELECT count(*) FROM answer_export WHERE request = ?"_s, {request.id});
        if (!exports)
            return failureOf(exports);
        if (exports->toLongLong() == 0)
            lacking.append(
                u"The data were not exported yet: \"requests export %1 --to DIR\"."_s.arg(request.reference));
        return lacking;
    }
    if (request.type != RequestType::Access)
        return lacking;
    const Result<QList<Stored>> stored = storedItems(connection, request.id);
    if (!stored)
        return failureOf(stored);
    for (const AnswerItemInfo &info : answerChecklist(request.laws)) {
        if (std::none_of(stored->begin(), stored->end(), [&info](const Stored &one) { return one.item == info.id; }))
            lacking.append(emptySentence(info));
    }
    return lacking;
}

void registerAnswerChecks()
{
    static std::once_flag once;
    std::call_once(once, [] { addClosingCheck(whatAnswersLack); });
}

} // namespace steward::compliance
