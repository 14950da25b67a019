#include "core/directories/extract/extract.h"

#include "core/directories/extract/charset.h"
#include "core/directories/extract/dom.h"
#include "core/directories/extract/entities.h"
#include "core/directories/extract/jsonld.h"
#include "core/directories/extract/lines.h"
#include "core/directories/extract/microdata.h"
#include "core/directories/extract/microformats.h"
#include "core/directories/extract/page_facts.h"
#include "core/directories/extract/plain.h"
#include "core/directories/extract/rdfa.h"

#include <algorithm>
#include <cctype>

namespace steward::directories {

using namespace extract;

namespace {

constexpr qsizetype maxBody = 8 * 1024 * 1024;
constexpr qsizetype maxCandidates = 5000;
/** A page with more text than this says things outside its markup; below, markup is all there is. */
constexpr qsizetype longPage = 1500;
constexpr int leastScore = 8;

QString joined(const QList<Line> &lines)
{
    QString text;
    for (const Line &line : lines)
        text += line.text + u'\n';
    if (!text.isEmpty())
        text.chop(1);
    return text;
}

void addEntity(const Entity &entity, Page &page)
{
    const int group = static_cast<int>(page.profiles.size());
    page.profiles.append(entity.profile);
    for (Candidate candidate : entity.values) {
        if (page.candidates.size() >= maxCandidates)
            return;
        candidate.group = group;
        page.candidates.append(candidate);
    }
}

/** Whether markup and text speak of one business: nothing they both say differs. */
bool agree(const Profile &markup, const Profile &plain)
{
    const auto same = [](const QString &a, const QString &b) {
        return a.isEmpty() || b.isEmpty() || a.compare(b, Qt::CaseInsensitive) == 0;
    };
    return same(markup.postalCode, plain.postalCode)
           && (markup.street.isEmpty() || plain.street.isEmpty() || same(markup.locality, plain.locality));
}

/** Markup that repeats the city in the street gives way to the text that has the same address in parts. */
void splitStreet(Profile &profile, const Profile &plain)
{
    const bool whole = !plain.locality.isEmpty() && !plain.street.isEmpty()
                       && profile.street.contains(plain.locality, Qt::CaseInsensitive)
                       && (profile.street.contains(plain.postalCode) || profile.locality.isEmpty())
                       && !plain.postalCode.isEmpty();
    if (whole)
        profile.street = plain.street;
}

/** Fills what the markup leaves out from the text, address parts only together. */
void complement(Profile &profile, const Profile &plain)
{
    if (!agree(profile, plain))
        return;
    const bool addressless = profile.street.isEmpty() && profile.locality.isEmpty() && profile.postalCode.isEmpty();
    for (const Field field : AllFields) {
        const bool address = field == Field::Street || field == Field::Locality || field == Field::Region
                             || field == Field::PostalCode || field == Field::Country;
        if (address && !addressless && profile.street.isEmpty() != plain.street.isEmpty() && plain.street.isEmpty())
            continue;
        if (field == Field::OpeningHours) {
            if (profile.openingHours.isEmpty())
                profile.openingHours = plain.openingHours;
        } else if (profile.value(field).isEmpty()) {
            profile.setValue(field, plain.value(field));
        }
    }
}

/**
 * The entity's profile, completed from the text where the markup is no full account of the business: JSON-LD without
 * any contact, old markup on a page that says more, or markup without contact beside a whole address block.
 */
Profile markupProfile(const Entity &best, const Profile &plain, qsizetype textSize)
{
    const bool block = !plain.street.isEmpty() && !plain.telephone.isEmpty();
    if (best.sideRole && !best.hasContact() && (block || textSize > longPage))
        return plain;
    Profile profile = best.profile;
    const bool longOld = textSize > longPage && best.origin != Origin::JsonLd;
    if (longOld)
        splitStreet(profile, plain);
    const bool thin = !best.hasContact() && (best.origin == Origin::JsonLd || block);
    if (thin || longOld)
        complement(profile, plain);
    return profile;
}

Profile mainProfile(
    const QList<Entity> &entities, const OpenGraph &openGraph, const PlainFindings &plain, qsizetype textSize)
{
    if (!entities.isEmpty() && entities.first().score >= leastScore)
        return markupProfile(entities.first(), plain.profile, textSize);
    if (!openGraph.entity.hasContact())
        return plain.profile;
    return markupProfile(openGraph.entity, plain.profile, textSize);
}

} // namespace

Page readPage(const QByteArray &body, const PageContext &context)
{
    return readDocument(*parsePage(body, context.contentType), context);
}

std::unique_ptr<Document> extract::parsePage(const QByteArray &body, const QByteArray &contentType)
{
    const bool isBlank =
        std::all_of(body.begin(), body.end(), [](char c) { return std::isspace(static_cast<unsigned char>(c)); });
    return std::make_unique<Document>(isBlank ? QByteArray() : toUtf8(body.left(maxBody), contentType));
}

Page extract::readDocument(const Document &document, const PageContext &context)
{
    Page page;
    if (document.size() == 0)
        return page;
    const QUrl base = baseOf(document, context.baseUrl);
    readPageFacts(document, base, page);
    const QList<Line> lines = visibleLines(document);
    page.text = joined(lines);

    ItemGraph graph;
    readJsonLd(document, graph);
    readMicrodata(document, graph);
    readRdfa(document, graph);
    readMicroformats(document, graph);
    const OpenGraph openGraph = readOpenGraph(document, base);
    const QList<Entity> entities = rankEntities(
        graph, {.title = page.title, .headings = page.headings, .baseUrl = base, .canonicalUrl = page.canonicalUrl});
    const PlainFindings plain = readPlain(document, lines,
        {.baseUrl = base,
            .country = context.country,
            .title = page.title,
            .headings = page.headings,
            .siteName = openGraph.siteName,
            .language = page.language});

    page.profile = mainProfile(entities, openGraph, plain, page.text.size());
    if (!entities.isEmpty() && entities.first().score >= leastScore)
        page.addressText = entities.first().addressText;
    for (const Entity &entity : entities)
        addEntity(entity, page);
    if (!openGraph.entity.profile.isEmpty())
        addEntity(openGraph.entity, page);
    const int offset = static_cast<int>(page.profiles.size());
    page.profiles += plain.blocks;
    for (Candidate candidate : plain.candidates) {
        if (page.candidates.size() >= maxCandidates)
            break;
        candidate.group = candidate.group < 0 ? -1 : candidate.group + offset;
        page.candidates.append(candidate);
    }
    return page;
}

} // namespace steward::directories
