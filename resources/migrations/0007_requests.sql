-- To be filled.
CREATE TABLE requests_empty(id INTEGER PRIMARY KEY) STRICT;
