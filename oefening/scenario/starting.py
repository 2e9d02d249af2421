"""A scenario to begin with: what an author answered, put into a template that is a whole one.

The template is data: a scenario with holes that are filled, and with the comments that explain it.
What comes out is for an author to read and to change.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple, cast

from pydantic import JsonValue

from oefening.clock import HOUR, MINUTE, parse_duration, show_duration
from oefening.scenario.reuse.filler import Filler, Written
from oefening.source import Document, Path
from oefening.source.ids import Ids, slug
from oefening.source.tree import Node, Scalar, plain, tree
from oefening.text import LANGUAGES, Language, Phrase
from oefening.text.content import every

Templates = Mapping[Language, Mapping[str, Any]]
"""The template with the ids of each language."""

APART = 20 * MINUTE
"""Seconds in the room between what comes in by the clock."""

ROUND = 5 * MINUTE
"""Seconds to which moments are rounded down."""

LONGEST = 3 * 24 * HOUR
"""Seconds that what fails takes to be mended, at most as far as is likely."""

LEAST, MOST = 8 * HOUR, 14 * 24 * HOUR
"""Seconds of a story that begins so: what comes in first takes some hours."""

WORDS = 24
"""Characters of an author's own words that become an id."""

_COMMENT = "#"


class Answers(NamedTuple):
    """What an author says of a scenario to begin with."""

    id: str
    title: Mapping[Language, str]
    """In each language that the scenario is to have."""
    regions: tuple[str, ...]
    start: str
    """`2027-01-19 06:30`."""
    duration: str
    """From 8 hours to 14 days, as scenarios write it."""
    cells: tuple[str, ...]
    """By which the template knows them; at least one."""
    fails: str
    """The requirement that does."""
    objectives: tuple[str, ...]
    """Ids by which the template knows them in the author's language, or words of their own; at
    least one."""


class Started(NamedTuple):
    """A scenario as a value, and the comments ahead of its parts."""

    value: JsonValue
    comments: dict[Path, str]


def objectives_of(templates: Templates, language: Language) -> dict[str, str]:
    """The objectives of the template by id, in the words of `language`."""
    return {id: one["text"][language] for id, one in templates[language]["objectives"].items()}


def started(
    answers: Answers, templates: Templates, names: Mapping[str, Phrase], language: Language
) -> Started:
    """The scenario that `answers` make of a template; `names` of regions, `language` of ids."""
    return _Starter(answers, templates, names, language).started()


