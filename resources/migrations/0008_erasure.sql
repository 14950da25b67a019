-- Work on a person's data: what a search found, what is planned, how far it got, what was seen afterwards. Everything that
-- could name the person is sealed under the person's key; table names and counts are not personal.

-- The newest search of one source for one request.
CREATE TABLE data_search(
    id INTEGER PRIMARY KEY,
    request INTEGER NOT NULL REFERENCES request(id),
    source TEXT NOT NULL, -- reference
    state TEXT NOT NULL CHECK(state IN ('complete', 'partial', 'unreadable')),
    looked INTEGER NOT NULL, -- rows or files that were looked at; 0 where that is not known
    milliseconds INTEGER NOT NULL,
    searched_at INTEGER NOT NULL,
    accepted_at INTEGER, -- a person goes on although it is not complete
    row TEXT NOT NULL UNIQUE,
    sealed BLOB NOT NULL, -- reasons and notes
    accepted BLOB, -- sealed: why a person goes on
    UNIQUE(request, source)
) STRICT;

CREATE TABLE found_row(
    id INTEGER PRIMARY KEY,
    request INTEGER NOT NULL REFERENCES request(id),
    source TEXT NOT NULL,
    number INTEGER NOT NULL, -- by which a person names the row; the same row keeps it
    tbl TEXT NOT NULL,
    certainty TEXT NOT NULL CHECK(certainty IN ('certain', 'possible')),
    decision TEXT NOT NULL DEFAULT 'open' CHECK(decision IN ('open', 'include', 'exclude')),
    same BLOB NOT NULL, -- keyed hash of source, table and key
    row TEXT NOT NULL UNIQUE,
    sealed BLOB NOT NULL,
    UNIQUE(request, number),
    UNIQUE(request, same)
) STRICT;

-- A plan never changes once it is made; a new one takes the place of one that was not begun.
CREATE TABLE erasure_plan(
    id INTEGER PRIMARY KEY,
    request INTEGER NOT NULL REFERENCES request(id),
    state TEXT NOT NULL CHECK(state IN ('standing', 'applying', 'applied', 'superseded')),
    hash BLOB NOT NULL,
    keeps_undo INTEGER NOT NULL CHECK(keeps_undo IN (0, 1)),
    made_at INTEGER NOT NULL,
    begun_at INTEGER,
    applied_at INTEGER,
    row TEXT NOT NULL UNIQUE,
    sealed BLOB -- what is looked for afterwards, warnings; NULL once closed
) STRICT;
CREATE INDEX erasure_plan_by_request ON erasure_plan(request, id);

-- The journal of steps: a source begun and not ended is done again, which changes nothing twice.
CREATE TABLE erasure_source(
    id INTEGER PRIMARY KEY,
    plan INTEGER NOT NULL REFERENCES erasure_plan(id),
    source TEXT NOT NULL,
    state TEXT NOT NULL
        CHECK(state IN ('planned', 'begun', 'removed', 'not_applicable', 'partial', 'failed', 'undoing', 'undone')),
    map TEXT NOT NULL, -- the map it was planned with, as JSON
    begun_at INTEGER,
    ended_at INTEGER,
    accepted_at INTEGER,
    row TEXT NOT NULL UNIQUE,
    sealed BLOB, -- reasons and notes
    accepted BLOB, -- sealed: why a person closes although it is partial
    UNIQUE(plan, source)
) STRICT;

CREATE TABLE erasure_change(
    id INTEGER PRIMARY KEY,
    plan INTEGER NOT NULL REFERENCES erasure_plan(id),
    source TEXT NOT NULL,
    number INTEGER NOT NULL, -- of the found row
    tbl TEXT NOT NULL,
    method TEXT NOT NULL CHECK(method IN ('delete', 'mask', 'anonymise', 'keep')),
    ground TEXT NOT NULL DEFAULT '', -- why it is kept: an exemption, "hold", "map"
    hold TEXT NOT NULL DEFAULT '', -- reference
    state TEXT NOT NULL CHECK(state IN ('planned', 'begun', 'done', 'changed', 'failed', 'kept', 'undone')),
    row TEXT NOT NULL UNIQUE,
    sealed BLOB, -- key, values to be, digests; NULL once closed
    reason BLOB, -- sealed: of the exemption, or why a step failed
    undo BLOB -- sealed: the row as it stood
) STRICT;
CREATE INDEX erasure_change_by_plan ON erasure_change(plan, source, id);

-- The newest look at one source after the work.
CREATE TABLE erasure_check(
    id INTEGER PRIMARY KEY,
    request INTEGER NOT NULL REFERENCES request(id),
    source TEXT NOT NULL,
    state TEXT NOT NULL CHECK(state IN ('clean', 'left', 'unknown')),
    rows_left INTEGER NOT NULL,
    checked_at INTEGER NOT NULL,
    row TEXT NOT NULL UNIQUE,
    sealed BLOB NOT NULL, -- where something is left, what could not be seen
    explained BLOB, -- sealed: why a person closes all the same
    UNIQUE(request, source)
) STRICT;

-- Whom else the data was given to, and whether they were told (GDPR, Article 19).
CREATE TABLE third_party(
    id INTEGER PRIMARY KEY,
    request INTEGER NOT NULL REFERENCES request(id),
    source TEXT NOT NULL,
    tbl TEXT NOT NULL,
    recipient TEXT NOT NULL, -- as the map names it
    told_at INTEGER,
    row TEXT NOT NULL UNIQUE,
    reason BLOB, -- sealed: why they are not told
    UNIQUE(request, source, tbl, recipient)
) STRICT;

-- What stays when all of the above is gone: counts, hashes, dates; nothing of the person.
CREATE TABLE erasure_proof(
    request INTEGER PRIMARY KEY REFERENCES request(id),
    made_at INTEGER NOT NULL,
    hash BLOB NOT NULL, -- SHA-256 of `proof`
    proof TEXT NOT NULL -- canonical JSON
) STRICT;

-- Recorded restrictions: purposes for which a person's data is no longer processed (objection, opt-out, limit, automated
-- decision, restriction). They outlast the request and the person's key: keyed hashes only, so that the person is noticed
-- when they come in again.
CREATE TABLE suppression(
    id INTEGER PRIMARY KEY,
    reference TEXT NOT NULL UNIQUE,
    request TEXT NOT NULL, -- reference
    subject TEXT NOT NULL,
    type TEXT NOT NULL, -- of the request
    since TEXT NOT NULL, -- the local day of receipt
    recorded_at INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL DEFAULT 0, -- purposes of consents that were withdrawn with it
    ended_at INTEGER
) STRICT;
CREATE INDEX suppression_by_request ON suppression(request);
CREATE TABLE suppression_purpose(
    suppression INTEGER NOT NULL REFERENCES suppression(id),
    purpose TEXT NOT NULL, -- '*': everything but keeping it
    PRIMARY KEY(suppression, purpose)
) STRICT, WITHOUT ROWID;
CREATE TABLE suppression_identifier(
    suppression INTEGER NOT NULL REFERENCES suppression(id),
    kind TEXT NOT NULL CHECK(kind IN ('email', 'phone', 'name', 'birth_date', 'customer_number')),
    hash BLOB NOT NULL,
    PRIMARY KEY(suppression, kind, hash)
) STRICT, WITHOUT ROWID;
CREATE INDEX suppression_by_hash ON suppression_identifier(hash);
