CREATE TABLE "case" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "code" TEXT,
  "stage" TEXT,
  "stay" TEXT,
  "worker" TEXT,
  "second_worker" TEXT,
  "opened" TEXT,
  "closed" TEXT,
  "closing_reason" TEXT,
  "next_review" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "case_by_case" ON "case" (case_id, seq);

CREATE TABLE "family_link" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "relation" TEXT,
  "relative" TEXT,
  "name" TEXT,
  "birth_date" TEXT,
  "whereabouts" TEXT,
  "country" TEXT,
  "phone" TEXT,
  "knows" TEXT,
  "involved" TEXT,
  "safe_to_contact" TEXT,
  "family_note" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "family_link_by_case" ON "family_link" (case_id, seq);

CREATE TABLE "guardian" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "name" TEXT,
  "kind_of_guardian" TEXT,
  "relation" TEXT,
  "paper" TEXT,
  "began" TEXT,
  "ended" TEXT,
  "phone" TEXT,
  "concern" TEXT,
  "guardian_note" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "guardian_by_case" ON "guardian" (case_id, seq);

CREATE TABLE "best_interest" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "about" TEXT,
  "decided_on" TEXT,
  "decided_by" TEXT,
  "child_view" TEXT,
  "child_words" TEXT,
  "options" TEXT,
  "decision" TEXT,
  "review" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "best_interest_by_case" ON "best_interest" (case_id, seq);

CREATE TABLE "consent" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "kind_of_consent" TEXT,
  "answer" TEXT,
  "given_on" TEXT,
  "given_by" TEXT,
  "guardian" TEXT,
  "purpose" TEXT,
  "sectors" TEXT,
  "recipient" TEXT,
  "withhold" TEXT,
  "withhold_reason" TEXT,
  "expires" TEXT,
  "language" TEXT,
  "interpreter" TEXT,
  "form" TEXT,
  "witness" TEXT,
  "informed_of" TEXT,
  "copy_given" TEXT,
  "withdrawn_on" TEXT,
  "withdrawn_reason" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "consent_by_case" ON "consent" (case_id, seq);

CREATE TABLE "interpreter_use" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "used_on" TEXT,
  "interpreter" TEXT,
  "interpreter_sex" TEXT,
  "language" TEXT,
  "mode" TEXT,
  "occasion" TEXT,
  "confidentiality" TEXT,
  "conflict" TEXT,
  "client_comfortable" TEXT,
  "interpreter_note" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "interpreter_use_by_case" ON "interpreter_use" (case_id, seq);

CREATE TABLE "device_check" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "agreed" TEXT,
  "checked_on" TEXT,
  "checked_by" TEXT,
  "device" TEXT,
  "description" TEXT,
  "given_by_exploiter" TEXT,
  "phone" TEXT,
  "checked" TEXT,
  "found" TEXT,
  "shared_with" TEXT,
  "found_note" TEXT,
  "switched_off" TEXT,
  "kept" TEXT,
  "kept_note" TEXT,
  "may_use_when" TEXT,
  "look_again" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "device_check_by_case" ON "device_check" (case_id, seq);

CREATE TABLE "episode" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "type" TEXT,
  "order" INTEGER,
  "follows" TEXT,
  "resale" TEXT,
  "sold_by" TEXT,
  "sold_to_next" TEXT,
  "price" INTEGER,
  "price_currency" TEXT,
  "began" TEXT,
  "ended" TEXT,
  "months_least" INTEGER,
  "months_most" INTEGER,
  "country" TEXT,
  "region" TEXT,
  "place" TEXT,
  "from_country" TEXT,
  "from_region" TEXT,
  "entry" TEXT,
  "methods" TEXT,
  "platforms" TEXT,
  "recruiter_relation" TEXT,
  "relationship" TEXT,
  "recruiter_sex" TEXT,
  "recruiter_citizenship" TEXT,
  "promised" TEXT,
  "age_then" INTEGER,
  "route" TEXT,
  "borders" TEXT,
  "travelled_with" TEXT,
  "papers_used" TEXT,
  "exploitation" TEXT,
  "sexual" TEXT,
  "labour" TEXT,
  "industry" TEXT,
  "industry_division" TEXT,
  "exploitation_platforms" TEXT,
  "hours_a_day" INTEGER,
  "days_a_week" INTEGER,
  "paid" TEXT,
  "debt" INTEGER,
  "debt_currency" TEXT,
  "means" TEXT,
  "means_note" TEXT,
  "documents_taken_by" TEXT,
  "exploiter" TEXT,
  "exploiter_sex" TEXT,
  "other_victims" INTEGER,
  "ended_by" TEXT,
  "episode_note" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "episode_by_case" ON "episode" (case_id, seq);

