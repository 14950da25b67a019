#include "core/net/robots.h"

#include <algorithm>

namespace steward::net {

namespace {

constexpr qsizetype maxBytes = 500 * 1024; // RFC 9309 2.5
constexpr qsizetype maxPatternBytes = 2048;
constexpr std::chrono::seconds maxDelay{3600};

bool isUnreserved(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.'
           || c == '_' || c == '~';
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/** One form for every spelling: unreserved characters plain, octets beyond ASCII encoded, escapes in upper case (RFC
 * 9309 2.2.2). */
QByteArray normalised(const QByteArray &path)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    QByteArray out;
    out.reserve(path.size());
    for (qsizetype i = 0; i < path.size(); ++i) {
        unsigned char c = static_cast<unsigned char>(path[i]);
        bool escaped = c > 0x7e || c <= 0x20;
        if (c == '%' && i + 2 < path.size() && hexValue(path[i + 1]) >= 0 && hexValue(path[i + 2]) >= 0) {
            c = static_cast<unsigned char>(hexValue(path[i + 1]) * 16 + hexValue(path[i + 2]));
            i += 2;
            escaped = !isUnreserved(char(c));
        }
        if (escaped)
            out.append('%').append(digits[c >> 4]).append(digits[c & 15]);
        else
            out.append(char(c));
    }
    return out;
}

/** `*` stands for any run of characters, `$` at the end for the end; otherwise a prefix matches. Linear in both
 * lengths' product. */
bool matches(const QByteArray &pattern, const QByteArray &path)
{
    const bool anchored = pattern.endsWith('$');
    const QByteArrayView wanted = QByteArrayView(pattern).chopped(anchored ? 1 : 0);
    qsizetype p = 0, s = 0, star = -1, resume = 0;
    while (true) {
        if (p == wanted.size()) {
            if (!anchored || s == path.size())
                return true;
        } else if (wanted[p] == '*') {
            star = p++;
            resume = s;
            continue;
        } else if (s < path.size() && wanted[p] == path[s]) {
            ++p, ++s;
            continue;
        }
        if (star < 0 || resume >= path.size())
            return false;
        p = star + 1;
        s = ++resume;
    }
}

/** The product token at the start of a user agent value: letters, hyphens and underscores. */
QByteArray tokenOf(QByteArrayView value)
{
    const QByteArray text = value.toByteArray().trimmed().toLower();
    qsizetype length = 0;
    while (length < text.size()
           && ((text[length] >= 'a' && text[length] <= 'z') || text[length] == '-' || text[length] == '_'))
        ++length;
    return text.startsWith('*') ? QByteArray("*") : text.first(length);
}

} // namespace

Robots Robots::parse(const QByteArray &text)
{
    Robots robots;
    QByteArray rest = text.first(std::min(text.size(), maxBytes));
    if (rest.startsWith("\xef\xbb\xbf"))
        rest.remove(0, 3);
    rest.replace("\r\n", "\n").replace('\r', '\n');
    bool inAgents = false;
    for (const QByteArray &raw : rest.split('\n')) {
        const qsizetype comment = raw.indexOf('#');
        const QByteArray line = (comment < 0 ? raw : raw.first(comment)).trimmed();
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            continue;
        const QByteArray name = line.first(colon).trimmed().toLower();
        const QByteArray value = line.sliced(colon + 1).trimmed();
        if (name == "user-agent") {
            if (!inAgents)
                robots.m_groups.append(Group{});
            inAgents = true;
            if (const QByteArray token = tokenOf(value); !token.isEmpty())
                robots.m_groups.last().agents.append(token);
            continue;
        }
        if (robots.m_groups.isEmpty() || (name != "allow" && name != "disallow" && name != "crawl-delay"))
            continue; // rules before any group, and sitemaps, which belong to none
        inAgents = false;
        Group &group = robots.m_groups.last();
        if (name == "crawl-delay") {
            bool isNumber = false;
            const double seconds = value.toDouble(&isNumber);
            if (isNumber && seconds > 0)
                group.delay = std::min(std::chrono::seconds(qint64(std::min(seconds, 1e6) + 0.999)), maxDelay);
        } else if (!value.isEmpty() && value.size() <= maxPatternBytes) {
            group.rules.append({normalised(value), name == "allow"});
        }
    }
    return robots;
}

QList<const Robots::Group *> Robots::groupsFor(QByteArrayView token) const
{
    const auto groupsOf = [this](const QByteArray &name) {
        QList<const Group *> found;
        for (const Group &group : m_groups) {
            if (group.agents.contains(name))
                found.append(&group);
        }
        return found;
    };
    // Groups that name the agent are taken together; only without any does the group for everyone hold (RFC
    // 9309 2.2.1).
    const QByteArray own = tokenOf(token);
    const QList<const Group *> named = own.isEmpty() ? QList<const Group *>() : groupsOf(own);
    return named.isEmpty() ? groupsOf("*") : named;
}

bool Robots::allows(QByteArrayView userAgentToken, const QByteArray &path) const
{
    const QByteArray wanted = normalised(path.isEmpty() ? QByteArray("/") : path);
    if (wanted == "/robots.txt")
        return true;
    qsizetype longest = -1;
    bool allowed = true;
    for (const Group *group : groupsFor(userAgentToken)) {
        for (const Rule &rule : group->rules) {
            const qsizetype length = rule.pattern.size();
            if (length < longest || (length == longest && !rule.allow) || !matches(rule.pattern, wanted))
                continue;
            longest = length;
            allowed = rule.allow;
        }
    }
    return allowed;
}

std::optional<std::chrono::seconds> Robots::crawlDelay(QByteArrayView userAgentToken) const
{
    for (const Group *group : groupsFor(userAgentToken)) {
        if (group->delay)
            return group->delay;
    }
    return std::nullopt;
}

} // namespace steward::net
