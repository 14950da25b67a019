-- To be filled.
CREATE TABLE erasure_empty(id INTEGER PRIMARY KEY) STRICT;
