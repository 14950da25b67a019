#include "seat.h"

#include "tests/support/test_main.h"

#include "core/base/hash.h"
#include "core/crypto/ed25519.h"
#include "core/operations/verify_backup.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace steward;
using namespace steward::operations;
using namespace Qt::StringLiterals;

namespace {

const QStringList names{u"README.txt"_s, u"manifest.json"_s, u"manifest.note"_s, u"workspace.sealed"_s};

/** Somebody who signs with a key of their own under the workspace's name. */
class Stranger final : public ledger::NoteSigner
{
public:
    explicit Stranger(const QString &name)
        : m_name(name)
        , m_key(crypto::SigningKey::fromSeed(crypto::SecretBytes::copyOf(QByteArray(32, 's'))).value())
    {
    }
    ledger::VerifierKey key() const override { return {m_name, m_key.publicKey()}; }
    Result<QByteArray> sign(QByteArrayView text) const override { return m_key.sign(text); }

private:
    QString m_name;
    crypto::SigningKey m_key;
};

} // namespace

/** A backup in which anything at all is not as it was written is refused, and the file concerned is named. */
class DamagedBackupsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::Seat> m_seat;
    std::unique_ptr<test::Seat> m_stranger;
    QString m_first;
    QString m_second;
    QString m_foreign;
    QTemporaryDir m_scratch;
    Opening m_elsewhere; ///< A seat that knows only the passphrase.
    int m_refused = 0;

    QString fileOf(const QString &backup, const QString &name) { return backup + u'/' + name; }

    /** A fresh copy of the first backup, under its own name. */
    QString freshCopy()
    {
        const QString copy = m_scratch.filePath(QFileInfo(m_first).fileName());
        QDir(copy).removeRecursively();
        QDir().mkpath(copy);
        for (const QString &name : names)
            QFile::copy(fileOf(m_first, name), fileOf(copy, name));
        return copy;
    }

    /** Refused, naming what is meant; both where the workspace is known and where it is not. */
    void refuse(const QString &copy, const QString &named, const QString &what)
    {
        const Result<BackupVerdict> known =
            verifyBackup(copy, openingOf(m_seat->workspace()), m_scratch.path(), m_seat->clock());
        QVERIFY2(!known || !known->ok(), qPrintable(what + u" was accepted"_s));
        if (known)
            QVERIFY2(known->faults.join(u' ').contains(named), qPrintable(what + u": "_s + known->faults.join(u' ')));
        ++m_refused;
    }
    void refuseElsewhere(const QString &copy, const QString &what)
    {
        const Result<BackupVerdict> unknown = verifyBackup(copy, m_elsewhere, m_scratch.path(), m_seat->clock());
        QVERIFY2(!unknown || !unknown->ok(), qPrintable(what + u" was accepted elsewhere"_s));
        ++m_refused;
    }
    void change(const QString &name, const QByteArray &bytes, const QString &what)
    {
        const QString copy = freshCopy();
        QVERIFY(test::writeFile(fileOf(copy, name), bytes));
        refuse(copy, name.section(u'.', 0, 0), what);
    }
    QByteArray original(const QString &name) { return test::readFile(fileOf(m_first, name)); }

    void sign(const QString &copy, const QList<const ledger::NoteSigner *> &signers)
    {
        const QByteArray json = test::readFile(fileOf(copy, u"manifest.json"_s));
        const QByteArray note = ledger::Note::signedBy(manifestNoteText(json), signers)->bytes();
        QVERIFY(test::writeFile(fileOf(copy, u"manifest.note"_s), note));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_seat = std::make_unique<test::Seat>();
        QVERIFY(m_seat->create());
        const crypto::Argon2Cost least{.memoryKiB = 19 * 1024, .passes = 2, .lanes = 1};
        QVERIFY(m_seat->workspace().vault().setPassphrase(m_seat->store(),
            crypto::SecretBytes::copyOf("eight words that nobody else would ever choose"), nullptr, least));
        QVERIFY(m_seat->write(20));
        const Result<MadeBackup> first = m_seat->backUp();
        QVERIFY2(first, test::words(first));
        m_first = first->facts.path;
        QVERIFY(m_seat->write(3));
        const Result<MadeBackup> second = m_seat->backUp();
        QVERIFY2(second, test::words(second));
        m_second = second->facts.path;
        m_stranger = std::make_unique<test::Seat>();
        QVERIFY(m_stranger->create());
        const Result<MadeBackup> foreign = m_stranger->backUp();
        QVERIFY2(foreign, test::words(foreign));
        m_foreign = foreign->facts.path;
        m_elsewhere.access.passphrase = [] {
            return Result<std::optional<crypto::SecretBytes>>(
                crypto::SecretBytes::copyOf("eight words that nobody else would ever choose"));
        };
    }

    void theUnchangedCopyIsAccepted()
    {
        const QString copy = freshCopy();
        for (const Opening &opening : {openingOf(m_seat->workspace()), m_elsewhere}) {
            const Result<BackupVerdict> verdict = verifyBackup(copy, opening, m_scratch.path(), m_seat->clock());
            QVERIFY2(verdict, test::words(verdict));
            QCOMPARE(verdict->faults, QStringList());
        }
    }

    void singleBits()
    {
        for (const QString &name : names) {
            const QByteArray whole = original(name);
            constexpr int places = 48;
            for (int i = 0; i < places; ++i) {
                QByteArray changed = whole;
                const qsizetype at = i * (whole.size() - 1) / (places - 1);
                changed[at] = char(changed[at] ^ (1 << (i % 8)));
                change(name, changed, u"bit %1 of byte %2 of %3"_s.arg(i % 8).arg(at).arg(name));
            }
        }
    }

    void cutsAndAdditions()
    {
        for (const QString &name : names) {
            const QByteArray whole = original(name);
            for (const qsizetype size :
                {qsizetype(0), qsizetype(1), whole.size() / 2, whole.size() - 16, whole.size() - 1})
                change(name, whole.first(size), u"%1 cut to %2 bytes"_s.arg(name).arg(size));
            for (const QByteArray &more : {QByteArray("\n"), QByteArray(" "), QByteArray(1, '\0'), whole})
                change(name, whole + more, u"%1 bytes behind %2"_s.arg(more.size()).arg(name));
            change(name, ' ' + whole, u"a blank before %1"_s.arg(name));
        }
    }

    void chunks()
    {
        const QByteArray whole = original(u"workspace.sealed"_s);
        constexpr qsizetype chunk = 65536 + 16;
        const qsizetype count = (whole.size() + chunk - 1) / chunk;
        QVERIFY(count >= 3);
        const auto piece = [&](qsizetype i) { return whole.mid(i * chunk, chunk); };
        const QByteArray other = test::readFile(fileOf(m_second, u"workspace.sealed"_s));
        for (qsizetype i = 0; i + 1 < count; ++i) {
            QByteArray changed = whole;
            changed.remove(i * chunk, chunk);
            change(u"workspace.sealed"_s, changed, u"chunk %1 left out"_s.arg(i));
            changed = whole;
            changed.insert(i * chunk, piece(i));
            change(u"workspace.sealed"_s, changed, u"chunk %1 twice"_s.arg(i));
            changed = whole;
            changed.replace(i * chunk, chunk, QByteArray(chunk, '\0'));
            change(u"workspace.sealed"_s, changed, u"chunk %1 zeroed"_s.arg(i));
            changed = whole;
            changed.replace(i * chunk, chunk, other.mid(i * chunk, chunk));
            change(u"workspace.sealed"_s, changed, u"chunk %1 of another backup"_s.arg(i));
            if (i + 2 < count) {
                changed = whole;
                changed.replace(i * chunk, 2 * chunk, piece(i + 1) + piece(i));
                change(u"workspace.sealed"_s, changed, u"chunks %1 and %2 swapped"_s.arg(i).arg(i + 1));
            }
        }
    }

    void filesOfOtherBackups()
    {
        for (const QString &from : {m_second, m_foreign}) {
            // Every choice of files but none.
            for (int choice = 1; choice < 16; ++choice) {
                const QString copy = freshCopy();
                QStringList taken;
                for (int i = 0; i < names.size(); ++i) {
                    if (!(choice & (1 << i)))
                        continue;
                    QVERIFY(test::writeFile(fileOf(copy, names[i]), test::readFile(fileOf(from, names[i]))));
                    taken.append(names[i]);
                }
                if (choice == 1 && original(names[0]) == test::readFile(fileOf(from, names[0])))
                    continue;
                refuse(copy, {}, u"%1 of another backup"_s.arg(taken.join(u", "_s)));
                refuseElsewhere(copy, u"%1 of another backup"_s.arg(taken.join(u", "_s)));
            }
        }
    }

    void namesAndKinds()
    {
        for (const QString &name : names) {
            QString copy = freshCopy();
            QFile::remove(fileOf(copy, name));
            refuse(copy, name, name + u" removed"_s);
            QDir().mkpath(fileOf(copy, name));
            refuse(copy, name, name + u" as a folder"_s);
            copy = freshCopy();
            QFile::remove(fileOf(copy, name));
            QFile::link(fileOf(m_first, name), fileOf(copy, name));
            refuse(copy, name, name + u" as a link"_s);
            copy = freshCopy();
            QFile::rename(fileOf(copy, name), fileOf(copy, name + u".old"_s));
            refuse(copy, name, name + u" renamed"_s);
        }
        for (const QString &name : {u"note.txt"_s, u".hidden"_s, u"workspace.sealed.bak"_s, u"MANIFEST.JSON"_s}) {
            const QString copy = freshCopy();
            QVERIFY(test::writeFile(fileOf(copy, name), "added"));
            refuse(copy, name, name + u" added"_s);
            QFile::remove(fileOf(copy, name));
            QDir().mkpath(fileOf(copy, name));
            refuse(copy, name, name + u" added as a folder"_s);
        }
        for (const QString &name :
            {u"20200101T000000Z-1"_s, QFileInfo(m_second).fileName(), u"copy of a backup"_s, u"x"_s}) {
            const QString copy = freshCopy();
            const QString renamed = m_scratch.filePath(name);
            QVERIFY(QDir().rename(copy, renamed));
            refuse(renamed, u"its folder"_s, u"the folder renamed to "_s + name);
            QDir(renamed).removeRecursively();
        }
    }

    void manifestsThatSomebodyRewrote()
    {
        const QJsonObject manifest = QJsonDocument::fromJson(original(u"manifest.json"_s)).object();
        const Stranger stranger(m_seat->workspace().vault().origin());
        for (auto it = manifest.begin(); it != manifest.end(); ++it) {
            for (const QJsonValue &value :
                {QJsonValue(), QJsonValue(7), QJsonValue(u"7"_s), QJsonValue(QJsonObject())}) {
                if (value == it.value())
                    continue;
                QJsonObject changed = manifest;
                changed.insert(it.key(), value);
                const QString copy = freshCopy();
                QVERIFY(test::writeFile(
                    fileOf(copy, u"manifest.json"_s), QJsonDocument(changed).toJson(QJsonDocument::Compact)));
                refuse(copy, u"manifest"_s, u"manifest with another %1"_s.arg(it.key()));
                // The same with a signature that fits, of a key that does not.
                sign(copy, {&stranger});
                refuse(copy, u"manifest"_s, u"manifest with another %1, signed by a stranger"_s.arg(it.key()));
                refuseElsewhere(copy, u"manifest with another %1, signed by a stranger"_s.arg(it.key()));
            }
        }
    }

    void signaturesThatAreNotTheWorkspaces()
    {
        const Stranger stranger(m_seat->workspace().vault().origin());
        const std::shared_ptr<const ledger::NoteSigner> own = m_seat->workspace().vault().signer();
        QString copy = freshCopy();
        sign(copy, {&stranger});
        refuse(copy, u"manifest.note"_s, u"a stranger's signature"_s);
        refuseElsewhere(copy, u"a stranger's signature"_s);
        for (const QList<const ledger::NoteSigner *> &signers :
            {QList<const ledger::NoteSigner *>{own.get(), &stranger}, {&stranger, own.get()}, {own.get(), own.get()}}) {
            copy = freshCopy();
            sign(copy, signers);
            refuse(copy, u"manifest.note"_s, u"more than one signature"_s);
            refuseElsewhere(copy, u"more than one signature"_s);
        }
        // Rows that are not those inside, and hashes and signature that fit: only opening it tells.
        QJsonObject manifest = QJsonDocument::fromJson(original(u"manifest.json"_s)).object();
        QJsonObject rows = manifest.value(u"rows"_s).toObject();
        rows.insert(u"soak"_s, rows.value(u"soak"_s).toInt() + 1);
        manifest.insert(u"rows"_s, rows);
        copy = freshCopy();
        QVERIFY(
            test::writeFile(fileOf(copy, u"manifest.json"_s), QJsonDocument(manifest).toJson(QJsonDocument::Compact)));
        sign(copy, {own.get()});
        refuse(copy, u"soak"_s, u"another count of rows"_s);
    }

    void cleanupTestCase()
    {
        QVERIFY2(m_refused >= 300, qPrintable(u"only %1 damaged backups"_s.arg(m_refused)));
        qInfo("%d damaged backups, none accepted", m_refused);
        QCOMPARE(
            QDir(m_scratch.path()).entryList({u".steward-work-*"_s}, QDir::AllEntries | QDir::Hidden), QStringList());
    }
};

STEWARD_TEST(DamagedBackupsTest)
#include "tst_damaged_backups.moc"
