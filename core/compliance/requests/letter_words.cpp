#include "core/compliance/requests/letters.h"

#include <QLocale>

namespace steward::compliance {

using namespace Qt::StringLiterals;

QString requestInWords(RequestType type, const QString &language)
{
    // In the order of RequestType.
    static const QStringList english{u"access to your data"_s, u"erasure of your data"_s, u"correction of your data"_s,
        u"restriction of processing"_s, u"transfer of your data"_s, u"objection to processing"_s,
        u"review of an automated decision"_s, u"no sale or sharing of your data"_s,
        u"limited use of your sensitive data"_s, u"complaint"_s, u"appeal"_s};
    static const QStringList german{u"Auskunft über Ihre Daten"_s, u"Löschung Ihrer Daten"_s,
        u"Berichtigung Ihrer Daten"_s, u"Einschränkung der Verarbeitung"_s, u"Übertragung Ihrer Daten"_s,
        u"Widerspruch gegen die Verarbeitung"_s, u"Überprüfung einer automatisierten Entscheidung"_s,
        u"kein Verkauf und keine Weitergabe Ihrer Daten"_s, u"beschränkte Nutzung Ihrer sensiblen Daten"_s,
        u"Beschwerde"_s, u"Einspruch gegen eine Entscheidung"_s};
    static const QStringList korean{u"개인정보 열람"_s, u"개인정보 삭제"_s, u"개인정보 정정"_s, u"처리 정지"_s,
        u"개인정보 전송"_s, u"처리에 대한 반대"_s, u"자동화된 결정의 재검토"_s, u"정보의 판매·공유 거부"_s,
        u"민감정보 이용 제한"_s, u"이의 제기"_s, u"결정에 대한 이의 신청"_s};
    const QStringList &words = language == "de"_L1 ? german : language == "ko"_L1 ? korean : english;
    return words.at(int(type));
}

QString dateInWords(QDate date, const QString &language)
{
    if (language == "ko"_L1)
        return u"%1년 %2월 %3일"_s.arg(date.year()).arg(date.month()).arg(date.day());
    if (language == "de"_L1)
        return QLocale(QLocale::German, QLocale::Germany).toString(date, u"d. MMMM yyyy"_s);
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(date, u"d MMMM yyyy"_s);
}

} // namespace steward::compliance
