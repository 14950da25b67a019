#include "core/compliance/requests/letters.h"

#include "core/base/text.h"
#include "core/compliance/requests/grounds.h"
#include "core/compliance/requests/request_clocks.h"
#include "core/store/settings.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace steward::compliance {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTemplate = 65'536;

const QStringList &languages()
{
    static const QStringList known{u"en"_s, u"de"_s, u"ko"_s};
    return known;
}

const QRegularExpression &fieldPattern()
{
    static const QRegularExpression pattern(u"\\{\\{\\s*([^{}]*?)\\s*\\}\\}"_s);
    return pattern;
}

QString inLanguage(const QString &language, const QString &en, const QString &de, const QString &ko)
{
    return language == "de"_L1 ? de : language == "ko"_L1 ? ko : en;
}

QString salutation(const QString &name, const QString &language)
{
    if (name.isEmpty())
        return inLanguage(language, u"Dear Sir or Madam,"_s, u"Sehr geehrte Damen und Herren,"_s, u"안녕하십니까."_s);
    return inLanguage(language, u"Dear %1,"_s, u"Guten Tag %1,"_s, u"%1 님께"_s).arg(name);
}

QString dueSentence(const Request &request, const QTimeZone &zone, const QString &language)
{
    if (!request.leadDue)
        return inLanguage(language, u"We answer without undue delay."_s,
            u"Wir antworten ohne unangemessene Verzögerung."_s, u"지체 없이 답변드리겠습니다."_s);
    // Due moments are the end of a day: the moment before it names the day.
    const QDate day = QDateTime::fromMSecsSinceEpoch(toMillis(*request.leadDue) - 1, zone).date();
    return inLanguage(language, u"We answer by %1 at the latest."_s, u"Wir antworten spätestens bis zum %1."_s,
        u"늦어도 %1까지 답변드리겠습니다."_s)
        .arg(dateInWords(day, language));
}

/** What a law says of a refusal of this request, in the letter's language. */
void addLaw(LetterFields &fields, const Request &request, const QString &language)
{
    const QString law = request.leadLaw.isEmpty() ? request.laws.value(0) : request.leadLaw;
    const RefusalRules rules = refusalRules(law);
    fields.insert(u"law"_s, law);
    fields.insert(u"remedy"_s, rules.remedy.value(language));
    fields.insert(u"authority"_s, rules.authority.value(language));
    QString ground = request.refusalGround;
    if (ground.isEmpty() && request.outcome == Outcome::NotIdentified)
        ground = rules.ground(u"not_identifiable"_s) ? u"not_identifiable"_s : u"not_verified"_s;
    if (const Result<RefusalGround> known = groundOf(request.laws, ground))
        fields.insert(u"ground"_s, known->in(language));
}

LetterFields knownFields(store::Connection &connection, const Request &request, const SubjectDetails &details,
    const QString &language, Instant now)
{
    const QTimeZone zone = controllersZone(connection);
    const QDate today = QDateTime::fromMSecsSinceEpoch(toMillis(now), zone).date();
    const QString recipient = details.agentName.isEmpty() ? details.name : details.agentName;
    LetterFields fields{{u"salutation"_s, salutation(recipient, language)}, {u"person"_s, details.name},
        {u"agent"_s, details.agentName}, {u"address"_s, details.postalAddress},
        {u"organisation"_s, store::setting(connection, u"organisation"_s)},
        {u"contact"_s, store::setting(connection, u"compliance.contact"_s)}, {u"reference"_s, request.reference},
        {u"received_on"_s, dateInWords(request.receivedOn, language)}, {u"date"_s, dateInWords(today, language)},
        {u"request"_s, requestInWords(request.type, language)},
        {u"due_sentence"_s, dueSentence(request, zone, language)}, {u"fee"_s, request.fee}};
    fields.insert(u"reason"_s,
        request.refusalReason.isEmpty() ? request.extensionReason.section(u'\n', 0, 0) : request.refusalReason);
    addLaw(fields, request, language);
    return fields;
}

documents::Letter letterOf(const QString &text, const LetterFields &fields, const QString &language, Instant now)
{
    documents::Letter letter{.sender = {fields.value(u"organisation"_s)},
        .recipient = {},
        .date = fields.value(u"date"_s),
        .reference = fields.value(u"reference"_s),
        .referenceLabel = inLanguage(language, u"Reference"_s, u"Zeichen"_s, u"접수 번호"_s),
        .pageLabel = inLanguage(language, u"Page %1 of %2"_s, u"Seite %1 von %2"_s, u"%1/%2쪽"_s),
        .createdAt = now};
    letter.sender += fields.value(u"contact"_s).split(u'\n', Qt::SkipEmptyParts);
    const QString agent = fields.value(u"agent"_s);
    letter.recipient = QStringList{agent.isEmpty() ? fields.value(u"person"_s) : agent}
                       + fields.value(u"address"_s).split(u'\n', Qt::SkipEmptyParts);
    letter.recipient.removeAll(QString());
    QStringList paragraphs = text.split(u"\n\n"_s, Qt::SkipEmptyParts);
    if (!paragraphs.isEmpty() && paragraphs.first().startsWith("# "_L1))
        letter.subject = paragraphs.takeFirst().mid(2).trimmed();
    for (const QString &paragraph : paragraphs)
        letter.body.append({.kind = documents::LetterBlock::Kind::Paragraph, .text = paragraph.trimmed()});
    return letter;
}

