-- Consents: what was shown, to whom, for which purposes, and what became of it. A record is a head that never changes and
-- events that are only ever added; who the person is stands sealed under the person's own key.

CREATE TABLE consent_notice(
    id INTEGER PRIMARY KEY,
    sha256 BLOB NOT NULL, -- of the text in UTF-8
    version TEXT NOT NULL, -- as the organisation names it
    language TEXT NOT NULL, -- BCP 47
    text TEXT, -- what was shown; nothing where an import brought the hash only
    first_used_at INTEGER NOT NULL,
    UNIQUE(sha256, version, language)
) STRICT;

-- The last number given in a year; it outlives the records.
CREATE TABLE consent_number(
    year INTEGER PRIMARY KEY,
    last INTEGER NOT NULL
) STRICT;

CREATE TABLE consent(
    id INTEGER PRIMARY KEY,
    reference TEXT NOT NULL UNIQUE,
    record_id TEXT NOT NULL UNIQUE, -- ISO/IEC TS 27560: record_id; also the row of the sealed value
    schema_version TEXT NOT NULL,
    subject TEXT NOT NULL, -- the person's pseudonym, and the name of their key
    key INTEGER NOT NULL REFERENCES vault_key(id),
    principal BLOB NOT NULL, -- sealed: identifiers and name
    notice INTEGER NOT NULL REFERENCES consent_notice(id),
    language TEXT NOT NULL,
    method TEXT NOT NULL, -- how it was collected
    jurisdiction TEXT NOT NULL,
    fields TEXT NOT NULL, -- JSON: the other fields of the record; nothing personal
    imported_from TEXT NOT NULL DEFAULT '', -- SHA-256 of the file, hex
    made_at INTEGER NOT NULL
) STRICT;
CREATE INDEX consent_by_subject ON consent(subject);
CREATE INDEX consent_by_notice ON consent(notice);

