-- The trail, signed: fewer stored hashes, one newest checkpoint, the keys it was signed with, and a smaller index.

-- Only levels that are multiples of 8 are kept (as tlog-tiles does); what lies between is computed from them.
DELETE FROM audit_node WHERE level % 8 <> 0;

-- The newest checkpoint takes the place of the head. A trail without a key keeps the bare text: origin, size, base64 of the root.
INSERT INTO audit_checkpoint(size, note)
WITH RECURSIVE
    head(size, digits) AS (SELECT size, lower(hex(root)) || '00' FROM audit_head WHERE size > 0),
    place(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM place WHERE i < 21),
    twelve(i, bits) AS (
        SELECT i, 256 * (instr('0123456789abcdef', substr(digits, 3 * i + 1, 1)) - 1)
            + 16 * (instr('0123456789abcdef', substr(digits, 3 * i + 2, 1)) - 1)
            + instr('0123456789abcdef', substr(digits, 3 * i + 3, 1)) - 1
        FROM head, place
    ),
    letter(i, pair) AS (
        SELECT i, substr('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/', 1 + bits / 64, 1)
            || substr('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/', 1 + bits % 64, 1)
        FROM twelve ORDER BY i
    )
SELECT size, CAST('steward.example/audit/unsigned' || char(10) || size || char(10)
    || (SELECT substr(group_concat(pair, ''), 1, 43) FROM letter) || '=' || char(10) AS BLOB)
FROM head WHERE true
ON CONFLICT DO NOTHING;
DROP TABLE audit_head;

-- The entries that name a key the trail is signed with from there on.
CREATE TABLE audit_key(
    seq INTEGER PRIMARY KEY
) STRICT;

-- What entries are looked up by, a row for each full 4,096 of them; made from the entries, and never the proof of anything.
DROP TABLE audit_lookup;
CREATE TABLE audit_lookup(
    segment INTEGER PRIMARY KEY,
    first_at INTEGER NOT NULL,
    last_at INTEGER NOT NULL,
    places BLOB NOT NULL
) STRICT;
