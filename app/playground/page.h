#pragma once

#include "app/playground/card.h"
#include "app/playground/world.h"

namespace steward::playground {

/**
 * Writes the pages of one directory as its software would: home, profiles, search, categories, and what it says of a
 * path it does not know. Text only; what goes around it on the wire is the site's matter.
 */
class PageWriter
{
public:
    PageWriter(const World &world, int directory);

    QString home() const;
    /** The profile of a listing; `turn` changes what rotates on it from look to look. */
    QString profile(const Listing &listing, int turn) const;
    /** Results of a search: listings of the directory by that name, and its popular businesses where there are none. */
    QString search(const QString &words) const;
    QString category(const QString &key) const;
    QString notFound(const QString &target) const;
    QString login(const QString &next) const;
    /** A static page of the footer (terms, privacy, contact). */
    QString plain(const QString &title) const;

private:
    QString frame(const QString &title, const QString &head, const QString &main, bool isProfile) const;
    QString navigation() const;
    QString footer() const;
    QString heading(const Card &card) const;
    QString notice(const Listing &listing, const Card &card) const;
    QString block(Block block, const Listing &listing, const Card &card, Dice &dice) const;
    QString reviews(Dice &dice) const;
    QString related(const Card &card, Dice &dice) const;
    QString entry(const Card &card, const QString &target) const;
    QString popular(Dice &dice, int count, const QString &category = {}) const;
    QString padded(QString page, Dice &dice) const;

    const World &m_world;
    const Directory &m_directory;
    int m_index;
};

} // namespace steward::playground
