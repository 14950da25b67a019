-- Backups that were made and what is known of them, drills, and what has become overdue.

CREATE TABLE backup(
    id INTEGER PRIMARY KEY,
    reference TEXT NOT NULL, -- its id, and the name of its folder
    folder TEXT NOT NULL, -- in which that folder stands
    made_at INTEGER NOT NULL,
    made_by TEXT NOT NULL CHECK(made_by IN ('person', 'schedule')),
    bytes INTEGER NOT NULL,
    took_ms INTEGER NOT NULL,
    schema INTEGER NOT NULL,
    trail_size INTEGER NOT NULL,
    newest_at INTEGER, -- of its trail
    manifest BLOB NOT NULL, -- SHA-256 of manifest.json: tells it from another of the same name
    state TEXT NOT NULL CHECK(state IN ('good', 'damaged', 'removed')),
    verified_at INTEGER, -- last found whole
    looked_at INTEGER, -- last looked over
    fault TEXT NOT NULL DEFAULT '',
    UNIQUE(folder, reference)
) STRICT;
CREATE INDEX backup_by_state ON backup(state, made_at);

CREATE TABLE drill(
    id INTEGER PRIMARY KEY,
    started_at INTEGER NOT NULL,
    finished_at INTEGER NOT NULL,
    backup TEXT NOT NULL, -- reference; empty where none could be found
    passed INTEGER NOT NULL,
    reason TEXT NOT NULL,
    missing INTEGER, -- records acknowledged before the start that the backup does not have
    rpo_ms INTEGER,
    rto_ms INTEGER,
    rpo_target_ms INTEGER NOT NULL,
    rto_target_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE drill_step(
    drill INTEGER NOT NULL REFERENCES drill(id),
    position INTEGER NOT NULL,
    step TEXT NOT NULL, -- of the runbook
    outcome TEXT NOT NULL CHECK(outcome IN ('passed', 'failed', 'skipped')),
    detail TEXT NOT NULL,
    took_ms INTEGER NOT NULL,
    PRIMARY KEY(drill, position)
) STRICT, WITHOUT ROWID;

-- What is overdue and has been recorded as such; gone again once it is made up for.
CREATE TABLE overdue(
    kind TEXT PRIMARY KEY CHECK(kind IN ('backup', 'drill')),
    since INTEGER NOT NULL,
    noted_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
