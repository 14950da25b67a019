#pragma once

#include <QRegularExpression>
#include <QString>

namespace steward::directories::extract {

struct Address;

/** Text without blanks, punctuation and brackets at its ends. */
QString trimmedEnds(QStringView text);

/** The part after a label: "Head office: Springfield" gives "Springfield". */
QString withoutLabel(const QString &text);

/** "OH Zip: 45402", "OH Zip Code 45402": the word between state and code goes. */
QString withoutZipWord(const QString &text);

bool hasDigit(const QString &text);

/** Whether the text can be the name of a city. */
bool isLocality(const QString &text);

/** Postal codes by their shape, captured as us, ca, gb or au; the codes themselves are in capitals. */
const QRegularExpression &postalCodes();

/** "D-20095 Hamburg", "1017 GC Amsterdam", "1000-001 Lisboa", "811 01 Bratislava": a code and the city after it. */
const QRegularExpression &codeAndCity();

/** The country that the form of the code or a word of the street gives away; null where several are possible. */
QString continentalCountry(const Address &address);

} // namespace steward::directories::extract
