"""Rows, panes and bars to draw with, which know nothing of an exercise."""
