"""Exercises side by side: several teams on one scenario, or the same objectives over years."""
