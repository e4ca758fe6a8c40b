CREATE TABLE "risk_item" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "signs" TEXT,
  "seen_on" TEXT,
  "seen_in" TEXT,
  "seen_by" TEXT,
  "words" TEXT,
  "done_now" TEXT,
  "urgency" TEXT,
  "state" TEXT,
  "next_review" TEXT,
  "reviewed_by" TEXT,
  "review_note" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "risk_item_by_case" ON "risk_item" (case_id, seq);

CREATE INDEX "risk_item_by_state" ON "risk_item" ("state", seq);
