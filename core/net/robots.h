#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <chrono>
#include <optional>

namespace steward::net {

/**
 * The rules of one robots.txt (RFC 9309), as a value.
 *
 * An agent is known by its product token ("steward"), compared without case. The longest matching rule decides, and
 * allow wins a tie. Only the first 500 KiB are read.
 */
class Robots
{
public:
    static Robots parse(const QByteArray &text);

    /** Whether the agent may ask for this path (with its query, encoded as in the address). */
    bool allows(QByteArrayView userAgentToken, const QByteArray &path) const;
    /** The wait between requests that the file asks of this agent; not in the RFC but widely used. */
    std::optional<std::chrono::seconds> crawlDelay(QByteArrayView userAgentToken) const;

private:
    struct Rule
    {
        QByteArray pattern; ///< Percent-encoding in one form.
        bool allow = false;
    };
    struct Group
    {
        QList<QByteArray> agents; ///< Lower case.
        QList<Rule> rules;
        std::optional<std::chrono::seconds> delay;
    };

    QList<const Group *> groupsFor(QByteArrayView token) const;

    QList<Group> m_groups;
};

} // namespace steward::net
