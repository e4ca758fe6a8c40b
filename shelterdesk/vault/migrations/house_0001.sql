CREATE TABLE "staff_card" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "member" TEXT,
  "called" TEXT,
  "task" TEXT,
  "languages" TEXT,
  "phone" TEXT,
  "on_duty" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "staff_card_by_case" ON "staff_card" (case_id, seq);

CREATE TABLE "task" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "title" TEXT,
  "due" TEXT,
  "responsible" TEXT,
  "state" TEXT,
  "task_note" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "task_by_case" ON "task" (case_id, seq);

CREATE TABLE "organisation" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "alias" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "organisation_by_case" ON "organisation" (case_id, seq);
