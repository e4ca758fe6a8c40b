CREATE TABLE "complaint_protected" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "received_on" TEXT,
  "about" TEXT,
  "about_member" TEXT,
  "anonymous" TEXT,
  "words" TEXT,
  "wished" TEXT,
  "state" TEXT,
  "looked_into_by" TEXT,
  "done" TEXT,
  "answered_on" TEXT,
  "satisfied" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "complaint_protected_by_case" ON "complaint_protected" (case_id, seq);
