CREATE TABLE "incident_plan" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "what" TEXT,
  "usual_steps" TEXT,
  "own_steps" TEXT,
  "usual_told" TEXT,
  "own_told" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "incident_plan_by_case" ON "incident_plan" (case_id, seq);
