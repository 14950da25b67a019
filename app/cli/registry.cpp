#include "app/cli/command.h"

namespace steward::cli {

// Each file in commands/ has one function that answers its commands, and one line in each list below.
Commands workspaceCommands();
Commands ledgerCommands();
Commands reportCommands();
Commands vaultCommands();
Commands vaultValueCommands();
Commands catalogueCommands();
Commands listingCommands();
Commands listingBatchCommands();
Commands backupCommands();
Commands merkleCommands();
Commands selftestCommands();

Commands allCommands()
{
    Commands all;
    for (const auto &commands : {
             workspaceCommands,
             ledgerCommands,
             reportCommands,
             vaultCommands,
             vaultValueCommands,
             catalogueCommands,
             listingCommands,
             listingBatchCommands,
             backupCommands,
             merkleCommands,
             selftestCommands,
         }) {
        for (Command &command : commands())
            all.push_back(std::move(command));
    }
    return all;
}

} // namespace steward::cli
