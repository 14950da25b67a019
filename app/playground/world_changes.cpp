// What the control can do to a running world.
#include "app/playground/world.h"

namespace steward::playground {

using namespace Qt::StringLiterals;

Result<Directory *> World::findDirectory(const QString &reference)
{
    for (Directory &directory : m_directories) {
        if (directory.reference == reference)
            return &directory;
    }
    return failure(
        ErrorCode::NotFound, u"There is no directory %1 in this world; see directories.csv."_s.arg(reference));
}

Result<Listing *> World::find(const QString &customer, const QString &directory)
{
    for (Listing &listing : m_listings) {
        if (m_customers[listing.customer].reference != customer
            || m_directories[listing.directory].reference != directory)
            continue;
        if (listing.fate == Fate::NotFoundBySearch || listing.fate == Fate::NotInCategory)
            return failure(ErrorCode::Refused,
                u"The address of %1 on %2 is a search, not a profile of its own; choose another listing."_s.arg(
                    customer, directory));
        return &listing;
    }
    return failure(ErrorCode::NotFound,
        u"Customer %1 has no listing on directory %2; see listings.csv for the pairs there are."_s.arg(
            customer, directory));
}

Result<QString> World::moveNumber(const QString &customer, const QString &directory)
{
    const Result<Listing *> listing = find(customer, directory);
    if (!listing)
        return failureOf(listing);
    Dice dice(m_size.seed, "moved number " + (*listing)->slug.toUtf8() + QByteArray::number((*listing)->revision));
    const Phone submitted = m_customers[(*listing)->customer].phone;
    for (int i = 0; i < 100 && ((*listing)->shown.phone == submitted || i == 0); ++i)
        (*listing)->shown.phone = otherPhone((*listing)->shown, dice);
    (*listing)->habit = Habit::Steady;
    ++(*listing)->revision;
    return u"%1 now shows %2 for %3."_s.arg(directory, (*listing)->shown.phone.international(), customer);
}

Result<QString> World::rename(const QString &customer, const QString &directory)
{
    const Result<Listing *> listing = find(customer, directory);
    if (!listing)
        return failureOf(listing);
    Dice dice(m_size.seed, "renamed " + (*listing)->slug.toUtf8());
    (*listing)->shown.name = formerName(m_customers[(*listing)->customer], dice);
    (*listing)->habit = Habit::Steady;
    ++(*listing)->revision;
    return u"%1 now shows %2 under the name “%3”."_s.arg(directory, customer, (*listing)->shown.name);
}

Result<QString> World::remove(const QString &customer, const QString &directory)
{
    const Result<Listing *> listing = find(customer, directory);
    if (!listing)
        return failureOf(listing);
    (*listing)->fate = Fate::Removed;
    (*listing)->habit = Habit::Steady;
    ++(*listing)->revision;
    return u"%1 no longer lists %2."_s.arg(directory, customer);
}

Result<QString> World::close(const QString &customer, const QString &directory)
{
    const Result<Listing *> listing = find(customer, directory);
    if (!listing)
        return failureOf(listing);
    (*listing)->fate = Fate::Closed;
    (*listing)->habit = Habit::Steady;
    ++(*listing)->revision;
    return u"%1 now says that %2 has closed for good."_s.arg(directory, customer);
}

Result<QString> World::restore(const QString &customer, const QString &directory)
{
    const Result<Listing *> listing = find(customer, directory);
    if (!listing)
        return failureOf(listing);
    (*listing)->fate = Fate::Listed;
    (*listing)->habit = Habit::Steady;
    (*listing)->shown = m_customers[(*listing)->customer];
    ++(*listing)->revision;
    return u"%1 lists %2 again, as it was submitted."_s.arg(directory, customer);
}

Result<QString> World::block(const QString &directory)
{
    const Result<Directory *> found = findDirectory(directory);
    if (!found)
        return failureOf(found);
    (*found)->temper = Temper::Challenge;
    return u"%1 now meets every visitor with a challenge."_s.arg(directory);
}

Result<QString> World::heal(const QString &directory)
{
    const Result<Directory *> found = findDirectory(directory);
    if (!found)
        return failureOf(found);
    if ((*found)->temper == Temper::TlsFault)
        return failure(ErrorCode::Refused,
            u"The TLS of %1 is at fault for as long as this world runs; choose another directory."_s.arg(directory));
    (*found)->temper = Temper::Ordinary;
    (*found)->delayMs = 0;
    return u"%1 answers as an ordinary directory again."_s.arg(directory);
}

} // namespace steward::playground
