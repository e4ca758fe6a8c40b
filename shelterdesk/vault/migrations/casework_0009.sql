CREATE TABLE "therapy_group" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "name" TEXT,
  "kind_of_group" TEXT,
  "openness" TEXT,
  "for_whom" TEXT,
  "most" INTEGER,
  "language" TEXT,
  "leader" TEXT,
  "co_leader" TEXT,
  "room" TEXT,
  "theme" TEXT,
  "materials" TEXT,
  "rules" TEXT,
  "began" TEXT,
  "ended" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "therapy_group_by_case" ON "therapy_group" (case_id, seq);

CREATE TABLE "group_member" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "therapy_group" TEXT,
  "joined" TEXT,
  "left" TEXT,
  "agreed" TEXT,
  "rules_signed" TEXT,
  "why_left" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "group_member_by_case" ON "group_member" (case_id, seq);

CREATE INDEX "group_member_by_therapy_group" ON "group_member" ("therapy_group", seq);

CREATE TABLE "group_note" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "session" TEXT,
  "therapy_group" TEXT,
  "text" TEXT,
  "next_time" TEXT,
  "continues" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "group_note_by_case" ON "group_note" (case_id, seq);

CREATE INDEX "group_note_by_session" ON "group_note" ("session", seq);

CREATE INDEX "group_note_by_therapy_group" ON "group_note" ("therapy_group", seq);

CREATE TABLE "phase_step" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "phase" TEXT,
  "began" TEXT,
  "ended" TEXT,
  "phase_note" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "phase_step_by_case" ON "phase_step" (case_id, seq);

CREATE TABLE "phase_decision" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "step" TEXT,
  "verdict" TEXT,
  "said_as" TEXT,
  "decided_by" TEXT,
  "decided_on" TEXT,
  "why" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "phase_decision_by_case" ON "phase_decision" (case_id, seq);

CREATE TABLE "handover" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "handed_on" TEXT,
  "handed_by" TEXT,
  "handed_to" TEXT,
  "needs_seen" TEXT,
  "already_told" TEXT,
  "helps" TEXT,
  "avoid" TEXT,
  "urgent" TEXT,
  "continues" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "handover_by_case" ON "handover" (case_id, seq);

CREATE TABLE "stay_guideline" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "months_least" INTEGER,
  "months_most" INTEGER,
  "why" TEXT,
  "set_by" TEXT,
  "set_on" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "stay_guideline_by_case" ON "stay_guideline" (case_id, seq);

CREATE TABLE "plan_objective" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "objective" TEXT,
  "own_words" TEXT,
  "plan_type" TEXT,
  "need" TEXT,
  "responsible" TEXT,
  "began" TEXT,
  "planned_end" TEXT,
  "ended" TEXT,
  "progress" TEXT,
  "progress_note" TEXT,
  "review" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "plan_objective_by_case" ON "plan_objective" (case_id, seq);

CREATE INDEX "plan_objective_by_review" ON "plan_objective" ("review", seq);

CREATE TABLE "plan_action" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "objective" TEXT,
  "what" TEXT,
  "service" TEXT,
  "responsible" TEXT,
  "provider" TEXT,
  "due" TEXT,
  "state" TEXT,
  "done" TEXT,
  "action_note" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "plan_action_by_case" ON "plan_action" (case_id, seq);

CREATE INDEX "plan_action_by_due" ON "plan_action" ("due", seq);

CREATE TABLE "plan_agreement" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "agreed" TEXT,
  "agreed_on" TEXT,
  "own_words" TEXT,
  "language" TEXT,
  "interpreter" TEXT,
  "copy_given" TEXT,
  "plan_digest" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "plan_agreement_by_case" ON "plan_agreement" (case_id, seq);

CREATE TABLE "plan_approval" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "verdict" TEXT,
  "given_by" TEXT,
  "given_on" TEXT,
  "approval_note" TEXT,
  "plan_digest" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "plan_approval_by_case" ON "plan_approval" (case_id, seq);

CREATE TABLE "course" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "what" TEXT,
  "course_kind" TEXT,
  "provider" TEXT,
  "began" TEXT,
  "ended" TEXT,
  "hours_a_week" INTEGER,
  "state" TEXT,
  "certificate" TEXT,
  "course_note" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "course_by_case" ON "course" (case_id, seq);

CREATE TABLE "job_check" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "employer" TEXT,
  "job" TEXT,
  "checked" TEXT,
  "verdict" TEXT,
  "checked_on" TEXT,
  "checked_by" TEXT,
  "began" TEXT,
  "ended" TEXT,
  "job_note" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "job_check_by_case" ON "job_check" (case_id, seq);

CREATE TABLE "grant" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "purpose" TEXT,
  "amount" INTEGER,
  "currency" TEXT,
  "giver" TEXT,
  "agreed_on" TEXT,
  "conditions" TEXT,
  "state" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "grant_by_case" ON "grant" (case_id, seq);

CREATE TABLE "grant_expense" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "grant" TEXT,
  "item" TEXT,
  "amount" INTEGER,
  "currency" TEXT,
  "on_day" TEXT,
  "receipt" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "grant_expense_by_case" ON "grant_expense" (case_id, seq);

CREATE TABLE "monitoring_visit" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "planned_for" TEXT,
  "done_on" TEXT,
  "way" TEXT,
  "visited_by" TEXT,
  "going" TEXT,
  "seen" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "monitoring_visit_by_case" ON "monitoring_visit" (case_id, seq);

CREATE INDEX "monitoring_visit_by_planned_for" ON "monitoring_visit" ("planned_for", seq);

CREATE TABLE "session" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "kind_of_session" TEXT,
  "starts" TEXT,
  "minutes" INTEGER,
  "therapy_group" TEXT,
  "therapist" TEXT,
  "co_leader" TEXT,
  "interpreter" TEXT,
  "language" TEXT,
  "room" TEXT,
  "with_whom" TEXT,
  "topic" TEXT,
  "state" TEXT,
  "cancelled_why" TEXT,
  "despite" TEXT,
  "series" TEXT,
  "series_day" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "session_by_case" ON "session" (case_id, seq);

CREATE INDEX "session_by_starts" ON "session" ("starts", seq);

CREATE INDEX "session_by_state" ON "session" ("state", seq);

CREATE TABLE "session_series" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "first_day" TEXT,
  "hour" TEXT,
  "rule" TEXT,
  "until_day" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "session_series_by_case" ON "session_series" (case_id, seq);

CREATE TABLE "attendance" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "session" TEXT,
  "mark" TEXT,
  "marked_by" TEXT,
  "line" TEXT,
  "next_step" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "attendance_by_case" ON "attendance" (case_id, seq);

CREATE INDEX "attendance_by_session" ON "attendance" ("session", seq);

CREATE TABLE "skill_observation" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "skill" TEXT,
  "level" TEXT,
  "seen_on" TEXT,
  "seen_by" TEXT,
  "skill_note" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "skill_observation_by_case" ON "skill_observation" (case_id, seq);
