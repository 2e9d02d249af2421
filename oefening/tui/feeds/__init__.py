"""Feeds: where frames come from, an exercise that is played or a log that is read."""
