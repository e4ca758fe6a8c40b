CREATE TABLE "retention_rule" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "purpose" TEXT,
  "months" INTEGER,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "retention_rule_by_case" ON "retention_rule" (case_id, seq);
