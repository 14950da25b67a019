#pragma once

#include "ui/widgets/reading.h"

#include <QAbstractListModel>
#include <QFrame>
#include <QPointer>
#include <QVariantMap>

#include <functional>

class QLabel;
class QLineEdit;
class QListView;
class QTimer;

namespace steward::ui {

/** Something the palette can do or go to. */
struct Command
{
    QString title = {};
    QString context = {}; ///< Where it belongs: "Pane", "Customer · CUS-0007", …
    QString icon = {};
    QString shortcut = {};
    std::function<void()> run = {};
    /** Where a record is shown, in the words of Pane::goTo(); used where `run` is empty. */
    QString pane = {};
    QVariantMap what = {};
};

/** The commands that fit what was typed, best first. */
class CommandModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { ContextRole = Qt::UserRole, ShortcutRole, IconRole };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /** The commands that are always there. */
    void setCommands(QList<Command> commands);
    /** Records that were found for the present query, already in order; shown behind the commands. */
    void setRecords(QList<Command> records);
    void setQuery(const QString &query);
    const Command *command(int row) const;

private:
    void filter();

    static constexpr qsizetype most = 60;
    QString m_query;
    QList<Command> m_commands;
    QList<Command> m_records;
    QList<Command> m_shown;
};

/**
 * Ctrl+K: a field and a list over the window that reaches every pane, action and record by typing a few letters.
 *
 * Up and Down choose, Enter does, Escape leaves; the focus goes back where it was.
 */
class CommandPalette final : public QFrame
{
    Q_OBJECT

public:
    /** Finds records on a worker: the query in, commands without `run` out; see setRecordSearch(). */
    using RecordSearch = std::function<QList<Command>(const QString &query, std::stop_token stop)>;

    explicit CommandPalette(QWidget *window);

    /** `search` runs on a worker thread; `open` is called here with the found command that was chosen. */
    void setRecordSearch(RecordSearch search, std::function<void(const Command &)> open);
    void popup(QList<Command> commands);
    CommandModel &model() { return m_model; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();
    void leave();
    void choose(const QModelIndex &index);
    void move(int rows);
    void searchRecords();

    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_none;
    QTimer *m_rest;
    CommandModel m_model;
    RecordSearch m_search;
    std::function<void(const Command &)> m_openRecord;
    Reading<QList<Command>> m_reading;
    QPointer<QWidget> m_focusBefore;
};

} // namespace steward::ui
