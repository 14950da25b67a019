-- What is kept how long, what must not go although it is due, and what was deleted here and can be put back.

CREATE TABLE retention_rule(
    id INTEGER PRIMARY KEY,
    reference TEXT NOT NULL UNIQUE, -- RET-0001
    data_type TEXT NOT NULL COLLATE NOCASE,
    purpose TEXT NOT NULL,
    legal_basis TEXT NOT NULL,
    start_event TEXT NOT NULL CHECK(start_event IN ('collection', 'end_of_process', 'end_of_relationship')),
    period TEXT NOT NULL, -- ISO 8601, whole days, weeks, months or years
    legal_source TEXT NOT NULL,
    action TEXT NOT NULL CHECK(action IN ('delete', 'anonymise')),
    systems TEXT NOT NULL, -- JSON: tables of sources, or kinds of Steward's own records
    owner TEXT NOT NULL,
    backup_lag_days INTEGER NOT NULL CHECK(backup_lag_days >= 0),
    is_automatic INTEGER NOT NULL CHECK(is_automatic IN (0, 1)),
    is_deleted INTEGER NOT NULL DEFAULT 0 CHECK(is_deleted IN (0, 1)), -- set aside: see deleted_record
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    version INTEGER NOT NULL
) STRICT;
-- One data type has exactly one rule (DIN 66398).
CREATE UNIQUE INDEX retention_rule_by_type ON retention_rule(data_type) WHERE is_deleted = 0;

CREATE TABLE retention_run(
    id INTEGER PRIMARY KEY,
    reference TEXT NOT NULL UNIQUE, -- RUN-0001
    rule INTEGER NOT NULL REFERENCES retention_rule(id),
    rule_version INTEGER NOT NULL,
    plan TEXT NOT NULL, -- its hash
    day TEXT NOT NULL, -- on which it was planned, in the controller's time zone
    before_day TEXT NOT NULL, -- what started before this day is due
    state TEXT NOT NULL CHECK(state IN ('applying', 'done', 'partial')),
    actor TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    finished_at INTEGER,
    changed INTEGER NOT NULL DEFAULT 0, -- rows
    result TEXT NOT NULL DEFAULT '[]' -- JSON: a line for each system, without content
) STRICT;
CREATE INDEX retention_run_by_rule ON retention_run(rule, id);
CREATE UNIQUE INDEX retention_run_open ON retention_run(rule) WHERE state = 'applying';

-- What is about to be changed, before it is: so that a run that was cut off goes on with just that.
CREATE TABLE retention_step(
    id INTEGER PRIMARY KEY,
    run INTEGER NOT NULL REFERENCES retention_run(id),
    position INTEGER NOT NULL,
    system INTEGER NOT NULL, -- its place in the rule
    state TEXT NOT NULL CHECK(state IN ('planned', 'done')),
    name TEXT NOT NULL, -- lasting id: the row of the seal
    version INTEGER NOT NULL DEFAULT 1,
    planned INTEGER NOT NULL,
    outcome TEXT NOT NULL DEFAULT '{}', -- JSON: counts and reasons
    changes BLOB, -- sealed; gone once the run has ended
    key INTEGER NOT NULL DEFAULT 0,
    UNIQUE(run, position)
) STRICT;
CREATE INDEX retention_step_by_key ON retention_step(key, id);

-- Rows that were anonymised, by their digest under the rule's token: so that no run masks a mask again.
CREATE TABLE retention_mark(
    rule INTEGER NOT NULL REFERENCES retention_rule(id),
    mark BLOB NOT NULL,
    PRIMARY KEY(rule, mark)
) STRICT, WITHOUT ROWID;

CREATE TABLE legal_hold(
    id INTEGER PRIMARY KEY,
    reference TEXT NOT NULL UNIQUE, -- HLD-0001
    kind TEXT NOT NULL CHECK(kind IN ('legal', 'restriction')),
    source TEXT NOT NULL DEFAULT '', -- empty: every source
    table_name TEXT NOT NULL DEFAULT '', -- empty: every table
    subject TEXT NOT NULL DEFAULT '', -- of a hold on a person
    request TEXT NOT NULL DEFAULT '',
    from_day TEXT NOT NULL,
    until_day TEXT, -- its last day
    made_by TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    ended_by TEXT NOT NULL DEFAULT '',
    ended_at INTEGER,
    version INTEGER NOT NULL DEFAULT 1,
    content BLOB NOT NULL, -- sealed: reason, identifiers of the person, value of a column, reason of the end
    key INTEGER NOT NULL
) STRICT;
CREATE INDEX legal_hold_by_key ON legal_hold(key, id);
CREATE INDEX legal_hold_by_subject ON legal_hold(subject) WHERE ended_at IS NULL;

CREATE TABLE deleted_record(
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    record INTEGER NOT NULL, -- id in the kind's own table
    reference TEXT NOT NULL,
    deleted_at INTEGER NOT NULL,
    deleted_by TEXT NOT NULL,
    reason TEXT NOT NULL,
    purge_after INTEGER NOT NULL,
    restored_at INTEGER,
    purged_at INTEGER
) STRICT;
CREATE UNIQUE INDEX deleted_record_now ON deleted_record(kind, record) WHERE restored_at IS NULL AND purged_at IS NULL;
CREATE INDEX deleted_record_due ON deleted_record(purge_after) WHERE restored_at IS NULL AND purged_at IS NULL;

-- The overview counts all requests at once; this has all it reads, so that no sealed content is passed over.
CREATE INDEX request_figures ON request(
    type, laws, state, outcome, state_rank, received_at, answered_at, closed_at, lead_due) WHERE deleted_at IS NULL;
