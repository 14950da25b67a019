#pragma once

#include "app/playground/http.h"
#include "app/playground/world.h"
#include "app/playground/world_files.h"

namespace steward::playground {

/** The world's own host: an index for people, and /control, which changes the world for who knows the token. */
class Control
{
public:
    Control(World &world, QString token);

    Answer answer(const Request &request);
    /** Whether the world was changed since this was asked last. */
    bool takeChanged() { return std::exchange(m_changed, false); }

private:
    Answer index() const;
    Result<QString> change(const QByteArray &target);

    World &m_world;
    QString m_token;
    bool m_changed = false;
};

/** The changes there are, each with what it needs: "move CUSTOMER DIRECTORY", … */
QStringList controlUsage();
/** Asks the running world of the folder for a change; the sentence of what was done. */
Result<QString> askWorld(const QString &folder, const QStringList &words);
/** A word that nobody guesses. */
QString newToken();

} // namespace steward::playground
