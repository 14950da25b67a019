#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

class QIODevice;

namespace steward::documents {

/** A part of a letter's body. Text from anywhere is safe: control and bidirectional marks are left out, newlines begin
 * a new line, words that are too long are broken. */
struct LetterBlock
{
    enum class Kind { Paragraph, Heading, List, NumberedList, Table };
    Kind kind = Kind::Paragraph;
    QString text = {};            ///< Of a paragraph or a heading; of a table its caption.
    QStringList items = {};       ///< Of a list.
    QList<QStringList> rows = {}; ///< Of a table; the first row is its head and is repeated on every page.
};

/** A letter or a document made like one. Whatever is empty is left out, with its room. */
struct Letter
{
    QStringList sender = {};    ///< Lines: organisation, address, contact.
    QStringList recipient = {}; ///< Lines: name, address.
    QString date = {};          ///< As it is to be read: "21 November 2026".
    QString reference = {};     ///< "REQ-2026-0007"
    QString referenceLabel = QStringLiteral("Reference");
    QString subject = {}; ///< Also the title in the PDF's metadata.
    QList<LetterBlock> body = {};
    QString footer = {}; ///< One line at the foot of every page.
    QString pageLabel = QStringLiteral("Page %1 of %2");
    Instant createdAt = {}; ///< Goes into the metadata: the same letter gives the same bytes.
};

/**
 * Writes the letter as PDF/A-1b (ISO 19005-1): A4, fonts embedded, text that can be searched and copied, page numbers.
 * Needs a QGuiApplication (the offscreen platform will do): Unavailable without one. InputOutput where the device does
 * not take it. The same letter gives the same bytes with the same fonts. Safe on any thread.
 */
Result<void> writeLetterPdf(const Letter &letter, QIODevice &device);
Result<QByteArray> letterPdf(const Letter &letter);

/** The same letter as plain text, UTF-8, lines as they are given; tables as "head: value" lines. */
QString letterText(const Letter &letter);

/** Text without control characters (newline and tab stay, the latter as a space) and bidirectional marks: what it says
 * is what is seen. */
QString inertText(const QString &text);

} // namespace steward::documents
