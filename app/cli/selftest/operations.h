#pragma once

#include "app/cli/selftest/fields.h"

#include <vector>

namespace steward::cli::selftest {

/** One thing that `vault selftest` can be asked: the words are its help, so that help and program cannot differ. */
struct Operation
{
    QString name;
    QString takes;   ///< The fields, optional ones in brackets.
    QString answers; ///< What stands beside ok:true.
    QString about;   ///< What is computed, by which document, and what is refused.
    QJsonObject (*run)(Fields &fields);
};

using Operations = std::vector<Operation>;

Operations hashOperations();
Operations sealOperations();
Operations signatureOperations();
Operations jsonOperations();
Operations noteOperations();
Operations proofOperations();

} // namespace steward::cli::selftest
