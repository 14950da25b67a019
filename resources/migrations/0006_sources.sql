-- Registered places where personal data stands. Nothing in it is personal: names of tables and columns, and where they are.

CREATE TABLE source(
    id INTEGER PRIMARY KEY,
    reference TEXT NOT NULL UNIQUE, -- "SRC-0001"
    name TEXT NOT NULL CHECK(name <> ''),
    kind TEXT NOT NULL CHECK(kind IN ('sqlite', 'postgres', 'csv', 'folder')),
    location TEXT NOT NULL CHECK(location <> ''), -- a path or an address, never with a password
    secret TEXT NOT NULL DEFAULT '', -- name of the password in the vault
    map TEXT NOT NULL, -- JSON
    is_confirmed INTEGER NOT NULL DEFAULT 0 CHECK(is_confirmed IN (0, 1)),
    is_active INTEGER NOT NULL DEFAULT 1 CHECK(is_active IN (0, 1)),
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX source_by_location ON source(kind, location) WHERE is_active = 1;
CREATE INDEX source_by_name ON source(name);
