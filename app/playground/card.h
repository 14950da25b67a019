#pragma once

#include "app/playground/business.h"

namespace steward::playground {

/** The facts of a business as one page spells them: the same values, in that page's habits of writing. */
struct Card
{
    Business business = {}; ///< The values themselves.
    quint32 facts = 0;      ///< Fact flags that are shown.
    QString language = {};
    QString name = {};
    QString telephone = {};
    QString street = {};
    QString locality = {};
    QString region = {};
    QString postalCode = {};
    QString country = {};
    QString url = {};
    QString email = {};

    bool shows(Fact fact) const { return facts & fact; }
    /** The text of a fact as spelt here; opening hours in schema.org form. */
    QString text(Fact fact) const;
};

/** Spells the facts: the same style always gives the same spelling, and no spelling changes a value. */
Card writeCard(const Business &business, quint32 facts, const QString &language, quint64 style);

} // namespace steward::playground
