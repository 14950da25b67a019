-- The vault: what the workspace's master key is opened with, and the keys that are wrapped under it.

CREATE TABLE vault(
    id INTEGER PRIMARY KEY CHECK(id = 0),
    installation TEXT NOT NULL, -- UUID; names the trail, the keychain items and the anchor
    generation INTEGER NOT NULL DEFAULT 0, -- of the master key; 0: the workspace has no keys
    proof BLOB, -- derived from the master key: tells a wrong key from a damaged file
    stale_generation INTEGER, -- an older master key whose keychain item is still to be removed
    created_at INTEGER,
    rotated_at INTEGER
) STRICT;
INSERT INTO vault(id, installation) VALUES(0,
    lower(hex(randomblob(4))) || '-' || lower(hex(randomblob(2))) || '-4' || substr(lower(hex(randomblob(2))), 2) || '-'
    || substr('89ab', 1 + (random() & 3), 1) || substr(lower(hex(randomblob(2))), 2) || '-' || lower(hex(randomblob(6))));

-- Each way to open the master key. A keychain slot says that the key is an item of the keychain; a passphrase slot holds it
-- wrapped under Argon2id of the passphrase.
CREATE TABLE vault_slot(
    kind TEXT PRIMARY KEY CHECK(kind IN ('keychain', 'passphrase')),
    created_at INTEGER NOT NULL,
    memory_kib INTEGER,
    passes INTEGER,
    lanes INTEGER,
    salt BLOB,
    proof BLOB, -- derived from the stretched passphrase: a wrong one is told from damage
    wrapped BLOB,
    digest BLOB -- SHA-256 over the columns above: damage is told from a wrong passphrase
) STRICT, WITHOUT ROWID;

-- Keys are never deleted, only destroyed: the row keeps its number, which no other key may ever bear.
CREATE TABLE vault_key(
    id INTEGER PRIMARY KEY,
    level TEXT NOT NULL CHECK(level IN ('critical', 'high', 'root', 'signing', 'master')),
    scope BLOB NOT NULL, -- keyed hash of the subject or the purpose
    purpose TEXT NOT NULL, -- in words; empty for a subject, so that nothing names the person
    period TEXT NOT NULL,
    state TEXT NOT NULL CHECK(state IN ('active', 'retired', 'destroyed')),
    created_at INTEGER NOT NULL,
    retired_at INTEGER,
    destroyed_at INTEGER,
    uses INTEGER NOT NULL DEFAULT 0,
    outside INTEGER NOT NULL DEFAULT 0, -- 1: values under it stand where no registered column finds them
    identity BLOB, -- keyed hash of who the subject is
    wrapped BLOB -- nonce, key, tag; NULL once destroyed
) STRICT;
CREATE UNIQUE INDEX vault_key_active ON vault_key(level, scope) WHERE state = 'active';
CREATE UNIQUE INDEX vault_key_identity ON vault_key(identity) WHERE identity IS NOT NULL;
-- Empty unless the file was tampered with: an erasure looks here for what is still a key.
CREATE INDEX vault_key_stray ON vault_key(scope) WHERE level = 'critical' AND state <> 'active' AND wrapped IS NOT NULL;
CREATE INDEX vault_key_shared ON vault_key(level, state, id) WHERE level <> 'critical';

-- What was erased, to be erased again wherever an older copy is restored.
CREATE TABLE vault_tombstone(
    key INTEGER NOT NULL,
    scope BLOB NOT NULL,
    created_at INTEGER NOT NULL, -- of the key
    erased_at INTEGER NOT NULL,
    PRIMARY KEY(key, scope)
) STRICT, WITHOUT ROWID;

-- Credentials by name: of proxies, mail servers, databases.
CREATE TABLE vault_secret(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    row TEXT NOT NULL,
    version INTEGER NOT NULL,
    key INTEGER NOT NULL REFERENCES vault_key(id),
    sealed BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT;
CREATE INDEX vault_secret_by_key ON vault_secret(key, id);
