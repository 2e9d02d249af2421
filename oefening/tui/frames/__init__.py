"""Frames: what a screen shows, as plain data, and the feeds that hand them out."""
