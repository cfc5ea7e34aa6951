-- What is on record, workspace by workspace. A child names its workspace together with its parent, so that
-- no row can refer to one of another workspace.

CREATE TABLE workspace (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

-- `published` and every other day: YYYY-MM-DD. `…_at`: milliseconds since the epoch.
CREATE TABLE article (
  id INTEGER PRIMARY KEY,
  workspace INTEGER NOT NULL REFERENCES workspace (id),
  url TEXT,
  title TEXT NOT NULL,
  outlet TEXT,
  author TEXT,
  published TEXT CHECK (published GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  recorded_at INTEGER NOT NULL,
  UNIQUE (workspace, id)
) STRICT;
CREATE UNIQUE INDEX article_url ON article (workspace, url) WHERE url IS NOT NULL;
CREATE INDEX article_by_day ON article (workspace, published, id);
CREATE INDEX article_by_record ON article (workspace, recorded_at, id);

-- One version of an article's text. Spans are [start, end] in UTF-16 code units of `text`; the words are
-- never stored twice, so that what is shown is always a slice.
CREATE TABLE reading (
  id INTEGER PRIMARY KEY,
  workspace INTEGER NOT NULL,
  article INTEGER NOT NULL,
  text TEXT NOT NULL,
  text_hash TEXT NOT NULL,
  read_at INTEGER NOT NULL,
  superseded_at INTEGER,
  UNIQUE (workspace, id),
  FOREIGN KEY (workspace, article) REFERENCES article (workspace, id) ON DELETE CASCADE
) STRICT;
CREATE UNIQUE INDEX reading_current ON reading (workspace, article) WHERE superseded_at IS NULL;
CREATE INDEX reading_by_article ON reading (workspace, article);
CREATE INDEX reading_by_text ON reading (workspace, text_hash);

-- Somebody known across articles. `seen` counts the articles; `named` is 0 for descriptions ("a senior official").
CREATE TABLE entity (
  id INTEGER PRIMARY KEY,
  workspace INTEGER NOT NULL REFERENCES workspace (id),
  kind TEXT NOT NULL CHECK (kind IN ('person', 'organization', 'country', 'group')),
  name TEXT NOT NULL,
  role TEXT,
  seen INTEGER NOT NULL,
  named INTEGER NOT NULL CHECK (named IN (0, 1)),
  UNIQUE (workspace, id)
) STRICT;

CREATE INDEX entity_by_rank ON entity (workspace, named, seen DESC, id);

-- One way in which articles name somebody. A description ("his office", "two officials") is another's in each
-- article, so that it has a form for each `reading`; for names that is 0. The link from an article to a form never changes; which entity a
-- form stands for is computed from all forms that share a key with it, so that the order of recording does
-- not matter. `entity` is null for an alias that fits several.
CREATE TABLE form (
  id INTEGER PRIMARY KEY,
  workspace INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('person', 'organization', 'country', 'group')),
  name TEXT NOT NULL,
  reading INTEGER NOT NULL,
  role TEXT,
  role_day TEXT NOT NULL DEFAULT '',
  seen INTEGER NOT NULL DEFAULT 0,
  entity INTEGER,
  UNIQUE (workspace, id),
  UNIQUE (workspace, kind, name, reading),
  FOREIGN KEY (workspace) REFERENCES workspace (id),
  FOREIGN KEY (workspace, entity) REFERENCES entity (workspace, id)
) STRICT;
CREATE INDEX form_by_entity ON form (workspace, entity);

-- The keys under which a form is looked up and compared: its folded name from each word to its end.
CREATE TABLE form_key (
  workspace INTEGER NOT NULL,
  key TEXT NOT NULL,
  form INTEGER NOT NULL,
  whole INTEGER NOT NULL CHECK (whole IN (0, 1)),
  PRIMARY KEY (workspace, key, form),
  FOREIGN KEY (workspace, form) REFERENCES form (workspace, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX form_key_by_form ON form_key (workspace, form);

-- An article used `alias` for the one it also calls `form`.
CREATE TABLE alias (
  workspace INTEGER NOT NULL,
  form INTEGER NOT NULL,
  alias INTEGER NOT NULL,
  seen INTEGER NOT NULL,
  PRIMARY KEY (workspace, form, alias),
  FOREIGN KEY (workspace, form) REFERENCES form (workspace, id) ON DELETE CASCADE,
  FOREIGN KEY (workspace, alias) REFERENCES form (workspace, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX alias_reverse ON alias (workspace, alias, form);

-- Autocomplete and spelling, derived from `entity` and `form`.
CREATE TABLE name_part (
  workspace INTEGER NOT NULL,
  part TEXT NOT NULL,
  entity INTEGER NOT NULL,
  PRIMARY KEY (workspace, part, entity),
  FOREIGN KEY (workspace, entity) REFERENCES entity (workspace, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX name_part_by_entity ON name_part (workspace, entity);
-- The first letters (one to five) of each part, ranked, because a short prefix fits too many to sort.
CREATE TABLE name_start (
  workspace INTEGER NOT NULL,
  start TEXT NOT NULL,
  seen INTEGER NOT NULL,
  entity INTEGER NOT NULL,
  PRIMARY KEY (workspace, start, seen DESC, entity),
  FOREIGN KEY (workspace, entity) REFERENCES entity (workspace, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX name_start_by_entity ON name_start (workspace, entity);
CREATE TABLE name_gram (
  workspace INTEGER NOT NULL,
  gram TEXT NOT NULL,
  entity INTEGER NOT NULL,
  PRIMARY KEY (workspace, gram, entity),
  FOREIGN KEY (workspace, entity) REFERENCES entity (workspace, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX name_gram_by_entity ON name_gram (workspace, entity);

-- An entity as one reading tells of it. `label` is its id within the extraction (e1, e2, …).
CREATE TABLE sighting (
  id INTEGER PRIMARY KEY,
  workspace INTEGER NOT NULL,
  reading INTEGER NOT NULL,
  form INTEGER NOT NULL,
  label TEXT NOT NULL,
  aliases TEXT NOT NULL,
  roles TEXT NOT NULL,
  mentions TEXT NOT NULL,
  UNIQUE (workspace, id),
  UNIQUE (reading, label),
  FOREIGN KEY (workspace, reading) REFERENCES reading (workspace, id) ON DELETE CASCADE,
  FOREIGN KEY (workspace, form) REFERENCES form (workspace, id)
) STRICT;
CREATE INDEX sighting_by_form ON sighting (workspace, form);

-- A contact as all its reports tell; every column is computed from them. `first_day` and `last_day` are the
-- meeting's date, or the publication's where no report dates it ('' where nothing does).
CREATE TABLE meeting (
  id INTEGER PRIMARY KEY,
  workspace INTEGER NOT NULL REFERENCES workspace (id),
  kind TEXT NOT NULL CHECK (kind IN ('in-person', 'call', 'video', 'visit', 'unspecified')),
  status TEXT NOT NULL CHECK (status IN ('held', 'planned', 'cancelled', 'denied')),
  dated INTEGER NOT NULL CHECK (dated IN (0, 1)),
  first_day TEXT NOT NULL,
  last_day TEXT NOT NULL,
  place TEXT,
  place_folded TEXT NOT NULL,
  UNIQUE (workspace, id)
) STRICT;
CREATE INDEX meeting_by_day ON meeting (workspace, last_day, id, first_day);
CREATE TABLE meeting_party (
  workspace INTEGER NOT NULL,
  entity INTEGER NOT NULL,
  last_day TEXT NOT NULL,
  meeting INTEGER NOT NULL,
  position INTEGER NOT NULL,
  PRIMARY KEY (workspace, entity, last_day, meeting),
  FOREIGN KEY (workspace, entity) REFERENCES entity (workspace, id),
  FOREIGN KEY (workspace, meeting) REFERENCES meeting (workspace, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX meeting_party_by_meeting ON meeting_party (workspace, meeting, entity);

-- One article's account of a meeting. `near_first` and `near_last` bound the days on which it can have been.
CREATE TABLE report (
  id INTEGER PRIMARY KEY,
  workspace INTEGER NOT NULL,
  reading INTEGER NOT NULL,
  meeting INTEGER,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('in-person', 'call', 'video', 'visit', 'unspecified')),
  status TEXT NOT NULL CHECK (status IN ('held', 'planned', 'cancelled', 'denied')),
  date_start TEXT,
  date_end TEXT,
  date_span TEXT,
  near_first TEXT NOT NULL,
  near_last TEXT NOT NULL,
  place TEXT,
  about TEXT NOT NULL,
  trigger TEXT NOT NULL,
  evidence TEXT NOT NULL,
  confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  superseded_at INTEGER,
  UNIQUE (workspace, id),
  UNIQUE (reading, position),
  FOREIGN KEY (workspace, reading) REFERENCES reading (workspace, id) ON DELETE CASCADE,
  FOREIGN KEY (workspace, meeting) REFERENCES meeting (workspace, id)
) STRICT;
CREATE INDEX report_by_meeting ON report (workspace, meeting);
CREATE TABLE report_party (
  workspace INTEGER NOT NULL,
  report INTEGER NOT NULL,
  position INTEGER NOT NULL,
  form INTEGER NOT NULL,
  sighting INTEGER NOT NULL,
  near_first TEXT NOT NULL,
  near_last TEXT NOT NULL,
  wide INTEGER NOT NULL CHECK (wide IN (0, 1)),
  PRIMARY KEY (workspace, report, position),
  FOREIGN KEY (workspace, report) REFERENCES report (workspace, id) ON DELETE CASCADE,
  FOREIGN KEY (workspace, form) REFERENCES form (workspace, id),
  FOREIGN KEY (workspace, sighting) REFERENCES sighting (workspace, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX report_party_by_form ON report_party (workspace, form, wide, near_first, near_last, report);
CREATE INDEX report_party_by_sighting ON report_party (workspace, sighting);

CREATE TABLE statement (
  id INTEGER PRIMARY KEY,
  workspace INTEGER NOT NULL,
  reading INTEGER NOT NULL,
  position INTEGER NOT NULL,
  act TEXT NOT NULL CHECK (act IN ('statement', 'denial', 'promise', 'demand', 'question')),
  kind TEXT NOT NULL CHECK (kind IN ('direct', 'mixed', 'reported')),
  cue TEXT,
  content TEXT NOT NULL,
  about TEXT NOT NULL,
  evidence TEXT NOT NULL,
  confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  day TEXT NOT NULL,
  superseded_at INTEGER,
  UNIQUE (workspace, id),
  UNIQUE (reading, position),
  FOREIGN KEY (workspace, reading) REFERENCES reading (workspace, id) ON DELETE CASCADE
) STRICT;
CREATE INDEX statement_by_day ON statement (workspace, day, id) WHERE superseded_at IS NULL;
CREATE TABLE statement_party (
  workspace INTEGER NOT NULL,
  statement INTEGER NOT NULL,
  part TEXT NOT NULL CHECK (part IN ('speaker', 'via', 'to')),
  position INTEGER NOT NULL,
  form INTEGER NOT NULL,
  sighting INTEGER NOT NULL,
  day TEXT NOT NULL,
  PRIMARY KEY (workspace, statement, part, position),
  FOREIGN KEY (workspace, statement) REFERENCES statement (workspace, id) ON DELETE CASCADE,
  FOREIGN KEY (workspace, form) REFERENCES form (workspace, id),
  FOREIGN KEY (workspace, sighting) REFERENCES sighting (workspace, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX statement_party_by_form ON statement_party (workspace, form, part, day, statement);
CREATE INDEX statement_party_by_sighting ON statement_party (workspace, sighting);

-- Full text of what was said. `scope` is w<workspace>, so that a search never walks another workspace's words.
CREATE VIRTUAL TABLE statement_text USING fts5 (
  scope, content,
  content = '', contentless_delete = 1, tokenize = 'porter unicode61 remove_diacritics 2'
);
CREATE TRIGGER statement_text_goes AFTER DELETE ON statement BEGIN
  DELETE FROM statement_text WHERE rowid = old.id;
END;
