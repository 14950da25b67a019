#pragma once

#include "core/directories/extract/extract.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <utility>

namespace steward::directories::extract {

/** A property's value: text, or another item of the same graph. */
struct ItemValue
{
    QString text = {};
    int item = -1;
};

/**
 * A thing that markup describes: what JSON-LD nodes, microdata items, RDFa resources and microformats have in common.
 *
 * Types and property names are schema.org's, without vocabulary prefix and in lower case; microformats are renamed to
 * them.
 */
struct Item
{
    Origin origin = Origin::JsonLd;
    QStringList types = {};
    QString id = {};
    QList<std::pair<QString, ItemValue>> properties = {};
    int parent = -1;  ///< The item that it is a value of, or -1 at the top.
    QString via = {}; ///< The property by which the parent holds it.

    void add(const QString &name, const QString &text) { properties.append({name, {.text = text}}); }
    void add(const QString &name, int item) { properties.append({name, {.item = item}}); }
};

/** All items of a page in document order, parents before children. */
struct ItemGraph
{
    QList<Item> items = {};
};

/** "http://schema.org/Restaurant", "schema:Restaurant" and "Restaurant" are all "restaurant". */
QString localName(const QString &name);

} // namespace steward::directories::extract
