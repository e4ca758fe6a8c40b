CREATE TABLE "request" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "act" TEXT,
  "digest" TEXT,
  "about" TEXT,
  "items" INTEGER,
  "asked_by" TEXT,
  "asked_at" TEXT,
  "valid_until" TEXT,
  "signature" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "request_by_case" ON "request" (case_id, seq);

CREATE TABLE "approval" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "request" TEXT,
  "verdict" TEXT,
  "given_by" TEXT,
  "given_at" TEXT,
  "signature" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "approval_by_case" ON "approval" (case_id, seq);

CREATE TABLE "carried_out" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "request" TEXT,
  "done_by" TEXT,
  "done_at" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "carried_out_by_case" ON "carried_out" (case_id, seq);

CREATE TABLE "emergency_disclosure" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "told_by" TEXT,
  "told_at" TEXT,
  "recipient" TEXT,
  "way" TEXT,
  "told_groups" TEXT,
  "digest" TEXT,
  "review_until" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "emergency_disclosure_by_case" ON "emergency_disclosure" (case_id, seq);

CREATE TABLE "emergency_seen" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "disclosure" TEXT,
  "seen_by" TEXT,
  "seen_at" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "emergency_seen_by_case" ON "emergency_seen" (case_id, seq);

CREATE TABLE "emergency_review" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "disclosure" TEXT,
  "verdict" TEXT,
  "reviewed_by" TEXT,
  "reviewed_at" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "emergency_review_by_case" ON "emergency_review" (case_id, seq);
