"""Texts about findings: what each means and what to do, for the page and for who asks."""

TEXTS = {}
