#pragma once

#include <QString>
#include <QStringList>

namespace steward::playground {

/** What directory sites of one language say: labels, notices and filler. */
struct Wording
{
    QString home, categories, search, signIn, addBusiness, searchHint, searchButton, cookies, accept;
    QString address, telephone, email, website, hours, category, about, reviews, related, services, map;
    QString claim, claimLink, contactUs, imprint, privacy, results, noExact, listIn;
    QString loginTitle, userName, password, loginPlease;
    QStringList reviewers;
    QStringList reviewTexts; ///< Some speak of closing and of being gone without meaning the business.
    QStringList aboutTexts;  ///< %1 is the name, %2 the locality.
    QStringList guideTexts;  ///< Filler about the area.
    QStringList serviceTexts;
    QStringList notFoundTitles; ///< Of a page that is not there.
    QStringList notFoundTexts;
    QStringList closedNotices; ///< %1 is the name.
    QStringList temporarilyClosedNotices;
    QStringList pendingNotices;
    QStringList rejectedNotices;
    QStringList duplicateNotices;
    QString openHint; ///< A harmless remark about the hours of today.
};

/** The wording of a language of the world: en, de, ko, fr, ja. */
const Wording &wordingOf(const QString &language);

} // namespace steward::playground
