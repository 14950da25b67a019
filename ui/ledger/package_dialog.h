#pragma once

#include "core/ledger/ledger.h"
#include "core/ledger/package.h"
#include "ui/widgets/reading.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace steward::ui {

/**
 * Asks what goes into an evidence package, and where: the entries from the first to the last one that is shown, or the
 * whole ledger, as a ZIP or a folder. asked() hands the request over.
 */
class PackageDialog final : public QDialog
{
    Q_OBJECT

public:
    PackageDialog(store::Store &store, const ledger::EntryFilter &filter, bool isFiltered, QWidget *parent);

Q_SIGNALS:
    void asked(const steward::ledger::PackageRequest &request);

private:
    struct Range
    {
        qint64 first = 0;
        qint64 last = -1; ///< Below first: no entry fits.
        qint64 total = 0;
    };

    static Result<Range> readRange(store::Store &store, const ledger::EntryFilter &filter);
    void showRange(const Result<Range> &range);
    void fitTarget();
    void choose();
    void chooseOlder();
    void give();
    void tell(const QString &sentence);

    QRadioButton *m_shown;
    QRadioButton *m_whole;
    QComboBox *m_form;
    QLineEdit *m_target;
    QLineEdit *m_older;
    QLabel *m_fault;
    QPushButton *m_make;
    Range m_range;
    Reading<Result<Range>> m_reading;
};

} // namespace steward::ui
