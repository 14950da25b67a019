#pragma once

#include "core/compliance/requests/request.h"

#include <QList>
#include <QString>

namespace steward::practice {

/** An invented customer of the practice office, as the office's systems know them. */
struct Customer
{
    QString number = {}; ///< "K-10001"
    QString name = {};
    QString email = {};
    QString phone = {};     ///< International form; empty where the country keeps no numbers free for fiction.
    QString birthDate = {}; ///< YYYY-MM-DD
    QString street = {};
    QString postalCode = {};
    QString city = {};
    QString country = {};  ///< ISO 3166-1 alpha-2
    QString language = {}; ///< Of letters to them: "en", "de", "ko"
};

/** The forty customers, always the same and in the same order. Domains are those of RFC 2606. */
const QList<Customer> &customers();
/** The customer with this number; there is one. */
const Customer &customer(const QString &number);
/** What a request of theirs says of them: e-mail, phone, customer number, name. */
compliance::SubjectDetails detailsOf(const Customer &customer, const QString &text);

} // namespace steward::practice
