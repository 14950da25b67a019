#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

/** Every text of the window is there in every language, with every plural form the language has. */
class TranslationsTest : public QObject
{
    Q_OBJECT

    static QString root() { return QDir(QStringLiteral(STEWARD_TEST_DATA)).filePath(u"../.."_s); }

    /** The texts that are missing, unfinished or lack a plural form. */
    static QStringList faults(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {u"cannot be read"_s};
        QXmlStreamReader xml(&file);
        QStringList list;
        QString source;
        int messages = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"source") {
                source = xml.readElementText();
                ++messages;
            } else if (xml.name() == u"translation" && xml.attributes().hasAttribute(u"type"_s)) {
                list.append(source);
            } else if (xml.name() == u"numerusform" && xml.readElementText().trimmed().isEmpty()) {
                list.append(source + u" (plural)"_s);
            }
        }
        if (messages < 100)
            list.append(u"only %1 texts"_s.arg(messages));
        if (xml.hasError())
            list.append(xml.errorString());
        return list;
    }

private Q_SLOTS:
    void nothingIsUnfinished_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : {u"de"_s, u"ko"_s})
            QTest::newRow(qPrintable(language)) << language;
    }
    void nothingIsUnfinished()
    {
        QFETCH(const QString, language);
        // The texts of the sources as they are now, merged into a copy of what was translated.
        QTemporaryDir dir;
        const QString copy = dir.filePath(u"steward_%1.ts"_s.arg(language));
        QVERIFY(QFile::copy(root() + u"/translations/steward_%1.ts"_s.arg(language), copy));
        QProcess lupdate;
        lupdate.start(QLibraryInfo::path(QLibraryInfo::BinariesPath) + u"/lupdate"_s,
            {u"-silent"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s, u"-extensions"_s, u"cpp,h"_s, u"-I"_s, root(),
                root() + u"/ui"_s, root() + u"/app/steward"_s, u"-ts"_s, copy});
        QVERIFY(lupdate.waitForFinished(120'000));
        QCOMPARE(lupdate.exitCode(), 0);
        const QStringList missing = faults(copy);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.mid(0, 20).join(u'\n')));
    }
};

STEWARD_TEST(TranslationsTest)
#include "tst_translations.moc"
