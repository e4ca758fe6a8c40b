CREATE TABLE "gate_token" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "token" TEXT,
  "kind_of_token" TEXT,
  "source" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "gate_token_by_case" ON "gate_token" (case_id, seq);

CREATE TABLE "keep_apart" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "other_case" TEXT,
  "source" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "keep_apart_by_case" ON "keep_apart" (case_id, seq);

CREATE TABLE "busy_block" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "begins_at" TEXT,
  "ends_at" TEXT,
  "escort" TEXT,
  "busy_with" TEXT,
  "source" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "busy_block_by_case" ON "busy_block" (case_id, seq);

CREATE TABLE "alert" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "alert" TEXT,
  "began" TEXT,
  "ended" TEXT,
  "source" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "alert_by_case" ON "alert" (case_id, seq);

CREATE TABLE "copy_record" (
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
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "copy_record_by_case" ON "copy_record" (case_id, seq);
