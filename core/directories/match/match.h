#pragma once

#include "core/directories/profile.h"

namespace steward::directories {

struct Page;

/** How a submitted value and a displayed one relate. */
enum class Verdict {
    Match,    ///< The same fact, however it is written.
    Mismatch, ///< Another fact.
    Review,   ///< A person must look: near, partial, or in another script.
    Missing,  ///< Nothing to compare with on the page.
};

QString verdictName(Verdict verdict);

/** A verdict with its reason in words for a person. */
struct Comparison
{
    Verdict verdict = Verdict::Missing;
    QString why = {};
    QString displayed = {}; ///< What was compared with; null where missing.
};

/**
 * Compares one submitted value with one displayed value of the same field.
 *
 * `country` is ISO 3166-1 alpha-2 or a country name or empty; it decides how phones, streets and regions are read.
 */
Comparison compareField(Field field, const QString &submitted, const QString &displayed, const QString &country);

/**
 * Compares a submitted profile with a page: every submitted field against all that the page shows of it.
 *
 * `country` is that of the directory or customer; where it is empty, the submitted country decides how values are read,
 * then what the page shows, then the form of the telephone number, the region and the postal code.
 */
QMap<Field, Comparison> compareWithPage(const Profile &submitted, const Page &page, const QString &country = {});

/** Whether two profiles are one business (duplicates on a directory). score is 0 to 1. */
struct Sameness
{
    bool match = false;
    double score = 0;
    QString why = {};
};
Sameness sameBusiness(const Profile &left, const Profile &right);

} // namespace steward::directories