vault::Place letterPlace(const QString &row)
{
    return {.table = u"request_letter"_s, .column = u"sealed"_s, .row = row};
}

tl::unexpected<Error> unknownTemplate(const QString &name, const QString &language)
{
    return failure(ErrorCode::NotFound,
        u"There is no letter \"%1\" in \"%2\"; letters are %3, languages en, de, ko."_s.arg(
            forDisplay(name.left(40)), forDisplay(language.left(10)), letterNames().join(u", "_s)));
}

} // namespace

QStringList letterNames()
{
    QStringList names;
    for (const QString &file : QDir(u":/steward/letters/en"_s).entryList({u"*.md"_s}, QDir::Files, QDir::Name))
        names.append(file.chopped(3));
    return names;
}

QStringList letterFieldNames()
{
    return {u"salutation"_s, u"person"_s, u"agent"_s, u"address"_s, u"organisation"_s, u"contact"_s, u"reference"_s,
        u"request"_s, u"received_on"_s, u"date"_s, u"due_sentence"_s, u"law"_s, u"authority"_s, u"remedy"_s,
        u"ground"_s, u"reason"_s, u"fee"_s, u"what"_s, u"decision"_s};
}

QStringList fieldsOf(const QString &letterTemplate)
{
    QStringList names;
    auto found = fieldPattern().globalMatch(letterTemplate);
    while (found.hasNext())
        names.append(found.next().captured(1));
    names.removeDuplicates();
    return names;
}

Result<QString> letterTemplate(store::Connection &connection, const QString &name, const QString &language)
{
    const Result<std::optional<QString>> own =
        store::readOne(connection, u"SELECT text FROM letter_template WHERE name = ? AND language = ?"_s,
            {name, language}, [](const store::Rows &row) { return row.text(0); });
    if (!own)
        return failureOf(own);
    if (*own)
        return **own;
    if (!letterNames().contains(name) || !languages().contains(language))
        return unknownTemplate(name, language);
    QFile file(u":/steward/letters/%1/%2.md"_s.arg(language, name));
    if (!file.open(QIODevice::ReadOnly))
        return unknownTemplate(name, language);
    return QString::fromUtf8(file.readAll());
}

QFuture<Result<void>> setLetterTemplate(
    store::Store &store, const QString &name, const QString &language, const QString &given)
{
    return store.write([name, language, given](store::Transaction &transaction) -> Result<void> {
        const QString text = cleaned(given).trimmed();
        if (!letterNames().contains(name) || !languages().contains(language))
            return unknownTemplate(name, language);
        if (text.size() > longestTemplate)
            return failure(
                ErrorCode::InvalidInput, u"The letter is too long: at most %1 characters."_s.arg(longestTemplate));
        if (!text.isEmpty() && !text.startsWith("# "_L1))
            return failure(ErrorCode::InvalidInput, u"A letter begins with its subject: a line \"# subject\"."_s);
        for (const QString &field : fieldsOf(text)) {
            if (!letterFieldNames().contains(field))
                return failure(ErrorCode::InvalidInput,
                    u"The letter names the field \"%1\", which is not known; known are %2."_s.arg(
                        forDisplay(field.left(40)), letterFieldNames().join(u", "_s)));
        }
        const Result<void> kept =
            text.isEmpty()
                ? transaction.sql().run(
                    u"DELETE FROM letter_template WHERE name = ? AND language = ?"_s, {name, language})
                : transaction.sql().run(
                    u"INSERT OR REPLACE INTO letter_template(name, language, text, changed_at) VALUES(?, ?, ?, ?)"_s,
                    {name, language, text, toMillis(transaction.now())});
        if (!kept)
            return kept;
        transaction.record({.action = u"letter_template.changed"_s, .subject = u"letter/%1/%2"_s.arg(name, language)});
        transaction.touch(u"requests"_s);
        return {};
    });
}

Result<QString> filled(const QString &letterTemplate, const LetterFields &fields)
{
    QStringList open;
    QString text;
    qsizetype at = 0;
    auto found = fieldPattern().globalMatch(letterTemplate);
    while (found.hasNext()) {
        const QRegularExpressionMatch field = found.next();
        const QString value = fields.value(field.captured(1)).trimmed();
        if (value.isEmpty())
            open.append(field.captured(1));
        text += QStringView(letterTemplate).mid(at, field.capturedStart() - at);
        text += value;
        at = field.capturedEnd();
    }
    text += QStringView(letterTemplate).mid(at);
    open.removeDuplicates();
    if (!open.isEmpty())
        return failure(ErrorCode::InvalidInput,
            u"The letter cannot be written: nothing is known for %1. Give each a value, or set it where it belongs."_s
                .arg(forDisplay(open.join(u", "_s))));
    return text;
}

