#pragma once

#include "app/playground/control.h"
#include "app/playground/options.h"
#include "app/playground/server.h"
#include "app/playground/site.h"

#include <QLockFile>

namespace steward::playground {

/** A whole practice world at work: invents it, takes its addresses, writes its files, serves it until it is ended. */
class Practice
{
public:
    Practice(Options options, const Clock &clock);

    /** Makes everything ready to serve; the line that says where. */
    Result<QString> prepare();
    /** Serves until the time is over or a signal comes, then takes world.json away. */
    void serve();
    /** What there is, in a few lines for people: how many of which state. */
    QString summary() const;

private:
    QStringList hosts() const;
    Result<void> startTls(const QStringList &addresses);
    Result<void> openHosts();
    Answer answer(int host, const Request &request);
    void afterChanges();

    Options m_options;
    const Clock &m_clock;
    World m_world;
    Site m_site;
    QString m_token;
    Control m_control;
    Server m_server;
    std::unique_ptr<CertificateAuthority> m_authority;
    std::unique_ptr<QLockFile> m_lock; ///< One world at a time in a folder.
};

} // namespace steward::playground
