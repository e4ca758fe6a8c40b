CREATE TABLE "health_record" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "complaints_now" TEXT,
  "pain" INTEGER,
  "injuries" TEXT,
  "examined_on" TEXT,
  "examined_by" TEXT,
  "illnesses" TEXT,
  "medicines_before" TEXT,
  "vaccinations" TEXT,
  "substances" TEXT,
  "mental_health" TEXT,
  "tests_wanted" TEXT,
  "tests_done" TEXT,
  "doctor_sex" TEXT,
  "health_note" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "health_record_by_case" ON "health_record" (case_id, seq);

CREATE TABLE "pregnancy" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "due_on" TEXT,
  "weeks" INTEGER,
  "weeks_on" TEXT,
  "wish" TEXT,
  "care" TEXT,
  "birth_place" TEXT,
  "ended_on" TEXT,
  "outcome" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "pregnancy_by_case" ON "pregnancy" (case_id, seq);

CREATE TABLE "appointment" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "what" TEXT,
  "begins_at" TEXT,
  "ends_at" TEXT,
  "where" TEXT,
  "reason" TEXT,
  "escort" TEXT,
  "escort_member" TEXT,
  "interpreter" TEXT,
  "to_bring" TEXT,
  "state" TEXT,
  "result" TEXT,
  "next_on" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "appointment_by_case" ON "appointment" (case_id, seq);

CREATE TABLE "medical_referral" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "to_whom" TEXT,
  "for_what" TEXT,
  "referred_on" TEXT,
  "agreed" TEXT,
  "state" TEXT,
  "answer" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "medical_referral_by_case" ON "medical_referral" (case_id, seq);

CREATE TABLE "barrier" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "what_care" TEXT,
  "barriers" TEXT,
  "since" TEXT,
  "tried" TEXT,
  "state" TEXT,
  "barrier_note" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "barrier_by_case" ON "barrier" (case_id, seq);

CREATE TABLE "prescription" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "medicine" TEXT,
  "prescriber" TEXT,
  "prescribed_on" TEXT,
  "why" TEXT,
  "watch_for" TEXT,
  "review_on" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "prescription_by_case" ON "prescription" (case_id, seq);

CREATE TABLE "complaint_clinical" (
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

CREATE INDEX "complaint_clinical_by_case" ON "complaint_clinical" (case_id, seq);
