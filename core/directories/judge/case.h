#pragma once

#include "core/directories/extract/extract.h"
#include "core/directories/judge/judge.h"
#include "core/directories/judge/outline.h"
#include "core/directories/judge/phrases.h"
#include "core/directories/judge/presence.h"

#include <memory>
#include <optional>

namespace steward::directories::judging {

/** What proves a state, in one sentence for a person. */
struct Evidence
{
    State state = State::Unreadable;
    QString reason = {};
};

/**
 * One response laid out for judging: addresses, headers, the page as read, and what of the business stands on it.
 *
 * Read once; the costlier views (source marks, outline) are made when first asked for.
 */
class Case
{
public:
    Case(const Response &response, const Profile &submitted, const SiteRules &rules);

    const Response &response() const { return m_response; }
    const Profile &submitted() const { return m_submitted; }
    const SiteRules &rules() const { return m_rules; }
    const Page &page() const { return m_page; }
    const QMap<Field, Comparison> &fields() const { return m_fields; }
    const Presence &presence() const { return m_presence; }

    QUrl requested() const { return m_response.requestUrl; }
    QUrl arrived() const { return m_arrived; }
    /** The value of a header, in lower case, names compared without case; null if there is none. */
    QByteArray header(const char *name) const;

    const QString &title() const { return m_title; }           ///< scannable()
    const QString &topHeading() const { return m_topHeading; } ///< scannable()
    const QString &text() const { return m_text; }             ///< scannable()
    const QList<PhraseHit> &textHits() const { return m_textHits; }
    /** The first phrase of a kind in the title or the first heading. */
    std::optional<PhraseHit> inTop(Kind kind) const;
    /** The first phrase of a kind in the title or any h1 or h2. */
    std::optional<PhraseHit> inHeadings(Kind kind) const;
    std::optional<PhraseHit> inText(Kind kind) const;
    /** Characters that the page says. */
    qsizetype length() const { return m_text.size(); }

    const QList<Marker> &markers() const;
    const extract::Document &document() const { return *m_document; }
    const QList<Block> &outline() const;
    /** The submitted name as it would stand in a scannable text. */
    const QString &name() const { return m_name; }

private:
    std::optional<PhraseHit> firstForeign(const QList<PhraseHit> &hits, Kind kind) const;

    const Response &m_response;
    const Profile &m_submitted;
    const SiteRules &m_rules;
    QUrl m_arrived;
    Page m_page;
    QMap<Field, Comparison> m_fields;
    Presence m_presence;
    QString m_name;
    QString m_title;
    QString m_topHeading;
    QString m_headings;
    QString m_text;
    QList<PhraseHit> m_topHits;
    QList<PhraseHit> m_headingHits;
    QList<PhraseHit> m_textHits;
    mutable std::optional<QList<Marker>> m_markers;
    std::unique_ptr<extract::Document> m_document;
    mutable std::optional<QList<Block>> m_outline;
};

// Each looks for one kind of evidence and answers nothing where it finds none.
std::optional<Evidence> networkEvidence(const Response &response);
std::optional<Evidence> ruleEvidence(const Case &given); ///< The directory's own signs.
std::optional<Evidence> challengeHeaderEvidence(const Case &given);
std::optional<Evidence> challengePageEvidence(const Case &given);
std::optional<Evidence> consentEvidence(const Case &given);
std::optional<Evidence> parkedEvidence(const Case &given);
std::optional<Evidence> loginEvidence(const Case &given);
std::optional<Evidence> rateEvidence(const Case &given);
std::optional<Evidence> failureEvidence(const Case &given); ///< An error page behind a good status.
std::optional<Evidence> goneEvidence(const Case &given);    ///< Not-found wording, notices of removal.
std::optional<Evidence> redirectEvidence(const Case &given);
std::optional<Evidence> noticeEvidence(const Case &given); ///< Closed, duplicate, rejected, pending.
std::optional<Evidence> unreadableEvidence(const Case &given);
/** Whether the bytes are no page at all (a document, data, an image). */
std::optional<Evidence> foreignContentEvidence(const Response &response, const QByteArray &contentType);

/** Whether an address is a sign-in page by its path. */
bool isLoginAddress(const QUrl &url);
/** What kind of general page an address is ("home page", "search page", …), or null for a page of its own. */
QString generalPage(const QUrl &url, const QUrl &requested);

/** A phrase quoted for a sentence. */
QString quoted(QStringView phrase);

} // namespace steward::directories::judging
