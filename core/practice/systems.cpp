#include "core/practice/systems.h"

#include "core/practice/people.h"

#include <QDir>
#include <QSaveFile>

#include <memory>

#include <sqlite3.h>

namespace steward::practice {

using namespace Qt::StringLiterals;

namespace {

const QString &schema()
{
    static const QString sql =
        u"PRAGMA journal_mode = WAL;"
        "PRAGMA wal_autocheckpoint = 0;"
        "CREATE TABLE customers(id INTEGER PRIMARY KEY, customer_number TEXT NOT NULL UNIQUE,"
        " name TEXT NOT NULL, email TEXT, phone TEXT, birth_date TEXT, street TEXT, postal_code TEXT,"
        " city TEXT, country TEXT, created_at TEXT NOT NULL, notes TEXT);"
        "CREATE INDEX customers_by_email ON customers(email);"
        "CREATE TABLE orders(id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL REFERENCES customers(id),"
        " ordered_at TEXT NOT NULL, item TEXT NOT NULL, total_cents INTEGER NOT NULL);"
        "CREATE INDEX orders_by_customer ON orders(customer_id);"
        "CREATE TABLE invoices(id INTEGER PRIMARY KEY, customer_number TEXT NOT NULL,"
        " number TEXT NOT NULL UNIQUE, issued_on TEXT NOT NULL, total_cents INTEGER NOT NULL);"
        "CREATE INDEX invoices_by_customer ON invoices(customer_number);"
        "CREATE TABLE support_tickets(id INTEGER PRIMARY KEY,"
        " customer_id INTEGER NOT NULL REFERENCES customers(id), opened_at TEXT NOT NULL,"
        " subject TEXT NOT NULL, body TEXT NOT NULL);"
        "CREATE INDEX tickets_by_customer ON support_tickets(customer_id);"
        "CREATE VIRTUAL TABLE tickets_search USING fts5(subject, body, content='support_tickets',"
        " content_rowid='id');"
        "CREATE TRIGGER tickets_added AFTER INSERT ON support_tickets BEGIN"
        " INSERT INTO tickets_search(rowid, subject, body) VALUES(new.id, new.subject, new.body); END;"
        "CREATE TRIGGER tickets_gone AFTER DELETE ON support_tickets BEGIN"
        " INSERT INTO tickets_search(tickets_search, rowid, subject, body)"
        " VALUES('delete', old.id, old.subject, old.body); END;"
        "CREATE TRIGGER tickets_changed AFTER UPDATE ON support_tickets BEGIN"
        " INSERT INTO tickets_search(tickets_search, rowid, subject, body)"
        " VALUES('delete', old.id, old.subject, old.body);"
        " INSERT INTO tickets_search(rowid, subject, body) VALUES(new.id, new.subject, new.body); END;"_s;
    return sql;
}

struct Goods
{
    QString item;
    int cents;
};
const QList<Goods> &goods()
{
    static const QList<Goods> list{{u"Reading lamp, oak"_s, 8'990}, {u"Wool blanket"_s, 12'500},
        {u"Tea set for four"_s, 6'400}, {u"Desk organiser"_s, 3'250}, {u"Garden bench"_s, 34'900},
        {u"Picture frame, 50 × 70"_s, 4'500}, {u"Kitchen scales"_s, 5'750}};
    return list;
}

struct Ticket
{
    QString subject;
    QString body; ///< %1 the name, %2 the e-mail.
};
const QList<Ticket> &tickets()
{
    static const QList<Ticket> list{
        {u"Parcel arrived damaged"_s, u"%1 writes: the box was open. Photographs follow to %2."_s},
        {u"Change of address"_s, u"%1 has moved; the new address is in the master data. Confirmed to %2."_s},
        {u"Question about the invoice"_s, u"%1 asks why delivery was charged twice. Answer went to %2."_s},
        {u"Rückgabe"_s, u"%1 möchte die Lampe zurückgeben; Rücksendeschein an %2 geschickt."_s},
        {u"배송 문의"_s, u"%1 님이 배송 예정일을 문의함. 답변은 %2 로 발송."_s},
    };
    return list;
}

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

/** A value between SQL quotes. */
QString quoted(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', u"''"_s) + u'\'';
}

QString insertion(const QString &table, const QStringList &values)
{
    return u"INSERT INTO %1 VALUES(%2);"_s.arg(table, values.join(u", "_s));
}

/** What the office knows of the customer at `index`. Days count back, so that some of it is always past its time. */
QString customerRows(int index, QDate today)
{
    const Customer &one = customers()[index];
    const QString id = QString::number(index + 1);
    const QDate since = today.addDays(-(200 + index * 97));
    QString sql = insertion(u"customers"_s,
        {id, quoted(one.number), quoted(one.name), quoted(one.email),
            one.phone.isEmpty() ? u"NULL"_s : quoted(one.phone), quoted(one.birthDate), quoted(one.street),
            quoted(one.postalCode), quoted(one.city), quoted(one.country), quoted(iso(since)),
            index % 6 == 0 ? quoted(u"Prefers to be called in the afternoon."_s) : u"NULL"_s});
    for (int order = 0; order < 1 + index % 4; ++order) {
        const Goods &thing = goods()[(index + order * 3) % goods().size()];
        const QDate day = since.addDays(12 + order * 61);
        sql +=
            insertion(u"orders"_s, {u"NULL"_s, id, quoted(iso(day)), quoted(thing.item), QString::number(thing.cents)});
        const QString number = u"%1-%2%3"_s.arg(day.year()).arg(index + 1, 3, 10, QLatin1Char('0')).arg(order);
        sql += insertion(u"invoices"_s,
            {u"NULL"_s, quoted(one.number), quoted(number), quoted(iso(day.addDays(1))), QString::number(thing.cents)});
    }
    if (index % 2 == 0) {
        const Ticket &ticket = tickets()[(index / 2) % tickets().size()];
        sql += insertion(u"support_tickets"_s, {u"NULL"_s, id, quoted(iso(since.addDays(40))), quoted(ticket.subject),
                                                   quoted(ticket.body.arg(one.name, one.email))});
    }
    return sql;
}

Result<void> writeCrm(const QString &path, QDate today)
{
    sqlite3 *handle = nullptr;
    const int opened =
        sqlite3_open_v2(path.toUtf8().constData(), &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> closing(handle, &sqlite3_close);
    const auto run = [handle](const QString &sql) {
        return sqlite3_exec(handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
    };
    // As a database is found that is in use: what was written last stands in its log, not yet in the file.
    bool isWritten = opened == SQLITE_OK
                     && sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr) == SQLITE_OK
                     && run(schema()) && run(u"BEGIN"_s);
    for (int index = 0; isWritten && index < customers().size(); ++index) {
        if (index == 30)
            isWritten = run(u"COMMIT; PRAGMA wal_checkpoint(TRUNCATE); BEGIN"_s);
        isWritten = isWritten && run(customerRows(index, today));
    }
    if (isWritten && run(u"COMMIT"_s))
        return {};
    return failure(ErrorCode::InputOutput,
        u"The practice database %1 could not be written; free some space."_s.arg(path),
        handle ? QString::fromUtf8(sqlite3_errmsg(handle)) : QString());
}

Result<void> writeText(const QString &path, const QString &text)
{
    QSaveFile file(path);
    const QByteArray bytes = text.toUtf8();
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return failure(ErrorCode::InputOutput, u"%1 could not be written (%2)."_s.arg(path, file.errorString()));
}

/** Every second customer reads the newsletter; some addresses are written as people type them. */
QString newsletterCsv(QDate today)
{
    QString csv = u"email,name,country,subscribed_on,form\r\n"_s;
    for (int index = 0; index < customers().size(); index += 2) {
        const Customer &one = customers()[index];
        const QString email = index % 8 == 0 ? one.email.toUpper() : one.email;
        csv += u"%1,\"%2\",%3,%4,%5\r\n"_s.arg(email, one.name, one.country, iso(today.addDays(-(30 + index * 41))),
            index % 3 == 0 ? u"shop"_s : u"website"_s);
    }
    return csv;
}

struct Paper
{
    QString name;
    QString customer;
    QString text; ///< %1 the name, %2 the customer number, %3 the e-mail.
};
const QList<Paper> &papers()
{
    static const QList<Paper> list{
        {u"contracts/K-10001.txt"_s, u"K-10001"_s,
            u"Rahmenvertrag\n\nZwischen der Übungsfirma und %1 (Kundennummer %2) wird vereinbart: Lieferung vierteljährlich.\nKontakt: %3\n"_s},
        {u"contracts/K-10004.txt"_s, u"K-10004"_s, u"Rahmenvertrag\n\n%1, Kundennummer %2.\nRechnungen an %3.\n"_s},
        {u"contracts/K-10012.txt"_s, u"K-10012"_s, u"계약서\n\n계약자 %1 (고객 번호 %2)\n연락처 %3\n"_s},
        {u"contracts/K-10023.txt"_s, u"K-10023"_s,
            u"Service agreement\n\nCustomer: %1, number %2. Notices go to %3.\n"_s},
        {u"contracts/K-10031.txt"_s, u"K-10031"_s,
            u"Service agreement\n\nCustomer: %1, number %2. Notices go to %3.\n"_s},
        {u"letters/complaint-delivery.txt"_s, u"K-10003"_s,
            u"Sehr geehrte Damen und Herren,\n\ndie Lieferung kam zum dritten Mal zu spät.\n\n%1, %3\n"_s},
        {u"letters/thank-you.txt"_s, u"K-10027"_s, u"Bonjour,\n\nthe bench is lovely. Merci!\n\n%1 (%3)\n"_s},
        {u"letters/returns.txt"_s, u"K-10010"_s, u"Rücksendung der Kundennummer %2.\n\n%1\n%3\n"_s},
        {u"applications/2024-sales.json"_s, u"K-10006"_s,
            u"{\"position\": \"Sales\", \"applicant\": \"%1\", \"email\": \"%3\", \"state\": \"declined\"}\n"_s},
        {u"applications/2025-logistics.json"_s, u"K-10038"_s,
            u"{\"position\": \"Logistics\", \"applicant\": \"%1\", \"email\": \"%3\", \"state\": \"talent pool\"}\n"_s},
        {u"exports/raffle.csv"_s, u"K-10017"_s, u"name,email,ticket\n\"%1\",%3,0417\n"_s},
        {u"minutes/shop-meeting.txt"_s, u"K-10001"_s,
            u"Shop meeting\n\nThe quarterly deliveries run well. No customer is named here.\n"_s},
    };
    return list;
}

Result<void> writePapers(const QString &folder)
{
    for (const Paper &paper : papers()) {
        const QString path = QDir(folder).filePath(paper.name);
        QDir().mkpath(path.section(u'/', 0, -2));
        const Customer &one = customer(paper.customer);
        const QString text =
            QString(paper.text).replace(u"%1"_s, one.name).replace(u"%2"_s, one.number).replace(u"%3"_s, one.email);
        if (const Result<void> written = writeText(path, text); !written)
            return written;
    }
    return {};
}

} // namespace

Result<Systems> writeSystems(const QString &folder, QDate today)
{
    const QDir dir(folder);
    const Systems systems{.crm = dir.absoluteFilePath(u"systems/crm.db"_s),
        .newsletter = dir.absoluteFilePath(u"systems/newsletter.csv"_s),
        .documents = dir.absoluteFilePath(u"systems/documents"_s)};
    if (!dir.mkpath(u"systems/documents"_s))
        return failure(
            ErrorCode::InputOutput, u"The folder %1 could not be made; choose another one."_s.arg(systems.documents));
    if (const Result<void> written = writeCrm(systems.crm, today); !written)
        return failureOf(written);
    if (const Result<void> written = writeText(systems.newsletter, newsletterCsv(today)); !written)
        return failureOf(written);
    if (const Result<void> written = writePapers(systems.documents); !written)
        return failureOf(written);
    return systems;
}

} // namespace steward::practice
