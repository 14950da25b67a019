-- Records of processing activities (GDPR, Article 30) with their reviews and impact assessments: everything in entries that
-- are only ever added. What a record says may name persons (contacts, owners) and is sealed; which fields are missing is not.

CREATE TABLE processing(
    id INTEGER PRIMARY KEY,
    reference TEXT NOT NULL UNIQUE, -- ROP-0001
    number INTEGER NOT NULL UNIQUE CHECK(number > 0),
    created_at INTEGER NOT NULL,
    ended_at INTEGER -- the processing has stopped; the record is kept
) STRICT;

CREATE TABLE processing_entry(
    id INTEGER PRIMARY KEY,
    parent INTEGER NOT NULL REFERENCES processing(id),
    number INTEGER NOT NULL CHECK(number > 0),
    row TEXT NOT NULL UNIQUE, -- UUID; bound into the seal
    version INTEGER NOT NULL DEFAULT 1 CHECK(version = 1),
    kind TEXT NOT NULL CHECK(kind IN ('version', 'review', 'screening', 'assessment', 'ended')),
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    clear TEXT NOT NULL,
    key INTEGER REFERENCES vault_key(id),
    sealed BLOB, -- JSON of the free texts
    CHECK((key IS NULL) = (sealed IS NULL)),
    UNIQUE(parent, number)
) STRICT;
CREATE INDEX processing_entry_by_key ON processing_entry(key, id);

-- Rotation of keys seals anew, so `key` and `sealed` alone may change.
CREATE TRIGGER processing_entry_stays BEFORE UPDATE OF id, parent, number, row, version, kind, at, actor, clear
ON processing_entry BEGIN SELECT RAISE(ABORT, 'entries of a record are never changed'); END;
CREATE TRIGGER processing_entry_kept BEFORE DELETE ON processing_entry
BEGIN SELECT RAISE(ABORT, 'entries of a record are never removed'); END;
CREATE TRIGGER processing_stays BEFORE UPDATE OF id, reference, number, created_at ON processing
BEGIN SELECT RAISE(ABORT, 'a record of processing keeps its name'); END;
CREATE TRIGGER processing_kept BEFORE DELETE ON processing
BEGIN SELECT RAISE(ABORT, 'a record of processing is never removed'); END;
