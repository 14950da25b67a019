-- The directory desk: who should be listed where, what was seen, and when to look again.

CREATE TABLE customer(
    id INTEGER PRIMARY KEY,
    reference TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    street TEXT NOT NULL DEFAULT '',
    locality TEXT NOT NULL DEFAULT '',
    region TEXT NOT NULL DEFAULT '',
    postal_code TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    telephone TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    url TEXT NOT NULL DEFAULT '',
    opening_hours TEXT NOT NULL DEFAULT '',
    category TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT;

CREATE TABLE directory(
    id INTEGER PRIMARY KEY,
    reference TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    home TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    categories TEXT NOT NULL DEFAULT '',
    importance INTEGER NOT NULL DEFAULT 3 CHECK(importance BETWEEN 1 AND 5),
    language TEXT NOT NULL DEFAULT '',
    address_pattern TEXT NOT NULL DEFAULT '',
    state_signs TEXT NOT NULL DEFAULT '',
    min_interval_ms INTEGER NOT NULL DEFAULT 1000,
    max_connections INTEGER NOT NULL DEFAULT 2,
    obeys_robots INTEGER NOT NULL DEFAULT 1,
    needs_login INTEGER NOT NULL DEFAULT 0,
    interval_hours INTEGER, -- set by a person; otherwise proposed by the analysis
    not_before INTEGER, -- the directory asked not to be looked at before (Retry-After)
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT;

-- customer_name, directory_name and importance are kept here too, so that a page in any order is one index walk.
CREATE TABLE listing(
    id INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customer(id),
    directory_id INTEGER NOT NULL REFERENCES directory(id),
    url TEXT NOT NULL,
    customer_name TEXT NOT NULL,
    directory_name TEXT NOT NULL,
    importance INTEGER NOT NULL,
    state TEXT NOT NULL DEFAULT 'not_checked',
    confirmed INTEGER NOT NULL DEFAULT 0,
    reason TEXT NOT NULL DEFAULT '',
    fields TEXT NOT NULL DEFAULT '{}',
    mismatches INTEGER NOT NULL DEFAULT 0,
    checked_at INTEGER NOT NULL DEFAULT 0,
    changed_at INTEGER NOT NULL DEFAULT 0,
    suspected_at INTEGER NOT NULL DEFAULT 0, -- first look that gave the present loss
    good_at INTEGER NOT NULL DEFAULT 0, -- last look that found it listed
    reviewed_at INTEGER NOT NULL DEFAULT 0,
    due_at INTEGER NOT NULL DEFAULT 0,
    due_why TEXT NOT NULL DEFAULT '',
    looks INTEGER NOT NULL DEFAULT 0,
    changes INTEGER NOT NULL DEFAULT 0, -- looks that differed from the one before
    failures INTEGER NOT NULL DEFAULT 0, -- looks in a row that could not tell
    etag TEXT NOT NULL DEFAULT '',
    last_modified TEXT NOT NULL DEFAULT '',
    UNIQUE(customer_id, directory_id, url)
) STRICT;
CREATE INDEX listing_by_customer ON listing(customer_name, id);
CREATE INDEX listing_by_directory ON listing(directory_name, id);
CREATE INDEX listing_by_state ON listing(state, id);
CREATE INDEX listing_by_checked ON listing(checked_at, id);
CREATE INDEX listing_by_changed ON listing(changed_at, id);
CREATE INDEX listing_by_importance ON listing(importance, id);
CREATE INDEX listing_by_due ON listing(due_at, id);
CREATE INDEX listing_of_directory ON listing(directory_id, id);
CREATE INDEX listing_mismatched ON listing(id) WHERE mismatches > 0;
CREATE INDEX listing_confirmed ON listing(state) WHERE confirmed = 1;

-- Counts are kept, not counted: count(*) over ten million rows takes seconds.
CREATE TABLE listing_count(
    state TEXT NOT NULL,
    mismatched INTEGER NOT NULL,
    n INTEGER NOT NULL,
    PRIMARY KEY(state, mismatched)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER listing_counted_in AFTER INSERT ON listing BEGIN
    INSERT INTO listing_count VALUES(NEW.state, NEW.mismatches > 0, 1)
        ON CONFLICT DO UPDATE SET n = n + 1;
END;
CREATE TRIGGER listing_counted_out AFTER DELETE ON listing BEGIN
    UPDATE listing_count SET n = n - 1 WHERE state = OLD.state AND mismatched = (OLD.mismatches > 0);
END;
CREATE TRIGGER listing_recounted AFTER UPDATE OF state, mismatches ON listing
    WHEN OLD.state <> NEW.state OR (OLD.mismatches > 0) <> (NEW.mismatches > 0) BEGIN
    UPDATE listing_count SET n = n - 1 WHERE state = OLD.state AND mismatched = (OLD.mismatches > 0);
    INSERT INTO listing_count VALUES(NEW.state, NEW.mismatches > 0, 1)
        ON CONFLICT DO UPDATE SET n = n + 1;
END;

CREATE TABLE run(
    id INTEGER PRIMARY KEY,
    trigger TEXT NOT NULL, -- person, schedule, catch_up, second_look
    started_at INTEGER NOT NULL,
    finished_at INTEGER, -- NULL while it runs, or where it was cut off
    outcome TEXT NOT NULL DEFAULT 'running', -- running, done, cancelled, interrupted
    planned INTEGER NOT NULL,
    checked INTEGER NOT NULL DEFAULT 0,
    listed INTEGER NOT NULL DEFAULT 0,
    mismatched INTEGER NOT NULL DEFAULT 0,
    lost INTEGER NOT NULL DEFAULT 0,
    suspected INTEGER NOT NULL DEFAULT 0,
    unknown INTEGER NOT NULL DEFAULT 0,
    failed INTEGER NOT NULL DEFAULT 0,
    peak_concurrency INTEGER NOT NULL DEFAULT 0
) STRICT;

-- The response bodies, each once, compressed with zstd; hash is SHA-256 of the body as received.
CREATE TABLE body(
    hash BLOB PRIMARY KEY,
    size INTEGER NOT NULL,
    compressed BLOB NOT NULL
) STRICT;

CREATE TABLE capture(
    id INTEGER PRIMARY KEY,
    listing_id INTEGER NOT NULL REFERENCES listing(id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    good INTEGER NOT NULL, -- 1: the page shows the listing
    method TEXT NOT NULL,
    request_url TEXT NOT NULL,
    final_url TEXT NOT NULL,
    hops TEXT NOT NULL,
    status INTEGER NOT NULL,
    headers TEXT NOT NULL,
    body_hash BLOB REFERENCES body(hash) -- NULL where there was no body
) STRICT;
CREATE INDEX capture_of_listing ON capture(listing_id, at);
CREATE INDEX capture_by_time ON capture(at);
CREATE INDEX capture_of_body ON capture(body_hash);

CREATE TABLE look(
    id INTEGER PRIMARY KEY,
    listing_id INTEGER NOT NULL REFERENCES listing(id) ON DELETE CASCADE,
    run_id INTEGER NOT NULL REFERENCES run(id),
    at INTEGER NOT NULL,
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    fields TEXT NOT NULL, -- {"telephone":{"verdict":"mismatch","shown":"…","why":"…"}}
    status INTEGER NOT NULL,
    failure TEXT NOT NULL,
    elapsed_ms INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    capture_id INTEGER REFERENCES capture(id) ON DELETE SET NULL
) STRICT;
CREATE INDEX look_of_listing ON look(listing_id, at);
CREATE INDEX look_of_run ON look(run_id);
CREATE INDEX look_of_capture ON look(capture_id);

CREATE TABLE saved_view(
    id INTEGER PRIMARY KEY,
    pane TEXT NOT NULL,
    name TEXT NOT NULL,
    definition TEXT NOT NULL,
    UNIQUE(pane, name)
) STRICT;
