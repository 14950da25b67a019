#pragma once

#include "ui/widgets/state_badge.h"

#include <QLabel>
#include <QPointer>
#include <QScrollArea>

class QFormLayout;
class QVBoxLayout;

namespace steward::ui {

class FlowLayout;

/**
 * The side of a pane that tells everything about one record: title, state, actions, then sections one below the other.
 *
 * Text from outside is shown as plain text and can be selected.
 */
class DetailPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DetailPanel(QWidget *parent = nullptr);

    void setTitle(const QString &title, const QString &subtitle = {});
    void setBadge(const Badge &badge);
    /** A widget among the actions below the title, which go on in a new line where the width ends. */
    void addAction(QWidget *button);
    using QWidget::addAction;

    /** Only the sections, where the title stands elsewhere. */
    void hideHead() { m_head->hide(); }

    /** Removes every section; title, badge and actions stay. */
    void clearSections();
    /** A heading; what is added next stands below it. */
    void addSection(const QString &heading);
    /** Scrolls so that the section that was added last stands at the top, as far as there is something below it. */
    void showLastSection();
    /** A labelled fact; an empty value is left out. */
    void addFact(const QString &label, const QString &value);
    void addText(const QString &text, Tone tone = Tone::Neutral);
    void addWidget(QWidget *widget);

    /** Shows one sentence instead of everything, where nothing is chosen. */
    void setNothing(const QString &sentence);

private:
    QFormLayout *form();

    QLabel *m_title;
    QLabel *m_subtitle;
    StateBadge *m_badge;
    FlowLayout *m_actions;
    QWidget *m_head;
    QLabel *m_nothing;
    QScrollArea *m_scroll;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_sections = nullptr;
    QFormLayout *m_form = nullptr;
    QPointer<QLabel> m_lastHeading;
};

} // namespace steward::ui
