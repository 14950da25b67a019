#include "core/documents/pdf_text.h"

#include <QTextLayout>

namespace steward::documents {

namespace {

bool needsShaping(const QString &text)
{
    for (const QChar c : text) {
        switch (c.script()) {
        case QChar::Script_Unknown:
        case QChar::Script_Inherited:
        case QChar::Script_Common:
        case QChar::Script_Latin:
        case QChar::Script_Greek:
        case QChar::Script_Cyrillic:
        case QChar::Script_Hangul:
        case QChar::Script_Han:
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
        case QChar::Script_Bopomofo: break;
        default: return true;
        }
    }
    return false;
}

} // namespace

QFont pdfFont(const QFont &base, const QString &text)
{
    QFont font = base;
    font.setStyleStrategy(needsShaping(text) ? QFont::PreferDefault : QFont::PreferNoShaping);
    return font;
}

qreal pdfText(QPainter *painter, QPaintDevice *device, const QRectF &room, const QFont &base, const QString &raw,
    int lines, Qt::Alignment alignment)
{
    const QString text = raw.normalized(QString::NormalizationForm_C);
    const QFont font = pdfFont(base, text);
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const auto arrange = [&](QTextLayout &layout, int most) {
        layout.setTextOption(option);
        layout.setCacheEnabled(true);
        qreal height = 0;
        layout.beginLayout();
        for (int i = 0; i < most; ++i) {
            QTextLine line = layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(room.width());
            line.setPosition({0, height});
            height += line.height();
        }
        layout.endLayout();
        return height;
    };
    QTextLayout layout(text, font, device);
    qreal height = arrange(layout, lines);
    const QTextLine last = layout.lineCount() > 0 ? layout.lineAt(layout.lineCount() - 1) : QTextLine();
    const bool cut = last.isValid() && last.textStart() + last.textLength() < text.size();
    if (!painter)
        return height;
    if (!cut) {
        layout.draw(painter, room.topLeft());
        return height;
    }
    const QString rest =
        QFontMetricsF(font, device).elidedText(text.mid(last.textStart()), Qt::ElideRight, room.width());
    QTextLayout shortened(text.left(last.textStart()) + rest, font, device);
    height = arrange(shortened, lines);
    shortened.draw(painter, room.topLeft());
    return height;
}

} // namespace steward::documents
