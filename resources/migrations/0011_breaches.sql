-- To be filled.
CREATE TABLE breaches_empty(id INTEGER PRIMARY KEY) STRICT;