class _Starter:
    def __init__(
        self,
        answers: Answers,
        templates: Templates,
        names: Mapping[str, Phrase],
        language: Language,
    ) -> None:
        self._answers = answers
        self._template = template = templates[language]
        self._language: Language = language
        self._comments: dict[Path, str] = {}
        self._ids = Ids(template["objectives"])
        """Of objectives: those of the template, and those in the author's own words."""
        self._slots: dict[str, Any] = {}
        self._known = {
            other: id
            for each in templates.values()
            for other, id in zip(each["objectives"], template["objectives"], strict=True)
        }
        failure = template["failures"][answers.fails]
        aims = [self._aim(words) for words in answers.objectives]
        self._story = parse_duration(answers.duration)
        self._parts = len(aims) + 2
        self._slots |= {
            **failure,
            "id": answers.id,
            "invented": template["invented"][language],
            "title": {key: self._words(text) for key, text in answers.title.items()},
            "name": self._place(names),
            "region": answers.regions[0],
            "regions": list(answers.regions),
            "start": answers.start,
            "day": "D1",
            "clock": answers.start[-5:],
            **self._times(),
            "first": answers.cells[0],
            "all": list(answers.cells),
            "voice": failure["voice"]["id"],
            "cells": [self._cell(id) for id in answers.cells],
            "voices": self._voices([failure, template["own"], *(aim for _, aim in aims)]),
            "objectives": [self._objective(at, *aim) for at, aim in enumerate(aims, 1)],
            "objective": aims[0][0],
            "task": self._slug(aims[0]),
            "questions": [self._question(at, *aim) for at, aim in enumerate(aims, 1)],
        }

    def started(self) -> Started:
        """The whole."""
        filled = _Filling(self._slots).fill(tree(self._template["scenario"]))
        value = self._laid_out(plain(filled), ())
        return Started(value, self._comments)

    # ── parts ────────────────────────────────────────────────────────────────────────────────

    def _aim(self, words: str) -> tuple[str, Mapping[str, Any]]:
        """An objective of the template, or one in the author's own words, with its id."""
        if words in self._known:
            id = self._known[words]
            return id, self._template["objectives"][id]
        id = self._ids.give(slug(words, WORDS) or _OWN[self._language])
        return id, {**self._template["own"], "text": {self._language: self._words(words)}}

    def _words(self, typed: str) -> str:
        """A hole for what an author typed, so that nothing is filled in in that."""
        slot = f"words {len(self._slots)}"
        self._slots[slot] = typed
        return f"${{{slot}}}"

    def _place(self, names: Mapping[str, Phrase]) -> dict[Language, str]:
        """Where it plays, in each language."""
        told = every(names[one] for one in self._answers.regions)
        return {language: told.render(language) for language in LANGUAGES}

    def _times(self) -> dict[str, str]:
        """How long everything takes: what fails is mended after half of the story, or days."""
        half, table = self._story // 2, self._parts * APART // 2
        likely = min(self._story * 7 // 12, LONGEST)
        mended = {"least": likely * 6 // 7, "likely": likely, "most": likely * 8 // 7}
        return {
            "half": f"T+{show_duration(half)}",
            "duration": show_duration(self._story),
            "table": show_duration(table),
            "table_time": show_duration(2 * table),
            "speed": str(max(1, half // table)),
            "last": f"T+{show_duration(self._second(self._parts - 1))}",
            **{key: show_duration(length // ROUND * ROUND) for key, length in mended.items()},
        }

    def _slug(self, aim: tuple[str, object]) -> str:
        """What the task of an objective is called."""
        return f"{aim[0]}-1"

    def _cell(self, id: str) -> dict[str, Any]:
        sees = list(self._answers.regions)
        return {"id": id, **self._template["cells"][id], "sees": sees, "delay": "10m"}

    def _voices(self, who: list[Mapping[str, Any]]) -> dict[str, Any]:
        voices = (one["voice"] if "voice" in one else one["from"] for one in who)
        return {one["id"]: {key: one[key] for key in LANGUAGES} for one in voices}

    def _objective(self, at: int, id: str, aim: Mapping[str, Any]) -> dict[str, Any]:
        until = show_duration(self._second(at) + self._within)
        task = {"id": self._slug((id, aim)), "text": aim["task"], "within": until}
        told = {"text": aim["text"], "capability": aim["capability"]}
        return {"id": id, **told, "tasks": [task]}

    def _question(self, at: int, id: str, aim: Mapping[str, Any]) -> dict[str, Any]:
        """The inject that asks for what an objective is about."""
        task = self._slug((id, aim))
        cell = self._answers.cells[(at - 1) % len(self._answers.cells)]
        action = {"id": f"{id}-{_ACTION[self._language]}", "text": aim["expects"], "cell": cell}
        return {
            "id": f"{id}-{_QUESTION[self._language]}",
            "at": f"T+{show_duration(self._second(at))}",
            "from": aim["from"]["id"],
            "to": [cell],
            "channel": {"nl": "telefoon", "en": "telephone"},
            "title": aim["title"],
            "body": aim["body"],
            "expected": [action | {"within": show_duration(self._within), "task": task}],
            "objectives": [id],
            "tasks": [task],
        }

    def _second(self, part: int) -> int:
        """Where a part of the story ends, counted from 1."""
        return self._story * part // self._parts // ROUND * ROUND

    @property
    def _within(self) -> int:
        """Seconds within which a cell is to act: long enough to be seen at the speed of play."""
        return max(45 * MINUTE, self._story // 24 // ROUND * ROUND)

    # ── as it is written ─────────────────────────────────────────────────────────────────────

    def _laid_out(self, value: JsonValue, path: Path) -> JsonValue:
        """`value` without its comments, which are kept, in the languages of the title."""
        match value:
            case dict() if value and value.keys() <= set(LANGUAGES):
                asked = [key for key in LANGUAGES if key in self._answers.title and key in value]
                # Of words that somebody typed in another language, those.
                return {key: value[key] for key in asked or value}
            case dict():
                return dict(self._entries(value, path))
            case list():
                parts = [*_spread(value)]
                return [self._laid_out(one, (*path, at)) for at, one in enumerate(parts)]
            case str() if value.isascii() and value.isdigit():
                return int(value)
            case _:
                return value

    def _entries(
        self, value: Mapping[str, JsonValue], path: Path
    ) -> Iterator[tuple[str, JsonValue]]:
        for key, one in value.items():
            if key.startswith(_COMMENT):
                said = cast("dict[str, str]", one)[self._language]
                self._comments[*path, key.removeprefix(_COMMENT)] = said
            else:
                yield key, self._laid_out(one, (*path, key))


_OWN: Mapping[Language, str] = {"nl": "eigen-doel", "en": "own-objective"}
_ACTION: Mapping[Language, str] = {"nl": "actie", "en": "action"}
_QUESTION: Mapping[Language, str] = {"nl": "vraag", "en": "question"}


def _spread(value: list[JsonValue]) -> Iterator[JsonValue]:
    """The parts of a list; a part that is a list is several."""
    for one in value:
        if isinstance(one, list):
            yield from one
        else:
            yield one


class _Filling(Filler):
    """Puts what is known of a scenario into the holes; parts of it may have holes themselves."""

    moved = False

    def __init__(self, slots: Mapping[str, Any]) -> None:
        nowhere = Document.of({})
        self.name, self.source, self.problems = nowhere.root, nowhere.source, []
        self._slots = {name: tree(value) for name, value in slots.items()}

    def whole(self, written: Written) -> Node | None:
        node = self._slots[written.holes[0]]
        return None if isinstance(node, Scalar) else self.fill(node)

    def said(self, hole: "re.Match[str]", language: Language | None) -> str:
        value = plain(self._slots[hole[1]])
        return str(value[language] if isinstance(value, dict) and language else value)

    def put(self, written: Written, text: str) -> Scalar:
        return Scalar(written.node.start, written.node.end, text)

    def key(self, written: Scalar) -> Scalar:
        return written
