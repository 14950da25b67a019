#include "core/documents/letter_pdf.h"

#include "core/base/text.h"

namespace steward::documents {

using namespace Qt::StringLiterals;

namespace {

/** Marks that change the order in which text is shown (Unicode UAX #9, 2), and separators no font has a glyph for. */
bool isDirectionMark(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069) || u == 0x200E || u == 0x200F || u == 0x061C;
}

QString tableText(const LetterBlock &block)
{
    QStringList lines;
    if (!block.text.isEmpty())
        lines.append(inertText(block.text));
    if (block.rows.isEmpty())
        return lines.join(u'\n');
    const QStringList &head = block.rows.first();
    for (qsizetype row = 1; row < block.rows.size(); ++row) {
        for (qsizetype column = 0; column < block.rows[row].size(); ++column)
            lines.append(u"  %1: %2"_s.arg(
                inertText(head.value(column)), inertText(block.rows[row][column]).replace(u'\n', u"\n    "_s)));
        lines.append(QString());
    }
    return lines.join(u'\n').trimmed();
}

QString blockText(const LetterBlock &block)
{
    switch (block.kind) {
    case LetterBlock::Kind::Paragraph:
    case LetterBlock::Kind::Heading: return inertText(block.text);
    case LetterBlock::Kind::Table: return tableText(block);
    case LetterBlock::Kind::List:
    case LetterBlock::Kind::NumberedList: break;
    }
    QStringList lines;
    for (qsizetype i = 0; i < block.items.size(); ++i)
        lines.append((block.kind == LetterBlock::Kind::List ? u"- "_s : u"%1. "_s.arg(i + 1))
                     + inertText(block.items[i]).replace(u'\n', u"\n  "_s));
    return lines.join(u'\n');
}

} // namespace

QString inertText(const QString &text)
{
    QString inert;
    inert.reserve(text.size());
    const QString clean = cleaned(QString(text).replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n'));
    for (const QChar c : clean) {
        if (c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            inert += u'\n';
        else if (c == u'\t')
            inert += u' ';
        else if (!isDirectionMark(c))
            inert += c;
    }
    return inert;
}

QString letterText(const Letter &letter)
{
    QStringList parts;
    const auto add = [&parts](const QString &text) {
        if (!text.trimmed().isEmpty())
            parts.append(text);
    };
    const auto linesOf = [](const QStringList &lines) {
        QStringList inert;
        for (const QString &line : lines)
            inert.append(inertText(line));
        return inert.join(u'\n');
    };
    add(linesOf(letter.sender));
    add(linesOf(letter.recipient));
    add(inertText(letter.date));
    if (!letter.reference.isEmpty())
        add(inertText(letter.referenceLabel) + u": "_s + inertText(letter.reference));
    add(inertText(letter.subject));
    for (const LetterBlock &block : letter.body)
        add(blockText(block));
    add(inertText(letter.footer));
    return parts.join(u"\n\n"_s) + u'\n';
}

} // namespace steward::documents
