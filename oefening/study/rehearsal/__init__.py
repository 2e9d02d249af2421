"""Rehearsal: a scenario played through in every way that its author wrote, and what is found."""
