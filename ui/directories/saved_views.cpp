#include "ui/directories/saved_views.h"

#include "core/base/text.h"
#include "core/directories/records/recorder.h"
#include "ui/directories/background.h"
#include "ui/theme/icons.h"
#include "ui/widgets/reading.h"

#include <QInputDialog>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace steward::ui {

using namespace directories;

namespace {

const QString pane = u"directories"_s;
constexpr qsizetype longestName = 60;

QString menuText(const QString &name)
{
    return QString(forDisplay(name)).replace(u'&', u"&&"_s);
}

} // namespace

SavedViews::SavedViews(Session &session, Background &background, std::function<ListingView()> present, QWidget *parent)
    : QObject(parent)
    , m_session(session)
    , m_background(background)
    , m_present(std::move(present))
    , m_parent(parent)
    , m_menu(new QMenu(parent))
{
    fill();
}

void SavedViews::refresh()
{
    m_background.run([&store = m_session.workspace.store()](std::stop_token) { return savedViews(store, pane); },
        [this](const Result<QMap<QString, QJsonObject>> &views) {
            if (!views) {
                Q_EMIT failed(views.error());
                return;
            }
            m_views.clear();
            for (auto it = views->cbegin(); it != views->cend(); ++it)
                m_views.append(listingViewFrom(it.key(), it.value()));
            fill();
        });
}

void SavedViews::fill()
{
    m_menu->clear();
    const auto add = [this](const ListingView &view) {
        connect(
            m_menu->addAction(menuText(view.name)), &QAction::triggered, this, [this, view] { Q_EMIT chosen(view); });
    };
    for (const ListingView &view : builtInListingViews())
        add(view);
    if (!m_views.isEmpty())
        m_menu->addSection(tr("Saved"));
    for (const ListingView &view : std::as_const(m_views))
        add(view);
    m_menu->addSeparator();
    QAction *saving = m_menu->addAction(tr("Save this view…"), this, &SavedViews::saveAs);
    saving->setEnabled(m_session.workspace.store().isWritable());
    if (m_views.isEmpty())
        return;
    QMenu *removing = m_menu->addMenu(tr("Remove a saved view"));
    removing->setEnabled(m_session.workspace.store().isWritable());
    for (const ListingView &view : std::as_const(m_views))
        connect(removing->addAction(menuText(view.name)), &QAction::triggered, this,
            [this, name = view.name] { remove(name); });
}

void SavedViews::saveAs()
{
    auto *dialog = new QInputDialog(m_parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save view"));
    dialog->setLabelText(tr("Name of the view (filter, order and columns are kept):"));
    connect(dialog, &QInputDialog::textValueSelected, this,
        [this](const QString &name) { save(cleaned(name).simplified()); });
    dialog->open();
}

void SavedViews::save(const QString &name)
{
    if (name.isEmpty() || name.size() > longestName) {
        Q_EMIT failed(
            {ErrorCode::InvalidInput, tr("A view needs a name of 1 to %n characters. Save it again with such a name.",
                                          nullptr, int(longestName))});
        return;
    }
    whenDone(this, Recorder(m_session.workspace.store()).saveView(pane, name, toJson(m_present())),
        [this, name](const Result<void> &saved) {
            if (!saved) {
                Q_EMIT failed(saved.error());
                return;
            }
            Q_EMIT said(tr("The view “%1” is saved.").arg(name));
            refresh();
        });
}

void SavedViews::remove(const QString &name)
{
    whenDone(
        this, Recorder(m_session.workspace.store()).removeView(pane, name), [this, name](const Result<void> &removed) {
            if (!removed) {
                Q_EMIT failed(removed.error());
                return;
            }
            Q_EMIT said(tr("The view “%1” is removed.").arg(name));
            refresh();
        });
}

} // namespace steward::ui
