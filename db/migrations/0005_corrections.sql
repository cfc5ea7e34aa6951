-- What members corrected, by names and not by ids, so that it holds for articles to come and in another
-- database. `detail` is the correction as JSON. An undone one stays, and no longer counts.
CREATE TABLE correction (
  id INTEGER PRIMARY KEY,
  workspace INTEGER NOT NULL REFERENCES workspace (id),
  detail TEXT NOT NULL CHECK (json_valid(detail)),
  made_by TEXT,
  made_at INTEGER NOT NULL,
  undone_by TEXT,
  undone_at INTEGER,
  UNIQUE (workspace, id),
  CHECK (undone_by IS NULL OR undone_at IS NOT NULL)
) STRICT;
-- The names of which a correction tells, as they are compared with each other.
CREATE TABLE correction_name (
  workspace INTEGER NOT NULL,
  key TEXT NOT NULL,
  correction INTEGER NOT NULL,
  PRIMARY KEY (workspace, key, correction),
  FOREIGN KEY (workspace, correction) REFERENCES correction (workspace, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX correction_name_by_correction ON correction_name (workspace, correction);

-- A name that a member gave to one of two people of one name: "Mara Lindqvist (banker)" is found by `base`.
ALTER TABLE form ADD COLUMN base TEXT;
-- The name in the article, where a correction reads it as another.
ALTER TABLE sighting ADD COLUMN given TEXT;

INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('correction', 'sqlite_autoindex_correction_1', '1000 300 1'),
  ('correction_name', 'correction_name', '2000 600 2 1'),
  ('correction_name', 'correction_name_by_correction', '2000 600 2');
