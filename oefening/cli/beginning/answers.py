"""What a scenario to begin with is to be: given on the command line, or asked."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from oefening.cli.beginning.asking import asked, refused
from oefening.cli.desk import Desk
from oefening.cli.spoken import Misuse
from oefening.clock import Calendar, as_shown, parse_duration, read_typed, shorten
from oefening.errors import did_you_mean
from oefening.library import load_world
from oefening.library.starting import starting_templates
from oefening.scenario.live import FILLED, OPENS
from oefening.scenario.starting import LEAST, MOST, Answers, objectives_of
from oefening.source import parse_id
from oefening.source.bilingual import LONGEST_TEXT
from oefening.source.characters import hidden, named
from oefening.source.ids import slug
from oefening.text import LANGUAGES, BadValue, Language, phrase
from oefening.text.content import duration
from oefening.world.model import World

T = TypeVar("T")

ZONE = "Europe/Amsterdam"
DAY_FIRST = re.compile(r"^([0-9]{2})-([0-9]{2})-([0-9]{4})(?= )")
"""A date as it is written in the Netherlands."""
NAME = 40
"""Characters of the name of a file that is made of a title."""
DURATION = "24h"
FAILS = "energy"
CELLS = ("rot", "beleidsteam", "communicatie")
"""What is taken unless something else is said."""


@dataclass(frozen=True, slots=True)
class Given:
    """What was said on the command line; nothing where it was not."""

    path: Path | None
    titles: Mapping[str, str | None]
    """By language, and under "" that in the language of this run."""
    one: Mapping[str, str | None]
    """What there is one of."""
    several: Mapping[str, tuple[str, ...]]
    """What there can be several of."""

    @staticmethod
    def of(path: Path | None, options: Mapping[str, str | tuple[str, ...] | None]) -> "Given":
        """Sort what options gave."""
        one = {key: value for key, value in options.items() if not isinstance(value, tuple)}
        several = {key: value for key, value in options.items() if isinstance(value, tuple)}
        titles = {key: one[f"title_{key}"] for key in LANGUAGES} | {"": one["title"]}
        return Given(path, titles, one, several)


def answers_of(desk: Desk, given: Given, *, asks: bool) -> tuple[Path, Answers]:
    """Where it is to be written, and what it is to be; asked where it was not given and one `asks`.

    Raise `Misuse` for what was given and will not do.
    """
    return _Asker(desk, given, asks=asks).all()


class _Asker:
    def __init__(self, desk: Desk, given: Given, *, asks: bool) -> None:
        self._desk = desk
        self._given = given
        self._asks = asks
        self._world: World = load_world()
        self._templates = starting_templates()
        self._cells_known = self._templates[desk.language]["cells"]

    def all(self) -> tuple[Path, Answers]:
        """Every answer, in the order in which people think of them."""
        if self._asks:
            for line in self._desk.told(phrase("new.how")):
                self._desk.hand_out(line)
        titles = self._titles()
        path = self._path(next(iter(titles.values())))
        regions = self._several("region", self._regions, "VR09")
        start = self._one("start", self._start, _example())
        length = self._one("duration", self._duration, DURATION)
        fails = self._one("fails", self._fails, FAILS)
        cells = self._several("cell", self._cells, ", ".join(CELLS))
        known = list(objectives_of(self._templates, self._desk.language))
        aims = self._several("objective", self._objectives, ", ".join(known[:2]))
        id = parse_id(path.stem)
        return path, Answers(id, titles, regions, start, length, cells, fails, aims)

    # ── one by one ───────────────────────────────────────────────────────────────────────────

    def _titles(self) -> dict[Language, str]:
        own, given = self._desk.language, self._given.titles
        if self._asks and all(one is None for one in given.values()):
            asking = {own: asked(self._desk, phrase(f"new.title-{own}"), _some)}
            for other in (one for one in LANGUAGES if one != own):
                asking[other] = asked(self._desk, phrase(f"new.also-{other}"), _text)
            return {language: asking[language] for language in LANGUAGES if asking[language]}
        found: dict[Language, str] = {}
        for language in LANGUAGES:
            plain = language == own and given[language] is None
            written = given["" if plain else language]
            if written is not None:
                found[language] = self._read(
                    f"title{'' if plain else f'-{language}'}", _some, written
                )
        if not found:
            raise Misuse(phrase("cli.missing-option", option="--title"))
        return found

    def _path(self, title: str) -> Path:
        path = self._given.path
        if path is None and self._asks:
            called = slug(title, NAME) or "scenario"
            path = asked(self._desk, phrase("new.path"), _path, called)
        if path is None:
            raise Misuse(
                phrase("cli.missing-argument", name=self._desk.words(phrase("cli.metavar.new")))
            )
        try:
            return _path(str(path))
        except BadValue as bad:
            raise Misuse(phrase("new.bad", option="", what=refused(bad))) from bad

    def _one(self, name: str, read: Callable[[str], T], default: str) -> T:
        """What was given, or what is answered, or the `default`."""
        given = self._given.one[name]
        if given is None and self._asks:
            return self._asked(name, read, default)
        return self._read(name, read, default if given is None else given)

    def _several(
        self, name: str, read: Callable[[str], tuple[str, ...]], default: str
    ) -> tuple[str, ...]:
        given = self._given.several[name]
        if not given and self._asks:
            return self._asked(name, read, default)
        return self._read(name, read, SEPARATOR.join(given) if given else default)

    def _asked(self, name: str, read: Callable[[str], T], default: str) -> T:
        shown = as_shown(default, self._desk.language) if name == "duration" else default
        return asked(self._desk, phrase(f"new.{name}"), read, shown, self._choices(name))

    def _read(self, name: str, read: Callable[[str], T], written: str) -> T:
        try:
            return read(written)
        except BadValue as bad:
            option = f"--{name}: " if name else ""
            raise Misuse(phrase("new.bad", option=option, what=refused(bad))) from bad

    def _choices(self, name: str) -> dict[str, str]:
        """What there is to choose from, if anything."""
        language = self._desk.language
        match name:
            case "fails":
                return {str(id): one.in_(language) for id, one in self._world.requirements.items()}
            case "cell":
                return {id: one["name"][language] for id, one in self._cells_known.items()}
            case "objective":
                return objectives_of(self._templates, language)
            case _:
                return {}

    # ── reading ──────────────────────────────────────────────────────────────────────────────

    def _regions(self, written: str) -> tuple[str, ...]:
        """Codes of regions that are called by code, by name, or by a part that one name has."""
        found = tuple(dict.fromkeys(map(self._region, _parts(written))))
        if not found:
            raise BadValue(phrase("empty"))
        return found

    def _region(self, written: str) -> str:
        names = {
            place.name.in_(language).lower(): place.id
            for place in self._world.regions
            for language in LANGUAGES
        }
        if (code := written.upper()) in names.values():
            return code
        part = written.lower()
        meant = {id for name, id in names.items() if part in name}
        if part in names or len(meant) == 1:
            return names.get(part) or meant.pop()
        near = did_you_mean(written, [name.title() for name in names])
        raise BadValue(phrase("new.no-region", given=shorten(written)), near)

    def _start(self, written: str) -> str:
        """As a scenario has it, also of one with the day first: `19-01-2027 06:30`."""
        try:
            return Calendar.of(DAY_FIRST.sub(r"\3-\2-\1", written.strip()), ZONE).start
        except BadValue:
            return Calendar.of(written, ZONE).start  # what is told of it quotes it as it was typed

    def _duration(self, written: str) -> str:
        seconds = read_typed(written, parse_duration)
        if not LEAST <= seconds <= MOST:
            raise BadValue(phrase("new.length", least=duration(LEAST), most=duration(MOST)))
        return duration(seconds).render("en")

    def _fails(self, written: str) -> str:
        names = {
            str(id): tuple(one.in_(language) for language in LANGUAGES)
            for id, one in self._world.requirements.items()
        }
        [one, *_] = _known(_parts(written), names)
        return one

    def _cells(self, written: str) -> tuple[str, ...]:
        names = {
            id: tuple(one["name"][language] for language in LANGUAGES)
            for id, one in self._cells_known.items()
        }
        return _known(_parts(written), names)

    def _objectives(self, written: str) -> tuple[str, ...]:
        """Ids of known ones, and what is in somebody's own words."""
        known = {id for one in LANGUAGES for id in objectives_of(self._templates, one)}
        parts = [one.strip() for one in written.split(SEPARATOR) if one.strip()]
        listed = list(objectives_of(self._templates, self._desk.language))
        if len(parts) == 1 and all(
            one in known or _number_of(one, listed) for one in _parts(parts[0])
        ):
            parts = _parts(parts[0])
        parts = [_number_of(one, listed) or one for one in parts]
        return tuple(dict.fromkeys(map(_some, parts or [""])))


