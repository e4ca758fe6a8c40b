CREATE TABLE "retention" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "purpose" TEXT,
  "keep_until" TEXT,
  "legal_hold" TEXT,
  "why" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "retention_by_case" ON "retention" (case_id, seq);

CREATE INDEX case_by_closed ON "case" (closed) WHERE closed IS NOT NULL AND removed = 0;