CREATE TABLE consent_purpose(
    consent INTEGER NOT NULL REFERENCES consent(id),
    position INTEGER NOT NULL,
    purpose TEXT NOT NULL,
    fields TEXT NOT NULL, -- JSON: category, explicit or implicit, kinds of data, third parties, end
    PRIMARY KEY(consent, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX consent_purpose_by_name ON consent_purpose(purpose, consent);

-- States as the W3C Data Privacy Vocabulary 2.3 names them.
CREATE TABLE consent_event(
    id INTEGER PRIMARY KEY,
    consent INTEGER NOT NULL REFERENCES consent(id),
    position INTEGER, -- of one purpose; nothing: all of them
    at INTEGER NOT NULL, -- when the person did it
    state TEXT NOT NULL CHECK(state IN ('ConsentUnknown', 'ConsentRequested', 'ConsentRequestDeferred', 'ConsentGiven',
        'RenewedConsentGiven', 'ConsentRefused', 'ConsentWithdrawn', 'ConsentExpired', 'ConsentInvalidated',
        'ConsentTerminated', 'ConsentRevoked')),
    valid_until INTEGER, -- of a consent that was given: nothing means until it is withdrawn
    entity TEXT NOT NULL CHECK(entity IN ('principal', 'controller', 'system')),
    method TEXT NOT NULL,
    notice INTEGER REFERENCES consent_notice(id), -- of a renewal: what was shown then
    recorded_at INTEGER NOT NULL -- when it stood here, and the processing could end
) STRICT;
CREATE INDEX consent_event_of ON consent_event(consent, at, id);
CREATE INDEX consent_event_by_end ON consent_event(valid_until) WHERE valid_until IS NOT NULL;
CREATE INDEX consent_withdrawals ON consent_event(recorded_at - at) WHERE state = 'ConsentWithdrawn';

-- What the events come to for each purpose: the one that happened last. Derived, so that counting needs not look through
-- all events; kept by the trigger alone.
CREATE TABLE consent_standing(
    consent INTEGER NOT NULL REFERENCES consent(id),
    position INTEGER NOT NULL,
    purpose TEXT NOT NULL,
    event INTEGER NOT NULL REFERENCES consent_event(id),
    state TEXT NOT NULL,
    valid_until INTEGER,
    at INTEGER NOT NULL,
    PRIMARY KEY(consent, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX consent_standing_by_purpose ON consent_standing(purpose, state, valid_until);
CREATE INDEX consent_standing_by_end ON consent_standing(valid_until) WHERE valid_until IS NOT NULL;
CREATE TRIGGER consent_event_counts AFTER INSERT ON consent_event
BEGIN
    INSERT INTO consent_standing(consent, position, purpose, event, state, valid_until, at)
    SELECT consent, position, purpose, NEW.id, NEW.state, NEW.valid_until, NEW.at FROM consent_purpose
    WHERE consent = NEW.consent AND (NEW.position IS NULL OR position = NEW.position)
    ON CONFLICT(consent, position) DO UPDATE SET event = excluded.event, state = excluded.state,
        valid_until = excluded.valid_until, at = excluded.at WHERE excluded.at >= consent_standing.at;
END;

-- By what a person is found again: keyed hashes of normalised identifiers.
CREATE TABLE consent_identifier(
    consent INTEGER NOT NULL REFERENCES consent(id),
    kind TEXT NOT NULL CHECK(kind IN ('email', 'phone', 'name', 'birth_date', 'customer_number')),
    hash BLOB NOT NULL,
    PRIMARY KEY(consent, kind, hash)
) STRICT, WITHOUT ROWID;
CREATE INDEX consent_identifier_by_hash ON consent_identifier(hash);

CREATE TRIGGER consent_stays BEFORE UPDATE ON consent
BEGIN SELECT RAISE(ABORT, 'a consent record never changes'); END;
CREATE TRIGGER consent_is_kept BEFORE DELETE ON consent
BEGIN SELECT RAISE(ABORT, 'a consent record is never removed'); END;
CREATE TRIGGER consent_purpose_stays BEFORE UPDATE ON consent_purpose
BEGIN SELECT RAISE(ABORT, 'a consent record never changes'); END;
CREATE TRIGGER consent_purpose_is_kept BEFORE DELETE ON consent_purpose
BEGIN SELECT RAISE(ABORT, 'a consent record is never removed'); END;
CREATE TRIGGER consent_event_stays BEFORE UPDATE ON consent_event
BEGIN SELECT RAISE(ABORT, 'consent events are only ever added'); END;
CREATE TRIGGER consent_event_is_kept BEFORE DELETE ON consent_event
BEGIN SELECT RAISE(ABORT, 'consent events are only ever added'); END;
CREATE TRIGGER consent_notice_stays BEFORE UPDATE OF sha256, version, language ON consent_notice
BEGIN SELECT RAISE(ABORT, 'a notice that was shown never changes'); END;

-- California: signals and choices of opting out and in again (CCPA Regulations, 7025 to 7028); only ever added to.
CREATE TABLE privacy_choice(
    id INTEGER PRIMARY KEY,
    reference TEXT NOT NULL UNIQUE,
    right TEXT NOT NULL CHECK(right IN ('sale_sharing', 'sensitive_use')),
    choice TEXT NOT NULL CHECK(choice IN ('out', 'in_asked', 'in_confirmed')),
    signal TEXT NOT NULL CHECK(signal IN ('gpc', 'form', 'mail', 'phone', 'agent')),
    device BLOB, -- keyed hash of the browser or device
    subject BLOB, -- keyed hash of a known consumer's identifier
    at INTEGER NOT NULL,
    ask_again_from INTEGER, -- of opting out: not asked to opt in before
    recorded_at INTEGER NOT NULL,
    CHECK(device IS NOT NULL OR subject IS NOT NULL)
) STRICT;
CREATE INDEX privacy_choice_by_device ON privacy_choice(device, right, at) WHERE device IS NOT NULL;
CREATE INDEX privacy_choice_by_subject ON privacy_choice(subject, right, at) WHERE subject IS NOT NULL;
CREATE TRIGGER privacy_choice_stays BEFORE UPDATE ON privacy_choice
BEGIN SELECT RAISE(ABORT, 'privacy choices are only ever added'); END;
CREATE TRIGGER privacy_choice_is_kept BEFORE DELETE ON privacy_choice
BEGIN SELECT RAISE(ABORT, 'privacy choices are only ever added'); END;
