-- Of feed items' own ids, which often are articles' addresses, only what tells them again is kept: an item of an
-- article that was forgotten must neither be readable nor be new again.
UPDATE feed_item SET item = item_key(item);
