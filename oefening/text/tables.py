"""The tables of texts, merged into one; a theme has a module of its own."""

from collections.abc import Mapping

from oefening.text import (
    cli,
    clock,
    journal,
    nouns,
    play,
    problems,
    scenario,
    screen,
    story,
    values,
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
    cli.TEXTS,
    clock.TEXTS,
    journal.TEXTS,
    nouns.TEXTS,
    play.TEXTS,
    problems.TEXTS,
    scenario.TEXTS,
    screen.TEXTS,
    story.TEXTS,
    values.TEXTS,
    world.TEXTS,
)
