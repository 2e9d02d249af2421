"""Texts about the scenario."""

TEXTS: dict[str, tuple[str, str]] = {}
