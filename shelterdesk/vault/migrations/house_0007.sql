CREATE TABLE "care_card" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "code" TEXT,
  "called" TEXT,
  "sleeps" TEXT,
  "age_band" TEXT,
  "languages" TEXT,
  "staff_sex" TEXT,
  "here" TEXT,
  "arrived_at" TEXT,
  "allergies" TEXT,
  "allergy_severity" TEXT,
  "conditions" TEXT,
  "what_helps" TEXT,
  "watch" TEXT,
  "night_note" TEXT,
  "diet" TEXT,
  "day_note" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "care_card_by_case" ON "care_card" (case_id, seq);

CREATE TABLE "medicine" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "medicine_name" TEXT,
  "strength" TEXT,
  "amount" TEXT,
  "unit" TEXT,
  "times" TEXT,
  "clock" TEXT,
  "with_food" TEXT,
  "from_day" TEXT,
  "until_day" TEXT,
  "stopped" TEXT,
  "stock" INTEGER,
  "stock_on" TEXT,
  "locked" TEXT,
  "medicine_note" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "medicine_by_case" ON "medicine" (case_id, seq);

CREATE TABLE "dose" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "medicine" TEXT,
  "due_at" TEXT,
  "outcome" TEXT,
  "given_at" TEXT,
  "given_by" TEXT,
  "amount" TEXT,
  "corrects" TEXT,
  "dose_note" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "dose_by_case" ON "dose" (case_id, seq);

CREATE TABLE "watch_round" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "looked_at" TEXT,
  "looked_by" TEXT,
  "state" TEXT,
  "round_note" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "watch_round_by_case" ON "watch_round" (case_id, seq);

CREATE TABLE "shift_log" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "day" TEXT,
  "shift" TEXT,
  "on_duty" TEXT,
  "second" TEXT,
  "began_at" TEXT,
  "ended_at" TEXT,
  "handed_to" TEXT,
  "handed_at" TEXT,
  "keys_handed" TEXT,
  "hand_over" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "shift_log_by_case" ON "shift_log" (case_id, seq);

CREATE TABLE "duty_entry" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "shift" TEXT,
  "at" TEXT,
  "what" TEXT,
  "written_by" TEXT,
  "text" TEXT,
  "corrects" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "duty_entry_by_case" ON "duty_entry" (case_id, seq);

CREATE TABLE "roll_call" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "shift" TEXT,
  "called_at" TEXT,
  "called_by" TEXT,
  "present" TEXT,
  "away" TEXT,
  "not_found" TEXT,
  "roll_note" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "roll_call_by_case" ON "roll_call" (case_id, seq);

CREATE TABLE "incident" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "what" TEXT,
  "happened_at" TEXT,
  "written_by" TEXT,
  "steps" TEXT,
  "told" TEXT,
  "state" TEXT,
  "course" TEXT,
  "talked_over_on" TEXT,
  "learned" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "incident_by_case" ON "incident" (case_id, seq);

CREATE TABLE "way_out" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "order" INTEGER,
  "who" TEXT,
  "to_place" TEXT,
  "transport" TEXT,
  "leads" TEXT,
  "carries" TEXT,
  "told" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "way_out_by_case" ON "way_out" (case_id, seq);

CREATE TABLE "outside_person" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "called" TEXT,
  "outside_kind" TEXT,
  "sex" TEXT,
  "languages" TEXT,
  "phone" TEXT,
  "hours" TEXT,
  "confidentiality_on" TEXT,
  "confidentiality_until" TEXT,
  "checked_on" TEXT,
  "from_where" TEXT,
  "conflicts" TEXT,
  "ended" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "outside_person_by_case" ON "outside_person" (case_id, seq);

CREATE TABLE "visit" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "came_at" TEXT,
  "visitor" TEXT,
  "outside_person" TEXT,
  "paper_shown" TEXT,
  "to_whom" TEXT,
  "outcome" TEXT,
  "left_at" TEXT,
  "written_by" TEXT,
  "visit_note" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "visit_by_case" ON "visit" (case_id, seq);

