#include "soak_seat.h"

#include "core/ledger/ledger.h"
#include "tests/support/fault_io.h"

namespace steward::test {

using namespace Qt::StringLiterals;

namespace {

/** A keychain in memory that tells the record of what is written to it. */
class MarkingKeychain final : public vault::Keychain
{
public:
    explicit MarkingKeychain(std::shared_ptr<Keychain> items)
        : m_items(std::move(items))
    {
    }
    Result<std::optional<crypto::SecretBytes>> read(const QString &name) override { return m_items->read(name); }
    Result<void> write(const QString &name, const crypto::SecretBytes &secret) override
    {
        fault::mark("KEY " + name.toStdString() + ' ' + secret.view().toByteArray().toHex().toStdString());
        return m_items->write(name, secret);
    }
    Result<void> remove(const QString &name) override { return m_items->remove(name); }

private:
    std::shared_ptr<Keychain> m_items;
};

} // namespace

SoakSeat::SoakSeat()
{
    setKeychain({});
}

void SoakSeat::setKeychain(const std::vector<std::string> &marks)
{
    std::shared_ptr<vault::Keychain> items = vault::memoryKeychain();
    for (const std::string &text : marks) {
        const QList<QByteArray> words = QByteArray::fromStdString(text).split(' ');
        if (words.size() == 3 && words[0] == "KEY")
            (void)items->write(QString::fromUtf8(words[1]), crypto::SecretBytes::copyOf(QByteArray::fromHex(words[2])));
    }
    m_keychain = std::make_shared<MarkingKeychain>(std::move(items));
}

Result<std::unique_ptr<Workspace>> SoakSeat::create(const QString &path)
{
    return Workspace::create(path, {u"Acme"_s, u"UTC"_s}, m_clock, {.keychain = m_keychain});
}

Result<std::unique_ptr<Workspace>> SoakSeat::open(const QString &path, bool readOnly)
{
    return Workspace::open(path, m_clock, readOnly, {.keychain = m_keychain});
}

QFuture<Result<void>> SoakSeat::put(Workspace &workspace, const QByteArray &record)
{
    return workspace.store().write([record](store::Transaction &transaction) -> Result<void> {
        transaction.record({.action = u"soak.written"_s, .subject = u"soak"_s});
        return transaction.sql().run(u"INSERT INTO soak(record) VALUES(?)"_s, {record});
    });
}

QString SoakSeat::contentFault(Workspace &workspace, const QSet<QByteArray> &confirmed)
{
    const Result<QList<QByteArray>> records =
        workspace.store().read([](store::Connection &connection) -> Result<QList<QByteArray>> {
            Result<store::Rows> rows = connection.query(u"SELECT record FROM soak"_s);
            if (!rows)
                return failureOf(rows);
            QList<QByteArray> list;
            while (rows->next())
                list.append(rows->blob(0));
            if (const Result<void> end = rows->end(); !end)
                return failureOf(end);
            return list;
        });
    if (!records)
        return u"not read: "_s + records.error().message + records.error().detail;
    const QSet<QByteArray> there(records->begin(), records->end());
    if (there.size() != records->size())
        return u"a record is there twice"_s;
    if (!there.contains(confirmed))
        return u"confirmed records are lost: %1 of %2"_s.arg((confirmed - there).size()).arg(confirmed.size());
    const Result<qint64> told = ledger::entryCount(workspace.store(), {.action = u"soak.written"_s});
    if (!told || *told != records->size())
        return u"%1 records, but %2 entries tell of them"_s.arg(records->size()).arg(told.value_or(-1));
    const Result<QStringList> faults = workspace.check();
    if (!faults)
        return u"not checked: "_s + faults.error().message + faults.error().detail;
    return faults->join(u' ');
}

QString SoakSeat::faultOf(const QString &path, const QSet<QByteArray> &confirmed)
{
    Result<std::unique_ptr<Workspace>> workspace = open(path);
    if (!workspace)
        return u"does not open: %1 (%2)"_s.arg(workspace.error().message, workspace.error().detail);
    if (!(*workspace)->store().isWritable())
        return u"opens read-only: "_s + (*workspace)->whyLocked() + (*workspace)->store().whyReadOnly();
    const QString fault = contentFault(**workspace, confirmed);
    if (!fault.isEmpty())
        return fault;
    const Result<void> more = put(**workspace, "one more").result();
    if (!more)
        return u"takes no more: "_s + more.error().message + more.error().detail;
    return {};
}

} // namespace steward::test
