CREATE TABLE part (
  bit INTEGER PRIMARY KEY,
  kind TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE case_list (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  code TEXT NOT NULL,
  stage TEXT NOT NULL,
  worker TEXT NOT NULL,
  stay TEXT NOT NULL,
  opened TEXT NOT NULL,
  parts INTEGER NOT NULL,
  listed INTEGER NOT NULL,
  updated INTEGER NOT NULL
) STRICT;

CREATE INDEX case_list_by_opened ON case_list (listed, opened, seq);

CREATE INDEX case_list_by_code ON case_list (listed, code, seq);

CREATE INDEX case_list_by_stage ON case_list (listed, stage, opened, seq);

CREATE INDEX case_list_by_worker ON case_list (listed, worker, opened, seq);

CREATE INDEX case_list_by_stay ON case_list (listed, stay, opened, seq);

CREATE INDEX case_list_by_combination ON case_list (listed, stage, worker, stay, parts);

CREATE TABLE case_count (
  stage TEXT NOT NULL,
  worker TEXT NOT NULL,
  stay TEXT NOT NULL,
  parts INTEGER NOT NULL,
  cases INTEGER NOT NULL,
  PRIMARY KEY (stage, worker, stay, parts)
) STRICT, WITHOUT ROWID;