CREATE TABLE "rota_slot" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "day" TEXT,
  "shift" TEXT,
  "on_duty" TEXT,
  "on_call" TEXT,
  "rota_note" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "rota_slot_by_case" ON "rota_slot" (case_id, seq);

CREATE TABLE "supervision" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "supervised" TEXT,
  "supervision_kind" TEXT,
  "on_day" TEXT,
  "next_on" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "supervision_by_case" ON "supervision" (case_id, seq);

CREATE TABLE "conduct_accepted" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "member" TEXT,
  "version" TEXT,
  "accepted_at" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "conduct_accepted_by_case" ON "conduct_accepted" (case_id, seq);

CREATE TABLE "house_text" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "about" TEXT,
  "language" TEXT,
  "version" TEXT,
  "text" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "house_text_by_case" ON "house_text" (case_id, seq);

CREATE TABLE "room" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "room_name" TEXT,
  "zone" TEXT,
  "order" INTEGER,
  "own_entrance" TEXT,
  "closed" TEXT,
  "room_note" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "room_by_case" ON "room" (case_id, seq);

CREATE TABLE "bed" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "room" TEXT,
  "bed_name" TEXT,
  "order" INTEGER,
  "special" TEXT,
  "closed" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "bed_by_case" ON "bed" (case_id, seq);

CREATE TABLE "bed_stay" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "bed" TEXT,
  "from_day" TEXT,
  "until_day" TEXT,
  "why" TEXT,
  "children_along" INTEGER,
  "stay_note" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "bed_stay_by_case" ON "bed_stay" (case_id, seq);

CREATE TABLE "place_request" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "way" TEXT,
  "partner" TEXT,
  "wanted_for" TEXT,
  "age_band" TEXT,
  "people" INTEGER,
  "from_day" TEXT,
  "nights" INTEGER,
  "state" TEXT,
  "bed" TEXT,
  "request_note" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "place_request_by_case" ON "place_request" (case_id, seq);

CREATE TABLE "belonging" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "thing" TEXT,
  "pieces" INTEGER,
  "condition" TEXT,
  "where_kept" TEXT,
  "receipt" TEXT,
  "received_on" TEXT,
  "received_by" TEXT,
  "signed_in" TEXT,
  "state" TEXT,
  "returned_on" TEXT,
  "returned_by" TEXT,
  "signed_out" TEXT,
  "thing_note" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "belonging_by_case" ON "belonging" (case_id, seq);

CREATE TABLE "money_kept" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "way" TEXT,
  "amount" INTEGER,
  "currency" TEXT,
  "on_day" TEXT,
  "counted_by" TEXT,
  "counted_with" TEXT,
  "receipt" TEXT,
  "signed" TEXT,
  "money_note" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "money_kept_by_case" ON "money_kept" (case_id, seq);

CREATE TABLE "pocket_money" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "amount" INTEGER,
  "currency" TEXT,
  "on_day" TEXT,
  "paid_by" TEXT,
  "receipt" TEXT,
  "signed" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "pocket_money_by_case" ON "pocket_money" (case_id, seq);

CREATE TABLE "issued_item" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "thing" TEXT,
  "stock_item" TEXT,
  "pieces" INTEGER,
  "size" TEXT,
  "on_day" TEXT,
  "issued_by" TEXT,
  "lent" TEXT,
  "back_on" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "issued_item_by_case" ON "issued_item" (case_id, seq);

CREATE TABLE "stock_item" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "thing" TEXT,
  "stock_kind" TEXT,
  "size" TEXT,
  "least" INTEGER,
  "shelf" TEXT,
  "item_note" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "stock_item_by_case" ON "stock_item" (case_id, seq);

CREATE TABLE "stock_move" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "stock_item" TEXT,
  "way" TEXT,
  "pieces" INTEGER,
  "on_day" TEXT,
  "moved_by" TEXT,
  "from_whom" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "stock_move_by_case" ON "stock_move" (case_id, seq);

CREATE TABLE "wish" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  head TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "thing" TEXT,
  "stock_kind" TEXT,
  "pieces" INTEGER,
  "until_day" TEXT,
  "state" TEXT,
  "promised_by" TEXT,
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX "wish_by_case" ON "wish" (case_id, seq);
