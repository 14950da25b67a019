-- To be filled.
CREATE TABLE retention_empty(id INTEGER PRIMARY KEY) STRICT;
