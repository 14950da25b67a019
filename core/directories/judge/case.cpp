#include "core/directories/judge/case.h"

namespace steward::directories::judging {

using namespace Qt::StringLiterals;

namespace {

QUrl arrivalOf(const Response &response)
{
    if (response.finalUrl.isValid() && !response.finalUrl.isEmpty())
        return response.finalUrl;
    return response.redirects.isEmpty() ? response.requestUrl : response.redirects.last();
}

} // namespace

Case::Case(const Response &response, const Profile &submitted, const SiteRules &rules)
    : m_response(response)
    , m_submitted(submitted)
    , m_rules(rules)
    , m_arrived(arrivalOf(response))
    , m_name(scannable(submitted.name))
{
    const QString country = rules.country.isEmpty() ? submitted.country : rules.country;
    m_document = extract::parsePage(response.body, header("content-type"));
    m_page = extract::readDocument(*m_document, {.baseUrl = m_arrived, .country = country});
    m_fields = compareWithPage(submitted, m_page, country);
    m_presence = presenceOn(m_page, submitted, m_fields);
    m_title = scannable(m_page.title);
    m_topHeading = m_page.headings.isEmpty() ? QString() : scannable(m_page.headings.first());
    m_headings = scannable(m_page.headings.join(u'\n'));
    m_text = scannable(m_page.text);
    m_topHits = phrasesIn(m_title) + phrasesIn(m_topHeading);
    m_headingHits = phrasesIn(m_title) + phrasesIn(m_headings);
    m_textHits = phrasesIn(m_text);
}

QByteArray Case::header(const char *name) const
{
    for (const auto &[key, value] : m_response.headers) {
        if (key.trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return value.trimmed().toLower();
    }
    return {};
}

/** The first phrase of the kind that is not part of the business's own name. */
std::optional<PhraseHit> Case::firstForeign(const QList<PhraseHit> &hits, Kind kind) const
{
    for (const PhraseHit &hit : hits) {
        if (hit.kind == kind && !m_name.contains(hit.phrase))
            return hit;
    }
    return std::nullopt;
}

std::optional<PhraseHit> Case::inTop(Kind kind) const
{
    return firstForeign(m_topHits, kind);
}

std::optional<PhraseHit> Case::inHeadings(Kind kind) const
{
    return firstForeign(m_headingHits, kind);
}

std::optional<PhraseHit> Case::inText(Kind kind) const
{
    return firstForeign(m_textHits, kind);
}

const QList<Marker> &Case::markers() const
{
    if (!m_markers)
        m_markers = markersIn(m_response.body);
    return *m_markers;
}

const QList<Block> &Case::outline() const
{
    if (!m_outline)
        m_outline = outlineOf(document());
    return *m_outline;
}

QString quoted(QStringView phrase)
{
    return u'"' + phrase.toString() + u'"';
}

} // namespace steward::directories::judging
