#pragma once

#include "core/base/result.h"

#include <QStackedWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace steward::ui {

/** The four states of every pane: loading, empty (why, and one action), error (its sentence, details to copy), and the
 * content. */
class StackedState final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit StackedState(QWidget *content, QWidget *parent = nullptr);

    /** Shown only where it lasts longer than a blink, so that quick reads do not flicker. */
    void showLoading(const QString &sentence = {});
    /** Why there is nothing, and the one action that helps; without an action where actionText is empty. */
    void showEmpty(
        const QString &title, const QString &reason, const QString &actionText = {}, const QString &icon = {});
    void showError(const Error &error);
    void showContent();

    QWidget *content() const { return m_content; }

Q_SIGNALS:
    /** The action of the empty state was chosen. */
    void actionChosen();
    /** "Try again" of the error state was chosen. */
    void retryChosen();

private:
    QWidget *makeLoading();
    QWidget *makeEmpty();
    QWidget *makeError();

    QLabel *m_loadingText = nullptr; // the labels stand first, since making the pages fills them
    QLabel *m_emptyIcon = nullptr;
    QLabel *m_emptyTitle = nullptr;
    QLabel *m_emptyReason = nullptr;
    QPushButton *m_emptyAction = nullptr;
    QLabel *m_errorText = nullptr;
    QWidget *m_content;
    QWidget *m_loading = nullptr;
    QWidget *m_empty = nullptr;
    QWidget *m_error = nullptr;
    QString m_errorDetail;
    QTimer *m_patience;
};

} // namespace steward::ui
