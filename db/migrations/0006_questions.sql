-- Questions by person and topic at a million statements, and names completed without reading all their rows.

-- A statement's words for search. `scope` says whose workspace it is of (w1), and under which forms it has its
-- speaker (s12), relay (v15), addressee (t18) and those whom its sentence names (m22): "Dermer about hostages" meets
-- few rows. It narrows a search; who is who is still decided by `statement_party`.
CREATE VIEW statement_words (id, scope, content) AS
SELECT
  statement.id,
  concat_ws(
    ' ',
    'w' || statement.workspace,
    (
      SELECT group_concat(substr(party.part, 1, 1) || party.form, ' ') FROM statement_party AS party
      WHERE party.workspace = statement.workspace AND party.statement = statement.id
    ),
    (
      SELECT group_concat('m' || sighting.form, ' ') FROM sighting, json_each(sighting.mentions) AS mention
      WHERE sighting.reading = statement.reading
        AND mention.value ->> 0 >= statement.evidence ->> '$[0][0]'
        AND mention.value ->> 1 <= statement.evidence ->> '$[0][1]'
    )
  ),
  slices(reading.text, statement.content)
FROM statement
JOIN reading ON reading.workspace = statement.workspace AND reading.id = statement.reading;

INSERT INTO statement_text (statement_text) VALUES ('delete-all');
INSERT INTO statement_text (rowid, scope, content) SELECT id, scope, content FROM statement_words;

-- A correction may give a name in an article to somebody else.
CREATE TRIGGER statement_party_changes AFTER UPDATE OF form ON statement_party WHEN new.form <> old.form BEGIN
  DELETE FROM statement_text WHERE rowid = new.statement;
  INSERT INTO statement_text (rowid, scope, content)
  SELECT id, scope, content FROM statement_words WHERE id = new.statement;
END;
CREATE TRIGGER sighting_changes AFTER UPDATE OF form ON sighting WHEN new.form <> old.form BEGIN
  DELETE FROM statement_text WHERE rowid IN (SELECT id FROM statement WHERE reading = new.reading);
  INSERT INTO statement_text (rowid, scope, content)
  SELECT id, scope, content FROM statement_words WHERE id IN (SELECT id FROM statement WHERE reading = new.reading);
END;

-- What no longer stands is little: named once, it need not be looked up statement by statement.
CREATE INDEX statement_superseded ON statement (workspace, id) WHERE superseded_at IS NOT NULL;

-- The rank beside the part: the best of many names are known before any is read.
ALTER TABLE name_part ADD COLUMN seen INTEGER NOT NULL DEFAULT 0;
UPDATE name_part SET seen = (
  SELECT entity.seen FROM entity
  WHERE entity.workspace = name_part.workspace AND entity.id = name_part.entity
);

INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('statement', 'statement_superseded', '6000 2000 1');
ANALYZE sqlite_schema;
