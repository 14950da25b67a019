#include "ui/vault/vault_page.h"

#include "ui/theme/icons.h"
#include "ui/vault/locked_cover.h"
#include "ui/vault/passphrase_dialog.h"
#include "ui/vault/vault_guard.h"
#include "ui/vault/vault_words.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/relative_time.h"
#include "ui/widgets/secret_clipboard.h"
#include "ui/widgets/stacked_state.h"

#include <QGridLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward::ui {

using vault::SlotFacts;
using vault::VaultState;

namespace {

constexpr int pageWidth = 980;
constexpr int mostKeyRows = 10;
constexpr int mostSecretRows = 6;

QLabel *heading(QWidget *parent, const QString &text)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 1.15);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

QLabel *sentence(QWidget *parent, bool quiet)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (quiet)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

VaultPage::VaultPage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_notice(new NoticeBar(this))
    , m_stack(nullptr)
    , m_clipboard(new SecretClipboard(*QGuiApplication::clipboard(), SecretClipboard::standardRest, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    m_stack = new StackedState(makeContent(), this);
    layout->addWidget(m_stack, 1);
    connect(m_stack, &StackedState::retryChosen, this, &VaultPage::load);
    connect(&m_session.vault, &VaultGuard::changed, this, &VaultPage::load);
    connect(m_clipboard, &SecretClipboard::ended, this, [this] { Q_EMIT said(tr("The clipboard is cleared.")); });
    const auto add = [this](const QString &text, const QString &iconName, void (VaultPage::*what)()) {
        auto *action = new QAction(icon(iconName), text, this);
        connect(action, &QAction::triggered, this, what);
        m_actions.append(action);
    };
    add(tr("Rotate the keys that are due"), u"refresh"_s, &VaultPage::rotateDue);
    add(tr("New master key…"), u"key"_s, &VaultPage::rotateMaster);
    add(tr("New signing key…"), u"key"_s, &VaultPage::rotateSigning);
    add(tr("Set or change the passphrase…"), u"edit"_s, &VaultPage::setPassphrase);
    add(tr("Add a named secret…"), u"add"_s, &VaultPage::addSecret);
}

VaultPage::~VaultPage() = default;

QPushButton *VaultPage::addButton(
    QWidget *parent, const QString &text, const QString &iconName, void (VaultPage::*what)())
{
    auto *button = iconName.isEmpty() ? new QPushButton(text, parent) : new QPushButton(icon(iconName), text, parent);
    connect(button, &QPushButton::clicked, this, what);
    return button;
}

QWidget *VaultPage::makeContent()
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
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(18);
    makeState(layout);
    m_rest = new QWidget(column);
    auto *rest = new QVBoxLayout(m_rest);
    rest->setContentsMargins(0, 0, 0, 0);
    rest->setSpacing(18);
    makeOpenings(rest);
    makeKeys(rest);
    makeSecrets(rest);
    layout->addWidget(m_rest);
    layout->addStretch(1);
    scroll->setWidget(page);
    return scroll;
}

void VaultPage::makeState(QVBoxLayout *layout)
{
    auto *box = new QWidget(layout->parentWidget());
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    auto *line = new QHBoxLayout;
    m_badge = new StateBadge(box);
    m_toggle = new QPushButton(box);
    m_toggle->setObjectName(u"vaultToggle"_s);
    connect(m_toggle, &QPushButton::clicked, this, [this] { m_session.vault.toggle(); });
    line->addWidget(heading(box, tr("The vault of this workspace")));
    line->addWidget(m_badge);
    line->addStretch(1);
    line->addWidget(m_toggle);
    rows->addLayout(line);
    m_explanation = sentence(box, true);
    rows->addWidget(m_explanation);
    layout->addWidget(box);
}

void VaultPage::makeOpenings(QVBoxLayout *layout)
{
    auto *box = new QWidget(m_rest);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(8);
    grid->setColumnMinimumWidth(0, 150);
    grid->setColumnStretch(1, 1);
    grid->addWidget(heading(box, tr("How it is opened")), 0, 0, 1, 3);
    m_keychainText = sentence(box, false);
    m_passphraseText = sentence(box, false);
    m_keychainButton = new QPushButton(box);
    connect(m_keychainButton, &QPushButton::clicked, this,
        [this] { m_facts.has(SlotFacts::Kind::Keychain) ? removeKeychain() : addKeychain(); });
    m_setPassphrase = addButton(box, {}, {}, &VaultPage::setPassphrase);
    m_removePassphrase = addButton(box, tr("Remove…"), {}, &VaultPage::removePassphrase);
    m_removePassphrase->setAccessibleName(tr("Remove the passphrase"));
    grid->addWidget(new QLabel(tr("Keychain"), box), 1, 0);
    grid->addWidget(m_keychainText, 1, 1);
    grid->addWidget(m_keychainButton, 1, 2, Qt::AlignTrailing);
    grid->addWidget(new QLabel(tr("Passphrase"), box), 2, 0);
    grid->addWidget(m_passphraseText, 2, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_removePassphrase);
    buttons->addWidget(m_setPassphrase);
    grid->addLayout(buttons, 2, 2);
    layout->addWidget(box);
}

