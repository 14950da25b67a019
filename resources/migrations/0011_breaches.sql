-- Breaches of personal data, all of them (GDPR, Article 33(5)). What is known stands in entries that are only ever added:
-- a correction is a new entry. Dates, laws, decisions, counts and levels are in clear; every free text is sealed.

CREATE TABLE breach(
    id INTEGER PRIMARY KEY,
    reference TEXT NOT NULL UNIQUE, -- BR-2026-1
    year INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK(number > 0),
    opened_at INTEGER NOT NULL,
    closed_at INTEGER, -- of the newest closing; NULL while it is open
    UNIQUE(year, number)
) STRICT;
CREATE INDEX breach_open ON breach(id) WHERE closed_at IS NULL;

CREATE TABLE breach_entry(
    id INTEGER PRIMARY KEY,
    parent INTEGER NOT NULL REFERENCES breach(id),
    number INTEGER NOT NULL CHECK(number > 0), -- within its breach
    row TEXT NOT NULL UNIQUE, -- UUID; bound into the seal
    version INTEGER NOT NULL DEFAULT 1 CHECK(version = 1),
    kind TEXT NOT NULL CHECK(kind IN ('opened', 'awareness', 'laws', 'facts', 'contained', 'assessment', 'decision', 'notice',
        'late_reason', 'note', 'clocks', 'closed', 'reopened')),
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    clear TEXT NOT NULL,
    key INTEGER REFERENCES vault_key(id),
    sealed BLOB, -- JSON of the free texts
    CHECK((key IS NULL) = (sealed IS NULL)),
    UNIQUE(parent, number)
) STRICT;
CREATE INDEX breach_entry_by_key ON breach_entry(key, id);

-- Rotation of keys seals anew, so `key` and `sealed` alone may change.
CREATE TRIGGER breach_entry_stays BEFORE UPDATE OF id, parent, number, row, version, kind, at, actor, clear ON breach_entry
BEGIN SELECT RAISE(ABORT, 'entries of a breach are never changed'); END;
CREATE TRIGGER breach_entry_kept BEFORE DELETE ON breach_entry
BEGIN SELECT RAISE(ABORT, 'entries of a breach are never removed'); END;
CREATE TRIGGER breach_stays BEFORE UPDATE OF id, reference, year, number, opened_at ON breach
BEGIN SELECT RAISE(ABORT, 'a breach keeps its name'); END;
CREATE TRIGGER breach_kept BEFORE DELETE ON breach
BEGIN SELECT RAISE(ABORT, 'a breach is never removed'); END;
