-- To be filled.
CREATE TABLE processing_empty(id INTEGER PRIMARY KEY) STRICT;
