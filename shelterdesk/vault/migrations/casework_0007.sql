CREATE TABLE "rights_talk" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "explained_on" TEXT,
  "explained_by" TEXT,
  "language" TEXT,
  "interpreter" TEXT,
  "version" TEXT,
  "understood" TEXT,
  "own_copy" TEXT,
  "asked" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "rights_talk_by_case" ON "rights_talk" (case_id, seq);

CREATE TABLE "complaint" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "received_on" TEXT,
  "about" TEXT,
  "about_member" TEXT,
  "anonymous" TEXT,
  "words" TEXT,
  "wished" TEXT,
  "state" TEXT,
  "looked_into_by" TEXT,
  "done" TEXT,
  "answered_on" TEXT,
  "satisfied" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "complaint_by_case" ON "complaint" (case_id, seq);
