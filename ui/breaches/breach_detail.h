#pragma once

#include "ui/breaches/breach_checklist.h"
#include "ui/widgets/detail_panel.h"

class QLabel;
class QPushButton;

namespace steward::ui {

/**
 * Everything about one breach: its clocks, the checklist, what is known, the risk, decisions, notices with what is to
 * follow, what keeps it open, and the history.
 *
 * setNow() tells the countdowns anew and nothing else, so that reading is not disturbed.
 */
class BreachDetail final : public DetailPanel
{
    Q_OBJECT

public:
    explicit BreachDetail(QWidget *parent);

    void show(const compliance::Breach &breach, const QList<compliance::BreachEvent> &history, Instant now);
    using DetailPanel::show;
    void clear();
    /** The same breach a little later. */
    void setNow(const compliance::Breach &breach, Instant now);
    /** Whether steps can be taken: the workspace is writable and its vault open. */
    void setCanChange(bool can);
    QString reference() const { return m_reference; }

Q_SIGNALS:
    void stepAsked(const steward::ui::WantedStep &step);

private:
    struct Countdown
    {
        QString law;
        compliance::Duty duty;
        StateBadge *badge;
    };

    QPushButton *addButton(const QString &text, const QString &iconName, BreachStep step);
    void showClocks(const compliance::Breach &breach, Instant now);
    void showChecklist(const compliance::Breach &breach, Instant now);
    void showFacts(const compliance::Breach &breach);
    void showRisk(const compliance::Breach &breach);
    void showDecisions(const compliance::Breach &breach, Instant now);
    void showNotices(const compliance::Breach &breach, Instant now);
    void showMissing(const compliance::Breach &breach);
    void showHistory(const QList<compliance::BreachEvent> &history);

    QString m_reference;
    QByteArray m_shown; ///< What the sections were made from; the same again changes nothing.
    QList<Countdown> m_countdowns;
    QList<QPushButton *> m_buttons;
    QList<QPushButton *> m_lineButtons;
    QPushButton *m_close;
    QPushButton *m_reopen;
    bool m_canChange = false;
    bool m_isOpen = false;
};

} // namespace steward::ui
