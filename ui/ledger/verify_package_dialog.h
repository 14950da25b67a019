#pragma once

#include "core/ledger/package.h"
#include "ui/theme/tone.h"
#include "ui/widgets/job.h"
#include "ui/widgets/reading.h"

#include <QDialog>
#include <QPointer>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace steward::ui {

class StateBadge;

/** Checks an evidence package against a verifier key that a person gives, and says what was found. */
class VerifyPackageDialog final : public QDialog
{
    Q_OBJECT

public:
    /** `ownKey`: of the open workspace, offered for packages of its own; may be empty. */
    VerifyPackageDialog(const QString &ownKey, QWidget *parent);

    void setPackage(const QString &path);
    void setKey(const QString &key);
    void verify();
    /** What was found, in a sentence; empty before. */
    QString verdictText() const;

Q_SIGNALS:
    /** The work is for the job tray. */
    void working(steward::ui::Job *job);

private:
    void addPath(QFormLayout *form);
    void addKey(QFormLayout *form, const QString &ownKey);
    void showVerdict(const Result<ledger::PackageVerdict> &verdict);
    void tell(const QString &word, Tone tone, const QString &sentence);

    QLineEdit *m_path;
    QLineEdit *m_key;
    StateBadge *m_badge;
    QLabel *m_verdict;
    QPushButton *m_verify;
    QPointer<Job> m_job;
    Reading<Result<ledger::PackageVerdict>> m_reading;
};

} // namespace steward::ui
