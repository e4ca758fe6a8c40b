CREATE TABLE "erasure_order" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "up_to" INTEGER,
  "sheets" INTEGER,
  "digest" TEXT,
  "request" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "erasure_order_by_case" ON "erasure_order" (case_id, seq);
