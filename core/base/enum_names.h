#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace steward {

/** The names of an enum's values, in their order. They are stored and printed, so they stay as they are. */
template<typename Enum>
class EnumNames
{
public:
    EnumNames(std::initializer_list<QString> names)
        : m_names(names)
    {
    }

    QString of(Enum value) const { return m_names.at(qsizetype(value)); }
    std::optional<Enum> from(const QString &name) const
    {
        const qsizetype at = m_names.indexOf(name);
        return at < 0 ? std::nullopt : std::optional(static_cast<Enum>(at));
    }
    const QStringList &all() const { return m_names; }

private:
    QStringList m_names;
};

} // namespace steward
