CREATE TABLE "card_check" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "card_set" TEXT,
  "set_number" INTEGER,
  "what" TEXT,
  "checked_by" TEXT,
  "checked_at" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "card_check_by_case" ON "card_check" (case_id, seq);

CREATE TABLE "event_seen" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "event" TEXT,
  "seen_by" TEXT,
  "seen_at" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "event_seen_by_case" ON "event_seen" (case_id, seq);
