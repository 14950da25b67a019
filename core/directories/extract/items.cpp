#include "core/directories/extract/items.h"

namespace steward::directories::extract {

using namespace Qt::StringLiterals;

QString localName(const QString &name)
{
    QString local = name.trimmed();
    if (local.contains(u"://"_s)) {
        while (local.endsWith(u'/') || local.endsWith(u'#'))
            local.chop(1);
        const qsizetype cut = std::max(local.lastIndexOf(u'/'), local.lastIndexOf(u'#'));
        local = local.mid(cut + 1);
    } else {
        local = local.mid(local.lastIndexOf(u':') + 1);
    }
    return local.toLower();
}

} // namespace steward::directories::extract
