#pragma once

#include <QListWidget>

namespace steward::ui {

/** The list of panes at the leading edge: icon, title, and what is open, due or failing there. */
class Navigation final : public QListWidget
{
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);

    void addPane(const QString &id, const QString &title, const QString &iconName, const QString &shortcut);
    void setBadge(const QString &id, const QString &badge);
    QString badge(const QString &id) const;
    /** Marks a pane as the one in front, without telling. */
    void setCurrentPane(const QString &id);

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QListWidgetItem *item(const QString &id) const;
};

} // namespace steward::ui
