#pragma once

#include "core/directories/match/match.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringView>

namespace steward::directories {

/** The digits of a text with what stands between them, so that a number can be found however it is grouped. */
struct DigitText
{
    enum Gap : char { None, Separator, Break };

    explicit DigitText(QStringView text);

    QString digits = {};
    QByteArray gaps = {};         ///< What stands before each digit; a Break also before the first.
    QList<qsizetype> places = {}; ///< Of each digit in the text.
};

/**
 * A submitted telephone number made ready to be compared with many displayed ones.
 *
 * Understands labels ("Tel. … | Fax …", the fax is left out), extensions, letters, 00 for +, "(0)", numbers with and
 * without a country code, and tel: addresses. `region` is an ISO 3166-1 alpha-2 code or empty.
 */
class PhoneMatcher final
{
public:
    PhoneMatcher(const QString &submitted, const QString &region);
    ~PhoneMatcher();
    Q_DISABLE_COPY_MOVE(PhoneMatcher)

    Comparison compare(const QString &displayed) const;

    /** Whether the number stands in a text, behind the word fax only, or one that differs from it in at most two
     * digits. */
    enum class Presence { Absent, Near, Fax, Present };
    Presence findIn(QStringView text, const DigitText &digits) const;

private:
    struct Number;
    static QList<Number> numbersIn(const QString &text, const QString &region);
    static Comparison compareNumbers(const Number &left, const Number &right);

    QString m_submitted;
    QString m_region;
    QList<Number> m_numbers; ///< The numbers the text holds, faxes left out.
};

/** The ISO 3166-1 alpha-2 code of a number written with its country code; null where it has none. */
QString regionOfPhone(const QString &text);

} // namespace steward::directories
