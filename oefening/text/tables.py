"""The tables of texts, merged into one; a theme has a module of its own."""

from collections.abc import Mapping

from oefening.text import (
    checks,
    cli,
    clock,
    engine,
    journal,
    nouns,
    plain,
    problems,
    screen,
    story,
    values,
    when,
    world,
)

Table = Mapping[str, tuple[str, str]]
"""Key: its text in Dutch and in English, with `{placeholders}`."""


def merged(*tables: Table) -> dict[str, tuple[str, str]]:
    """All of `tables` as one; raise `ValueError` where two of them have the same key."""
    texts: dict[str, tuple[str, str]] = {}
    for table in tables:
        twice = texts.keys() & table.keys()
        if twice:
            raise ValueError(f"more than one text is called {', '.join(sorted(twice))}")
        texts |= table
    return texts


TEXTS = merged(
    checks.TEXTS,
    cli.TEXTS,
    clock.TEXTS,
    engine.TEXTS,
    journal.TEXTS,
    nouns.TEXTS,
    plain.TEXTS,
    problems.TEXTS,
    screen.TEXTS,
    story.TEXTS,
    values.TEXTS,
    when.TEXTS,
    world.TEXTS,
)
