#pragma once

#include "ui/widgets/state_badge.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace steward::ui {

/** The line over every pane: whose workspace it is, whether it can be written, how its ledger and its vault stand, and
 * the clock that runs out first. */
class HeaderBar final : public QWidget
{
    Q_OBJECT

public:
    explicit HeaderBar(QWidget *parent = nullptr);

    /** The organisation in front, the file behind it and in the tool tip. */
    void setWorkspace(const QString &organisation, const QString &path);
    /** Why nothing can be changed; empty where it can. */
    void setReadOnly(const QString &words, const QString &explanation);
    void setClock(const QString &words, const QString &explanation);
    /** The legal clock that runs out first: what, whose and how long; empty words hide it. */
    void setDeadline(const QString &words, Tone tone, const QString &explanation);
    /** How the trail stands; an empty word hides it. */
    void setLedger(const Badge &badge, const QString &explanation);
    /** How the vault stands, with the icon for it; empty words hide it. */
    void setVault(const QString &words, const QString &iconName, Tone tone, const QString &explanation);

Q_SIGNALS:
    void paletteAsked();
    void clockChosen();
    void deadlineChosen();
    void ledgerChosen();
    void vaultChosen();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_organisation;
    QLabel *m_file;
    StateBadge *m_readOnly;
    QToolButton *m_ledger;
    QToolButton *m_vault;
    QToolButton *m_deadline;
    QToolButton *m_clock;
    QToolButton *m_search;
};

} // namespace steward::ui
