-- What Steward does by itself every so often: when it was last done, and why it could not be done.

CREATE TABLE duty(
    name TEXT PRIMARY KEY,
    last_run_at INTEGER NOT NULL,
    last_good_at INTEGER,
    failures INTEGER NOT NULL DEFAULT 0, -- in a row
    code TEXT NOT NULL DEFAULT '', -- of the last failure; empty where the last run went well
    trouble TEXT NOT NULL DEFAULT '', -- its sentence
    changed INTEGER NOT NULL DEFAULT 0, -- by the last run that went well
    inputs BLOB NOT NULL DEFAULT x'' -- hash of what the last good run went by: due again once that differs
) STRICT, WITHOUT ROWID;
