#pragma once

#include "tests/support/fault_io.h"

#include <QByteArray>
#include <QRandomGenerator>
#include <QString>

#include <map>
#include <set>

namespace steward::test {

/**
 * What a disk may hold when the power goes: played from a record of file calls.
 *
 * Everything up to a file's last sync is there; of what was written later any part, in any order, whole or torn at
 * sectors of 512 bytes; a name that was made, removed or changed since its folder was synced may or may not be so.
 */
class PowerLoss
{
public:
    explicit PowerLoss(std::vector<fault::Op> record)
        : m_record(std::move(record))
    {
    }

    size_t size() const { return m_record.size(); }
    const fault::Op &op(size_t position) const { return m_record[position]; }
    /** Goes on to the moment before the call at `position`; never back. */
    void advanceTo(size_t position);
    /** The marks up to that moment. */
    const std::vector<std::string> &marks() const { return m_marks; }
    /** Writes the files of one possible state into the folder in place of `recorded`, where they were recorded. */
    void write(const std::string &recorded, const QString &folder, QRandomGenerator &random) const;

private:
    struct File
    {
        std::string durable;
        std::vector<const fault::Op *> pending;
    };
    using Names = std::map<std::string, int>;

    static void apply(std::string &content, const fault::Op &op);
    static void applySectors(std::string &content, const fault::Op &op, QRandomGenerator &random);
    static void applyName(Names &names, const fault::Op &op);
    std::string contentOf(const File &file, QRandomGenerator &random) const;
    Names namesNow(QRandomGenerator &random) const;

    std::vector<fault::Op> m_record;
    size_t m_position = 0;
    std::map<int, File> m_files;
    Names m_names;
    std::vector<const fault::Op *> m_pendingNames;
    std::vector<std::string> m_marks;
};

} // namespace steward::test
