#include "ui/settings/settings_pane.h"

#include "ui/settings/setting_row.h"
#include "ui/settings/setting_words.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/vault/vault_page.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/reading.h"
#include "ui/widgets/stacked_state.h"

#include <QApplication>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSettings>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

constexpr int pageWidth = 820;

using Values = QHash<QString, QString>;

/** Every setting of the workspace and of this seat, in groups, and the vault on a page of its own; a change is written
 * at once and recorded in the ledger. */
class SettingsPane final : public Pane
{
    Q_OBJECT

public:
    SettingsPane(Session &session, QWidget *parent);

    void activate() override { m_tabs->currentWidget() == m_vault ? m_vault->load() : load(); }
    void refresh(const QStringList &topics) override
    {
        if (topics.contains(u"settings"_s))
            load();
        if (m_tabs->currentWidget() == m_vault && (topics.contains(u"vault"_s) || topics.contains(u"settings"_s)))
            m_vault->load();
    }
    QList<QAction *> paneActions() override { return m_vault->pageActions(); }
    void show(const QVariantMap &what) override;
    using Pane::show;
    void focusSearch() override
    {
        m_tabs->setCurrentIndex(0);
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    }

private:
    QWidget *makeContent();
    QWidget *makeSeat();
    QComboBox *makeLook(QWidget *parent);
    QComboBox *makeLanguage(QWidget *parent);
    void makeGroups();
    void load();
    void keep(SettingRow *row, const QString &value);
    void filter(const QString &words);

    struct GroupBox
    {
        QWidget *box;
        QList<SettingRow *> rows;
    };

    Session &m_session;
    QTabWidget *m_tabs;
    VaultPage *m_vault;
    NoticeBar *m_notice;
    StackedState *m_state;
    QLineEdit *m_search = nullptr;
    QVBoxLayout *m_groupsLayout = nullptr;
    QWidget *m_seat = nullptr;
    QLabel *m_none = nullptr;
    QList<GroupBox> m_groups;
    QHash<QString, SettingRow *> m_rows;
    Reading<Result<Values>> m_reading;
};

QLabel *heading(QWidget *parent, const QString &text)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 1.15);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

