#pragma once

#include "app/playground/http.h"
#include "app/playground/world.h"
#include "core/base/clock.h"

#include <QHash>

namespace steward::playground {

/** The address of the host that sells parked names. */
inline constexpr auto parkingHost = "127.77.250.1";

/**
 * Answers requests to the directories of the world: which page, which status, which headers, how slowly.
 *
 * Profiles are written once and kept until what they show changes.
 */
class Site
{
public:
    Site(World &world, const Clock &clock);

    Answer answer(int directory, const Request &request);
    /** What the host that sells parked names says to anyone. */
    Answer parking(const Request &request) const;
    void setParkingOrigin(QString origin) { m_parkingOrigin = std::move(origin); }

    /** Writes every profile ahead, so that serving costs no writing. */
    void writeAhead();
    /** Whether an answer changed the truth since this was asked last. */
    bool takeTruthChanged() { return std::exchange(m_truthChanged, false); }

private:
    Answer ordinary(int directory, const Request &request);
    Answer profile(int index, const Request &request);
    Answer unknownPath(int directory, const Request &request) const;
    std::optional<Answer> fixedPage(int directory, const Request &request) const;
    Answer robots(const Directory &directory) const;
    Answer ill(int directory, const Request &request) const;
    Answer html(const Directory &directory, const QString &page, int status = 200) const;
    QByteArray profileBytes(int index);

    World &m_world;
    const Clock &m_clock;
    QString m_parkingOrigin;
    QHash<int, std::pair<int, QByteArray>> m_written; ///< Listing to revision and page.
    bool m_truthChanged = false;
};

} // namespace steward::playground
