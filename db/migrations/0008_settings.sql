-- Links briefed on a reaction, articles in other languages, and settings that hold for every channel (channel '*').

CREATE TABLE channel_then (
  workspace INTEGER NOT NULL REFERENCES workspace (id),
  channel TEXT NOT NULL,
  links TEXT NOT NULL CHECK (links IN ('always', 'mention', 'reaction', 'never')),
  replies TEXT NOT NULL CHECK (replies IN ('reply', 'thread')),
  other_languages TEXT NOT NULL CHECK (other_languages IN ('answer', 'ignore')),
  digest_at TEXT CHECK (digest_at GLOB '[0-2][0-9]:[0-5][0-9]'),
  digest_zone TEXT,
  digest_since INTEGER,
  PRIMARY KEY (workspace, channel),
  CHECK ((digest_at IS NULL) = (digest_zone IS NULL) AND (digest_at IS NULL) = (digest_since IS NULL))
) STRICT, WITHOUT ROWID;
INSERT INTO channel_then
  SELECT workspace, channel, links, replies, 'answer', digest_at, digest_zone, digest_since FROM channel;
DROP TABLE channel;
ALTER TABLE channel_then RENAME TO channel;
CREATE INDEX channel_with_digest ON channel (workspace, channel) WHERE digest_at IS NOT NULL;
