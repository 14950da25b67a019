#pragma once

#include "core/compliance/consent/consent_import.h"
#include "ui/consent/consent_reading.h"
#include "ui/consent/consent_rows.h"
#include "ui/shell/pane.h"
#include "ui/widgets/reading.h"

#include <QPointer>

class QMenu;
class QPushButton;
class QTimer;

namespace steward::ui {

class ConsentDetail;
class FilterBar;
class FormDialog;
class NoticeBar;
class RecordTable;
class StackedState;

/** The consents: filters, a table that reads on as one scrolls, and the chosen one beside it. */
class ConsentPane final : public Pane
{
    Q_OBJECT

public:
    ConsentPane(Session &session, QWidget *parent);

    void activate() override { load(); }
    void refresh(const QStringList &topics) override;
    void focusSearch() override;
    QList<QAction *> paneActions() override
    {
        return {m_new, m_withdraw, m_renew, m_receipt, m_import, m_expire, m_export, m_again};
    }
    void show(const QVariantMap &what) override;
    using Pane::show;

private:
    QAction *addAction(const QString &text, const QString &iconName, void (ConsentPane::*what)());
    using Pane::addAction;
    QPushButton *buttonOf(QAction *action, QWidget *parent);
    void makeFilters();
    QWidget *makeRows();
    void fillPurposes(const QStringList &purposes);
    void setState(std::optional<compliance::ConsentState> state);
    void setPurpose(const QString &purpose);
    void search(const QString &text);
    void filterAnew();
    void load();
    void readOn();
    void showPage(const ConsentPage &page);
    void showEmpty();
    void count();
    void openVisible();
    void showChosen();
    void look();
    bool canWrite() const { return m_session.workspace.store().isWritable(); }
    std::optional<compliance::ConsentRecord> chosen() const;
    compliance::Consents consents() { return {m_session.workspace.store(), m_session.workspace.vault()}; }
    void took(const Result<compliance::ConsentRecord> &record, FormDialog *dialog, const QString &words);

    void record();
    void withdraw();
    void renew();
    void receipt();
    void askImport();
    void importFrom(const QString &path);
    void expire();
    void exportShown();
    void writeTo(const QString &path);

    Session &m_session;
    ConsentRows m_rows;
    ConsentWish m_wish;
    FilterBar *m_filters;
    QMenu *m_purposes = nullptr;
    NoticeBar *m_notice;
    StackedState *m_state;
    RecordTable *m_table = nullptr;
    ConsentDetail *m_detail = nullptr;
    QAction *m_new;
    QAction *m_withdraw;
    QAction *m_renew;
    QAction *m_receipt;
    QAction *m_import;
    QAction *m_expire;
    QAction *m_export;
    QAction *m_again;
    QTimer *m_later;
    QTimer *m_rest;
    bool m_isAll = false;
    QString m_wanted; ///< To be chosen once its row is there.
    QPointer<Job> m_job;
    Reading<Result<ConsentPage>> m_reading;
    Reading<Result<ConsentPage>> m_readingOn;
    Reading<Result<ConsentCounts>> m_counting;
    Reading<QHash<QString, QString>> m_opening;
    Reading<OpenedConsent> m_openingOne;
    Reading<Result<compliance::ConsentImport>> m_importing;
    Reading<Result<qint64>> m_exporting;
};

} // namespace steward::ui
