-- Workspaces that installed the bot by themselves. `sealed`: their tokens, encrypted with the key that `key` names.
CREATE TABLE installation (
  workspace INTEGER PRIMARY KEY REFERENCES workspace (id),
  key TEXT NOT NULL,
  sealed TEXT NOT NULL,
  bot_user TEXT NOT NULL,
  bot TEXT NOT NULL,
  scopes TEXT NOT NULL CHECK (json_valid(scopes)),
  installed_by TEXT,
  installed_at INTEGER NOT NULL
) STRICT;
