#pragma once

#include "app/playground/card.h"
#include "app/playground/directory.h"

namespace steward::playground {

/** The attributes that make the visible facts of a page readable for machines, in the page's kind of markup. */
class Annotator
{
public:
    explicit Annotator(Markup markup, QString category = {});

    /** Attributes of the element around the whole business, with the classes it has anyway. */
    QString item(const QString &classes) const;
    /** Attributes of the element around the parts of the address. */
    QString address(const QString &classes = {}) const;
    /** Attributes of the element whose text (or link) is the fact. */
    QString fact(Fact fact, const QString &classes = {}) const;
    /** Attributes of an element that states a day's opening hours, such as "Mo-Fr 09:00-17:00". */
    QString hours(const QString &specification) const;

private:
    Markup m_markup;
    QString m_type;
};

/** What the head of the page says of the business: a JSON-LD block (perhaps broken), Open Graph tags, or nothing. */
QString machineHead(const Directory &directory, const Card &card, const QString &pageUrl, quint64 style);

/** Text as it stands between tags or within double quotes. */
QString escaped(const QString &text);

} // namespace steward::playground
