-- A topic's meetings: the sentences that tell of a contact, and the words for what it was about, are searched as
-- statements are. `scope` says whose workspace a report is of (w1).
CREATE VIRTUAL TABLE report_text USING fts5 (
  scope, content,
  content = '', contentless_delete = 1, tokenize = 'porter unicode61 remove_diacritics 2'
);

CREATE VIEW report_words (id, scope, content) AS
SELECT
  report.id,
  'w' || report.workspace,
  concat_ws(' … ', slices(reading.text, report.evidence), slices(reading.text, report.about))
FROM report
JOIN reading ON reading.workspace = report.workspace AND reading.id = report.reading
WHERE report.superseded_at IS NULL;

INSERT INTO report_text (rowid, scope, content) SELECT id, scope, content FROM report_words;

CREATE TRIGGER report_text_comes AFTER INSERT ON report BEGIN
  INSERT INTO report_text (rowid, scope, content) SELECT id, scope, content FROM report_words WHERE id = new.id;
END;
CREATE TRIGGER report_text_goes AFTER DELETE ON report BEGIN
  DELETE FROM report_text WHERE rowid = old.id;
END;
CREATE TRIGGER report_text_is_superseded AFTER UPDATE OF superseded_at ON report
WHEN old.superseded_at IS NULL AND new.superseded_at IS NOT NULL BEGIN
  DELETE FROM report_text WHERE rowid = new.id;
END;
