#pragma once

#include <QIcon>
#include <QMap>
#include <QToolButton>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QTimer;

namespace steward::ui {

class FlowLayout;

/** A filter that is on or off, with its count; always visible, so that nobody wonders why rows are missing. */
class FilterChip final : public QToolButton
{
    Q_OBJECT

public:
    FilterChip(const QString &text, bool checkable, QWidget *parent = nullptr);
    /** A count behind the text; none where negative. */
    void setCount(qint64 count);
    void setLabel(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString shownText() const;
    void tell();

    QString m_label;
    qint64 m_count = -1;
};

/**
 * The line above a table: search field, filter chips and "showing 42 of 520".
 *
 * The search is told after a short rest from typing; Enter tells it at once; Escape empties it.
 */
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    void setSearchHint(const QString &hint);
    QString searchText() const;
    void setSearchText(const QString &text);
    void focusSearch();

    /** A chip that filters while it is checked. */
    FilterChip *addChip(const QString &id, const QString &text);
    /** A chip with a menu (owned by the chip), for filters with a value; checked while it has one. */
    FilterChip *addMenuChip(const QString &id, const QString &text, QMenu *menu);
    FilterChip *chip(const QString &id) const;
    /** Sets a chip without telling. */
    void setChipOn(const QString &id, bool on);
    QStringList chipsOn() const;
    /** Any other widget among the chips. */
    void addFilterWidget(QWidget *widget);
    /** A widget at the trailing edge of the search line (buttons). */
    void addTrailing(QWidget *widget);

    /** "Showing 42 of 520"; with negative total "Showing 42"; while counting call setCounting(). */
    void setShowing(qint64 shown, qint64 total);
    void setCounting();
    /** Empties search and chips and tells cleared(). */
    void clear();

Q_SIGNALS:
    void searchChanged(const QString &text);
    void chipToggled(const QString &id, bool on);
    void cleared();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tellSearch();
    void updateClear();

    QLineEdit *m_search;
    QBoxLayout *m_line;
    FlowLayout *m_chipRow;
    QLabel *m_showing;
    QToolButton *m_clear;
    QTimer *m_rest;
    QString m_told;
    QMap<QString, FilterChip *> m_chips;
    QStringList m_order;
};

} // namespace steward::ui
