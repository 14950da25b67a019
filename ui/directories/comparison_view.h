#pragma once

#include "core/directories/records/records.h"

#include <QWidget>

#include <array>

class QGridLayout;
class QLabel;

namespace steward::ui {

class MarkedText;
class StateBadge;

/** Submitted against shown, field by field: both texts with what differs marked, the verdict in words and shape, and
 * why. */
class ComparisonView final : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonView(QWidget *parent = nullptr);

    /** The fields of the look; without one only what was submitted is shown. */
    void setFields(
        const directories::Profile &submitted, const QMap<directories::Field, directories::Comparison> &shown);
    /** The whole comparison as lines of text, for the clipboard. */
    QString asText() const;

private:
    struct Row
    {
        QLabel *field = nullptr;
        StateBadge *verdict = nullptr;
        MarkedText *submitted = nullptr;
        MarkedText *shown = nullptr;
        QLabel *why = nullptr;
        QWidget *line = nullptr;
        QString text = {};
    };
    Row makeRow(int index);
    void fill(Row &row, directories::Field field, const QString &submitted, const directories::Comparison *comparison);

    QGridLayout *m_grid;
    std::array<Row, directories::AllFields.size()> m_rows;
};

} // namespace steward::ui