void VaultPage::makeKeys(QVBoxLayout *layout)
{
    auto *box = new QWidget(m_rest);
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(heading(box, tr("Keys by age and use")));
    m_keyCounts = sentence(box, true);
    rows->addWidget(m_keyCounts);
    m_keyTable = new RecordTable(u"vault.keys"_s, box);
    m_keyTable->setAccessibleName(tr("Keys of the vault"));
    m_keyTable->setFrameShape(QFrame::StyledPanel);
    m_keyTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_keyTable->setItemDelegateForColumn(KeyModel::StateColumn, new StateBadgeDelegate(m_keyTable));
    m_keyTable->setStandardWidth(KeyModel::PurposeColumn, 26);
    m_keyTable->setStandardWidth(KeyModel::ScopeColumn, 24);
    m_keyTable->setStandardWidth(KeyModel::StateColumn, 18);
    m_keyTable->setStandardWidth(KeyModel::CreatedColumn, 20);
    m_keyTable->setStandardWidth(KeyModel::AgeColumn, 16);
    m_keyTable->setStandardWidth(KeyModel::UsesColumn, 10);
    m_keyTable->setModel(&m_keys);
    rows->addWidget(m_keyTable);
    auto *line = new QHBoxLayout;
    m_keyButtons = {addButton(box, tr("Rotate what is due"), u"refresh"_s, &VaultPage::rotateDue),
        addButton(box, tr("Rotate the chosen key…"), {}, &VaultPage::rotateChosen),
        addButton(box, tr("New master key…"), {}, &VaultPage::rotateMaster),
        addButton(box, tr("New signing key…"), {}, &VaultPage::rotateSigning)};
    for (QPushButton *button : std::as_const(m_keyButtons))
        line->addWidget(button);
    line->addStretch(1);
    rows->addLayout(line);
    layout->addWidget(box);
}

void VaultPage::makeSecrets(QVBoxLayout *layout)
{
    auto *box = new QWidget(m_rest);
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(heading(box, tr("Named secrets")));
    auto *what = sentence(box, true);
    what->setText(
        tr("Passwords of a proxy, a mail server or a database, sealed under a shared key. They are never shown."));
    rows->addWidget(what);
    auto *content = new QWidget(box);
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(8);
    m_noSecrets = sentence(content, false);
    m_noSecrets->setText(tr("There are none yet."));
    inside->addWidget(m_noSecrets);
    m_secretTable = new RecordTable(u"vault.secrets"_s, content);
    m_secretTable->setAccessibleName(tr("Named secrets"));
    m_secretTable->setFrameShape(QFrame::StyledPanel);
    m_secretTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_secretTable->setStandardWidth(SecretModel::NameColumn, 34);
    m_secretTable->setStandardWidth(SecretModel::CreatedColumn, 20);
    m_secretTable->setModel(&m_secrets);
    inside->addWidget(m_secretTable);
    auto *line = new QHBoxLayout;
    line->addWidget(addButton(content, tr("Add…"), u"add"_s, &VaultPage::addSecret));
    m_secretButtons = {addButton(content, tr("Copy for 10 seconds"), u"copy"_s, &VaultPage::copySecret),
        addButton(content, tr("Remove…"), u"trash"_s, &VaultPage::removeSecret)};
    for (QPushButton *button : std::as_const(m_secretButtons))
        line->addWidget(button);
    line->addStretch(1);
    inside->addLayout(line);
    m_cover = new LockedCover(content, box);
    connect(m_cover, &LockedCover::unlockAsked, this, [this] { m_session.vault.unlock(); });
    rows->addWidget(m_cover);
    layout->addWidget(box);
}

void VaultPage::load()
{
    if (!isVisible() && m_stack->currentWidget() == m_stack->content())
        return;
    if (m_stack->currentWidget() != m_stack->content())
        m_stack->showLoading(tr("Reading the vault…"));
    m_reading.start([&workspace = m_session.workspace](std::stop_token) { return readVaultFacts(workspace); },
        [this](const Result<VaultFacts> &facts) {
            if (facts)
                showFacts(*facts);
            else
                m_stack->showError(facts.error());
        });
}

