#include "core/base/csv.h"

#include <QBuffer>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    steward::CsvReader reader(&buffer);
    while (const auto record = reader.next()) {
        // What is written again must read back as it was, but for the apostrophe before formulas.
        QByteArray line = steward::csvLine(record->cells);
        QBuffer again(&line);
        again.open(QIODevice::ReadOnly);
        const auto second = steward::CsvReader(&again).next();
        if (second && second->cells.size() != record->cells.size())
            __builtin_trap();
    }
    return 0;
}
