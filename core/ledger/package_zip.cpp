#include "core/ledger/package_zip.h"

#include "core/ledger/package_names.h"

#include <QtEndian>

#include <array>
#include <cerrno>

namespace steward::ledger {

using namespace Qt::StringLiterals;

namespace {

// PKWARE APPNOTE 6.3.10, 4.3.7, 4.3.12, 4.3.14 to 4.3.16, 4.5.3.
constexpr quint32 localSign = 0x04034b50;
constexpr quint32 centralSign = 0x02014b50;
constexpr quint32 endSign = 0x06054b50;
constexpr quint32 end64Sign = 0x06064b50;
constexpr quint32 locator64Sign = 0x07064b50;
constexpr quint16 zip64Extra = 0x0001;
constexpr quint16 plainVersion = 20;
constexpr quint16 zip64Version = 45;
constexpr quint16 madeBy = (3 << 8) | zip64Version; // 3: permissions as Unix has them
constexpr quint16 firstDay = 0x0021;                // 1980-01-01
constexpr quint32 permissions = 0100600u << 16;     // a plain file, the owner's alone
constexpr quint32 full32 = 0xffffffff;
constexpr quint16 full16 = 0xffff;
constexpr qsizetype localFixed = 30;
constexpr qsizetype centralFixed = 46;
constexpr qsizetype endFixed = 22;
constexpr qsizetype end64Fixed = 56 + 20; // with its locator

class Fields
{
public:
    QByteArray bytes;
    Fields &u16(quint16 value) { return add(value); }
    Fields &u32(quint32 value) { return add(value); }
    Fields &u64(quint64 value) { return add(value); }

private:
    template<typename T>
    Fields &add(T value)
    {
        const T little = qToLittleEndian(value);
        bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
        return *this;
    }
};

template<typename T>
T at(const QByteArray &bytes, qsizetype offset)
{
    return qFromLittleEndian<T>(bytes.constData() + offset);
}

bool isLarge(quint64 number)
{
    return number >= full32;
}

quint32 short32(quint64 number)
{
    return isLarge(number) ? full32 : quint32(number);
}

QByteArray zip64Field(std::initializer_list<quint64> numbers)
{
    if (numbers.size() == 0)
        return {};
    Fields field;
    field.u16(zip64Extra).u16(quint16(numbers.size() * 8));
    for (const quint64 number : numbers)
        field.u64(number);
    return field.bytes;
}

tl::unexpected<Error> differs(const QByteArray &name, const QString &reason)
{
    return failure(ErrorCode::Corrupt, reason, QString::fromLatin1(name));
}

/** To be asked right after the call that did it or not. */
Result<void> written(const QFileDevice *device, bool done)
{
    if (done)
        return {};
    // A buffered device does not always keep why it could not write.
    const bool isFull = errno == ENOSPC || device->error() == QFileDevice::ResourceError;
    return failure(isFull ? ErrorCode::DiskFull : ErrorCode::InputOutput,
        u"The package could not be written: %1. Free some space or choose another place."_s.arg(
            isFull ? u"the disk is full"_s : device->errorString()));
}

std::array<std::array<quint32, 256>, 8> crcTables()
{
    std::array<std::array<quint32, 256>, 8> tables{};
    for (quint32 i = 0; i < 256; ++i) {
        quint32 sum = i;
        for (int bit = 0; bit < 8; ++bit)
            sum = sum & 1 ? 0xedb88320u ^ (sum >> 1) : sum >> 1;
        tables[0][i] = sum;
    }
    for (quint32 i = 0; i < 256; ++i) {
        for (size_t t = 1; t < 8; ++t)
            tables[t][i] = tables[0][tables[t - 1][i] & 0xff] ^ (tables[t - 1][i] >> 8);
    }
    return tables;
}

} // namespace

quint32 crc32(quint32 sum, QByteArrayView bytes)
{
    static const auto tables = crcTables();
    const char *next = bytes.data();
    qsizetype left = bytes.size();
    sum = ~sum;
    for (; left >= 8; left -= 8, next += 8) { // eight bytes a step: one table for the place of each
        const quint32 low = qFromLittleEndian<quint32>(next) ^ sum;
        const quint32 high = qFromLittleEndian<quint32>(next + 4);
        sum = tables[7][low & 0xff] ^ tables[6][(low >> 8) & 0xff] ^ tables[5][(low >> 16) & 0xff]
              ^ tables[4][low >> 24] ^ tables[3][high & 0xff] ^ tables[2][(high >> 8) & 0xff]
              ^ tables[1][(high >> 16) & 0xff] ^ tables[0][high >> 24];
    }
    for (; left > 0; --left, ++next)
        sum = tables[0][(sum ^ static_cast<unsigned char>(*next)) & 0xff] ^ (sum >> 8);
    return ~sum;
}

QByteArray zipLocalHeader(const ZipMember &member)
{
    const bool large = isLarge(member.size);
    const QByteArray extra = large ? zip64Field({member.size, member.size}) : QByteArray();
    Fields fields;
    fields.u32(localSign).u16(large ? zip64Version : plainVersion).u16(0).u16(0).u16(0).u16(firstDay);
    fields.u32(member.crc).u32(short32(member.size)).u32(short32(member.size));
    fields.u16(quint16(member.name.size())).u16(quint16(extra.size()));
    return fields.bytes + member.name + extra;
}

QByteArray zipCentralHeader(const ZipMember &member)
{
    const bool largeSize = isLarge(member.size);
    const bool largeOffset = isLarge(member.offset);
    const QByteArray extra = largeSize && largeOffset ? zip64Field({member.size, member.size, member.offset})
                             : largeSize              ? zip64Field({member.size, member.size})
                             : largeOffset            ? zip64Field({member.offset})
                                                      : QByteArray();
    Fields fields;
    fields.u32(centralSign).u16(madeBy).u16(largeSize || largeOffset ? zip64Version : plainVersion);
    fields.u16(0).u16(0).u16(0).u16(firstDay);
    fields.u32(member.crc).u32(short32(member.size)).u32(short32(member.size));
    fields.u16(quint16(member.name.size())).u16(quint16(extra.size())).u16(0).u16(0).u16(0);
    fields.u32(permissions).u32(short32(member.offset));
    return fields.bytes + member.name + extra;
}

QByteArray zipEnd(quint64 count, quint64 offset, quint64 size)
{
    Fields fields;
    if (count >= full16 || isLarge(offset) || isLarge(size)) {
        fields.u32(end64Sign).u64(44).u16(madeBy).u16(zip64Version).u32(0).u32(0);
        fields.u64(count).u64(count).u64(size).u64(offset);
        fields.u32(locator64Sign).u32(0).u64(offset + size).u32(1);
    }
    const auto shortCount = quint16(std::min<quint64>(count, full16));
    fields.u32(endSign).u16(0).u16(0).u16(shortCount).u16(shortCount).u32(short32(size)).u32(short32(offset)).u16(0);
    return fields.bytes;
}

ZipWriter::ZipWriter(QFileDevice *device, QFileDevice *scratch)
    : m_device(device)
    , m_scratch(scratch)
{
}

Result<void> ZipWriter::begin(const QByteArray &name, qint64 size)
{
    m_member = {.name = name, .size = quint64(size), .offset = quint64(m_device->pos())};
    m_written = 0;
    const QByteArray header = zipLocalHeader(m_member);
    return written(m_device, m_device->write(header) == header.size());
}

Result<void> ZipWriter::write(QByteArrayView bytes)
{
    m_member.crc = crc32(m_member.crc, bytes);
    m_written += quint64(bytes.size());
    return written(m_device, m_device->write(bytes.data(), bytes.size()) == bytes.size());
}

Result<void> ZipWriter::end()
{
    if (m_written != m_member.size)
        return failure(ErrorCode::Internal,
            u"The file %1 of the package changed its size while it was written; make the package again."_s.arg(
                QString::fromLatin1(m_member.name)));
    const qint64 behind = m_device->pos();
    const QByteArray header = zipLocalHeader(m_member); // now with the checksum
    const bool done =
        m_device->seek(qint64(m_member.offset)) && m_device->write(header) == header.size() && m_device->seek(behind);
    if (!done)
        return written(m_device, false);
    return remember();
}

Result<void> ZipWriter::add(const QByteArray &name, const QByteArray &bytes)
{
    m_member = {
        .name = name, .size = quint64(bytes.size()), .offset = quint64(m_device->pos()), .crc = crc32(0, bytes)};
    const QByteArray whole = zipLocalHeader(m_member) + bytes;
    if (const Result<void> done = written(m_device, m_device->write(whole) == whole.size()); !done)
        return done;
    return remember();
}

Result<void> ZipWriter::remember()
{
    const QByteArray central = zipCentralHeader(m_member);
    ++m_count;
    return written(m_scratch, m_scratch->write(central) == central.size());
}

Result<void> ZipWriter::finish()
{
    const auto offset = quint64(m_device->pos());
    const auto size = quint64(m_scratch->pos());
    if (!m_scratch->seek(0))
        return written(m_scratch, false);
    constexpr qint64 chunk = 256 * 1024;
    for (quint64 copied = 0; copied < size;) {
        const QByteArray bytes = m_scratch->read(chunk);
        if (bytes.isEmpty())
            return written(m_scratch, false);
        if (m_device->write(bytes) != bytes.size())
            return written(m_device, false);
        copied += quint64(bytes.size());
    }
    const QByteArray end = zipEnd(m_count, offset, size);
    return written(m_device, m_device->write(end) == end.size() && m_device->flush());
}

Result<std::unique_ptr<ZipReader>> ZipReader::open(const QString &path)
{
    std::unique_ptr<ZipReader> reader(new ZipReader(path));
    if (!reader->m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) // a buffer would be filled anew at each jump
        return failure(ErrorCode::InvalidInput, u"%1 cannot be read: %2."_s.arg(path, reader->m_file.errorString()));
    if (const Result<void> read = reader->readEnd(); !read)
        return failureOf(read);
    return reader;
}

Result<QByteArray> ZipReader::bytesAt(quint64 offset, quint64 size)
{
    if (!m_file.seek(qint64(offset)))
        return failure(
            ErrorCode::InputOutput, u"%1 cannot be read: %2."_s.arg(m_file.fileName(), m_file.errorString()));
    QByteArray bytes = m_file.read(qint64(size));
    if (quint64(bytes.size()) == size)
        return bytes;
    if (m_file.error() != QFileDevice::NoError)
        return failure(
            ErrorCode::InputOutput, u"%1 cannot be read: %2."_s.arg(m_file.fileName(), m_file.errorString()));
    return differs({}, u"The archive ends too early."_s);
}

Result<void> ZipReader::readEnd()
{
    const auto notOurs = [] {
        return differs({}, u"The archive does not end as a package does: it was cut, added to or made anew."_s);
    };
    const auto fileSize = quint64(m_file.size());
    if (fileSize < quint64(endFixed))
        return notOurs();
    const Result<QByteArray> tail = bytesAt(fileSize - std::min<quint64>(fileSize, end64Fixed + endFixed),
        std::min<quint64>(fileSize, end64Fixed + endFixed));
    if (!tail)
        return failureOf(tail);
    const qsizetype end = tail->size() - endFixed;
    m_count = at<quint16>(*tail, end + 10);
    quint64 size = at<quint32>(*tail, end + 12);
    m_central = at<quint32>(*tail, end + 16);
    if (m_count == full16 || size == full32 || m_central == full32) {
        if (end < end64Fixed)
            return notOurs();
        m_count = at<quint64>(*tail, 32);
        size = at<quint64>(*tail, 40);
        m_central = at<quint64>(*tail, 48);
    }
    const QByteArray expected = zipEnd(m_count, m_central, size);
    m_end = m_central + size;
    if (!tail->endsWith(expected) || m_central > fileSize || size > fileSize
        || m_end + quint64(expected.size()) != fileSize)
        return notOurs();
    return {};
}

void ZipReader::rewind()
{
    m_at = {};
}

Result<std::optional<ZipMember>> ZipReader::next()
{
    const auto wrongDirectory = [] { return differs({}, u"The archive's directory is not as a package has it."_s); };
    if (m_at.index == m_count) {
        if (m_central + m_at.central != m_end || m_at.local != m_central)
            return wrongDirectory();
        return std::optional<ZipMember>();
    }
    const quint64 from = m_central + m_at.central;
    if (from + quint64(centralFixed) > m_end)
        return wrongDirectory();
    const Result<QByteArray> fixed = bytesAt(from, quint64(centralFixed));
    if (!fixed)
        return failureOf(fixed);
    const auto nameSize = at<quint16>(*fixed, 28);
    const auto extraSize = at<quint16>(*fixed, 30);
    if (nameSize > 256 || extraSize > 28 || from + quint64(centralFixed) + nameSize + extraSize > m_end)
        return wrongDirectory();
    const Result<QByteArray> whole = bytesAt(from, quint64(centralFixed) + nameSize + extraSize);
    if (!whole)
        return failureOf(whole);
    ZipMember member{.name = whole->mid(centralFixed, nameSize),
        .size = at<quint32>(*whole, 24),
        .offset = m_at.local, // members stand without gaps, so the offset is known
        .crc = at<quint32>(*whole, 16)};
    if (!isPackageName(member.name))
        return differs({}, u"The archive has a member with a name that no package has."_s);
    if (member.size == full32 && extraSize >= 12)
        member.size = at<quint64>(*whole, centralFixed + nameSize + 4);
    if (zipCentralHeader(member) != *whole)
        return differs(member.name, u"The archive's directory tells of %1 otherwise than a package does."_s.arg(
                                        QString::fromLatin1(member.name)));
    if (!m_at.name.isEmpty() && !comesBefore(m_at.name, member.name))
        return differs(member.name,
            u"%1 is not in its place in the archive, or is there twice."_s.arg(QString::fromLatin1(member.name)));
    const QByteArray local = zipLocalHeader(member);
    if (member.size > m_central || m_at.local + quint64(local.size()) + member.size > m_central)
        return differs(
            member.name, u"%1 reaches beyond its place in the archive."_s.arg(QString::fromLatin1(member.name)));
    const Result<QByteArray> found = bytesAt(m_at.local, quint64(local.size()));
    if (!found)
        return failureOf(found);
    if (*found != local)
        return differs(member.name,
            u"The header of %1 in the archive is not as a package has it."_s.arg(QString::fromLatin1(member.name)));
    m_at = {.central = m_at.central + quint64(whole->size()),
        .local = m_at.local + quint64(local.size()) + member.size,
        .index = m_at.index + 1,
        .name = member.name};
    return std::optional(std::move(member));
}

Result<QByteArray> ZipReader::read(const ZipMember &member, quint64 from, quint64 atMost)
{
    const quint64 wanted = std::min(atMost, member.size - from);
    return bytesAt(member.offset + quint64(zipLocalHeader(member).size()) + from, wanted);
}

} // namespace steward::ledger
