#pragma once

#include "ui/shell/pane.h"
#include "ui/sources/map_editor.h"
#include "ui/sources/source_facts.h"
#include "ui/sources/source_words.h"
#include "ui/widgets/reading.h"

#include <QPointer>

class QLabel;
class QPushButton;
class QTimer;

namespace steward::ui {

class FilterBar;
class NoticeBar;
class SourceDialog;
class StackedState;

/** The pane of sources: the list above, the map of the chosen one below. */
class SourcesPane final : public Pane
{
    Q_OBJECT

public:
    SourcesPane(Session &session, QWidget *parent);

    void activate() override { load(); }
    void refresh(const QStringList &topics) override;
    void focusSearch() override;
    QList<QAction *> paneActions() override
    {
        return {m_add, m_test, m_testAll, m_samples, m_propose, m_save, m_confirm, m_revert, m_change, m_remove};
    }
    void show(const QVariantMap &what) override;
    using Pane::show;

private:
    using Said = std::pair<QString, Tone>;

    QAction *makeAction(const QString &text, const QString &iconName, void (SourcesPane::*what)());
    QPushButton *buttonOf(QAction *action, QWidget *parent);
    QWidget *makeContent();
    QWidget *makeMapPart();
    void load();
    void showFacts();
    void showRows();
    void showChosen();
    void showTestOf(const QString &reference);
    void look();
    void choose(const QString &reference);
    QString chosenReference() const;
    const sources::Source *chosen() const;
    Job *begin(const QString &title);
    void end();

    void add();
    void change();
    void open(SourceDialog *dialog, const QString &reference);
    void test() { testAll({chosenReference()}); }
    void testEvery();
    void testAll(const QStringList &references);
    void samples() { lookInto(chosenReference(), false); }
    void propose();
    void lookInto(const QString &reference, bool proposes);
    void save() { write(false); }
    void confirmMap() { write(true); }
    void write(bool confirms);
    void revert();
    void remove();

    Session &m_session;
    NoticeBar *m_notice;
    StackedState *m_state = nullptr;
    FilterBar *m_filter = nullptr;
    RecordTable *m_table = nullptr;
    QLabel *m_testWords = nullptr;
    QLabel *m_mapTitle = nullptr;
    MapEditor *m_map = nullptr;
    SheetModel m_rows;
    QAction *m_add;
    QAction *m_test;
    QAction *m_testAll;
    QAction *m_change;
    QAction *m_remove;
    QAction *m_samples;
    QAction *m_propose;
    QAction *m_save;
    QAction *m_confirm;
    QAction *m_revert;
    QTimer *m_later;
    SourceFacts m_facts;
    QHash<QString, SourceTest> m_tests;
    QString m_wanted; ///< To be chosen once it is read.
    QPointer<Job> m_job;
    Reading<Result<SourceFacts>> m_reading;
    Reading<QList<std::pair<QString, SourceTest>>> m_testing;
    Reading<Result<LookedAt>> m_looking;
};

} // namespace steward::ui
