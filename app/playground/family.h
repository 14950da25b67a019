#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace steward::playground {

/** How a family of directories sets the facts of a business on its page. */
enum class FactsLayout { DefinitionList, Table, IconList, Paragraphs, Cards, OldTable, Lines };

/** What a site answers to a path it does not know. */
enum class UnknownPath { NotFound, SaysSo, SendsHome };

/** A part of a profile page beside the facts; a family puts them in an order of its own. */
enum class Block { Crumbs, Facts, Hours, About, Claim, Reviews, Related, Services, Map };

/** A kind of directory site: the same software behind many directories, with its own addresses, order and look. */
struct Family
{
    QString key; ///< Also the prefix of its class names.
    QStringList languages;
    QString profilePath;  ///< With %1 for the slug.
    QString searchPath;   ///< With %1 for the words looked for.
    QString categoryPath; ///< With %1 for the category.
    QString titlePattern; ///< {name} {category} {locality} {site}
    FactsLayout layout;
    bool nameIsFirstHeading; ///< h1 is the business; else h1 is the site's name and the business an h2.
    UnknownPath unknownPath;
    QList<Block> blocks;
    QString style; ///< Its style sheet.
};

const QList<Family> &allFamilies();
/** The families that publish in the language, as indexes of allFamilies(). */
QList<int> familiesIn(const QString &language);

} // namespace steward::playground
