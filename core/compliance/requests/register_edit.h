#pragma once

#include "core/compliance/requests/register.h"
#include "core/compliance/requests/request_clocks.h"
#include "core/compliance/requests/steps.h"

// What the steps of the register have in common; for the files of this folder only.
namespace steward::compliance {

namespace steps {

tl::unexpected<Error> missing(const QString &what);
/** A text that a step cannot do without. */
Result<QString> needed(const QString &text, const QString &what);
/** Today in the controller's time zone. */
QDate localDay(RequestEdit &edit);
/** A day on which something happened: not before the receipt (or `from`), and not in the future. */
Result<QDate> dayOf(RequestEdit &edit, QDate on, std::optional<QDate> from = {});
/** The instant of a day: now where it is today, else its end. */
Instant instantOf(RequestEdit &edit, QDate day);

} // namespace steps

/** One step: reads the request, lets `change` change it, and writes it with its history and the event `action`. */
template<typename F>
QFuture<Result<Request>> Register::edit(const QString &reference, const QString &action, F change)
{
    return m_store.write([&vault = m_vault, reference, action, change, actor = m_store.actor()](
                             store::Transaction &transaction) -> Result<Request> {
        Result<RequestEdit> edit = RequestEdit::begin(transaction, vault, reference, actor);
        if (!edit)
            return failureOf(edit);
        const Result<QJsonObject> detail = change(*edit);
        if (!detail)
            return failureOf(detail);
        return edit->save(action, *detail);
    });
}

} // namespace steward::compliance
