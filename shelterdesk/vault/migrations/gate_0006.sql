CREATE TABLE "copy_record_0006" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "made_at" TEXT,
  "made_by" TEXT,
  "kind_of_place" TEXT,
  "place" TEXT,
  "files" INTEGER,
  "verified_at" TEXT,
  "medium" TEXT,
  "path" TEXT,
  "generation" INTEGER,
  "opened" TEXT,
  "waiting" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

INSERT INTO "copy_record_0006" (seq, id, case_id, head, removed, "made_at", "made_by", "kind_of_place", "place", "files",
  "verified_at", reasons)
  SELECT seq, id, case_id, head, removed, "made_at", "made_by", "kind_of_place", "place", "files", "verified_at", reasons
  FROM "copy_record";

DROP TABLE "copy_record";

ALTER TABLE "copy_record_0006" RENAME TO "copy_record";

CREATE INDEX "copy_record_by_case" ON "copy_record" (case_id, seq);