void VaultPage::showFacts(const VaultFacts &facts)
{
    m_facts = facts;
    m_badge->setBadge(VaultWords::state(facts.state));
    QString words = VaultWords::explanation(facts.state);
    if (!facts.reason.isEmpty())
        words = facts.reason + u' ' + words;
    m_explanation->setText(words);
    const bool open = facts.state == VaultState::Open;
    m_toggle->setText(open ? tr("Lock now") : facts.state == VaultState::Locked ? tr("Unlock") : tr("Set up…"));
    m_toggle->setIcon(icon(open ? u"lock"_s : u"unlock"_s));
    m_toggle->setEnabled(facts.state != VaultState::NotSetUp || facts.isWritable);
    m_rest->setVisible(facts.state != VaultState::NotSetUp);
    showOpenings();
    showKeys();
    const bool canChange = open && facts.isWritable;
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(canChange);
    m_cover->setCovered(!open, facts.reason.isEmpty() ? VaultWords::explanation(facts.state) : facts.reason);
    QList<SecretModel::Row> secrets;
    for (const vault::SecretFacts &secret : facts.secrets)
        secrets.append({secret.name, secret.createdAt, secret.changedAt});
    m_secrets.setSecrets(secrets);
    m_noSecrets->setVisible(secrets.isEmpty());
    m_secretTable->setVisible(!secrets.isEmpty());
    for (QPushButton *button : std::as_const(m_secretButtons))
        button->setVisible(!secrets.isEmpty());
    fitTable(m_secretTable, static_cast<int>(secrets.size()), mostSecretRows);
    m_stack->showContent();
}

void VaultPage::showOpenings()
{
    const bool open = m_facts.state == VaultState::Open && m_facts.isWritable;
    const bool keychain = m_facts.has(SlotFacts::Kind::Keychain);
    const bool passphrase = m_facts.has(SlotFacts::Kind::Passphrase);
    QString since;
    QString cost;
    for (const SlotFacts &slot : std::as_const(m_facts.openings)) {
        if (slot.kind == SlotFacts::Kind::Keychain)
            since = localDateTime(slot.createdAt);
        else if (slot.cost)
            cost = tr("Set %1. Each guess costs %2 MiB of memory.", "date, amount")
                       .arg(localDateTime(slot.createdAt), QLocale().toString(slot.cost->memoryKiB / 1024));
    }
    m_keychainText->setText(keychain ? tr("The keychain of this computer opens it without asking, since %1.").arg(since)
                                     : tr("The keychain of this computer does not open it."));
    m_keychainButton->setText(keychain ? tr("Remove…") : tr("Let the keychain open it"));
    m_keychainButton->setAccessibleName(keychain ? tr("Remove the key from the keychain") : m_keychainButton->text());
    m_keychainButton->setEnabled(open && (!keychain || passphrase));
    m_passphraseText->setText(
        passphrase ? cost : tr("None. With one the workspace and its backups can be opened on another computer too."));
    m_setPassphrase->setText(passphrase ? tr("Change…") : tr("Set…"));
    m_setPassphrase->setAccessibleName(passphrase ? tr("Change the passphrase") : tr("Set a passphrase"));
    m_setPassphrase->setEnabled(open);
    m_removePassphrase->setVisible(passphrase);
    m_removePassphrase->setEnabled(open && keychain);
}

void VaultPage::showKeys()
{
    const bool open = m_facts.state == VaultState::Open && m_facts.isWritable;
    m_keys.setKeys(m_facts.keys, m_session.workspace.clock().now(), m_facts.rotateDays);
    QStringList words{tr("%n shared key(s)", nullptr, static_cast<int>(m_facts.counts.shared)),
        tr("%n due for rotation", nullptr, static_cast<int>(m_facts.counts.due)),
        tr("%n people with a key of their own", nullptr, static_cast<int>(m_facts.counts.subjects)),
        tr("%n erased", nullptr, static_cast<int>(m_facts.counts.erased)),
        tr("master key no. %1").arg(m_facts.generation)};
    if (m_facts.hasMoreKeys)
        words.append(tr("the first %1 are shown").arg(QLocale().toString(VaultFacts::mostKeys)));
    m_keyCounts->setText(words.join(u" · "_s));
    for (QPushButton *button : std::as_const(m_keyButtons))
        button->setEnabled(open);
    m_keyButtons.first()->setEnabled(open && m_facts.counts.due > 0);
    fitTable(m_keyTable, static_cast<int>(m_facts.keys.size()), mostKeyRows);
}

void VaultPage::fitTable(RecordTable *table, int rows, int most)
{
    const int shown = std::clamp(rows, 1, most);
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height()
                          + shown * table->verticalHeader()->defaultSectionSize()
                          + table->horizontalScrollBar()->sizeHint().height() + 2 * table->frameWidth() + 2);
}

} // namespace steward::ui
