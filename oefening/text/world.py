"""Texts about the world."""

TEXTS: dict[str, tuple[str, str]] = {}
