#include "app/playground/wording.h"

#include "app/playground/wording_tables.h"

namespace steward::playground {

using namespace Qt::StringLiterals;

const Wording &wordingOf(const QString &language)
{
    static const Wording english = englishWording();
    static const Wording german = germanWording();
    static const Wording korean = koreanWording();
    static const Wording french = frenchWording();
    static const Wording japanese = japaneseWording();
    if (language == u"de")
        return german;
    if (language == u"ko")
        return korean;
    if (language == u"fr")
        return french;
    return language == u"ja" ? japanese : english;
}

} // namespace steward::playground
