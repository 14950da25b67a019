-- Requests of persons. Whatever says who a person is or what was said about them stands in sealed columns under the
-- person's own key; destroying that key erases it here as well.

CREATE TABLE request(
    id INTEGER PRIMARY KEY,
    reference TEXT NOT NULL UNIQUE,
    year INTEGER NOT NULL, -- of receipt
    number INTEGER NOT NULL, -- within the year; never used again
    type TEXT NOT NULL CHECK(type IN ('access', 'erasure', 'rectification', 'restriction', 'portability', 'objection',
        'automated_decision', 'opt_out', 'limit', 'complaint', 'appeal')),
    laws TEXT NOT NULL, -- ' gdpr uk_gdpr ': in the order given, a space on either side of each
    state TEXT NOT NULL CHECK(state IN ('received', 'awaiting_identity', 'awaiting_clarification', 'verified',
        'searched', 'planned', 'applying', 'applied', 'answered', 'closed')),
    state_rank INTEGER NOT NULL, -- the order in which states follow each other
    outcome TEXT NOT NULL CHECK(outcome IN ('none', 'fulfilled', 'partly_fulfilled', 'refused', 'withdrawn',
        'not_identified', 'no_data', 'duplicate')),
    received_on TEXT NOT NULL,
    received_at INTEGER NOT NULL,
    channel TEXT NOT NULL,
    language TEXT NOT NULL,
    assignee TEXT NOT NULL,
    calendars TEXT NOT NULL, -- JSON: law to calendar, where it is not the law's own
    subject TEXT NOT NULL, -- the person's pseudonym, and the name of their key
    key INTEGER NOT NULL REFERENCES vault_key(id),
    details BLOB NOT NULL, -- sealed: who the person is
    details_version INTEGER NOT NULL,
    words BLOB, -- sealed: reasons, method of the identity step, fee
    words_version INTEGER NOT NULL DEFAULT 0,
    extended INTEGER NOT NULL DEFAULT 0,
    pauses TEXT NOT NULL DEFAULT '[]', -- JSON: from, to, reason
    clock_start TEXT, -- a later start of the clocks
    asked_on TEXT, -- since when an answer of the person is awaited
    state_before TEXT, -- the state to which a clarification leads back
    ground TEXT NOT NULL DEFAULT '', -- of a refusal
    acknowledged_at INTEGER,
    verified_at INTEGER,
    answered_at INTEGER,
    closed_at INTEGER,
    duplicate_of INTEGER REFERENCES request(id),
    lead_due INTEGER, -- when the first clock runs out
    lead_law TEXT NOT NULL DEFAULT '',
    due_key INTEGER NOT NULL, -- lead_due, or the end of time where no clock sets a date
    deleted_at INTEGER, -- opened by mistake and set aside; such a row is not shown and not counted
    version INTEGER NOT NULL,
    UNIQUE(year, number)
) STRICT;
CREATE INDEX request_by_due ON request(due_key, id);
CREATE INDEX request_by_received ON request(received_on, id);
CREATE INDEX request_by_state ON request(state_rank, id);
CREATE INDEX request_by_type ON request(type, id);
CREATE INDEX request_by_laws ON request(laws, id);
CREATE INDEX request_by_assignee ON request(assignee, id);
CREATE INDEX request_by_subject ON request(subject);
CREATE INDEX request_running ON request(due_key) WHERE state_rank < 8 AND deleted_at IS NULL;
CREATE INDEX request_open ON request(laws) WHERE state_rank < 9 AND deleted_at IS NULL;
CREATE INDEX request_there ON request(state_rank) WHERE deleted_at IS NULL;

-- The last number given in a year of receipt; it outlives the requests.
CREATE TABLE request_number(
    year INTEGER PRIMARY KEY,
    last INTEGER NOT NULL
) STRICT;

-- Legal dates as they were computed; a later computation replaces an earlier one and keeps it.
CREATE TABLE request_clock(
    id INTEGER PRIMARY KEY,
    request INTEGER NOT NULL REFERENCES request(id),
    law TEXT NOT NULL,
    calendar TEXT NOT NULL,
    acknowledge_by TEXT,
    notice_by TEXT,
    due TEXT,
    due_at INTEGER,
    hours INTEGER NOT NULL, -- 1: an hour clock
    safe TEXT,
    rule TEXT NOT NULL,
    calendar_version TEXT NOT NULL,
    explanation TEXT NOT NULL,
    inputs TEXT NOT NULL, -- JSON
    unknown TEXT NOT NULL, -- why no date could be computed; empty where one could
    computed_at INTEGER NOT NULL,
    replaced_at INTEGER
) STRICT;
CREATE INDEX request_clock_of ON request_clock(request, replaced_at);

CREATE TABLE request_history(
    id INTEGER PRIMARY KEY,
    request INTEGER NOT NULL REFERENCES request(id),
    row TEXT NOT NULL,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    kind TEXT NOT NULL,
    before TEXT NOT NULL, -- states and dates
    after TEXT NOT NULL,
    sealed BLOB -- the words, where there are any
) STRICT;
CREATE INDEX request_history_of ON request_history(request, id);

-- By what a person is found again: keyed hashes of normalised identifiers.
CREATE TABLE request_identifier(
    request INTEGER NOT NULL REFERENCES request(id),
    kind TEXT NOT NULL CHECK(kind IN ('email', 'phone', 'name', 'birth_date', 'customer_number')),
    hash BLOB NOT NULL,
    PRIMARY KEY(request, kind, hash)
) STRICT, WITHOUT ROWID;
CREATE INDEX request_identifier_by_hash ON request_identifier(hash);

CREATE TABLE request_attachment(
    id INTEGER PRIMARY KEY,
    request INTEGER NOT NULL REFERENCES request(id),
    row TEXT NOT NULL,
    evidence INTEGER NOT NULL, -- 1: shown to prove identity, and gone once that is decided
    bytes INTEGER NOT NULL,
    added_at INTEGER NOT NULL,
    sealed BLOB NOT NULL -- name, media type, SHA-256
) STRICT;
CREATE INDEX request_attachment_of ON request_attachment(request, id);

CREATE TABLE request_attachment_chunk(
    attachment INTEGER NOT NULL REFERENCES request_attachment(id),
    position INTEGER NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY(attachment, position)
) STRICT;

CREATE TABLE request_letter(
    id INTEGER PRIMARY KEY,
    request INTEGER NOT NULL REFERENCES request(id),
    row TEXT NOT NULL,
    template TEXT NOT NULL,
    language TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    sha256 BLOB NOT NULL, -- keyed hash of the text: proves which letter it was without telling it
    sealed BLOB NOT NULL
) STRICT;
CREATE INDEX request_letter_of ON request_letter(request, id);

-- Letters in the organisation's own words, in the place of the shipped ones. No personal data.
CREATE TABLE letter_template(
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    changed_at INTEGER NOT NULL,
    PRIMARY KEY(name, language)
) STRICT, WITHOUT ROWID;

-- Who was erased, as keyed hashes only: so that the same person is noticed when they come in again.
CREATE TABLE erased_person(
    kind TEXT NOT NULL CHECK(kind IN ('email', 'phone', 'name', 'birth_date', 'customer_number')),
    hash BLOB NOT NULL,
    request TEXT NOT NULL, -- reference of the closed request
    erased_at INTEGER NOT NULL,
    PRIMARY KEY(kind, hash, request)
) STRICT, WITHOUT ROWID;
