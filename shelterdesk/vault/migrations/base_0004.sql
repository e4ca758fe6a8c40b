CREATE TABLE erased (
  kind TEXT NOT NULL,
  record TEXT NOT NULL,
  time INTEGER NOT NULL,
  PRIMARY KEY (kind, record)
) STRICT, WITHOUT ROWID;

DROP INDEX log_by_record;

CREATE INDEX log_by_record ON log (record, kind) WHERE body != x'';

CREATE INDEX log_without_body ON log (seq, action, author, kind, record) WHERE body = x'';
