#include "core/directories/judge/selector.h"

#include <optional>
#include <vector>

namespace steward::directories::judging {

using extract::Document;

namespace {

struct Condition
{
    QByteArray attribute;
    QByteArray value;
    char operation = 0; ///< 0: present, '=' equal, '~' word, '^' starts, '$' ends, '*' contains.
};

struct Step
{
    QByteArray tag; ///< Empty: any.
    std::vector<Condition> conditions;
    bool child = false; ///< Must be a child of the step before.
};

using Path = std::vector<Step>;

/** Reads one selector (no commas); what it does not understand gives nothing. */
class PathReader
{
public:
    explicit PathReader(QByteArray text)
        : m_text(std::move(text))
    {
    }

    std::optional<Path> read()
    {
        Path path;
        bool child = false;
        for (skipBlanks(); !atEnd(); skipBlanks()) {
            if (m_text[m_at] == '>') {
                if (path.empty() || child)
                    return std::nullopt;
                child = true;
                ++m_at;
                continue;
            }
            std::optional<Step> step = readStep();
            if (!step)
                return std::nullopt;
            step->child = child;
            child = false;
            path.push_back(*step);
        }
        return path.empty() || child ? std::nullopt : std::optional(path);
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    void skipBlanks()
    {
        while (!atEnd() && std::isspace(static_cast<unsigned char>(m_text[m_at])))
            ++m_at;
    }
    QByteArray name()
    {
        const qsizetype from = m_at;
        while (!atEnd()
               && (std::isalnum(static_cast<unsigned char>(m_text[m_at])) || strchr("-_", m_text[m_at])
                   || static_cast<unsigned char>(m_text[m_at]) >= 0x80))
            ++m_at;
        return m_text.sliced(from, m_at - from);
    }

    std::optional<Step> readStep()
    {
        Step step;
        const qsizetype from = m_at;
        if (m_text[m_at] == '*')
            ++m_at;
        else
            step.tag = name().toLower();
        while (!atEnd() && strchr(".#[", m_text[m_at])) {
            const char mark = m_text[m_at++];
            std::optional<Condition> condition = mark == '[' ? readAttribute() : readNamed(mark);
            if (!condition)
                return std::nullopt;
            step.conditions.push_back(*condition);
        }
        return m_at > from ? std::optional(step) : std::nullopt;
    }

    std::optional<Condition> readNamed(char mark)
    {
        const QByteArray value = name();
        if (value.isEmpty())
            return std::nullopt;
        return mark == '#' ? Condition{"id", value, '='} : Condition{"class", value, '~'};
    }

    std::optional<Condition> readAttribute()
    {
        const qsizetype end = m_text.indexOf(']', m_at);
        Condition condition{name().toLower(), {}, 0};
        if (end < 0 || condition.attribute.isEmpty())
            return std::nullopt;
        if (m_at < end) {
            condition.operation = m_text[m_at++];
            if (condition.operation != '=' && m_text[m_at++] != '=')
                return std::nullopt;
            if (!strchr("=~^$*", condition.operation) || m_at > end)
                return std::nullopt;
            condition.value = m_text.sliced(m_at, end - m_at).trimmed();
            if (condition.value.size() > 1 && (condition.value[0] == '"' || condition.value[0] == '\''))
                condition.value = condition.value.sliced(1).chopped(1);
        }
        m_at = end + 1;
        return condition;
    }

    QByteArray m_text;
    qsizetype m_at = 0;
};

bool holds(const Document &document, int node, const Condition &condition)
{
    if (!document.has(node, condition.attribute.constData()))
        return false;
    const std::string_view actual = document.raw(node, condition.attribute.constData());
    const std::string_view wanted(condition.value.constData(), size_t(condition.value.size()));
    switch (condition.operation) {
    case 0: return true;
    case '=': return actual == wanted;
    case '^': return !wanted.empty() && actual.starts_with(wanted);
    case '$': return !wanted.empty() && actual.ends_with(wanted);
    case '*': return !wanted.empty() && actual.find(wanted) != std::string_view::npos;
    default: break;
    }
    const std::vector<std::string_view> all = extract::words(actual);
    return std::find(all.begin(), all.end(), wanted) != all.end();
}

bool fits(const Document &document, int node, const Step &step)
{
    if (!document.at(node).element)
        return false;
    const std::string_view tag(step.tag.constData(), size_t(step.tag.size()));
    if (!tag.empty() && !extract::equalsIgnoringCase(document.tagName(node), tag))
        return false;
    return std::all_of(step.conditions.begin(), step.conditions.end(),
        [&](const Condition &condition) { return holds(document, node, condition); });
}

/** Whether the ancestors of the node fit the steps before `step`; a descendant step takes its nearest fitting ancestor.
 */
bool ancestorsFit(const Document &document, int node, const Path &path, size_t step)
{
    bool child = path[step].child;
    for (int at = document.at(node).parent; step > 0; at = document.at(at).parent) {
        if (at < 0)
            return false;
        if (fits(document, at, path[step - 1])) {
            --step;
            child = path[step].child;
        } else if (child) {
            return false;
        }
    }
    return true;
}

} // namespace

int firstMatch(const Document &document, const QString &selector)
{
    for (const QByteArray &part : selector.toUtf8().split(',')) {
        const std::optional<Path> path = PathReader(part).read();
        if (!path)
            continue;
        for (int node = 0; node < document.size(); ++node) {
            if (fits(document, node, path->back()) && ancestorsFit(document, node, *path, path->size() - 1))
                return node;
        }
    }
    return -1;
}

} // namespace steward::directories::judging
