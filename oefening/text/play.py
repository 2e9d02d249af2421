"""Texts about the play."""

TEXTS: dict[str, tuple[str, str]] = {}
