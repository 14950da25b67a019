-- Answers to access requests, item by item; what is said stands sealed under the person's own key. And the exports that
-- were made: hashes and counts only.

CREATE TABLE answer_item(
    request INTEGER NOT NULL REFERENCES request(id),
    item TEXT NOT NULL, -- of the checklist: 'copy', 'purposes', …
    row TEXT NOT NULL,
    state TEXT NOT NULL CHECK(state IN ('filled', 'none', 'not_applicable')),
    sealed BLOB NOT NULL, -- the words
    changed_at INTEGER NOT NULL,
    PRIMARY KEY(request, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE answer_export(
    id INTEGER PRIMARY KEY,
    request INTEGER NOT NULL REFERENCES request(id),
    kind TEXT NOT NULL CHECK(kind IN ('access', 'portability')),
    form TEXT NOT NULL CHECK(form IN ('folder', 'zip')),
    manifest BLOB NOT NULL, -- SHA-256 of manifest.json
    files INTEGER NOT NULL,
    rows INTEGER NOT NULL,
    made_at INTEGER NOT NULL
) STRICT;
CREATE INDEX answer_export_of ON answer_export(request, made_at);
