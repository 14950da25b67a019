-- The ground: settings, the audit trail, and what the seat remembers of itself.

CREATE TABLE setting(
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The trail: one row an entry, seq without gaps from 0; entry is RFC 8785 JSON, leaf = SHA-256(0x00 || entry) (RFC 9162, 2.1.1).
CREATE TABLE audit_entry(
    seq INTEGER PRIMARY KEY,
    entry BLOB NOT NULL,
    leaf BLOB NOT NULL
) STRICT;

-- Signed checkpoints over the first `size` entries (C2SP tlog-checkpoint text).
CREATE TABLE audit_checkpoint(
    size INTEGER PRIMARY KEY,
    note BLOB NOT NULL
) STRICT;

-- Hashes of full subtrees: level 1 and up (level 0 is audit_entry.leaf); so a root or a proof costs O(log n).
CREATE TABLE audit_node(
    level INTEGER NOT NULL,
    idx INTEGER NOT NULL,
    hash BLOB NOT NULL,
    PRIMARY KEY(level, idx)
) STRICT, WITHOUT ROWID;

-- The newest size and root, written with the entries they cover.
CREATE TABLE audit_head(
    id INTEGER PRIMARY KEY CHECK(id = 0),
    size INTEGER NOT NULL,
    root BLOB NOT NULL
) STRICT;

-- What entries are looked up by; made from the entries, and never the proof of anything.
CREATE TABLE audit_lookup(
    seq INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL
) STRICT;
CREATE INDEX audit_lookup_at ON audit_lookup(at);
CREATE INDEX audit_lookup_action ON audit_lookup(action, seq);
CREATE INDEX audit_lookup_subject ON audit_lookup(subject, seq);

-- When the seat was off: from the last sign of life to the start that noticed.
CREATE TABLE gap(
    id INTEGER PRIMARY KEY,
    from_at INTEGER NOT NULL,
    to_at INTEGER NOT NULL,
    missed INTEGER NOT NULL
) STRICT;

-- Lines of the fault test "store soak".
CREATE TABLE soak(
    id INTEGER PRIMARY KEY,
    record BLOB NOT NULL
) STRICT;