CREATE TABLE "intake" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "received_on" TEXT,
  "received_at" TEXT,
  "place" TEXT,
  "worker" TEXT,
  "accompanied_by" TEXT,
  "language" TEXT,
  "interpreting" TEXT,
  "interpreter" TEXT,
  "interviewer_sex" TEXT,
  "referral_source" TEXT,
  "how_it_came_up" TEXT,
  "hotline" TEXT,
  "hotline_call" TEXT,
  "referring_organisation" TEXT,
  "referring_person" TEXT,
  "referred_on" TEXT,
  "referral_reason" TEXT,
  "referral_note" TEXT,
  "already_told_to" TEXT,
  "own_words" TEXT,
  "wishes" TEXT,
  "expectations" TEXT,
  "phone" TEXT,
  "safe_channels" TEXT,
  "safe_times" TEXT,
  "who_may_answer" TEXT,
  "message_allowed" TEXT,
  "code_word" TEXT,
  "trusted_person" TEXT,
  "trusted_phone" TEXT,
  "trusted_may_know" TEXT,
  "do_not_contact" TEXT,
  "recorded_how" TEXT,
  "recorded_on_paper_by" TEXT,
  "recorded_on_paper_on" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "intake_by_case" ON "intake" (case_id, seq);

CREATE TABLE "immediate_needs" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "asked_at" TEXT,
  "urgent" TEXT,
  "urgent_note" TEXT,
  "medication" TEXT,
  "medication_note" TEXT,
  "allergies" TEXT,
  "pregnancy" TEXT,
  "doctor_wanted" TEXT,
  "doctor_sex" TEXT,
  "danger" TEXT,
  "danger_note" TEXT,
  "knows_where" TEXT,
  "avoid" TEXT,
  "children_left" INTEGER,
  "children_left_note" TEXT,
  "others_left" TEXT,
  "call_wanted" TEXT,
  "interpreter_needed" TEXT,
  "food" TEXT,
  "sleeping" TEXT,
  "comfort_note" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "immediate_needs_by_case" ON "immediate_needs" (case_id, seq);

CREATE TABLE "first_day_kit" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "belongings" TEXT,
  "belongings_note" TEXT,
  "kept_where" TEXT,
  "given" TEXT,
  "given_on" TEXT,
  "given_by" TEXT,
  "still_needed" TEXT,
  "sizes" TEXT,
  "kit_note" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "first_day_kit_by_case" ON "first_day_kit" (case_id, seq);

CREATE TABLE "needs_assessment" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "domain" TEXT,
  "level" TEXT,
  "own_words" TEXT,
  "priority" TEXT,
  "strengths" TEXT,
  "urgency" TEXT,
  "assessed_on" TEXT,
  "action" TEXT,
  "provider" TEXT,
  "responsible" TEXT,
  "state" TEXT,
  "review" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "needs_assessment_by_case" ON "needs_assessment" (case_id, seq);

CREATE TABLE "risk_factors" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "individual" TEXT,
  "individual_note" TEXT,
  "household" TEXT,
  "household_note" TEXT,
  "community" TEXT,
  "community_note" TEXT,
  "protective" TEXT,
  "protective_note" TEXT,
  "assessed_on" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "risk_factors_by_case" ON "risk_factors" (case_id, seq);

