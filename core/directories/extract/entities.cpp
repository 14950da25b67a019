#include "core/directories/extract/entities.h"

#include "core/base/text.h"
#include "core/directories/extract/item_profile.h"

#include <QSet>

#include <algorithm>

namespace steward::directories::extract {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxAncestors = 8;
constexpr qsizetype maxEntities = 400;

/** Types of schema.org that describe parts, pages and works: never a business by themselves. */
bool isNoEntity(const QString &type)
{
    static const QSet<QString> types = {u"postaladdress"_s, u"geocoordinates"_s, u"geoshape"_s, u"geocircle"_s,
        u"openinghoursspecification"_s, u"contactpoint"_s, u"aggregaterating"_s, u"rating"_s, u"review"_s, u"offer"_s,
        u"aggregateoffer"_s, u"offercatalog"_s, u"imageobject"_s, u"videoobject"_s, u"mediaobject"_s, u"audioobject"_s,
        u"listitem"_s, u"breadcrumblist"_s, u"breadcrumb"_s, u"itemlist"_s, u"website"_s, u"webpage"_s, u"aboutpage"_s,
        u"contactpage"_s, u"collectionpage"_s, u"itempage"_s, u"profilepage"_s, u"searchresultspage"_s, u"faqpage"_s,
        u"checkoutpage"_s, u"qapage"_s, u"article"_s, u"newsarticle"_s, u"blogposting"_s, u"blog"_s, u"techarticle"_s,
        u"searchaction"_s, u"reserveaction"_s, u"orderaction"_s, u"viewaction"_s, u"question"_s, u"answer"_s,
        u"comment"_s, u"quantitativevalue"_s, u"propertyvalue"_s, u"pricespecification"_s, u"unitpricespecification"_s,
        u"monetaryamount"_s, u"country"_s, u"state"_s, u"city"_s, u"administrativearea"_s, u"audience"_s, u"brand"_s,
        u"menu"_s, u"menusection"_s, u"menuitem"_s, u"entrypoint"_s, u"speakablespecification"_s, u"language"_s,
        u"virtuallocation"_s, u"wpheader"_s, u"wpfooter"_s, u"wpsidebar"_s, u"wpadblock"_s, u"sitenavigationelement"_s,
        u"dataset"_s, u"datadownload"_s, u"datacatalog"_s, u"creativework"_s, u"book"_s, u"recipe"_s, u"howto"_s,
        u"howtostep"_s, u"definedterm"_s, u"locationfeaturespecification"_s, u"interactioncounter"_s,
        u"nutritioninformation"_s, u"movie"_s, u"musicrecording"_s, u"softwareapplication"_s, u"mobileapplication"_s,
        u"webapplication"_s, u"merchantreturnpolicy"_s, u"h-geo"_s, u"h-review"_s, u"h-review-aggregate"_s,
        u"h-entry"_s, u"h-event"_s, u"h-product"_s, u"h-feed"_s, u"h-resume"_s, u"h-recipe"_s, u"h-listing"_s,
        u"h-cite"_s, u"review-aggregate"_s, u"address"_s, u"geo"_s, u"enumeration"_s, u"thing"_s, u"concept"_s,
        u"conceptscheme"_s, u"document"_s, u"image"_s};
    return types.contains(type);
}

/** Things that may carry a telephone or an address but are seldom the business itself. */
bool isSideType(const QString &type)
{
    static const QSet<QString> types = {u"product"_s, u"service"_s, u"event"_s, u"musicevent"_s, u"jobposting"_s,
        u"vehicle"_s, u"car"_s, u"individualproduct"_s, u"course"_s, u"trip"_s, u"touristtrip"_s, u"reservation"_s,
        u"order"_s, u"invoice"_s, u"room"_s, u"hotelroom"_s};
    return types.contains(type) || type.endsWith(u"event"_s) || type.endsWith(u"reservation"_s)
           || type.endsWith(u"action"_s);
}

bool isOrganization(const QString &type)
{
    static const QSet<QString> types = {u"organization"_s, u"corporation"_s, u"newsmediaorganization"_s,
        u"onlinebusiness"_s, u"project"_s, u"workersunion"_s, u"consortium"_s, u"businessentity"_s};
    return types.contains(type);
}

/** Relations by which something other than the page's business is described. */
bool isSideRole(const QString &via)
{
    static const QSet<QString> roles = {u"publisher"_s, u"author"_s, u"creator"_s, u"editor"_s, u"contributor"_s,
        u"brand"_s, u"manufacturer"_s, u"parentorganization"_s, u"memberof"_s, u"member"_s, u"members"_s,
        u"department"_s, u"suborganization"_s, u"branchof"_s, u"containedin"_s, u"containedinplace"_s,
        u"containsplace"_s, u"employee"_s, u"employees"_s, u"founder"_s, u"founders"_s, u"review"_s, u"reviews"_s,
        u"sponsor"_s, u"funder"_s, u"worksfor"_s, u"alumniof"_s, u"alumni"_s, u"affiliation"_s, u"copyrightholder"_s,
        u"owner"_s, u"owns"_s, u"sourceorganization"_s, u"accountableperson"_s, u"areaserved"_s, u"hasoffercatalog"_s,
        u"makesoffer"_s, u"event"_s, u"events"_s, u"performer"_s, u"performers"_s, u"attendee"_s, u"attendees"_s,
        u"knows"_s, u"colleague"_s, u"colleagues"_s, u"spouse"_s, u"children"_s, u"parent"_s, u"parents"_s,
        u"sibling"_s, u"relatedto"_s, u"nearby"_s, u"ispartof"_s, u"haspart"_s, u"reviewer"_s, u"contactpoint"_s,
        u"contactpoints"_s, u"potentialaction"_s, u"amenityfeature"_s, u"agent"_s, u"org"_s, u"haspos"_s,
        u"homelocation"_s, u"worklocation"_s, u"birthplace"_s, u"deathplace"_s, u"foundinglocation"_s,
        u"hospitalaffiliation"_s, u"subjectof"_s, u"comment"_s, u"maintainer"_s, u"recognizedby"_s, u"customer"_s,
        u"undername"_s, u"photographer"_s, u"translator"_s, u"lister"_s};
    return roles.contains(via);
}

bool isMainRole(const QString &via)
{
    static const QSet<QString> roles = {u"mainentity"_s, u"reverse-mainentityofpage"_s, u"itemreviewed"_s, u"about"_s,
        u"item"_s, u"contact"_s, u"location"_s, u"primaryimageofpage"_s};
    return roles.contains(via);
}

/** Relations to who offers what the page shows; without anyone else, the page is about them. */
bool isOfferRole(const QString &via)
{
    static const QSet<QString> roles = {u"seller"_s, u"offeredby"_s, u"provider"_s, u"organizer"_s, u"broker"_s,
        u"hiringorganization"_s, u"merchant"_s, u"carrier"_s};
    return roles.contains(via);
}

bool isListRole(const QString &via)
{
    return via == u"itemlistelement" || via == u"hasitem" || via == u"itemoffered" || via == u"child";
}

bool isHCardLike(const Item &item)
{
    return item.types.contains(u"h-card"_s) || item.types.contains(u"h-item"_s);
}

/** Points for the kind of thing; below zero for what is none. */
int typeScore(const Item &item, const Entity &entity)
{
    const bool contact = entity.hasContact() || !entity.profile.openingHours.isEmpty();
    if (item.types.isEmpty())
        return contact ? 60 : -1;
    if (isHCardLike(item))
        return 85;
    if (item.types.contains(u"h-adr"_s) || item.types.contains(u"postaladdress"_s))
        return entity.hasAddress() && item.parent < 0 ? 20 : -1;
    int best = -1;
    for (const QString &type : item.types) {
        if (isNoEntity(type))
            best = std::max(best, -1);
        else if (type == u"person")
            best = std::max(best, contact ? 50 : 15);
        else if (isSideType(type))
            best = std::max(best, contact ? 35 : -1);
        else if (isOrganization(type))
            best = std::max(best, contact ? 65 : 40);
        else
            best = std::max(best, contact ? 90 : 45);
    }
    return best;
}

/** Points for the place among other items: what is the publisher of something is not what the page is about. */
int roleScore(const ItemGraph &graph, int index, bool *sideRole)
{
    int points = 0;
    for (int at = index, step = 0; at >= 0 && step < maxAncestors; at = graph.items[at].parent, ++step) {
        const QString &via = graph.items[at].via;
        if (via.isEmpty())
            break;
        if (isSideRole(via)) {
            points -= 70;
            *sideRole = true;
        } else if (isOfferRole(via)) {
            points -= 40;
        } else if (isMainRole(via)) {
            points += step == 0 ? 10 : 0;
        } else {
            points -= isListRole(via) ? 20 : 10;
        }
    }
    return points;
}

int agreementScore(const Profile &profile, const PageHints &hints)
{
    int points = profile.name.isEmpty() ? -15 : 10;
    points += (profile.street.isEmpty() ? 0 : 12) + (profile.telephone.isEmpty() ? 0 : 8)
              + (profile.openingHours.isEmpty() ? 0 : 3);
    points += profile.locality.isEmpty() && profile.postalCode.isEmpty() ? 0 : 8;
    const QString name = folded(profile.name);
    if (name.size() > 2) {
        const bool titled = folded(hints.title).contains(name)
                            || std::any_of(hints.headings.begin(), hints.headings.end(),
                                [&](const QString &heading) { return folded(heading).contains(name); });
        points += titled ? 8 : 0;
    }
    if (!profile.url.isEmpty() && (profile.url == hints.canonicalUrl || QUrl(profile.url) == hints.baseUrl))
        points += 5;
    return points;
}

} // namespace

bool Entity::hasAddress() const
{
    return !profile.street.isEmpty() || !profile.locality.isEmpty() || !profile.postalCode.isEmpty();
}

QList<Entity> rankEntities(const ItemGraph &graph, const PageHints &hints)
{
    QList<Entity> found;
    for (int i = 0; i < graph.items.size() && found.size() < maxEntities; ++i) {
        Entity entity = readEntity(graph, i, hints);
        if (entity.profile.isEmpty())
            continue;
        const int type = typeScore(graph.items[i], entity);
        if (type < 0)
            continue;
        entity.score = type + roleScore(graph, i, &entity.sideRole) + agreementScore(entity.profile, hints);
        found.append(entity);
    }
    const auto best = std::max_element(
        found.begin(), found.end(), [](const Entity &a, const Entity &b) { return a.score < b.score; });
    if (best != found.end())
        std::rotate(found.begin(), best, best + 1);
    return found;
}

} // namespace steward::directories::extract
