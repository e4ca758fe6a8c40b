CREATE TABLE "threat" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "happened_on" TEXT,
  "subject" TEXT,
  "source" TEXT,
  "source_name" TEXT,
  "channel" TEXT,
  "phone" TEXT,
  "words" TEXT,
  "evidence" TEXT,
  "true_things" TEXT,
  "severity" TEXT,
  "likelihood" TEXT,
  "client_view" TEXT,
  "actions" TEXT,
  "action_note" TEXT,
  "responsible" TEXT,
  "alerts" TEXT,
  "keep_apart_from" TEXT,
  "state" TEXT,
  "review" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "threat_by_case" ON "threat" (case_id, seq);

CREATE TABLE "forbidden_word" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "word" TEXT,
  "kind_of_word" TEXT,
  "word_note" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "forbidden_word_by_case" ON "forbidden_word" (case_id, seq);

CREATE TABLE "exclusion" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "kind_of_excluded" TEXT,
  "name" TEXT,
  "other_names" TEXT,
  "phone" TEXT,
  "reason" TEXT,
  "began" TEXT,
  "ended" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "exclusion_by_case" ON "exclusion" (case_id, seq);
