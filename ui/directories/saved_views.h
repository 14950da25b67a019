#pragma once

#include "ui/directories/listing_view.h"
#include "ui/shell/pane.h"

class QMenu;

namespace steward::ui {

class Background;

/** The menu of views: the built-in ones, the saved ones, saving the present one, and removing one. */
class SavedViews final : public QObject
{
    Q_OBJECT

public:
    /** `present` answers how the listings are looked at now. */
    SavedViews(Session &session, Background &background, std::function<ListingView()> present, QWidget *parent);

    QMenu *menu() const { return m_menu; }
    /** Asks for a name and keeps the present view under it; a view with that name is replaced. */
    void saveAs();
    /** Reads the saved ones anew. */
    void refresh();

Q_SIGNALS:
    void chosen(const steward::ui::ListingView &view);
    void said(const QString &line);
    void failed(const steward::Error &error);

private:
    void save(const QString &name);
    void remove(const QString &name);
    void fill();

    Session &m_session;
    Background &m_background;
    std::function<ListingView()> m_present;
    QWidget *m_parent;
    QMenu *m_menu;
    QList<ListingView> m_views;
};

} // namespace steward::ui