SEPARATOR = ";"
"""Between several that may have commas in them."""


def _parts(written: str) -> list[str]:
    return [one.strip() for one in re.split(r"[,;]", written) if one.strip()]


def _known(given: Sequence[str], known: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    """The ids of those `given`, each once: by id, by number in the list, or by name.

    A name is one of those that are `known`, in either language, or a part that one alone has; raise
    `BadValue` for one that is not known, or for none.
    """
    there = list(known)
    found = []
    for one in given:
        id = _meant(one, known)
        if id is None:
            said = phrase("bad-choice", value=one, choices=", ".join(there))
            raise BadValue(said, did_you_mean(one, there))
        found.append(id)
    if not found:
        raise BadValue(phrase("empty"))
    return tuple(dict.fromkeys(found))


def _meant(written: str, known: Mapping[str, Sequence[str]]) -> str | None:
    part = written.lower()
    if part in known:
        return part
    if (by_number := _number_of(part, list(known))) is not None:
        return by_number
    names = {id: [name.lower() for name in names] for id, names in known.items()}
    for like in (str.__eq__, str.__contains__):
        meant = [id for id, some in names.items() if any(like(name, part) for name in some)]
        if len(meant) == 1:
            return meant[0]
    return None


def _number_of(written: str, listed: Sequence[str]) -> str | None:
    """The one of those `listed` whose number, from 1, is `written`."""
    if re.fullmatch(r"[1-9][0-9]?", written) and int(written) <= len(listed):
        return listed[int(written) - 1]
    return None


def _text(written: str) -> str:
    """What people read; raise `BadValue` for what no file can say."""
    text = written.strip()
    if unseen := hidden(text):
        raise BadValue(phrase("control-character", character=named(unseen[0])))
    if OPENS in text:
        raise BadValue(phrase("live.not-here"))
    if FILLED in text:
        raise BadValue(phrase("hole-not-here"))
    if len(text) > LONGEST_TEXT:
        raise BadValue(phrase("text-too-long", length=len(text), limit=LONGEST_TEXT))
    return text


def _some(written: str) -> str:
    if not written.strip():
        raise BadValue(phrase("empty"))
    return _text(written)


def _path(written: str) -> Path:
    """Where it goes: a file whose name is an id, with `.yaml` behind it or not."""
    path = Path(_some(written))
    if path.suffix not in {"", ".yaml"}:
        told = phrase("new.not-yaml", end=path.suffix)
        raise BadValue(told, phrase("did-you-mean", name=str(path.with_suffix(".yaml"))))
    name = parse_id(path.name.removesuffix(".yaml"))  # no name at all for `.` and `/`
    return path.with_name(f"{name}.yaml")


def _example() -> str:
    """A frosty morning next winter."""
    return f"{datetime.now().astimezone().year + 1}-01-19 06:30"
