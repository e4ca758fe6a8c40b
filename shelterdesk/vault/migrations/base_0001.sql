CREATE TABLE meta (
  key TEXT PRIMARY KEY,
  value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE word (
  id INTEGER PRIMARY KEY,
  text TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE log (
  seq INTEGER PRIMARY KEY,
  incarnation INTEGER NOT NULL,
  number INTEGER NOT NULL,
  hash BLOB NOT NULL,
  membership INTEGER NOT NULL,
  author INTEGER NOT NULL,
  signer INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  record TEXT NOT NULL,
  schema INTEGER NOT NULL,
  bases BLOB NOT NULL,
  batch TEXT NOT NULL,
  time INTEGER NOT NULL,
  action INTEGER NOT NULL,
  digest BLOB NOT NULL,
  random BLOB NOT NULL,
  body BLOB NOT NULL,
  signature BLOB
) STRICT;

CREATE UNIQUE INDEX log_by_number ON log (incarnation, number);

CREATE INDEX log_by_record ON log (record, kind);

CREATE TABLE checkpoint (
  seq INTEGER PRIMARY KEY,
  state BLOB NOT NULL,
  signer INTEGER NOT NULL,
  signature BLOB NOT NULL
) STRICT;

CREATE TABLE search_text (
  seq INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  record_id TEXT NOT NULL,
  case_id TEXT NOT NULL,
  time INTEGER NOT NULL,
  names TEXT NOT NULL,
  notes TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX search_text_by_record ON search_text (record_id, kind);

CREATE VIRTUAL TABLE search USING fts5(
  names, notes,
  content='search_text', content_rowid='seq',
  prefix='1 2 3', tokenize='unicode61 remove_diacritics 0'
);

INSERT INTO search(search, rank) VALUES('secure-delete', 1);

CREATE VIRTUAL TABLE name_search USING fts5(
  names,
  content='search_text', content_rowid='seq', columnsize=0,
  prefix='1 2 3', tokenize='unicode61 remove_diacritics 0'
);

INSERT INTO name_search(name_search, rank) VALUES('secure-delete', 1);
