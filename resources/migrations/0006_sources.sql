-- To be filled.
CREATE TABLE sources_empty(id INTEGER PRIMARY KEY) STRICT;
