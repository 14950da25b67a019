#pragma once

#include "core/vault/key_access.h"

#include <mutex>

namespace steward::ui {

/**
 * Where the window leaves a passphrase for the worker that opens the vault, and learns whether one was wanted.
 *
 * What is put in can be taken once; nothing stays behind. For any thread.
 */
class PassphraseHandover
{
public:
    void put(crypto::SecretBytes passphrase)
    {
        const std::lock_guard held(m_mutex);
        m_passphrase = std::move(passphrase);
    }
    std::optional<crypto::SecretBytes> take()
    {
        const std::lock_guard held(m_mutex);
        m_asked = true;
        return std::exchange(m_passphrase, std::nullopt);
    }
    /** Empties the slot, and forgets that anybody asked. */
    void reset()
    {
        const std::lock_guard held(m_mutex);
        m_passphrase.reset();
        m_asked = false;
    }
    /** Whether somebody has looked for a passphrase since the last reset(). */
    bool wasAsked() const
    {
        const std::lock_guard held(m_mutex);
        return m_asked;
    }

private:
    mutable std::mutex m_mutex;
    std::optional<crypto::SecretBytes> m_passphrase;
    bool m_asked = false;
};

/** How this window opens the keys of one workspace: the seat's keychain and folder, and a slot for its passphrase. */
struct SeatKeys
{
    vault::KeyAccess access = {};
    std::shared_ptr<PassphraseHandover> slot = {};
};

/** The keys of a seat; `keychain` null where the seat is to use none. */
inline SeatKeys seatKeys(std::shared_ptr<vault::Keychain> keychain, const QString &seatFolder)
{
    auto slot = std::make_shared<PassphraseHandover>();
    return {{.keychain = std::move(keychain),
                .passphrase = [slot]() -> Result<std::optional<crypto::SecretBytes>> { return slot->take(); },
                .seatFolder = seatFolder},
        slot};
}

} // namespace steward::ui
