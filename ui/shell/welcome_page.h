#pragma once

#include "core/workspace/workspace.h"

#include <QStackedWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace steward::ui {

/** The first thing a person sees: make a workspace, open one, or look around in the practice world. */
class WelcomePage final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    /** The choice between the three, with the workspaces opened last. */
    void showStart();
    /** The form for a new workspace. */
    void showForm();
    /** Something is under way that takes a moment. */
    void showBusy(const QString &line);
    void showError(const QString &sentence);

Q_SIGNALS:
    void createAsked(const QString &path, const steward::Workspace::Facts &facts);
    void openAsked();
    void openPathAsked(const QString &path);
    void practiceAsked();

private:
    QWidget *makeStart();
    QWidget *makeForm();
    QWidget *makeBusy();
    void fillRecent();
    void fillTimeZones();
    void suggestFile();
    void create();
    QPushButton *addChoice(
        QVBoxLayout *layout, const QString &iconName, const QString &title, const QString &explanation);

    QWidget *m_start = nullptr;
    QWidget *m_form = nullptr;
    QWidget *m_busy = nullptr;
    QPushButton *m_first = nullptr;
    QVBoxLayout *m_recent = nullptr;
    QLabel *m_startError = nullptr;
    QLabel *m_formError = nullptr;
    QLineEdit *m_organisation = nullptr;
    QLineEdit *m_file = nullptr;
    QComboBox *m_timeZone = nullptr;
    QPushButton *m_create = nullptr;
    QLabel *m_busyText = nullptr;
    bool m_fileChosen = false;
};

} // namespace steward::ui