QLabel *quiet(QWidget *parent, const QString &text)
{
    auto *label = new QLabel(text, parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

SettingsPane::SettingsPane(Session &session, QWidget *parent)
    : Pane(parent)
    , m_session(session)
    , m_tabs(new QTabWidget(this))
    , m_vault(new VaultPage(session, this))
    , m_notice(new NoticeBar(this))
    , m_state(nullptr)
{
    auto *general = new QWidget(this);
    auto *layout = new QVBoxLayout(general);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    m_state = new StackedState(makeContent(), general);
    layout->addWidget(m_state, 1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(general, tr("General"));
    m_tabs->addTab(m_vault, tr("Vault"));
    outer->addWidget(m_tabs);
    setFocusProxy(m_search);
    connect(m_tabs, &QTabWidget::currentChanged, this, &SettingsPane::activate);
    connect(m_vault, &VaultPage::said, this, &Pane::said);
    connect(m_vault, &VaultPage::working, this, &Pane::working);
    connect(m_state, &StackedState::retryChosen, this, &SettingsPane::load);
}

QWidget *SettingsPane::makeContent()
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *page = new QWidget(scroll);
    auto *outer = new QHBoxLayout(page);
    outer->setContentsMargins(20, 16, 20, 20);
    auto *column = new QWidget(page);
    column->setMaximumWidth(pageWidth);
    outer->addWidget(column, 10);
    outer->addStretch(1);
    m_groupsLayout = new QVBoxLayout(column);
    m_groupsLayout->setContentsMargins(0, 0, 0, 0);
    m_groupsLayout->setSpacing(18);
    m_search = new QLineEdit(column);
    m_search->setPlaceholderText(tr("Find a setting"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s, Tone::Muted), QLineEdit::LeadingPosition);
    m_search->setMaximumWidth(360);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPane::filter);
    m_groupsLayout->addWidget(m_search);
    m_none = quiet(column, tr("No setting fits."));
    m_none->hide();
    m_groupsLayout->addWidget(m_none);
    makeGroups();
    m_seat = makeSeat();
    m_groupsLayout->addWidget(m_seat);
    m_groupsLayout->addStretch(1);
    scroll->setWidget(page);
    return scroll;
}

void SettingsPane::makeGroups()
{
    using Group = SettingWords::Group;
    for (const Group group : {Group::Organisation, Group::Checks, Group::Network, Group::Evidence, Group::Vault,
             Group::Backups, Group::Other}) {
        auto *box = new QWidget(m_groupsLayout->parentWidget());
        auto *layout = new QVBoxLayout(box);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(2);
        layout->addWidget(heading(box, SettingWords::groupTitle(group)));
        QList<SettingRow *> rows;
        for (const SettingInfo &info : knownSettings()) {
            if (SettingWords::group(info.key) != group)
                continue;
            auto *row = new SettingRow(info, box);
            row->setObjectName(info.key);
            connect(row, &SettingRow::changed, this, [this, row](const QString &value) { keep(row, value); });
            layout->addWidget(row);
            rows.append(row);
            m_rows.insert(info.key, row);
        }
        if (rows.isEmpty()) {
            delete box;
            continue;
        }
        m_groupsLayout->addWidget(box);
        m_groups.append({box, rows});
    }
}

QWidget *SettingsPane::makeSeat()
{
    auto *box = new QWidget(this);
    auto *layout = new QGridLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(14);
    layout->setVerticalSpacing(4);
    layout->setColumnMinimumWidth(0, 210);
    layout->setColumnStretch(1, 1);
    layout->addWidget(heading(box, tr("This seat")), 0, 0, 1, 2);
    layout->addWidget(quiet(box, tr("Kept on this computer, not in the workspace.")), 1, 0, 1, 2);
    QComboBox *look = makeLook(box);
    auto *lookName = new QLabel(tr("Appearance"), box);
    lookName->setBuddy(look);
    layout->addWidget(lookName, 2, 0);
    layout->addWidget(look, 2, 1);
    QComboBox *language = makeLanguage(box);
    auto *languageName = new QLabel(tr("Language"), box);
    languageName->setBuddy(language);
    layout->addWidget(languageName, 3, 0);
    layout->addWidget(language, 3, 1);
    layout->addWidget(quiet(box, tr("Another language is used from the next start on.")), 4, 1);
    return box;
}

QComboBox *SettingsPane::makeLook(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setAccessibleName(tr("Appearance"));
    box->addItem(tr("As the system"), lookName(Look::System));
    box->addItem(tr("Light"), lookName(Look::Light));
    box->addItem(tr("Dark"), lookName(Look::Dark));
    Theme *theme = qApp->findChild<Theme *>();
    if (!theme) {
        box->setEnabled(false);
        return box;
    }
    const auto showLook = [box, theme] { box->setCurrentIndex(box->findData(lookName(theme->look()))); };
    showLook();
    connect(theme, &Theme::changed, box, showLook);
    connect(box, &QComboBox::activated, theme,
        [box, theme] { theme->setLook(lookFromName(box->currentData().toString())); });
    return box;
}

QComboBox *SettingsPane::makeLanguage(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setAccessibleName(tr("Language"));
    box->addItem(tr("As the system"), QString());
    // A language is named in itself, so that whoever reads it finds it.
    box->addItem(u"English"_s, u"en"_s);
    box->addItem(u"Deutsch"_s, u"de"_s);
    box->addItem(u"한국어"_s, u"ko"_s);
    box->setCurrentIndex(std::max(0, box->findData(QSettings().value(u"language"_s).toString())));
    connect(box, &QComboBox::activated, this, [this, box] {
        QSettings().setValue(u"language"_s, box->currentData().toString());
        m_notice->tell(tr("The language changes when Steward starts the next time."));
    });
    return box;
}

void SettingsPane::load()
{
    if (m_state->currentWidget() != m_state->content())
        m_state->showLoading(tr("Reading the settings…"));
    m_reading.start(
        [&workspace = m_session.workspace](std::stop_token) -> Result<Values> {
            Values values;
            for (const SettingInfo &info : knownSettings())
                values.insert(info.key, workspace.setting(info.key));
            return values;
        },
        [this](const Result<Values> &values) {
            if (!values) {
                m_state->showError(values.error());
                return;
            }
            const bool writable = m_session.workspace.store().isWritable();
            for (auto value = values->begin(); value != values->end(); ++value) {
                SettingRow *row = m_rows.value(value.key());
                row->setValue(value.value());
                row->setEditable(writable);
            }
            if (!writable)
                m_notice->tell(
                    tr("The workspace is open read-only, so its settings cannot be changed here."), Tone::Warning);
            m_state->showContent();
        });
}

void SettingsPane::show(const QVariantMap &what)
{
    const QString page = what.value(u"page"_s).toString();
    const QString search = what.value(u"search"_s).toString();
    if (page == "vault"_L1)
        m_tabs->setCurrentWidget(m_vault);
    else if (page == "settings"_L1 || !search.isEmpty())
        m_tabs->setCurrentIndex(0);
    if (!search.isEmpty())
        m_search->setText(search);
}

void SettingsPane::keep(SettingRow *row, const QString &value)
{
    whenDone(row, m_session.workspace.setSetting(row->info().key, value), [this, row](const Result<void> &kept) {
        if (kept)
            Q_EMIT said(tr("%1 is kept.", "name of a setting").arg(SettingWords::title(row->info().key)));
        else
            row->setFault(kept.error().message);
    });
}

void SettingsPane::filter(const QString &words)
{
    bool any = false;
    for (const GroupBox &group : std::as_const(m_groups)) {
        bool anyInGroup = false;
        for (SettingRow *row : group.rows) {
            const bool fits = row->fits(words.trimmed());
            row->setVisible(fits);
            anyInGroup = anyInGroup || fits;
        }
        group.box->setVisible(anyInGroup);
        any = any || anyInGroup;
    }
    m_seat->setVisible(words.trimmed().isEmpty());
    m_none->setVisible(!any);
}

} // namespace

Pane *makeSettingsPane(Session &session, QWidget *parent)
{
    return new SettingsPane(session, parent);
}

} // namespace steward::ui

#include "settings_pane.moc"
