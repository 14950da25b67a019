#include "ui/consent/report_dialogs.h"

#include "ui/theme/icons.h"
#include "ui/widgets/cells_model.h"
#include "ui/widgets/record_table.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QFontDatabase>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

QVBoxLayout *pageOf(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(10);
    return layout;
}

QLabel *sentence(QWidget *parent, const QString &text)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text);
    return label;
}

} // namespace

ImportReport::ImportReport(const compliance::ConsentImport &result, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("What was imported"));
    QVBoxLayout *layout = pageOf(this);
    const QLocale locale;
    layout->addWidget(sentence(
        this, tr("%1 rows read: %2 added, %3 changed, %4 there already, %5 kept out.")
                  .arg(locale.toString(result.rows), locale.toString(result.added), locale.toString(result.updated),
                      locale.toString(result.unchanged), locale.toString(result.faults.size()))));
    layout->addWidget(sentence(
        this, tr("Correct the rows below in the file and import it again: what is here already is not taken twice.")));
    auto *model = new CellsModel({tr("Line"), tr("State"), tr("Why")}, this);
    QList<CellRow> rows;
    const auto add = [&](const QList<compliance::ConsentImportFault> &faults, const Badge &badge) {
        for (const compliance::ConsentImportFault &fault : faults)
            rows.append({QString::number(rows.size()),
                {{.text = locale.toString(fault.line), .isNumber = true}, {.badge = badge}, {.text = fault.reason}}});
    };
    add(result.faults, {tr("Kept out"), Badge::Shape::Cross, Tone::Bad});
    add(result.mustStop, {tr("Taken, look at it"), Badge::Shape::Triangle, Tone::Warning});
    model->setRows(rows);
    auto *table = new RecordTable(u"consent.faults"_s, this);
    table->setAccessibleName(tr("Rows that were kept out, and rows to look at"));
    table->setFrameShape(QFrame::StyledPanel);
    table->setItemDelegateForColumn(1, new StateBadgeDelegate(table));
    table->setStandardWidth(0, 8);
    table->setStandardWidth(1, 18);
    table->setStandardWidth(2, 70);
    table->setModel(model);
    layout->addWidget(table, 1);
    auto *close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    layout->addWidget(close, 0, Qt::AlignTrailing);
    resize(fontMetrics().averageCharWidth() * 104, fontMetrics().lineSpacing() * 24);
}

ReceiptDialog::ReceiptDialog(const QString &reference, const QByteArray &json, QWidget *parent)
    : QDialog(parent)
    , m_json(json)
    , m_said(sentence(this, {}))
{
    setWindowTitle(tr("Receipt of %1").arg(reference));
    QVBoxLayout *layout = pageOf(this);
    layout->addWidget(sentence(this, tr("For the person who agreed (Kantara Consent Receipt 1.1). It holds personal "
                                        "data and is not kept here.")));
    auto *text = new QPlainTextEdit(QString::fromUtf8(json), this);
    text->setReadOnly(true);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setAccessibleName(tr("The receipt as JSON"));
    layout->addWidget(text, 1);
    m_said->hide();
    layout->addWidget(m_said);
    auto *buttons = new QHBoxLayout;
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    auto *keep = new QPushButton(icon(u"save"_s), tr("Save…"), this);
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(keep);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(keep, &QPushButton::clicked, this, [this, reference] {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        auto *dialog = new QFileDialog(
            this, tr("Save the receipt"), folder + u'/' + reference + u"-receipt.json"_s, tr("JSON (*.json)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(u"json"_s);
        connect(dialog, &QFileDialog::fileSelected, this, &ReceiptDialog::save);
        dialog->open();
    });
    resize(fontMetrics().averageCharWidth() * 92, fontMetrics().lineSpacing() * 34);
}

void ReceiptDialog::save(const QString &path)
{
    QSaveFile file(path);
    const bool isKept = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
                        && file.write(m_json) == m_json.size() && file.commit();
    m_said->setText(isKept ? tr("The receipt is in %1.").arg(QFileInfo(path).fileName())
                           : tr("%1 could not be written; choose another place.").arg(QFileInfo(path).fileName()));
    m_said->show();
}

} // namespace steward::ui
