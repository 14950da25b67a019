#pragma once

#include "core/base/hash.h"
#include "core/ledger/package_names.h"
#include "core/ledger/package_zip.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QProcess>
#include <QTest>
#include <QtEndian>

#include <algorithm>

#include <sys/stat.h>

namespace steward::test {

using namespace Qt::StringLiterals;
using namespace steward::ledger;

using Files = QMap<QByteArray, QByteArray>;

/** One package that was tampered with: where it is, and which file has to be named (none: the archive as such). */
struct Altered
{
    QString what;
    QString path;
    QStringList named;
};

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool put(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

inline Files filesOf(const QString &folder)
{
    Files files;
    QDirIterator all(folder, QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        files.insert(path.mid(folder.size() + 1).toLatin1(), contentOf(path));
    }
    return files;
}

inline QByteArray flipped(QByteArray bytes, qsizetype at, int bit)
{
    bytes[at] = char(bytes[at] ^ (1 << bit));
    return bytes;
}

/** The archive that the product's layout gives these members, in this order. */
inline QByteArray archiveOf(const QList<std::pair<QByteArray, QByteArray>> &members)
{
    QByteArray local;
    QByteArray central;
    for (const auto &[name, bytes] : members) {
        const ZipMember member{name, quint64(bytes.size()), quint64(local.size()), crc32(0, bytes)};
        local += zipLocalHeader(member) + bytes;
        central += zipCentralHeader(member);
    }
    return local + central + zipEnd(quint64(members.size()), quint64(local.size()), quint64(central.size()));
}

inline QList<std::pair<QByteArray, QByteArray>> inOrder(const Files &files)
{
    QList<std::pair<QByteArray, QByteArray>> members;
    for (auto it = files.begin(); it != files.end(); ++it)
        members.append({it.key(), it.value()});
    std::sort(
        members.begin(), members.end(), [](const auto &a, const auto &b) { return comesBefore(a.first, b.first); });
    return members;
}

/** The manifest made anew over files as they are now; the signature over it stays what it was. */
inline QByteArray manifestOver(const Files &files, qint64 first)
{
    QByteArrayList lines;
    for (auto it = files.begin(); it != files.end(); ++it) {
        if (it.key() != "manifest.json" && it.key() != "manifest.note")
            lines.append('"' + it.key() + "\":\"" + sha256(it.value()).toHex() + '"');
    }
    return "{\"files\":{" + lines.join(',') + "},\"first_index\":" + QByteArray::number(first) + ",\"v\":1}";
}

/** Several hundred packages that differ from a good one in as many ways, each made below one folder. */
class AlteredPackages
{
public:
    /** A package as folder and as ZIP, an earlier one of the same trail, and one of another trail with another key. */
    AlteredPackages(QString place, QString folder, QString zip, QString earlier, QString foreign)
        : m_place(std::move(place))
        , m_folder(std::move(folder))
        , m_zip(std::move(zip))
        , m_earlier(std::move(earlier))
        , m_foreign(std::move(foreign))
        , m_files(filesOf(m_folder))
    {
    }

    QList<Altered> make()
    {
        alterEachFile();
        alterWhatBelongsTogether();
        alterEntriesAndManifest();
        alterTheFolder();
        alterTheArchive();
        packAgain();
        return m_altered;
    }

private:
    QString nextPlace() { return m_place + u"/%1"_s.arg(m_altered.size()); }
    /** A folder with these files, as an altered package. */
    void alter(const QString &what, const Files &files, const QStringList &named)
    {
        const QString path = nextPlace();
        for (auto it = files.begin(); it != files.end(); ++it)
            put(path + u'/' + QString::fromLatin1(it.key()), it.value());
        m_altered.append({what, path, named});
    }
    void alterFile(const QByteArray &name, const QString &what, const QByteArray &bytes)
    {
        Files files = m_files;
        files[name] = bytes;
        alter(QString::fromLatin1(name) + u": "_s + what, files, {QString::fromLatin1(name)});
    }
    void alterZip(const QString &what, const QByteArray &bytes, const QStringList &named = {})
    {
        const QString path = nextPlace() + u".zip"_s;
        put(path, bytes);
        m_altered.append({what, path, named});
    }

    void alterEachFile()
    {
        for (auto it = m_files.begin(); it != m_files.end(); ++it) {
            const QByteArray &name = it.key();
            const QByteArray &bytes = it.value();
            const QString shown = QString::fromLatin1(name);
            constexpr int places = 7;
            for (int i = 0; i < places; ++i) {
                const qsizetype at = bytes.isEmpty() ? -1 : (bytes.size() - 1) * i / (places - 1);
                if (at >= 0)
                    alterFile(name, u"bit %1 of byte %2 flipped"_s.arg(i).arg(at), flipped(bytes, at, i));
            }
            if (!bytes.isEmpty()) {
                alterFile(name, u"last byte gone"_s, bytes.chopped(1));
                alterFile(name, u"first byte gone"_s, bytes.mid(1));
                alterFile(name, u"emptied"_s, {});
                alterFile(name, u"cut in half"_s, bytes.first(bytes.size() / 2));
            }
            alterFile(name, u"a byte added"_s, bytes + 'x');
            alterFile(name, u"a newline added"_s, bytes + '\n');
            alterFile(name, u"a carriage return added to each line"_s, QByteArray(bytes).replace("\n", "\r\n") + "\r");
            alterFile(name, u"a byte order mark in front"_s, "\xef\xbb\xbf" + bytes);
            Files removed = m_files;
            removed.remove(name);
            alter(shown + u": removed"_s, removed, {shown});
            Files renamed = removed;
            renamed.insert(name + "2", bytes);
            alter(shown + u": renamed"_s, renamed, {shown, shown + u'2'});
        }
    }

    void alterWhatBelongsTogether()
    {
        Files files = m_files;
        std::swap(files["proofs/3.tlog-proof"], files["proofs/4.tlog-proof"]);
        alter(u"proofs swapped"_s, files, {u"proofs/3.tlog-proof"_s});
        files = m_files;
        std::swap(files["checkpoint"], files["older-checkpoint"]);
        alter(u"checkpoints swapped"_s, files, {u"checkpoint"_s});
        const Files earlier = filesOf(m_earlier);
        for (const char *name :
            {"checkpoint", "entries.jsonl", "proofs/2.tlog-proof", "manifest.json", "manifest.note"}) {
            files = m_files;
            files[name] = earlier.value(name);
            // An older signature over an older manifest: then the manifest is not the one it was made for.
            const QString named =
                QByteArrayView(name) == "manifest.note" ? u"manifest.json"_s : QString::fromLatin1(name);
            alter(u"%1 of an earlier package"_s.arg(QString::fromLatin1(name)), files, {named});
        }
        files = m_files;
        files["manifest.json"] = earlier["manifest.json"];
        files["manifest.note"] = earlier["manifest.note"];
        alter(u"manifest and signature of an earlier package"_s, files, {});
        const Files foreign = filesOf(m_foreign);
        alter(u"signed with another key"_s, foreign, {u"manifest.note"_s});
        files = foreign;
        files["vkey"] = m_files["vkey"];
        alter(u"signed with another key, our key put in"_s, files, {u"manifest.note"_s});
        for (const char *name : {"checkpoint", "manifest.note", "vkey", "README.txt", "proofs/5.tlog-proof"}) {
            files = m_files;
            files[name] = foreign.value(name);
            alter(u"%1 of another trail"_s.arg(QString::fromLatin1(name)), files, {QString::fromLatin1(name)});
        }
    }

    void alterEntriesAndManifest()
    {
        const QByteArrayList lines = m_files["entries.jsonl"].chopped(1).split('\n');
        const auto withEntries = [&](const QString &what, const QByteArrayList &now) {
            Files files = m_files;
            files["entries.jsonl"] = now.join('\n') + '\n';
            alter(what, files, {u"entries.jsonl"_s});
            files["manifest.json"] = manifestOver(files, 2);
            alter(what + u", manifest made anew"_s, files, {u"manifest.json"_s});
            files["manifest.note"].replace(29, 64, sha256(files["manifest.json"]).toHex());
            alter(what + u", manifest and its hash made anew"_s, files, {u"manifest.note"_s});
        };
        QByteArrayList now = lines;
        now.swapItemsAt(0, 1);
        withEntries(u"first entries swapped"_s, now);
        now = lines;
        std::reverse(now.begin(), now.end());
        withEntries(u"entries reversed"_s, now);
        now = lines;
        now.removeAt(3);
        withEntries(u"an entry removed"_s, now);
        now = lines;
        now.insert(3, lines[3]);
        withEntries(u"an entry doubled"_s, now);
        now = lines;
        now[4].replace("\"outcome\":\"ok\"", "\"outcome\":\"no\"");
        withEntries(u"an outcome changed"_s, now);
        now = lines;
        now[4].replace(",\"v\":1}", ", \"v\":1}");
        withEntries(u"an entry spelt otherwise"_s, now);
        now = lines;
        now.append(lines.last());
        withEntries(u"an entry added"_s, now);

        const QByteArray manifest = m_files["manifest.json"];
        const auto withManifest = [&](const QString &what, const QByteArray &text) {
            if (text == manifest)
                QTest::qFail(qPrintable(u"not altered: "_s + what), __FILE__, __LINE__);
            Files files = m_files;
            files["manifest.json"] = text;
            alter(u"manifest: "_s + what, files, {u"manifest.json"_s});
            files["manifest.note"].replace(29, 64, sha256(text).toHex());
            alter(u"manifest and hash: "_s + what, files, {u"manifest.note"_s});
        };
        withManifest(u"first_index changed"_s, QByteArray(manifest).replace("\"first_index\":2", "\"first_index\":3"));
        withManifest(u"a space"_s, QByteArray(manifest).replace("\"v\":1", "\"v\": 1"));
        withManifest(u"version"_s, QByteArray(manifest).replace("\"v\":1", "\"v\":2"));
        withManifest(u"upper case"_s, manifest.toUpper());
        withManifest(u"a member more"_s, QByteArray(manifest).replace(",\"v\":1}", ",\"v\":1,\"w\":1}"));
        withManifest(u"a file twice"_s,
            QByteArray(manifest).replace("{\"README.txt\":", "{\"README.txt\":\"00\",\"README.txt\":"));
        withManifest(u"no files"_s, "{\"files\":{},\"first_index\":2,\"v\":1}");
        withManifest(u"a path that leads out"_s, QByteArray(manifest).replace("README.txt", "../README.txt"));

        const QByteArray note = m_files["manifest.note"];
        const QByteArray line = note.mid(note.indexOf("\n\n") + 2);
        alterFile("manifest.note", u"signature line doubled"_s, note + line);
        alterFile("manifest.note", u"line of an unknown key added"_s,
            note + "\xe2\x80\x94 example.org " + QByteArray("\x01\x02\x03\x04").append(QByteArray(64, 's')).toBase64()
                + '\n');
        alterFile("manifest.note", u"key renamed"_s, QByteArray(note).replace(line.mid(4, 10), "elsewhere."));
        alterFile("manifest.note", u"signature cut off"_s, note.first(note.indexOf("\n\n") + 2));
        alterFile("checkpoint", u"line of an unknown key added"_s,
            m_files["checkpoint"] + "\xe2\x80\x94 example.org "
                + QByteArray("\x01\x02\x03\x04").append(QByteArray(64, 's')).toBase64() + '\n');
    }

    void alterTheFolder()
    {
        for (const char *name :
            {"notes.txt", "proofs/10.tlog-proof", "proofs/readme", ".hidden", "sub/x", "proofs/sub/x"}) {
            Files files = m_files;
            files.insert(name, "x");
            alter(u"added "_s + QString::fromLatin1(name), files, {QString::fromLatin1(name)});
        }
        alter(u"an empty folder added"_s, m_files, {u"empty"_s});
        QDir(m_altered.last().path).mkdir(u"empty"_s);
        for (const char *odd : {"a b", "new\nline", "back\\slash", "caf\xc3\xa9", "\xff\xfe"}) {
            alter(u"an odd name"_s, m_files, {});
            put(m_altered.last().path + u"/x"_s, "x");
            const QByteArray folder = QFile::encodeName(m_altered.last().path);
            ::rename((folder + "/x").constData(), (folder + '/' + odd).constData());
        }
        for (const char *name :
            {"checkpoint", "entries.jsonl", "manifest.json", "manifest.note", "proofs/7.tlog-proof", "vkey"}) {
            Files files = m_files;
            files.remove(name);
            alter(u"%1 is a symbolic link to the right file"_s.arg(QString::fromLatin1(name)), files,
                {QString::fromLatin1(name)});
            QFile::link(
                m_folder + u'/' + QString::fromLatin1(name), m_altered.last().path + u'/' + QString::fromLatin1(name));
        }
        Files files = m_files;
        files.remove("vkey");
        alter(u"vkey is a pipe"_s, files, {u"vkey"_s});
        mkfifo(QFile::encodeName(m_altered.last().path + u"/vkey"_s).constData(), 0600);
        alter(u"vkey is a folder"_s, files, {u"vkey"_s});
        QDir(m_altered.last().path).mkdir(u"vkey"_s);
        for (const QByteArray &name : m_files.keys()) {
            if (name.startsWith("proofs/"))
                files.remove(name);
        }
        files.insert("vkey", m_files["vkey"]);
        alter(u"proofs are behind a symbolic link"_s, files, {u"proofs"_s});
        QFile::link(m_folder + u"/proofs"_s, m_altered.last().path + u"/proofs"_s);
    }

    void alterTheArchive()
    {
        const QByteArray zip = contentOf(m_zip);
        const auto members = inOrder(m_files);
        const qsizetype central = zip.indexOf("PK\x01\x02");
        const qsizetype end = zip.lastIndexOf("PK\x05\x06");
        const qsizetype secondLocal = zip.indexOf("PK\x03\x04", 4);
        for (qsizetype at = 0; at < 30 + members.first().first.size(); ++at)
            alterZip(u"byte %1 of the first header"_s.arg(at), flipped(zip, at, int(at % 8)));
        for (qsizetype at = 0; at < 46 + members.first().first.size(); ++at)
            alterZip(u"byte %1 of the directory"_s.arg(at), flipped(zip, central + at, int(at % 8)));
        for (qsizetype at = end; at < zip.size(); ++at)
            alterZip(u"byte %1 of the end"_s.arg(at - end), flipped(zip, at, int(at % 8)));
        for (int i = 0; i < 60; ++i) {
            const qsizetype at = (zip.size() - 1) * i / 59;
            alterZip(u"byte %1 of the archive"_s.arg(at), flipped(zip, at, (i + 3) % 8));
        }
        for (const qsizetype size :
            {qsizetype(0), qsizetype(1), qsizetype(21), qsizetype(22), secondLocal, central, end, zip.size() - 1})
            alterZip(u"cut to %1 bytes"_s.arg(size), zip.first(size));
        alterZip(u"a byte behind"_s, zip + '\0');
        alterZip(u"a byte in front"_s, '#' + zip);
        alterZip(u"twice"_s, zip + zip);
        QByteArray commented = zip + "note";
        commented[zip.size() - 2] = 4;
        alterZip(u"a comment on the archive"_s, commented);
        QByteArray between = zip;
        between.insert(central, "gap");
        qToLittleEndian<quint32>(quint32(central + 3), between.data() + between.size() - 6);
        alterZip(u"a gap before the directory"_s, between);
        QByteArray extra = zip; // an extra field of no meaning on the first member of the directory
        extra.insert(central + 46 + members.first().first.size(), QByteArray("\xfe\xca\x00\x00", 4));
        qToLittleEndian<quint16>(4, extra.data() + central + 30);
        qToLittleEndian<quint32>(quint32(end - central + 4), extra.data() + extra.size() - 10);
        alterZip(u"an extra field"_s, extra);

        const auto swapped = [&](qsizetype a, qsizetype b) {
            auto list = members;
            list.swapItemsAt(a, b);
            return archiveOf(list);
        };
        alterZip(u"members in another order"_s, swapped(0, 1));
        alterZip(u"proofs in another order"_s, swapped(members.size() - 4, members.size() - 3));
        alterZip(u"manifest first"_s, swapped(0, members.size() - 1));
        auto list = members;
        list.insert(1, members.first());
        alterZip(u"a member twice"_s, archiveOf(list));
        for (const char *name : {"zzz.txt", "proofs/1.tlog-proof", "proofs/10.tlog-proof", "proofs/02.tlog-proof"}) {
            Files files = m_files;
            files.insert(name, "x");
            alterZip(u"added "_s + QString::fromLatin1(name), archiveOf(inOrder(files)), {QString::fromLatin1(name)});
        }
        for (const char *name : {"../up", "/root", "a\\b", "", "x/"}) {
            list = members;
            list.prepend({name, "x"});
            alterZip(u"a member named \"%1\""_s.arg(QString::fromLatin1(name)), archiveOf(list));
        }
        for (qsizetype i = 0; i < members.size(); ++i) {
            list = members;
            list.removeAt(i);
            const QString name = QString::fromLatin1(members[i].first);
            alterZip(name + u" left out"_s, archiveOf(list), {name});
            list = members;
            list[i].second =
                list[i].second.isEmpty() ? QByteArray("x") : flipped(list[i].second, list[i].second.size() / 2, 0);
            alterZip(name + u" changed, checksum right"_s, archiveOf(list), {name});
        }
    }

    /** Packed again by another program: the same files, another layout. */
    void packAgain()
    {
        for (const QString &flags : {u"-0"_s, u"-9"_s}) {
            const QString path = nextPlace() + u".zip"_s;
            QProcess zip;
            zip.setWorkingDirectory(m_folder);
            zip.start(u"python3"_s, {u"-c"_s,
                                        u"import os,sys,zipfile\n"
                                        "z=zipfile.ZipFile(sys.argv[1],'w',zipfile.ZIP_STORED if sys.argv[2]=='-0' "
                                        "else zipfile.ZIP_DEFLATED)\n"
                                        "for d,_,f in os.walk('.'):\n"
                                        "  for n in sorted(f): z.write(os.path.join(d,n)[2:])\n"
                                        "z.close()"_s,
                                        path, flags});
            zip.waitForFinished();
            m_altered.append({u"packed again, "_s + flags, path, {}});
        }
    }

    QString m_place;
    QString m_folder;
    QString m_zip;
    QString m_earlier;
    QString m_foreign;
    Files m_files;
    QList<Altered> m_altered;
};

} // namespace steward::test
