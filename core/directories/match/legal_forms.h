#pragma once

#include <QString>
#include <QStringList>

namespace steward::directories {

/**
 * Removes legal forms (Inc., GmbH & Co. KG, S.p.A., ООО, 株式会社, (주)) from both ends of a name given as words.
 *
 * The words are folded, without accents and punctuation. At least one word stays.
 */
QStringList withoutLegalForms(QStringList words);

/** Removes the forms that are written without a space in Korean, Japanese, Chinese and Thai, before the text is cut
 * into words. */
QString withoutJoinedLegalForms(QString text);

} // namespace steward::directories
