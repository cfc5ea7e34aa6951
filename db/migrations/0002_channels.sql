-- What the process owes to channels: settings, kept answers, the queue of links, digests.

CREATE TABLE channel (
  workspace INTEGER NOT NULL REFERENCES workspace (id),
  channel TEXT NOT NULL,
  links TEXT NOT NULL CHECK (links IN ('always', 'mention', 'never')),
  replies TEXT NOT NULL CHECK (replies IN ('reply', 'thread')),
  digest_at TEXT CHECK (digest_at GLOB '[0-2][0-9]:[0-5][0-9]'),
  digest_zone TEXT,
  digest_since INTEGER,
  PRIMARY KEY (workspace, channel),
  CHECK ((digest_at IS NULL) = (digest_zone IS NULL) AND (digest_at IS NULL) = (digest_since IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX channel_with_digest ON channel (workspace, channel) WHERE digest_at IS NOT NULL;

CREATE TABLE kept_answer (
  workspace INTEGER NOT NULL REFERENCES workspace (id),
  id TEXT NOT NULL,
  answer TEXT NOT NULL CHECK (json_valid(answer)),
  kept_at INTEGER NOT NULL,
  PRIMARY KEY (workspace, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX kept_answer_by_age ON kept_answer (kept_at);

-- `ready` waits for `ready_at`; `taken` is in hand; a `done` job stays, because a link is briefed once.
CREATE TABLE job (
  id INTEGER PRIMARY KEY,
  workspace INTEGER NOT NULL REFERENCES workspace (id),
  key TEXT NOT NULL,
  channel TEXT NOT NULL,
  message TEXT,
  thread TEXT,
  replies TEXT NOT NULL CHECK (replies IN ('reply', 'thread')),
  url TEXT NOT NULL,
  canonical TEXT NOT NULL,
  posted_by TEXT,
  accepted_at INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('ready', 'taken', 'done', 'failed')),
  stage TEXT NOT NULL CHECK (stage IN ('reading', 'posting')),
  attempt INTEGER NOT NULL,
  ready_at INTEGER NOT NULL,
  ended_at INTEGER,
  message_id TEXT,
  why TEXT,
  UNIQUE (workspace, key)
) STRICT;
CREATE UNIQUE INDEX job_once_per_link ON job (workspace, canonical) WHERE state <> 'failed';
CREATE INDEX job_ready ON job (id) WHERE state = 'ready';
CREATE UNIQUE INDEX job_one_per_channel ON job (workspace, channel) WHERE state = 'taken';

-- A row is a claim until `outcome` is set.
CREATE TABLE digest (
  workspace INTEGER NOT NULL REFERENCES workspace (id),
  channel TEXT NOT NULL,
  day TEXT NOT NULL,
  claimed_at INTEGER NOT NULL,
  outcome TEXT CHECK (outcome IN ('sent', 'empty')),
  covered_until INTEGER,
  PRIMARY KEY (workspace, channel, day),
  CHECK ((outcome IS NULL) = (covered_until IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX digest_by_end ON digest (workspace, channel, covered_until);
