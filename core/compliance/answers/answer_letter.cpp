#include "core/compliance/answers/access_answer.h"

#include <algorithm>

namespace steward::compliance {

using namespace Qt::StringLiterals;
using documents::LetterBlock;

namespace {

constexpr qsizetype mostRows = 200;

QString inLanguage(const QString &language, const QString &english, const QString &german, const QString &korean)
{
    if (language.startsWith(u"de"))
        return german;
    return language.startsWith(u"ko") ? korean : english;
}

/** Each once, in order of the alphabet. */
QString listed(QStringList all)
{
    all.removeAll(QString());
    all.removeDuplicates();
    all.sort(Qt::CaseInsensitive);
    return all.join(u"; "_s);
}

qint64 rowsOf(const ExportContent &content)
{
    qint64 rows = 0;
    for (const ExportTable &table : content.tables)
        rows += table.rows.size();
    return rows;
}

/** What the maps say of the tables in which something was found. */
QString fromMaps(const AnswerFacts &facts, QString sources::TableMap::*field)
{
    QStringList all;
    for (const ExportTable &table : facts.content.tables) {
        for (const sources::Source &source : facts.sources) {
            for (const sources::TableMap &map : source.map.tables) {
                if (source.reference == table.source && map.table == table.table)
                    all.append(map.*field);
            }
        }
    }
    return listed(all);
}

QString basisWords(sources::Basis basis, const QString &language)
{
    switch (basis) {
    case sources::Basis::Unknown: break;
    case sources::Basis::Consent: return inLanguage(language, u"consent"_s, u"Einwilligung"_s, u"동의"_s);
    case sources::Basis::Contract: return inLanguage(language, u"contract"_s, u"Vertrag"_s, u"계약"_s);
    case sources::Basis::LegalObligation:
        return inLanguage(language, u"legal obligation"_s, u"rechtliche Verpflichtung"_s, u"법적 의무"_s);
    case sources::Basis::VitalInterests:
        return inLanguage(language, u"vital interests"_s, u"lebenswichtige Interessen"_s, u"중대한 이익"_s);
    case sources::Basis::PublicTask:
        return inLanguage(language, u"public task"_s, u"öffentliche Aufgabe"_s, u"공적 업무"_s);
    case sources::Basis::LegitimateInterests:
        return inLanguage(language, u"legitimate interests"_s, u"berechtigte Interessen"_s, u"정당한 이익"_s);
    }
    return {};
}

/** What the data are processed for, each with what it rests on where that is known. */
QString purposes(const AnswerFacts &facts, const QString &language)
{
    QStringList all;
    for (const ExportTable &table : facts.content.tables) {
        const QString basis = basisWords(table.basis, language);
        if (!table.purpose.isEmpty())
            all.append(basis.isEmpty() ? table.purpose : u"%1 (%2)"_s.arg(table.purpose, basis));
    }
    return listed(all);
}

/** The regulator; in the United Kingdom the controller hears the complaint first (Data Protection Act 2018, section
 * 164A, in force since 19 June 2026). */
QString complaint(const AnswerFacts &facts, const QString &language)
{
    if (!facts.laws.contains(u"uk_gdpr"_s) || facts.authority.isEmpty())
        return facts.authority;
    return inLanguage(language,
        u"You can complain to us (Data Protection Act 2018, section 164A): we confirm its receipt within 30 days and tell you what came of it. You can also complain to %1, and go to court."_s,
        u"Sie können sich bei uns beschweren (Data Protection Act 2018, section 164A): Wir bestätigen den Eingang binnen 30 Tagen und teilen Ihnen das Ergebnis mit. Sie können sich auch bei %1 beschweren und vor Gericht gehen."_s,
        u"저희에게 이의를 제기할 수 있으며(Data Protection Act 2018, 제164A조), 30일 이내에 접수를 확인하고 결과를 알려 드립니다. %1에 이의를 제기하거나 법원에 제소할 수도 있습니다."_s)
        .arg(facts.authority);
}

QString categories(const AnswerFacts &facts)
{
    QStringList all;
    for (const ExportTable &table : facts.content.tables) {
        for (const ExportField &field : table.fields)
            all.append(field.category.isEmpty() ? field.meaning : field.category);
    }
    return listed(all);
}

QString confirmation(const AnswerFacts &facts, const QString &language)
{
    const qint64 rows = rowsOf(facts.content);
    const qsizetype searched = std::count_if(
        facts.searches.begin(), facts.searches.end(), [](const SourceSearch &search) { return !search.isUnknown(); });
    if (rows > 0)
        return inLanguage(language, u"Yes: data about you are processed. Records: %1."_s,
            u"Ja: Es werden Daten über Sie verarbeitet. Datensätze: %1."_s,
            u"예: 귀하의 개인정보를 처리하고 있습니다 (%1건)."_s)
            .arg(rows);
    // Nothing found is only an answer where everything was looked through.
    if (searched == 0 || searched < facts.searches.size())
        return {};
    return inLanguage(language, u"No: no data about you were found in the %1 sources that were searched."_s,
        u"Nein: In den %1 durchsuchten Quellen wurden keine Daten über Sie gefunden."_s,
        u"아니요: 검색한 %1개 출처에서 귀하의 개인정보를 찾지 못했습니다."_s)
        .arg(searched);
}

QString copy(const AnswerFacts &facts, const QString &language)
{
    const qint64 rows = rowsOf(facts.content);
    if (rows == 0)
        return {};
    // UK GDPR, Article 15(1A): what a reasonable and proportionate search finds.
    const QString searched =
        facts.laws.contains(u"uk_gdpr"_s)
            ? inLanguage(language, u" They are what a reasonable and proportionate search of our systems found."_s,
                u" Sie sind das Ergebnis einer angemessenen und verhältnismäßigen Suche in unseren Systemen."_s,
                u" 합리적이고 비례적인 검색을 통해 찾은 정보입니다."_s)
            : QString();
    return inLanguage(language, u"Enclosed as JSON, XML and CSV files, and in this answer. Records: %1; tables: %2."_s,
               u"Beigefügt als JSON-, XML- und CSV-Dateien und in dieser Antwort. Datensätze: %1; Tabellen: %2."_s,
               u"첨부: %2개 표의 %1건, JSON, XML, CSV 파일 및 이 답변에 포함."_s)
               .arg(rows)
               .arg(facts.content.tables.size())
           + searched;
}

QString rights(const QString &language)
{
    return inLanguage(language,
        u"You can ask us to correct or erase your data or to restrict their processing, and you can object to it."_s,
        u"Sie können die Berichtigung oder Löschung Ihrer Daten oder die Einschränkung der Verarbeitung verlangen und der Verarbeitung widersprechen."_s,
        u"귀하는 개인정보의 정정, 삭제 또는 처리 제한을 요구하고 처리에 반대할 수 있습니다."_s);
}

QString stateWords(const AnswerEntry &entry, const QString &language)
{
    switch (entry.state) {
    case AnswerState::Filled: return entry.text;
    case AnswerState::None: {
        const QString none = inLanguage(language, u"None."_s, u"Keine."_s, u"없음."_s);
        return entry.text.isEmpty() ? none : none + u' ' + entry.text;
    }
    case AnswerState::NotApplicable:
        return inLanguage(language, u"Not applicable: "_s, u"Nicht zutreffend: "_s, u"해당 없음: "_s) + entry.text;
    case AnswerState::Empty: break;
    }
    return entry.proposal;
}

LetterBlock tableBlock(const ExportTable &table, const QString &language)
{
    LetterBlock block{.kind = LetterBlock::Kind::Table,
        .text = table.table.isEmpty() ? table.sourceName : table.sourceName + u": "_s + table.table};
    block.rows.append({inLanguage(language, u"Record"_s, u"Datensatz"_s, u"번호"_s),
        inLanguage(language, u"Field"_s, u"Feld"_s, u"항목"_s), inLanguage(language, u"Value"_s, u"Wert"_s, u"값"_s)});
    const qsizetype shown = std::min(table.rows.size(), mostRows);
    for (qsizetype row = 0; row < shown; ++row) {
        for (qsizetype i = 0; i < table.fields.size(); ++i) {
            const ExportField &field = table.fields[i];
            const QString name = field.meaning.isEmpty() ? field.name : u"%1 (%2)"_s.arg(field.meaning, field.name);
            block.rows.append({i == 0 ? QString::number(row + 1) : QString(), name, table.rows[row][i].text});
        }
    }
    if (shown < table.rows.size())
        block.rows.append({u"…"_s, QString(),
            inLanguage(language, u"%1 more records are in the files."_s,
                u"%1 weitere Datensätze stehen in den Dateien."_s, u"나머지 %1건은 파일에 있습니다."_s)
                .arg(table.rows.size() - shown)});
    return block;
}

LetterBlock omissionBlock(const ExportDocument &document)
{
    LetterBlock block{.kind = LetterBlock::Kind::List};
    for (const ExportOmission &one : document.omissions) {
        const QString place = QStringList{one.source, one.table, one.field}.join(u' ').simplified();
        block.items.append(one.values > 0 ? u"%1 (%2): %3"_s.arg(place).arg(one.values).arg(one.reason)
                                          : u"%1: %2"_s.arg(place, one.reason));
    }
    for (const QString &sentence : document.notSearched)
        block.items.append(sentence);
    return block;
}

} // namespace

QString proposalFor(const QString &item, const AnswerFacts &facts, const QString &language)
{
    if (item == u"confirmation")
        return confirmation(facts, language);
    if (item == u"copy")
        return copy(facts, language);
    if (item == u"purposes")
        return purposes(facts, language);
    if (item == u"ca_purposes")
        return fromMaps(facts, &sources::TableMap::purpose);
    if (item == u"categories" || item == u"ca_collected")
        return categories(facts);
    if (item == u"recipients" || item == u"ca_third_parties")
        return fromMaps(facts, &sources::TableMap::recipients);
    if (item == u"retention")
        return fromMaps(facts, &sources::TableMap::retention);
    if (item == u"rights")
        return rights(language);
    return item == u"complaint" ? complaint(facts, language) : QString();
}

documents::Letter answerLetter(const Request &request, const SubjectDetails &details, const ExportDocument &document,
    const QList<AnswerEntry> &entries, const QString &sender)
{
    const QString &language = request.language;
    documents::Letter letter{.sender = sender.split(u'\n', Qt::SkipEmptyParts),
        .recipient = QStringList{details.name} + details.postalAddress.split(u'\n', Qt::SkipEmptyParts),
        .date = toRfc3339(document.created).left(10),
        .reference = request.reference,
        .referenceLabel = inLanguage(language, u"Reference"_s, u"Zeichen"_s, u"접수 번호"_s),
        .subject = inLanguage(
            language, u"The data we hold about you"_s, u"Auskunft über Ihre Daten"_s, u"개인정보 열람 답변"_s),
        .footer = document.controller,
        .pageLabel = inLanguage(language, u"Page %1 of %2"_s, u"Seite %1 von %2"_s, u"%1 / %2쪽"_s),
        .createdAt = document.created};
    letter.recipient.removeAll(QString());
    for (const AnswerEntry &entry : entries) {
        letter.body.append({.kind = LetterBlock::Kind::Heading, .text = entry.item.titleIn(language)});
        letter.body.append({.text = stateWords(entry, language)});
    }
    for (const ExportTable &table : document.tables)
        letter.body.append(tableBlock(table, language));
    const LetterBlock omitted = omissionBlock(document);
    if (!omitted.items.isEmpty()) {
        letter.body.append({.kind = LetterBlock::Kind::Heading,
            .text = inLanguage(
                language, u"What is left out, and why"_s, u"Was fehlt und warum"_s, u"제외된 내용과 이유"_s)});
        letter.body.append(omitted);
    }
    return letter;
}

} // namespace steward::compliance
