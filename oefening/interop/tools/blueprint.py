"""MSELs of Crucible Blueprint, as its export writes them: fields of its users' own making."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime

from oefening.clock import YEARS
from oefening.interop.sheets import About, Workbook
from oefening.interop.tools.objects import (
    Object,
    Value,
    number_at,
    objects_at,
    text_at,
    text_in,
)
from oefening.interop.tools.pages import plain
from oefening.interop.tools.tables import Happening, since_start, some, table
from oefening.text import Phrase, phrase

TIME, MOVE, KIND = "Time", "Move", "Scenario event type"
_USER = 120
_HTML = 60
_MOMENT = 40
_KINDS = {"information": "Information", "facilitation": "Controller Action", "inject": "Inject"}
_BY_NUMBER = ("inject", "information", "facilitation")
_ID = re.compile(r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}", re.IGNORECASE)
_MINUTE = 60


def is_blueprint(value: Object) -> bool:
    """Whether `value` looks like an MSEL of Blueprint."""
    keys = {key.lower() for key in value}
    return {"scenarioevents", "datafields"} <= keys


def read_blueprint(value: Object, name: str, *, keep_people: bool = False) -> Workbook:
    """The table of what happens in the MSEL `value`; raise `InputError` if it is too much.

    Without `keep_people` what its users' names stand under is left out.
    """
    reading = _Msel(_lower(value), keep_people=keep_people)
    title = text_at(reading.value, "name")
    about = About(
        title,
        plain(text_at(reading.value, "description")),
        columns={TIME: "at", MOVE: "phase", KIND: "kind"},
        start=f"{start}Z" if (start := reading.start()) else "",
    )
    sheet = table(title, "scenario events", some(reading.happenings(), name), name)
    return Workbook(name, (sheet,), tuple(reading.notices()), about)


def _lower(value: Object) -> Object:
    """The object with its keys in lower case, as different versions write them."""
    return {key.lower(): inner for key, inner in value.items()}


class _Msel:
    def __init__(self, value: Object, *, keep_people: bool) -> None:
        self.value = value
        self._keep = keep_people
        self._names = {
            text_at(one, "id").lower(): text_at(one, "name", "title", "shortname", "description")
            for part in ("teams", "organizations", "cards", "units", "mselunits", "moves")
            for one in self._all(part)
        }
        self._moves = sorted(self._all("moves"), key=lambda one: number_at(one, "movenumber") or 0)
        self._events = self._all("scenarioevents")
        self._values = _values(value)
        self._left_out = 0

    def _all(self, part: str) -> list[Object]:
        return [_lower(one) for one in objects_at(self.value, part)]

    def happenings(self) -> list[Happening]:
        """A row for each event, in the order of the file."""
        fields = sorted(self._all("datafields"), key=_order)
        self._left_out = sum(number_at(one, "datatype") == _USER for one in fields)
        if not self._keep:
            fields = [one for one in fields if number_at(one, "datatype") != _USER]
        named = _titles(fields)
        return [self._happening(event, named) for event in self._events]

    def _happening(self, event: Object, fields: Mapping[str, Object]) -> Happening:
        values = self._values.get(text_at(event, "id").lower(), {}) | _own_values(event)
        second = number_at(event, "deltaseconds")
        texts = {
            TIME: "" if second is None else since_start(second),
            MOVE: self._move(event, second),
            KIND: self._kind(event),
        }
        for title, one in fields.items():
            written = values.get(text_at(one, "id").lower())
            texts[title] = self._shown(written, number_at(one, "datatype") or 0)
        if information := plain(text_at(event, "information", "description")):
            texts["Information"] = information
        return Happening(texts)

    def _kind(self, event: Object) -> str:
        told = event.get("scenarioeventtype")
        number = number_at(event, "scenarioeventtype")
        known = text_in(told).lower()
        if number is not None and 0 <= number // 10 < len(_BY_NUMBER) and number % 10 == 0:
            known = _BY_NUMBER[number // 10]
        kind = _KINDS.get(known, "")
        return "Controller Action" if event.get("ishidden") is True else kind

    def _move(self, event: Object, second: int | None) -> str:
        """The move that an event is in: the last that began before it, or the one it names."""
        begun = [
            move
            for move in self._moves
            if second is not None
            and (start := number_at(move, "deltaseconds")) is not None
            and start <= second
        ]
        number = number_at(event, "movenumber")
        if not begun and number is not None:
            begun = [move for move in self._moves if number_at(move, "movenumber") == number]
        return text_at(begun[-1], "title", "description") if begun else ""

    def _shown(self, written: Value, kind: int) -> str:
        text = text_in(written)
        if kind == _HTML:
            return plain(text)
        if kind == _MOMENT:
            return _moment(text)
        return _ID.sub(lambda found: self._names.get(found[0].lower(), ""), text).strip(" ,;")

    def start(self) -> str:
        """When the exercise starts, in UTC; "" where no year of an exercise is told."""
        try:
            moment = datetime.fromisoformat(text_at(self.value, "starttime"))
        except ValueError:
            return ""
        if moment.year not in YEARS:  # as of a moment that nobody filled in
            return ""
        utc = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
        return utc.strftime("%Y-%m-%d %H:%M")

    def notices(self) -> list[Phrase]:
        """What is doubtful about the MSEL, or no part of the table."""
        told = []
        seconds = [number_at(event, "deltaseconds") for event in self._events]
        if len(seconds) > 1 and all(
            second == seconds[0] + at * _MINUTE if seconds[0] is not None else False
            for at, second in enumerate(seconds)
        ):
            told.append(phrase("foreign.blueprint.times-lost"))
        if start := self.start():
            told.append(phrase("foreign.blueprint.starts", start=start))
        if self._left_out and not self._keep:
            told.append(phrase("foreign.blueprint.people", count=self._left_out))
        return told


def _own_values(event: Object) -> dict[str, Value]:
    """By field what stands with an event itself; another with the same id has others."""
    values = map(_lower, objects_at(event, "datavalues"))
    return {text_at(one, "datafieldid").lower(): one.get("value") for one in values}


def _values(value: Object) -> dict[str, dict[str, Value]]:
    """By event and field what stands in a list of its own."""
    found: dict[str, dict[str, Value]] = {}
    for one in map(_lower, objects_at(value, "datavalues")):
        id = text_at(one, "scenarioeventid").lower()
        found.setdefault(id, {})[text_at(one, "datafieldid").lower()] = one.get("value")
    return found


def _order(one: Object) -> int:
    return number_at(one, "displayorder") or 0


def _titles(fields: list[Object]) -> dict[str, Object]:
    """The fields by their names, each of which another field may have too."""
    taken = {TIME, MOVE, KIND}
    named: dict[str, Object] = {}
    ids: set[str] = set()
    for one in fields:
        id, name = text_at(one, "id"), text_at(one, "name") or "?"
        if id in ids:  # one field twice in the list
            continue
        ids.add(id)
        number, title = 1, name
        while title in taken or title in named:
            number += 1
            title = f"{name} {number}"
        named[title] = one
    return named


def _moment(text: str) -> str:
    """A moment without zone and seconds, as a spreadsheet has it; the text if it is none."""
    try:
        moment = datetime.fromisoformat(text.removesuffix("Z"))
    except ValueError:
        return text
    return moment.strftime("%Y-%m-%d %H:%M")
