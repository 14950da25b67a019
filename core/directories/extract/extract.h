#pragma once

#include "core/directories/profile.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <memory>

namespace steward::directories {

/** Where on the page a value stood, from the most to the least explicit. */
enum class Origin { JsonLd, Microdata, Rdfa, HCard, OpenGraph, Link, Text };

/** One value of one field as it stands somewhere on the page. */
struct Candidate
{
    Field field = Field::Name;
    QString value = {};
    Origin origin = Origin::Text;
    /** Index of the profile (entity or address block) it belongs to, or -1 where it stands alone. */
    int group = -1;
};

/** A page as read: the main business profile, every other value seen, and the texts that the judge needs. */
struct Page
{
    QString title = {};
    QStringList headings = {}; ///< h1 and h2, in document order.
    QString text = {};         ///< Visible text, blocks separated by newlines.
    QString language = {};     ///< html lang attribute, lower case, or null.
    QString canonicalUrl = {};
    QString metaRefreshUrl = {}; ///< Target of a meta refresh, resolved, or null.
    bool hasPasswordField = false;
    bool hasCaptcha = false; ///< A captcha widget or challenge script stands on the page.
    bool noIndex = false;
    Profile profile = {};             ///< The business the page is about; empty where none was found.
    QString addressText = {};         ///< The business's address where markup gives it as one text only, or null.
    QList<Profile> profiles = {};     ///< Every profile found in markup or address blocks, the main one first.
    QList<Candidate> candidates = {}; ///< Every value seen, in document order within an origin.
    /** Elements that carry a class, id or role a directory may use for a state (for selectors of the catalogue). */
    int elementCount = 0;
};

/** What is known about a page before it is read. */
struct PageContext
{
    QUrl baseUrl = {};
    QByteArray contentType = {}; ///< The Content-Type header, for the charset; may be empty.
    QString country = {}; ///< ISO 3166-1 alpha-2 where known (directory or customer): decides how phones are read.
};

/**
 * Reads a page: decodes it, parses HTML5, and takes the profile from JSON-LD, Microdata, RDFa, h-card, hCard, Open
 * Graph and plain text. Never fails: bytes that are no HTML give an empty Page. Any input ends within bounded time and
 * memory.
 */
Page readPage(const QByteArray &body, const PageContext &context);

namespace extract {
class Document;
/** The page of these bytes, parsed; of a very long one its beginning. */
std::unique_ptr<Document> parsePage(const QByteArray &body, const QByteArray &contentType);
/** Reads a page that is parsed already. */
Page readDocument(const Document &document, const PageContext &context);
} // namespace extract

/** Reads opening hours in schema.org form ("Mo-Fr 09:00-17:00") and in words (English, German, Korean); empty if none.
 */
OpeningHours parseOpeningHours(const QString &text);
/** "Mo-Fr 09:00-17:00; Sa 10:00-14:00": days with the same spans joined. */
QString formatOpeningHours(const OpeningHours &hours);

} // namespace steward::directories
