-- Feeds that channels have, whom members follow, and what they have to be told.

-- `holder` polls it until `held_until`.
CREATE TABLE feed (
  id INTEGER PRIMARY KEY,
  workspace INTEGER NOT NULL REFERENCES workspace (id),
  channel TEXT NOT NULL,
  url TEXT NOT NULL,
  title TEXT,
  mode TEXT NOT NULL CHECK (mode IN ('brief', 'record')),
  include TEXT NOT NULL CHECK (json_valid(include)),
  exclude TEXT NOT NULL CHECK (json_valid(exclude)),
  added_by TEXT,
  added_at INTEGER NOT NULL,
  paused TEXT CHECK (paused IN ('member', 'gone')),
  next_at INTEGER NOT NULL,
  holder TEXT,
  held_until INTEGER,
  etag TEXT,
  last_modified TEXT,
  last_success INTEGER,
  fault TEXT CHECK (json_valid(fault)),
  failures INTEGER NOT NULL DEFAULT 0,
  told INTEGER NOT NULL DEFAULT 0 CHECK (told IN (0, 1)),
  UNIQUE (workspace, id),
  UNIQUE (workspace, channel, url)
) STRICT;
CREATE INDEX feed_due ON feed (next_at) WHERE paused IS NULL;

-- The feed's own ids of its items, none is new again.
CREATE TABLE feed_item (
  workspace INTEGER NOT NULL,
  feed INTEGER NOT NULL,
  item TEXT NOT NULL,
  last_seen INTEGER NOT NULL,
  PRIMARY KEY (workspace, feed, item),
  FOREIGN KEY (workspace, feed) REFERENCES feed (workspace, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- `audience` is `#` and a channel, or `@` and a member. `people` are names, never ids: they outlive merges and renames.
CREATE TABLE follow (
  id INTEGER PRIMARY KEY,
  workspace INTEGER NOT NULL REFERENCES workspace (id),
  audience TEXT NOT NULL CHECK (audience GLOB '[#@]?*'),
  people TEXT NOT NULL CHECK (json_valid(people)),
  topic TEXT NOT NULL,
  made_by TEXT,
  made_at INTEGER NOT NULL,
  UNIQUE (workspace, audience, people, topic)
) STRICT;

-- Articles that have not been looked at for those who follow, written with the article itself.
CREATE TABLE news (
  id INTEGER PRIMARY KEY,
  workspace INTEGER NOT NULL,
  article INTEGER NOT NULL,
  at INTEGER NOT NULL,
  shown_in TEXT,
  known TEXT NOT NULL CHECK (json_valid(known)),
  attempt INTEGER NOT NULL DEFAULT 0,
  ready_at INTEGER NOT NULL,
  holder TEXT,
  held_until INTEGER,
  FOREIGN KEY (workspace, article) REFERENCES article (workspace, id) ON DELETE CASCADE
) STRICT;
CREATE INDEX news_by_article ON news (workspace, article);

-- `link`: a member posted it and is answered whatever comes of it. `brief` and `record` come of a feed: a briefing or
-- nothing, and nothing. `post`: `answer` is posted as it is, to `member` where one is named; nothing is read.
ALTER TABLE job ADD COLUMN kind TEXT NOT NULL DEFAULT 'link' CHECK (kind IN ('link', 'brief', 'record', 'post'));
ALTER TABLE job ADD COLUMN feed INTEGER;
ALTER TABLE job ADD COLUMN answer TEXT CHECK (json_valid(answer));
ALTER TABLE job ADD COLUMN member TEXT;
CREATE INDEX job_by_feed ON job (workspace, feed, state) WHERE feed IS NOT NULL;

INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('feed', 'sqlite_autoindex_feed_1', '1000 20 1'),
  ('feed', 'sqlite_autoindex_feed_2', '1000 20 4 1'),
  ('feed', 'feed_due', '1000 1'),
  ('feed_item', 'feed_item', '100000 5000 100 1'),
  ('follow', 'sqlite_autoindex_follow_1', '1000 20 5 1 1'),
  ('news', 'news_by_article', '100 5 1');
ANALYZE sqlite_schema;
