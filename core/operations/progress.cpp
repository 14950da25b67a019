#include "core/operations/progress.h"

namespace steward::operations {

using namespace Qt::StringLiterals;

QString stageName(Stage stage)
{
    switch (stage) {
    case Stage::Copying: return u"copying"_s;
    case Stage::Checking: return u"checking"_s;
    case Stage::Sealing: return u"sealing"_s;
    case Stage::Unsealing: return u"unsealing"_s;
    case Stage::Finishing: return u"finishing"_s;
    case Stage::Erasing: return u"erasing"_s;
    case Stage::Proving: return u"proving"_s;
    }
    return {};
}

} // namespace steward::operations
