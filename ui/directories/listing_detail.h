#pragma once

#include "core/directories/records/listing_reader.h"
#include "ui/shell/pane.h"

class QAction;
class QGridLayout;
class QLabel;
class QTreeWidget;

namespace steward::ui {

class Background;
class CaptureView;
class ComparisonView;
class DetailPanel;

/**
 * Everything about one listing: its state and the evidence for it, submitted against shown, the looks so far, and what
 * was received.
 *
 * Reads on other threads; showing the same listing again only brings it up to date.
 */
class ListingDetail final : public QWidget
{
    Q_OBJECT

public:
    ListingDetail(Session &session, Background &background, QWidget *parent = nullptr);

    /** Buttons for actions of the pane, below the title; the latter ones as icons that name themselves. */
    void addActions(const QList<QAction *> &inWords, const QList<QAction *> &asIcons);
    void showListing(qint64 id);
    void showNothing();
    std::optional<qint64> shown() const { return m_id; }
    std::optional<directories::Listing> listing() const { return m_listing; }
    /** All of it as lines of text, for the clipboard. */
    QString asText() const;

private:
    struct Content;
    struct FactRow
    {
        QLabel *name = nullptr;
        QLabel *value = nullptr;
    };
    static Result<Content> read(store::Store &store, qint64 id);
    void take(const Result<Content> &content);
    void makeFacts();
    void fillFacts(const Content &content);
    void fillComparison(const Content &content);
    void fillTimeline(const QList<directories::Look> &looks);
    void showCaptureOfLook(int row);

    Session &m_session;
    Background &m_background;
    DetailPanel *m_panel;
    QWidget *m_factsBox;
    QGridLayout *m_factsGrid;
    QMap<int, FactRow> m_facts;
    QLabel *m_comparedAt;
    ComparisonView *m_comparison;
    QTreeWidget *m_timeline;
    CaptureView *m_capture;
    std::optional<qint64> m_id;
    std::optional<directories::Listing> m_listing;
    QList<directories::Look> m_looks;
    QString m_country;
    quint64 m_asked = 0;
    bool m_filled = false; ///< What stands there is of m_id, not of the listing before.
};

} // namespace steward::ui
