#pragma once

#include "core/compliance/consent/consent_import.h"

#include <QDialog>

namespace steward::ui {

/** What an import took in, and each row that was kept out with its line and its reason. */
class ImportReport final : public QDialog
{
    Q_OBJECT

public:
    ImportReport(const compliance::ConsentImport &result, QWidget *parent);
};

/** A receipt as JSON, to be read, copied and saved; it is not kept. */
class ReceiptDialog final : public QDialog
{
    Q_OBJECT

public:
    ReceiptDialog(const QString &reference, const QByteArray &json, QWidget *parent);

private:
    void save(const QString &path);

    QByteArray m_json;
    class QLabel *m_said;
};

} // namespace steward::ui
