CREATE TABLE "process_note" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "session_on" TEXT,
  "session_kind" TEXT,
  "minutes" INTEGER,
  "language" TEXT,
  "distress_before" INTEGER,
  "distress_after" INTEGER,
  "observation" TEXT,
  "assessment" TEXT,
  "plan" TEXT,
  "risk_signs" TEXT,
  "next_session" TEXT,
  "continues" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "process_note_by_case" ON "process_note" (case_id, seq);