CREATE TABLE "narrative" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "told_on" TEXT,
  "told_to" TEXT,
  "told_elsewhere" TEXT,
  "language" TEXT,
  "interpreter" TEXT,
  "interviewer_sex" TEXT,
  "disclosure" TEXT,
  "covers" TEXT,
  "text" TEXT,
  "leave_alone" TEXT,
  "continues" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "narrative_by_case" ON "narrative" (case_id, seq);

CREATE TABLE "team_note" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "kind_of_note" TEXT,
  "happened_at" TEXT,
  "text" TEXT,
  "to_do" TEXT,
  "continues" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "team_note_by_case" ON "team_note" (case_id, seq);

CREATE TABLE "person" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "first_name" TEXT,
  "surname" TEXT,
  "patronymic" TEXT,
  "called" TEXT,
  "birth_date" TEXT,
  "age" INTEGER,
  "age_estimated" TEXT,
  "age_on" TEXT,
  "minor" TEXT,
  "gender" TEXT,
  "pronoun" TEXT,
  "interviewer_sex" TEXT,
  "interviewer_note" TEXT,
  "first_language" TEXT,
  "other_languages" TEXT,
  "interview_language" TEXT,
  "literacy" TEXT,
  "literacy_scripts" TEXT,
  "citizenships" TEXT,
  "stateless" TEXT,
  "ethnicity" TEXT,
  "birth_country" TEXT,
  "birth_place" TEXT,
  "home_country" TEXT,
  "home_region" TEXT,
  "home_place" TEXT,
  "migration_status" TEXT,
  "migration_basis" TEXT,
  "migration_until" TEXT,
  "may_work" TEXT,
  "deportation_risk" TEXT,
  "migration_note" TEXT,
  "marital_status" TEXT,
  "union" TEXT,
  "children" INTEGER,
  "children_under_age" INTEGER,
  "dependants" INTEGER,
  "family_note" TEXT,
  "education" TEXT,
  "school_years" INTEGER,
  "trade" TEXT,
  "work_before" TEXT,
  "disability" TEXT,
  "difficulty" TEXT,
  "disability_note" TEXT,
  "religion" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "person_by_case" ON "person" (case_id, seq);

CREATE TABLE "name" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "full_name" TEXT,
  "kind_of_name" TEXT,
  "script" TEXT,
  "language" TEXT,
  "from_paper" TEXT,
  "used_by" TEXT,
  "safe_to_use" TEXT,
  "name_note" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "name_by_case" ON "name" (case_id, seq);

CREATE TABLE "placement" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "kind_of_place" TEXT,
  "site" TEXT,
  "room" TEXT,
  "bed" TEXT,
  "zone" TEXT,
  "began" TEXT,
  "ended" TEXT,
  "reason" TEXT,
  "escort" TEXT,
  "children_along" INTEGER,
  "special" TEXT,
  "placement_note" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "placement_by_case" ON "placement" (case_id, seq);

CREATE TABLE "indicators" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "abuse_of_vulnerability" TEXT,
  "abuse_of_vulnerability_note" TEXT,
  "deception" TEXT,
  "deception_note" TEXT,
  "restriction_of_movement" TEXT,
  "restriction_of_movement_note" TEXT,
  "isolation" TEXT,
  "isolation_note" TEXT,
  "violence" TEXT,
  "violence_note" TEXT,
  "intimidation" TEXT,
  "intimidation_note" TEXT,
  "documents_kept" TEXT,
  "documents_kept_note" TEXT,
  "wages_withheld" TEXT,
  "wages_withheld_note" TEXT,
  "debt_bondage" TEXT,
  "debt_bondage_note" TEXT,
  "bad_conditions" TEXT,
  "bad_conditions_note" TEXT,
  "excessive_overtime" TEXT,
  "excessive_overtime_note" TEXT,
  "corroboration" TEXT,
  "corroboration_note" TEXT,
  "non_punishment" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "indicators_by_case" ON "indicators" (case_id, seq);

CREATE TABLE "status_decision" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "status" TEXT,
  "decided_on" TEXT,
  "organisation" TEXT,
  "organisation_name" TEXT,
  "paper_number" TEXT,
  "services" TEXT,
  "decision_note" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "status_decision_by_case" ON "status_decision" (case_id, seq);
