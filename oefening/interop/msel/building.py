"""Rows of an MSEL made into the injects of a scenario, and the cells, voices and aims they name."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from oefening.interop.msel.bounds import MOST_CELLS
from oefening.interop.msel.braces import kept, room
from oefening.interop.msel.details import Detail, details_of
from oefening.interop.msel.lines import Line
from oefening.interop.msel.listing import points, told_apart
from oefening.interop.msel.moments import Course
from oefening.interop.msel.naming import LONGEST_NAME, heading, one_line
from oefening.interop.msel.recipients import recipients, ways
from oefening.interop.msel.words import EVERYBODY, channel_of
from oefening.interop.properties import DETAILS, task_of
from oefening.scenario.live import quoted
from oefening.source import Data
from oefening.source.bilingual import LONGEST_TEXT
from oefening.source.compose import LONGEST
from oefening.source.ids import Ids, Named, slug
from oefening.text import Language, phrase, say

LONGEST_LABEL = 200
"""Characters of a channel, of a line of the story, of who brings an inject."""


@dataclass(slots=True)
class Built:
    """What the injects name, gathered while they are made."""

    language: Language
    cells: dict[str, str] = field(default_factory=dict)
    """Names by id."""
    voices: dict[str, str] = field(default_factory=dict)
    objectives: dict[str, str] = field(default_factory=dict)
    """Ids by text."""
    injects: list[Data] = field(default_factory=list)

    def text(self, said: str) -> Data:
        """`said` as a text of the scenario in its one language."""
        return {self.language: said}


class Injects:
    """Makes injects of lines, in order."""

    def __init__(
        self,
        built: Built,
        course: Course,
        origin: str,
        *,
        logged: bool = False,
        by_tool: bool = False,
    ) -> None:
        self._logged = logged
        self._by_tool = by_tool
        """Whether a tool told what is expected, which is so of all recipients."""
        self._built = built
        self._course = course
        self._origin = origin
        self._ids = Ids()
        self._cells = self._voices = Named(built.cells)
        self._goals = Ids()
        self._last: Data | None = None
        """The inject made last."""
        self._last_line: Line | None = None
        self._known: frozenset[str] = frozenset()
        """Whom cells name by themselves, in lower case."""

    def add(self, lines: Sequence[Line]) -> None:
        """Make what each of `lines` comes to."""
        self._ids = Ids(line.id for line in lines)
        told = [line.entry.texts.get("to", "") for line in lines]
        self._known = frozenset(name.lower() for text in told for name in recipients(text))
        for line in lines:
            text = line.entry.texts.get("to", "")
            for way in ways(text):
                line.fate.notes.append(line.note("to", phrase("import.way", way=way)))
            for name in recipients(text, self._known):
                if not EVERYBODY.fullmatch(name):
                    self._cell(name)
        self._name_expecting(lines)
        if not self._built.cells:
            id = say(self._built.language, "import.id.players")
            self._built.cells[id] = say(self._built.language, "import.players")
        self._voices = Named(self._built.voices, self._built.cells)
        for line in lines:
            if line.kind == "expected-action" and self._follows(line):
                self._join(line)
            else:
                self._make(line)
        self._loosen()

    def _name_expecting(self, lines: Sequence[Line]) -> None:
        """Make cells of whom something is expected that is sent to none of them."""
        for name in (one.cell for line in lines for one in self._told(line)):
            if len(self._built.cells) < MOST_CELLS:
                self._cell(name)

    def _loosen(self) -> None:
        """Take out what injects are said to be a contingency of that became no part of it."""
        known = {inject["id"] for inject in self._built.injects}
        for inject in self._built.injects:
            listed = inject.get("expected", [])
            assert isinstance(listed, list)
            known |= {one["id"] for one in listed if isinstance(one, dict)}
        for inject in self._built.injects:
            if "contingency-of" in inject and inject["contingency-of"] not in known:
                del inject["contingency-of"]

    def _cell(self, name: str) -> str:
        """The id of the cell called `name`, made where there is none yet."""
        name = one_line(name)[:LONGEST_NAME]
        return self._cells.id_of(name, say(self._built.language, "import.id.cell"))

    def _to(self, line: Line) -> list[str]:
        """The cells that a line is for."""
        text = line.entry.texts.get("to", "")
        if EVERYBODY.fullmatch(one_line(text)):
            return list(self._built.cells)
        found = [
            id
            for name in recipients(text, self._known)
            for id in (self._built.cells if EVERYBODY.fullmatch(name) else [self._cell(name)])
        ]
        return list(dict.fromkeys(found))

    def _follows(self, line: Line) -> bool:
        """Whether an expectation is one of the inject above it rather than stands by itself."""
        if self._last is None or self._logged:
            return False
        when, above = line.timed.when, self._last_line.timed if self._last_line else None
        if when is None or (when.clock is None and when.offset is None):
            return True
        return line.timed.second is None or (above and line.timed.second == above.second) is True

    def _join(self, line: Line) -> None:
        """Make `line` an expectation of the inject above it."""
        assert self._last is not None
        own = self._expectations(line, self._to(line) or None, f"{line.id}-expected")
        listed = self._last.setdefault("expected", [])
        assert isinstance(listed, list)
        first = "\n".join(filter(None, (line.title, line.entry.texts.get("body", ""))))
        if first:
            listed.append(self._expected(line.id, first, self._whom(line)))
        listed += own
        self._beside(line)
        line.fate.made, line.fate.kind = str(self._last["id"]), "import.as.expectation-of"

    def _beside(self, line: Line) -> None:
        """Keep what else a row says that became part of the inject above it."""
        assert self._last is not None
        beside: Data = {}
        self._control(line, beside)
        kept = beside.get("extra", {})
        assert isinstance(kept, dict)
        for key in ("notes", "controller"):
            told = beside.get(key)
            if isinstance(told, dict):
                title = say(self._built.language, f"import.field.{key}").capitalize()
                kept[title] = told[self._built.language]
        if kept:
            extra = self._last.setdefault("extra", {})
            assert isinstance(extra, dict)
            extra |= {f"{title} ({line.id})": text for title, text in kept.items()}

    def _whom(self, line: Line) -> str:
        """The cell of which something is expected."""
        to = self._to(line)
        if not to and self._last is not None:
            above = self._last.get("to")
            to = [str(id) for id in above] if isinstance(above, list) else []
        if not to:
            line.guess(line.entry.address("to"), "import.no-cell")
        return to[0] if to else next(iter(self._built.cells))

    def _make(self, line: Line) -> None:
        """Make an inject of `line`."""
        entry, built = line.entry, self._built
        texts = entry.texts
        body = texts.get("body", "")
        title = line.title or heading(body or texts.get("expected", ""))
        if not line.title:
            line.fate.notes.append(line.note("body", phrase("import.title-made")))
        made: Data = {"id": line.id}
        to = self._to(line)
        self._kind_and_time(line, made, to)
        self._ways(line, made, to)
        made["title"] = built.text(title[:LONGEST_TEXT])
        if body:
            made["body"] = built.text(self._quoted(line, body))
        self._aims(line, made)
        self._expects(line, made, to)
        if line.of and line.kind != "expected-action":
            made["contingency-of"] = line.of
        self._control(line, made)
        built.injects.append(made)
        waits = line.kind == "contingency" or "on-call" in made
        if line.kind != "expected-action" and (self._last is None or not waits):
            self._last, self._last_line = made, line
        line.fate.made, line.fate.kind = line.id, f"import.as.{line.kind}"

    def _ways(self, line: Line, made: Data, to: list[str]) -> None:
        """Write from whom it comes, to whom it goes and how, and in which line of the story."""
        texts = line.entry.texts
        if sender := texts.get("from"):
            made["from"] = self._sender(sender)
        if to:
            made["to"] = list(to)
        if channel := texts.get("channel"):
            made["channel"] = self._channel(self._label(line, "channel", channel))
        if track := texts.get("track"):
            made["track"] = self._built.text(self._label(line, "track", track))

    def _expects(self, line: Line, made: Data, to: list[str]) -> None:
        """Write what is expected of the players, unless it is the action itself."""
        texts = line.entry.texts
        if self._detailed(line, made) or ("expected" not in texts and not line.entry.others):
            return
        titled = line.title or "body" in texts
        if titled or line.kind != "expected-action" or self._logged:
            made["expected"] = list(self._expectations(line, to, f"{line.id}-expected"))

    def _details(self, line: Line) -> list[Detail]:
        """What an export of the program says of each action, beside what the players have to do."""
        found = self._told(line)
        known = all(self._cells.find(one_line(one.cell)[:LONGEST_NAME]) for one in found)
        return found if known else []

    def _told(self, line: Line) -> list[Detail]:
        """The same, also of cells that are too many to be so."""
        text = line.entry.extra.get(DETAILS, "") if self._logged else ""
        return details_of(text, self._known)

    def _detailed(self, line: Line, made: Data) -> bool:
        """Write what an export tells of each expected action; whether that is all of them."""
        details = self._details(line)
        if line.kind == "expected-action" and [one.id for one in details] == [line.id]:
            made |= {of: told for of, told in details[0].when.items() if of == "within"}
            self._serves(line, line.id, details[0])
            del line.entry.extra[DETAILS]
            return False
        told = told_apart(line.entry.texts.get("expected", ""), len(details))
        if told:
            both = zip(details, told, strict=True)
            made["expected"] = [self._as_told(line, detail, text) for detail, text in both]
            del line.entry.extra[DETAILS]
        return bool(told)

    def _as_told(self, line: Line, detail: Detail, text: str) -> Data:
        """An expected action as an export tells it."""
        made = self._expected(detail.id, text, self._cell(detail.cell), line) | detail.when
        self._serves(line, str(made["id"]), detail)
        return made

    @staticmethod
    def _serves(line: Line, action: str, detail: Detail) -> None:
        """Keep besides which task an action serves: of which objective that is, no column says."""
        if detail.task:
            line.entry.extra[task_of(action)] = detail.task

    def _kind_and_time(self, line: Line, made: Data, to: list[str]) -> None:
        """Write what kind it is and what brings it."""
        second, kind = line.timed.second, line.kind
        if line.of and kind == "inject" and not self._logged:
            kind = "contingency"
        if line.state == "on-call" and kind == "inject":
            kind = "contingency"
        reserve = line.state in {"on-call", "dropped"} or second is None
        if second is not None and second < 0 and kind != "administrative":
            line.guess(line.entry.address("at"), "import.before-startex")
            kind = "administrative"
        if kind == "expected-action" and (reserve or not to):
            if second is None:
                line.guess(str(line.entry.number), "import.expected-without-time")
                kind = "information"
            elif not to:
                to.append(self._whom(line))
            reserve = second is None
        line.kind = kind
        if kind != "inject":
            made["kind"] = kind
        if reserve or second is None:
            made["on-call"] = True
        else:
            made["at"] = self._course.written(second)

    def _sender(self, name: str) -> str:
        """The id of the cell or the voice that a message comes from."""
        name = one_line(name)[:LONGEST_NAME]
        number = len(self._built.voices) + 1
        otherwise = say(self._built.language, "import.id.voice", number=number)
        return self._cells.find(name) or self._voices.id_of(name, otherwise)

    def _channel(self, written: str) -> Data:
        """A channel as it is written, with what it is called in the other language if known."""
        known = channel_of(written)
        both: dict[Language, str] = {"nl": written, "en": written}
        if known:
            other: Language = "en" if self._built.language == "nl" else "nl"
            both[other] = known[1 if other == "en" else 0]
        return {"nl": both["nl"], "en": both["en"]}

    def _aims(self, line: Line, made: Data) -> None:
        """Write the objectives that an inject serves."""
        found = [
            self._objective(text[:LONGEST_TEXT])
            for written in line.entry.objectives
            for part in re.split(r"\s*[;\n]\s*", written)
            if (text := one_line(part).strip(" -•"))
        ]
        if found:
            made["objectives"] = list(dict.fromkeys(found))

    def _objective(self, text: str) -> str:
        known = self._built.objectives
        if text not in known:
            number = say(self._built.language, "import.id.objective", number=len(known) + 1)
            wanted = slug(text)[:40].strip("-") or number
            known[text] = self._goals.give(wanted)
        return known[text]

    def _expectations(self, line: Line, to: list[str] | None, wanted: str) -> list[Data]:
        """What a cell of the column of expected actions asks, one for each point that it lists."""
        text = line.entry.texts.get("expected", "")
        if not to:
            to = [self._whom(line)] if text else [""]
        told = [(point, self._doing(point, to, line)) for point in points(text)]
        for other, expected in line.entry.others:
            named = [self._cell(name) for name in recipients(other, self._known)]
            told += [(point, [*named, *to][0]) for point in points(expected)]
        return [
            self._expected(wanted if at == 1 else f"{wanted}-{at}", point, cell, line)
            for at, (point, cell) in enumerate(told, start=1)
        ]

    def _doing(self, point: str, to: Sequence[str], line: Line) -> str:
        """The cell of which a point is expected: the one it begins with, or the first of all."""
        begins = point.lower()
        for id, name in self._built.cells.items():
            own = name.lower()
            if begins.startswith(own) and not begins[len(own) : len(own) + 1].isalnum():
                return id
        if len(to) > 1 and not self._by_tool:
            whose = self._built.cells.get(to[0], to[0])
            address = line.entry.address("expected")
            if not any(note.address == address for note in line.fate.guesses):
                line.guess(address, "import.several", cell=whose)
        return to[0]

    def _expected(self, wanted: str, text: str, cell: str, line: Line | None = None) -> Data:
        said = self._cut(line, "expected", text) if line else text[:LONGEST_TEXT]
        id = wanted if line is None else self._ids.give(wanted)
        return {"id": id, "text": self._built.text(said), "cell": cell}

    def _control(self, line: Line, made: Data) -> None:
        """Write what exercise control alone is told."""
        entry = line.entry
        texts = entry.texts
        if "controller" in texts:
            raw = self._label(line, "controller", texts["controller"])
            made["controller"] = {"nl": raw, "en": raw}
        notes = "\n".join(filter(None, [texts.get("notes", ""), *entry.comments]))
        if notes:
            made["notes"] = self._built.text(self._cut(line, "notes", notes))
        for of in ("status", "actual", "trigger", "phase"):
            if of in texts and (of != "phase" or "phase" not in made):
                language = "en" if self._logged else self._built.language
                title = say(language, f"import.field.{of}").capitalize()
                entry.extra.setdefault(title, texts[of])
        if "at" not in made and (written := texts.get("at") or texts.get("day")):
            title = say(self._built.language, "import.field.at").capitalize()
            entry.extra.setdefault(title, written)
        if entry.section:
            entry.extra.setdefault(say(self._built.language, "import.section"), entry.section)
        if entry.extra:
            made["extra"] = {title: text[:LONGEST] for title, text in entry.extra.items() if text}
        made["origin"] = f"{self._origin}, {entry.number}"

    def _quoted(self, line: Line, body: str) -> str:
        """`body` with its braces quoted, so that none is taken for a number; as `_cut`."""
        quoting = kept if self._logged else quoted
        return quoting(self._cut(line, "body", body, room(body, quoting)))

    def _label(self, line: Line, of: str, text: str) -> str:
        """`text` on one line, as far as that fits on one; as `_cut`."""
        return self._cut(line, of, one_line(text), LONGEST_LABEL)

    def _cut(self, line: Line, of: str, text: str, most: int = LONGEST_TEXT) -> str:
        """`text` as far as it may be long; the whole goes to what is kept besides."""
        if len(text) <= most:
            return text
        title = say(self._built.language, f"import.field.{of}").capitalize()
        line.entry.extra.setdefault(title, text)
        line.guess(str(line.entry.number), "import.cut", length=len(text), most=most)
        return text[: most - 1] + "…"
