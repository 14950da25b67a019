-- To be filled.
CREATE TABLE consent_empty(id INTEGER PRIMARY KEY) STRICT;
