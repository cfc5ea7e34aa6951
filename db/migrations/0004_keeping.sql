-- Whose hands a job is in, articles under several links, versions of an article, workspaces that removed the bot.

-- `holder` has a taken job in hand and says so again before `held_until`. `refused`: the post that was begun says
-- why there is no briefing. `article`: whose briefing was posted. `reread_at`: the link was taken up again by a later job.
ALTER TABLE job ADD COLUMN holder TEXT;
ALTER TABLE job ADD COLUMN held_until INTEGER;
ALTER TABLE job ADD COLUMN refused TEXT;
ALTER TABLE job ADD COLUMN article INTEGER;
ALTER TABLE job ADD COLUMN reread_at INTEGER;
DROP INDEX job_once_per_link;
CREATE UNIQUE INDEX job_once_per_link ON job (workspace, canonical) WHERE state <> 'failed' AND reread_at IS NULL;
CREATE INDEX job_by_article ON job (workspace, article) WHERE article IS NOT NULL;
CREATE INDEX job_by_link ON job (workspace, canonical);

-- Canonical addresses of links that led to an article whose own address is another.
CREATE TABLE article_link (
  workspace INTEGER NOT NULL,
  link TEXT NOT NULL,
  article INTEGER NOT NULL,
  PRIMARY KEY (workspace, link),
  FOREIGN KEY (workspace, article) REFERENCES article (workspace, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX article_link_by_article ON article_link (workspace, article);

-- What a later reading changed: {"gone": {"meetings", "statements"}, "added": {…}}; null for an article's first.
ALTER TABLE reading ADD COLUMN change TEXT CHECK (json_valid(change));

-- When the bot was removed, ms; null while it is there.
ALTER TABLE workspace ADD COLUMN left_at INTEGER;
CREATE INDEX workspace_left ON workspace (left_at) WHERE left_at IS NOT NULL;
