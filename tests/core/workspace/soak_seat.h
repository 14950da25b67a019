#pragma once

#include "core/workspace/workspace.h"
#include "tests/support/fake_clock.h"

#include <QSet>

namespace steward::test {

/** A seat whose keychain lives in the test, and what the fault tests do on it: write records, and look whether all that
 * was confirmed is there. */
class SoakSeat
{
public:
    SoakSeat();

    Result<std::unique_ptr<Workspace>> create(const QString &path);
    Result<std::unique_ptr<Workspace>> open(const QString &path, bool readOnly = false);
    /** The keychain as it stood after these marks ("KEY name hex"), which its writes leave in the record of file calls.
     */
    void setKeychain(const std::vector<std::string> &marks);

    static QFuture<Result<void>> put(Workspace &workspace, const QByteArray &record);
    /** Opens the workspace, looks at everything in it and writes once more; what is wrong, or nothing. `confirmed` must
     * be there, each once; more may be. */
    QString faultOf(const QString &path, const QSet<QByteArray> &confirmed);

private:
    QString contentFault(Workspace &workspace, const QSet<QByteArray> &confirmed);

    FakeClock m_clock;
    std::shared_ptr<vault::Keychain> m_keychain;
};

} // namespace steward::test
