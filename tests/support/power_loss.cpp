#include "tests/support/power_loss.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace steward::test {

using fault::Op;

namespace {

constexpr size_t sector = 512;

/** How much of what was not synced has come to the disk. */
enum class Survival { Nothing, Everything, Beginning, AnyPart, TornPart };

Survival anySurvival(QRandomGenerator &random)
{
    return static_cast<Survival>(random.bounded(5));
}

std::string folderOf(const std::string &path)
{
    return path.substr(0, path.rfind('/'));
}

} // namespace

void PowerLoss::apply(std::string &content, const Op &op)
{
    if (op.kind == Op::Truncate) {
        content.resize(size_t(op.offset));
        return;
    }
    const size_t end = size_t(op.offset) + op.bytes.size();
    if (content.size() < end)
        content.resize(end);
    content.replace(size_t(op.offset), op.bytes.size(), op.bytes);
}

/** The sectors of the disk come one by one; the file's size may have grown without its content. */
void PowerLoss::applySectors(std::string &content, const Op &op, QRandomGenerator &random)
{
    if (op.kind == Op::Truncate)
        return apply(content, op);
    const size_t start = size_t(op.offset);
    const size_t end = start + op.bytes.size();
    if (content.size() < end && random.bounded(2))
        content.resize(end);
    for (size_t at = start; at < end;) {
        const size_t stop = std::min(end, (at / sector + 1) * sector);
        if (random.bounded(2)) {
            if (content.size() < stop)
                content.resize(stop);
            content.replace(at, stop - at, op.bytes, at - start, stop - at);
        }
        at = stop;
    }
}

void PowerLoss::applyName(Names &names, const Op &op)
{
    if (op.kind == Op::Create) {
        names[op.path] = op.file;
    } else if (op.kind == Op::Unlink) {
        names.erase(op.path);
    } else if (const auto from = names.find(op.path); from != names.end()) {
        names[op.target] = from->second;
        names.erase(op.path);
    }
}

void PowerLoss::advanceTo(size_t position)
{
    for (; m_position < std::min(position, m_record.size()); ++m_position) {
        const Op &op = m_record[m_position];
        switch (op.kind) {
        case Op::Create: m_files[op.file]; [[fallthrough]];
        case Op::Unlink:
        case Op::Rename: m_pendingNames.push_back(&op); break;
        case Op::Write:
        case Op::Truncate: m_files[op.file].pending.push_back(&op); break;
        case Op::Sync: {
            File &file = m_files[op.file];
            for (const Op *each : file.pending)
                apply(file.durable, *each);
            file.pending.clear();
            break;
        }
        case Op::SyncFolder:
            std::erase_if(m_pendingNames, [&](const Op *each) {
                if (folderOf(each->path) != op.path)
                    return false;
                applyName(m_names, *each);
                return true;
            });
            break;
        case Op::Mark: m_marks.push_back(op.bytes); break;
        }
    }
}

std::string PowerLoss::contentOf(const File &file, QRandomGenerator &random) const
{
    std::string content = file.durable;
    const Survival survival = anySurvival(random);
    const size_t beginning = random.bounded(quint32(file.pending.size() + 1));
    for (size_t i = 0; i < file.pending.size() && survival != Survival::Nothing; ++i) {
        if (survival == Survival::Everything || (survival == Survival::Beginning && i < beginning)
            || (survival == Survival::AnyPart && random.bounded(2)))
            apply(content, *file.pending[i]);
        else if (survival == Survival::TornPart || (survival == Survival::Beginning && i == beginning))
            applySectors(content, *file.pending[i], random);
    }
    return content;
}

PowerLoss::Names PowerLoss::namesNow(QRandomGenerator &random) const
{
    Names names = m_names;
    const Survival survival = anySurvival(random);
    const size_t beginning = random.bounded(quint32(m_pendingNames.size() + 1));
    for (size_t i = 0; i < m_pendingNames.size() && survival != Survival::Nothing; ++i) {
        if (survival == Survival::Everything || (survival == Survival::Beginning && i < beginning)
            || (survival > Survival::Beginning && random.bounded(2)))
            applyName(names, *m_pendingNames[i]);
    }
    return names;
}

void PowerLoss::write(const std::string &recorded, const QString &folder, QRandomGenerator &random) const
{
    for (const auto &[path, number] : namesNow(random)) {
        const QString target = folder + QString::fromStdString(path.substr(recorded.size()));
        QDir().mkpath(QFileInfo(target).path());
        QFile file(target);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            continue;
        const std::string content = contentOf(m_files.at(number), random);
        file.write(content.data(), qint64(content.size()));
    }
}

} // namespace steward::test
