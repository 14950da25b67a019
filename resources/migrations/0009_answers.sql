-- To be filled.
CREATE TABLE answers_empty(id INTEGER PRIMARY KEY) STRICT;
