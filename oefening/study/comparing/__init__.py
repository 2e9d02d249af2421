"""Exercises side by side: several of one scenario, or the same objectives over years."""
