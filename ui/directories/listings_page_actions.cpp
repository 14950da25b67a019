// What a person does with listings: check, mark as reviewed, open, copy, export. How they are shown stands in
// listings_page.cpp.

#include "ui/directories/listings_page.h"

#include "core/directories/records/recorder.h"
#include "ui/directories/background.h"
#include "ui/directories/listing_detail.h"
#include "ui/directories/listing_exporter.h"
#include "ui/directories/listing_model.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/reading.h"
#include "ui/widgets/record_table.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace steward::ui {

using namespace directories;

void ListingsPage::withChosen(const std::function<void(const QList<qint64> &)> &what)
{
    m_model->collectIds(m_table->selectedRows(), [this, what](const Result<QList<qint64>> &ids) {
        if (ids)
            what(*ids);
        else
            tellError(ids.error());
    });
}

void ListingsPage::check()
{
    if (m_table->selectionModel()->hasSelection())
        withChosen([this](const QList<qint64> &ids) { startCheck(ids); });
    else
        checkAllShown();
}

void ListingsPage::checkAllShown()
{
    if (m_model->rowCount() == 0)
        return;
    if (!m_model->isCounted()) {
        m_notice->tell(tr("The listings are still being counted. Try again in a moment."));
        return;
    }
    const int count = m_model->rowCount();
    const QString question = tr("Check all %n listing(s) that are shown?", nullptr, count);
    if (m_notice->text() == question) { // F5 once more is the answer
        m_notice->act();
        return;
    }
    m_notice->tell(question, Tone::Accent, tr("Check %n", nullptr, count), [this] {
        m_background->run([&store = m_session.workspace.store(), query = m_query](
                              std::stop_token) { return ListingReader(store).ids(query); },
            [this](const Result<QList<qint64>> &ids) {
                if (ids)
                    startCheck(*ids);
                else
                    tellError(ids.error());
            });
    });
    m_notice->focusAction();
}

void ListingsPage::startCheck(const QList<qint64> &ids)
{
    const Result<void> started = m_session.checker.start({.listingIds = ids});
    if (!started) {
        tellError(started.error());
        return;
    }
    Q_EMIT said(tr("Checking %n listing(s).", nullptr, int(ids.size())));
}

void ListingsPage::markReviewed()
{
    if (!m_table->selectionModel()->hasSelection()) {
        m_notice->tell(tr("Choose the listings that you have reviewed, then mark them."));
        return;
    }
    withChosen([this](const QList<qint64> &ids) {
        whenDone(this, Recorder(m_session.workspace.store()).markReviewed(ids),
            [this, n = int(ids.size())](const Result<void> &done) {
                if (!done) {
                    tellError(done.error());
                    return;
                }
                m_notice->tell(tr("%n listing(s) marked as reviewed.", nullptr, n), Tone::Good);
                if (n == 1 && m_table->currentIndex().row() + 1 < m_model->rowCount())
                    m_table->setCurrentIndex(m_table->currentIndex().siblingAtRow(m_table->currentIndex().row() + 1));
            });
    });
}

void ListingsPage::openAddress()
{
    const std::optional<Listing> listing = m_detail->isVisible() && m_detail->listing()
                                               ? m_detail->listing()
                                               : m_model->listing(m_table->currentIndex().row());
    if (!listing)
        return;
    const QUrl url(listing->url, QUrl::StrictMode);
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1) {
        m_notice->tell(
            tr("This address is not one of the web. Mend it by importing the listing again."), Tone::Warning);
        return;
    }
    if (!QDesktopServices::openUrl(url))
        m_notice->tell(tr("No browser could be opened. Copy the address from the detail."), Tone::Warning);
}

void ListingsPage::copyDetail()
{
    const QString text = m_detail->asText();
    if (text.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT said(tr("The detail is on the clipboard."));
}

void ListingsPage::exportShown()
{
    m_exporter->ask(m_query, m_table->shownColumns());
}

void ListingsPage::exportTo(const QString &path)
{
    m_exporter->exportTo(path, m_query, m_table->shownColumns());
}

void ListingsPage::tellError(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        m_notice->tell(error.message);
    else
        m_notice->tell(error.message, Tone::Bad, error.detail.isEmpty() ? QString() : tr("Copy details"),
            [error] { QGuiApplication::clipboard()->setText(error.message + u'\n' + error.detail); });
}

} // namespace steward::ui
