"""A scenario to begin with: what an author answered, put into a template that is a whole one.

The template is data: a scenario with places that are filled in, and with the comments that explain
it. What comes out is for an author to read and to change.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple, cast

from pydantic import JsonValue

from oefening.clock import HOUR, MINUTE, parse_duration, show_duration
from oefening.source import Path
from oefening.text import LANGUAGES, Language

Template = Mapping[str, Any]

APART = 20 * MINUTE
"""Seconds in the room between what comes in by the clock."""

ROUND = 5 * MINUTE
"""Seconds to which moments are rounded down."""

LEAST, MOST = 8 * HOUR, 14 * 24 * HOUR
"""Seconds of a story that begins so: what comes in first takes some hours."""

_EITHER = re.compile(r"\b([a-z0-9]+(?:-[a-z0-9]+)*)\|([a-z0-9]+(?:-[a-z0-9]+)*)\b")
"""An id in English and in Dutch."""
_PLACE = re.compile(r"\{(\w+)\}")
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


class Own(str):
    """What an author typed: nothing is filled in in it."""

    __slots__ = ()


class Started(NamedTuple):
    """A scenario as a value, and the comments ahead of its parts."""

    value: JsonValue
    comments: dict[Path, str]


def objectives_of(template: Template, language: Language) -> dict[str, str]:
    """The objectives of the template by id, in the words of `language`."""
    return {
        _chosen(id, language): one["text"][language] for id, one in template["objectives"].items()
    }


def started(
    answers: Answers, template: Template, names: Mapping[str, str], language: Language
) -> Started:
    """The scenario that `answers` make of `template`; `names` of regions, `language` of ids."""
    return _Starter(answers, template, names, language).started()


def _chosen(text: str, language: Language) -> str:
    """`text` with each id as it is in `language`."""
    return _EITHER.sub(lambda found: found[2 if language == "nl" else 1], text)


class _Starter:
    def __init__(
        self, answers: Answers, template: Template, names: Mapping[str, str], language: Language
    ) -> None:
        self._answers = answers
        self._template = template
        self._language: Language = language
        self._comments: dict[Path, str] = {}
        failure = template["failures"][answers.fails]
        aims = [self._aim(words) for words in answers.objectives]
        self._story = parse_duration(answers.duration)
        self._parts = len(aims) + 2
        half, table = self._story // 2, self._parts * APART // 2
        first = self._slug(aims[0])
        self._slots: dict[str, Any] = {
            **failure,
            "id": answers.id,
            "title": {key: Own(text) for key, text in answers.title.items()},
            "name": ", ".join(names[one] for one in answers.regions),
            "region": answers.regions[0],
            "regions": list(answers.regions),
            "start": answers.start,
            "day": "D1",
            "clock": answers.start[-5:],
            "half": f"T+{show_duration(half)}",
            "duration": show_duration(self._story),
            "table": show_duration(table),
            "table_time": show_duration(2 * table),
            "speed": str(max(1, half // table)),
            "last": f"T+{show_duration(self._second(self._parts - 1))}",
            "first": answers.cells[0],
            "all": list(answers.cells),
            "voice": failure["voice"]["id"],
            "cells": [self._cell(id) for id in answers.cells],
            "voices": self._voices([failure, template["own"], *(aim for _, aim in aims)]),
            "objectives": [self._objective(at, *aim) for at, aim in enumerate(aims, 1)],
            "objective": aims[0][0],
            "task": first,
            "questions": [self._question(at, *aim) for at, aim in enumerate(aims, 1)],
        }

    def started(self) -> Started:
        """The whole."""
        value = self._filled(self._template["scenario"], (), None)
        return Started(cast("JsonValue", value), self._comments)

    # ── parts ────────────────────────────────────────────────────────────────────────────────

    def _aim(self, words: str) -> tuple[str, Mapping[str, Any]]:
        """An objective of the template, or one in the author's own words, with its id."""
        for id, aim in self._template["objectives"].items():
            if words in {_chosen(id, one) for one in LANGUAGES}:
                return id, aim
        id = re.sub(r"[^a-z0-9]+", "-", words.lower())[:24].strip("-") or "own"
        return id, {**self._template["own"], "text": {self._language: Own(words)}}

    def _slug(self, aim: tuple[str, object]) -> str:
        """What the task of an objective is called."""
        return f"{_chosen(aim[0], self._language)}-1"

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
        called, task = _chosen(id, self._language), self._slug((id, aim))
        cell = self._answers.cells[(at - 1) % len(self._answers.cells)]
        action = {"id": f"{called}-action|{called}-actie", "text": aim["expects"], "cell": cell}
        return {
            "id": f"{called}-question|{called}-vraag",
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

    # ── filling in ───────────────────────────────────────────────────────────────────────────

    def _filled(self, value: Any, path: Path, language: Language | None) -> Any:
        """`value` with its places filled in; `language`: of the text that it is part of."""
        match value:
            case dict():
                return self._mapping(value, path)
            case list():
                parts = list(self._spliced(value))
                return [self._filled(one, (*path, at), None) for at, one in enumerate(parts)]
            case Own():
                return str(value)
            case str() if (whole := _PLACE.fullmatch(value)) and whole[1] in self._slots:
                return self._filled(self._slots[whole[1]], path, language)
            case str():
                told = self._text(value, language)
                return int(told) if told.isascii() and told.isdigit() else told
            case _:
                return value

    def _mapping(self, value: Mapping[str, Any], path: Path) -> dict[str, Any]:
        """A text in the languages of the title, or a part of the scenario."""
        if not value or not value.keys() <= set(LANGUAGES):
            return dict(self._entries(value, path))
        kept = [language for language in LANGUAGES if language in self._answers.title]
        said = [language for language in LANGUAGES if language in value]
        # Of words that somebody typed in another language, those.
        used = [language for language in kept if language in said] or said
        return {language: self._filled(value[language], path, language) for language in used}

    def _entries(self, value: Mapping[str, Any], path: Path) -> Iterator[tuple[str, Any]]:
        for key, one in value.items():
            if key.startswith(_COMMENT):
                about = (*path, key.removeprefix(_COMMENT))
                self._comments[about] = one[self._language]
                continue
            called = _chosen(key, self._language)
            yield called, self._filled(one, (*path, called), None)

    def _spliced(self, value: list[Any]) -> Iterator[Any]:
        """The parts of a list; what stands for several is all of them."""
        for one in value:
            found = _PLACE.fullmatch(one) if isinstance(one, str) else None
            meant = None if found is None else self._slots.get(found[1])
            if isinstance(meant, list):
                yield from meant
            else:
                yield one

    def _text(self, text: str, language: Language | None) -> str:
        def said(found: re.Match[str]) -> str:
            meant = self._slots.get(found[1], found[0])
            return str(meant[language] if isinstance(meant, dict) and language else meant)

        return _chosen(_PLACE.sub(said, text), self._language)