Result<RenderedLetter> renderLetter(store::Store &store, vault::Vault &vault, const QString &reference,
    const QString &name, const LetterFields &given, const QString &language)
{
    Register requests(store, vault);
    const Result<Request> request = requests.find(reference);
    if (!request)
        return failureOf(request);
    const Result<SubjectDetails> details = requests.details(*request);
    if (!details)
        return failureOf(details);
    const QString tongue = language.isEmpty() ? request->language : language;
    const Instant now = store.clock().now();
    return store.read([&](store::Connection &connection) -> Result<RenderedLetter> {
        const Result<QString> words = letterTemplate(connection, name, tongue);
        if (!words)
            return failureOf(words);
        LetterFields fields = knownFields(connection, *request, *details, tongue, now);
        for (auto one = given.begin(); one != given.end(); ++one) {
            if (!letterFieldNames().contains(one.key()))
                return failure(
                    ErrorCode::InvalidInput, u"\"%1\" is no field of a letter; known are %2."_s.arg(
                                                 forDisplay(one.key().left(40)), letterFieldNames().join(u", "_s)));
            fields.insert(one.key(), cleaned(one.value()));
        }
        const Result<QString> text = filled(*words, fields);
        if (!text)
            return failureOf(text);
        RenderedLetter rendered{
            .name = name, .language = tongue, .letter = letterOf(*text, fields, tongue, now), .text = {}};
        rendered.text = documents::letterText(rendered.letter);
        return rendered;
    });
}

QFuture<Result<KeptLetter>> keepLetter(
    store::Store &store, vault::Vault &vault, const QString &reference, const RenderedLetter &letter)
{
    return store.write([&vault, reference, letter, actor = store.actor()](
                           store::Transaction &transaction) -> Result<KeptLetter> {
        Result<RequestEdit> edit = RequestEdit::begin(transaction, vault, reference, actor);
        if (!edit)
            return failureOf(edit);
        KeptLetter kept{
            .name = letter.name, .language = letter.language, .madeAt = transaction.now(), .text = letter.text};
        const Result<QByteArray> hash =
            vault.keyedHash(transaction.sql(), u"request_letter"_s, u"text"_s, letter.text.toUtf8());
        if (!hash)
            return failureOf(hash);
        kept.hash = *hash;
        const QString row = newRowId();
        const Result<QByteArray> sealed = edit->seal(letterPlace(row), letter.text.toUtf8());
        if (!sealed)
            return failureOf(sealed);
        const Result<void> written = transaction.sql().run(
            u"INSERT INTO request_letter(request, row, template, language, made_at, sha256, sealed) VALUES(?, ?, ?, ?, ?, ?, ?)"_s,
            {edit->request().id, row, letter.name, letter.language, toMillis(kept.madeAt), kept.hash, *sealed});
        if (!written)
            return failureOf(written);
        kept.id = transaction.sql().lastInsertId();
        if (const Result<void> told = edit->addHistory(u"letter"_s, {}, {}, letter.name); !told)
            return failureOf(told);
        transaction.record({.action = u"request.letter_kept"_s,
            .subject = u"request/"_s + edit->request().reference,
            .detail = {{u"letter"_s, letter.name}, {u"language"_s, letter.language},
                {u"hash"_s, QString::fromLatin1(kept.hash.toHex())}}});
        transaction.touch(u"requests"_s);
        return kept;
    });
}

Result<QList<KeptLetter>> keptLetters(store::Store &store, vault::Vault &vault, const QString &reference)
{
    return store.read([&](store::Connection &connection) -> Result<QList<KeptLetter>> {
        const Result<Request> request = requestNamed(connection, reference);
        if (!request)
            return failureOf(request);
        struct Row
        {
            KeptLetter letter;
            QString row;
            QByteArray sealed;
        };
        const auto rows = store::readAll(connection,
            u"SELECT id, template, language, made_at, sha256, row, sealed FROM request_letter WHERE request = ? ORDER BY id"_s,
            {request->id}, [](const store::Rows &row) {
                return Row{{.id = row.integer(0),
                               .name = row.text(1),
                               .language = row.text(2),
                               .madeAt = fromMillis(row.integer(3)),
                               .hash = row.blob(4)},
                    row.text(5), row.blob(6)};
            });
        if (!rows)
            return failureOf(rows);
        QList<KeptLetter> letters;
        for (const Row &row : *rows) {
            letters.append(row.letter);
            const Result<crypto::SecretBytes> text = vault.open(connection, letterPlace(row.row), row.sealed);
            if (text)
                letters.last().text = QString::fromUtf8(text->view());
            else if (text.error().code != ErrorCode::NotFound)
                return failureOf(text);
        }
        return letters;
    });
}

} // namespace steward::compliance
