CREATE TABLE "art_work" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "title" TEXT,
  "art_kind" TEXT,
  "made_on" TEXT,
  "session" TEXT,
  "photo" TEXT,
  "own_words" TEXT,
  "seen" TEXT,
  "original" TEXT,
  "shows_somebody" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "art_work_by_case" ON "art_work" (case_id, seq);

CREATE TABLE "art_use" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "work" TEXT,
  "purpose" TEXT,
  "verdict" TEXT,
  "said_on" TEXT,
  "asked_by" TEXT,
  "language" TEXT,
  "until_day" TEXT,
  "with_name" TEXT,
  "name_shown" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "art_use_by_case" ON "art_use" (case_id, seq);

CREATE INDEX "art_use_by_work" ON "art_use" ("work", seq);

CREATE TABLE "assessment" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "instrument" TEXT,
  "version" TEXT,
  "language" TEXT,
  "taken_on" TEXT,
  "taken_by" TEXT,
  "session" TEXT,
  "answers" TEXT,
  "score" INTEGER,
  "band" TEXT,
  "not_scored_why" TEXT,
  "assessment_note" TEXT,
  "continues" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "assessment_by_case" ON "assessment" (case_id, seq);

DROP INDEX "process_note_by_case";

ALTER TABLE "process_note" RENAME TO "process_note_before";

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
  "continued_as" TEXT,
  "session" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "process_note_by_case" ON "process_note" (case_id, seq);

CREATE INDEX "process_note_by_session" ON "process_note" ("session", seq);

INSERT INTO "process_note" ("seq", "id", "case_id", "head", "removed", "session_on", "session_kind", "minutes", "language", "distress_before", "distress_after", "observation", "assessment", "plan", "risk_signs", "next_session", "continues", "reasons") SELECT "seq", "id", "case_id", "head", "removed", "session_on", "session_kind", "minutes", "language", "distress_before", "distress_after", "observation", "assessment", "plan", "risk_signs", "next_session", "continues", "reasons" FROM "process_note_before";

DROP TABLE "process_note_before";

CREATE TABLE "art_copy" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "work" TEXT,
  "purpose" TEXT,
  "to_whom" TEXT,
  "given_at" TEXT,
  "given_by" TEXT,
  "digest" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "art_copy_by_case" ON "art_copy" (case_id, seq);
