#pragma once

#include "core/directories/extract/dom.h"

#include <QString>
#include <QUrl>

namespace steward::directories::extract {

/** schema.org's lower-case name for a property of microdata-vocabulary.org, vCard, FOAF or GoodRelations; others come
 * back as they are. */
QString schemaProperty(const QString &localName);

/**
 * What an element with a property says in microdata and RDFa: its content attribute, the attribute that its kind of
 * element holds the value in, or its text. Properties that are text by nature (a name, a telephone) are not taken from
 * a link's target.
 */
QString markupValue(const Document &page, int node, const QString &property);

/** The address that the page gives, made absolute; data: and javascript: are null. */
QString absoluteUrl(const QString &reference, const QUrl &base);

} // namespace steward::directories::extract
