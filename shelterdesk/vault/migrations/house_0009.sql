DROP INDEX "staff_card_by_case";

ALTER TABLE "staff_card" RENAME TO "staff_card_before";

CREATE TABLE "staff_card" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "member" TEXT,
  "called" TEXT,
  "task" TEXT,
  "languages" TEXT,
  "phone" TEXT,
  "on_duty" TEXT,
  "sex" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "staff_card_by_case" ON "staff_card" (case_id, seq);

INSERT INTO "staff_card" ("seq", "id", "case_id", "head", "removed", "member", "called", "task", "languages", "phone", "on_duty", "reasons") SELECT "seq", "id", "case_id", "head", "removed", "member", "called", "task", "languages", "phone", "on_duty", "reasons" FROM "staff_card_before";

DROP TABLE "staff_card_before";

CREATE TABLE "session_room" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "name" TEXT,
  "places" INTEGER,
  "out_of_use" TEXT,
  "room_note" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "session_room_by_case" ON "session_room" (case_id, seq);

CREATE TABLE "working_hours" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "member" TEXT,
  "weekdays" TEXT,
  "from_hour" TEXT,
  "until_hour" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "working_hours_by_case" ON "working_hours" (case_id, seq);

CREATE TABLE "staff_absence" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "member" TEXT,
  "began" TEXT,
  "ended" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "staff_absence_by_case" ON "staff_absence" (case_id, seq);
