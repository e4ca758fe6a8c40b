CREATE TABLE "emergency_note" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "disclosure" TEXT,
  "about_what" TEXT,
  "note" TEXT,
  "written_by" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "emergency_note_by_case" ON "emergency_note" (case_id, seq);
