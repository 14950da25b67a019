#pragma once

#include "core/base/clock.h"
#include "core/store/store.h"
#include "ui/directories/records_page.h"

namespace steward::ui {

/** The catalogue and the customers as rows of text; the rows are read on the calling thread. */
RecordsPage::Texts catalogueTexts();
Result<QList<TextRow>> catalogueRows(store::Store &store, Instant now);
RecordsPage::Texts customersTexts();
Result<QList<TextRow>> customerRows(store::Store &store);

} // namespace steward::ui
