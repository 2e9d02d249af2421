"""The tables of texts, one for each theme, read when a text of theirs is first asked for."""

from collections.abc import Iterable, Mapping
from importlib import import_module

Table = Mapping[str, tuple[str, str]]
"""Key: its text in Dutch and in English, with `{placeholders}`."""

THEMES = (
    "cli",
    "problems",
    "lint",
    "findings",
    "parts",
    "reuse",
    "live",
    "values",
    "nouns",
    "clock",
    "checks",
    "chosen",
    "damages",
    "journal",
    "engine",
    "measures",
    "story",
    "military",
    "care",
    "organisation",
    "people",
    "reserves",
    "reception",
    "lookup",
    "why",
    "when",
    "planned",
    "brings",
    "differences",
    "paper",
    "authoring",
    "world",
    "plain",
    "typed",
    "screen",
    "control",
    "emergency",
    "also",
    "tags",
    "hints",
    "dialogs",
    "coverage",
    "knowledge",
    "extras",
    "figures",
    "latencies",
    "levels",
    "demand",
    "replay",
    "seats",
    "annotations",
    "log_tables",
    "forking",
    "layout",
    "report",
    "study",
    "ensemble",
    "sensitivity",
    "factors",
    "forecast",
    "compare",
    "whatif",
    "whatif_story",
    "windows",
    "otherwise",
    "report_what_if",
    "comparing",
    "comparison",
    "rehearse",
    "draft",
    "brief",
    "course",
    "knowledge_report",
    "annexes",
    "yardsticks",
    "movement",
    "head",
    "door",
    "introduction",
    "help",
    "legend",
    "imports",
    "importing",
    "exports",
    "foreign",
)
"""In the order in which they are searched: what has to be said soonest stands first."""


class Texts(dict[str, tuple[str, str]]):
    """Every text by its key; a table is read when none before it has the key."""

    def __init__(self, themes: Iterable[str]) -> None:
        super().__init__()
        self._unread = list(themes)

    def __missing__(self, key: str) -> tuple[str, str]:
        """The text `key` out of a table not read before; raise `KeyError` if there is none."""
        while self._unread:
            self.update(table_of(self._unread.pop(0)))
            if key in self:
                return self[key]
        raise KeyError(key)


def table_of(theme: str) -> Table:
    """The table of `theme`."""
    table: Table = import_module(f"oefening.text.{theme}").TEXTS
    return table


def merged(*tables: Table) -> dict[str, tuple[str, str]]:
    """All of `tables` as one; raise `ValueError` where two of them have the same key."""
    texts: dict[str, tuple[str, str]] = {}
    for table in tables:
        twice = texts.keys() & table.keys()
        if twice:
            raise ValueError(f"more than one text is called {', '.join(sorted(twice))}")
        texts |= table
    return texts


def all_texts() -> dict[str, tuple[str, str]]:
    """Every text of every theme; raise `ValueError` where two themes have the same key."""
    return merged(*map(table_of, THEMES))


TEXTS = Texts(THEMES)
