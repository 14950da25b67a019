-- To be filled.
CREATE TABLE clocks_empty(id INTEGER PRIMARY KEY) STRICT;
