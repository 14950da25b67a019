-- Calendars of public holidays that the organisation brought in itself: they add to a shipped calendar or stand for it.

CREATE TABLE calendar(
    name TEXT PRIMARY KEY CHECK(length(name) BETWEEN 1 AND 40), -- "DE-HE", "ACME"
    mode TEXT NOT NULL CHECK(mode IN ('add', 'replace')), -- to the shipped calendar of that name
    first_year INTEGER NOT NULL,
    last_year INTEGER NOT NULL CHECK(last_year >= first_year),
    file_hash BLOB NOT NULL, -- SHA-256 of what was imported last: part of the calendar's version
    imported_at INTEGER NOT NULL
) STRICT;

CREATE TABLE calendar_day(
    calendar TEXT NOT NULL REFERENCES calendar(name) ON DELETE CASCADE,
    day TEXT NOT NULL CHECK(length(day) = 10), -- YYYY-MM-DD
    name TEXT NOT NULL,
    PRIMARY KEY(calendar, day)
) STRICT, WITHOUT ROWID;
