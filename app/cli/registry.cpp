#include "app/cli/command.h"

namespace steward::cli {

// Each file in commands/ has one function that answers its commands, and one line in each list below.
Commands workspaceCommands();
Commands practiceCommands();
Commands ledgerCommands();
Commands reportCommands();
Commands vaultCommands();
Commands vaultValueCommands();
Commands catalogueCommands();
Commands listingCommands();
Commands listingBatchCommands();
Commands backupCommands();
Commands deadlineCommands();
Commands erasureCommands();
Commands holdCommands();
Commands breachCommands();
Commands processingCommands();
Commands sourceCommands();
Commands requestCommands();
Commands requestStepCommands();
Commands merkleCommands();
Commands selftestCommands();
Commands retentionCommands();
Commands recordCommands();
Commands privacyCommands();
Commands answerCommands();
Commands consentCommands();
Commands dutyCommands();

Commands allCommands()
{
    Commands all;
    for (const auto &commands : {
             workspaceCommands,
             practiceCommands,
             ledgerCommands,
             reportCommands,
             vaultCommands,
             vaultValueCommands,
             catalogueCommands,
             listingCommands,
             listingBatchCommands,
             backupCommands,
             deadlineCommands,
             erasureCommands,
             holdCommands,
             breachCommands,
             processingCommands,
             sourceCommands,
             requestCommands,
             requestStepCommands,
             merkleCommands,
             selftestCommands,
             retentionCommands,
             recordCommands,
             privacyCommands,
             answerCommands,
             consentCommands,
             dutyCommands,
         }) {
        for (Command &command : commands())
            all.push_back(std::move(command));
    }
    return all;
}

} // namespace steward::cli
