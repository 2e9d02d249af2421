"""Rows on their way to becoming injects: their kinds, their states, their ids."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from oefening.interop.msel.accounts import Fate, Note
from oefening.interop.msel.fields import Field
from oefening.interop.msel.moments import Timed
from oefening.interop.msel.naming import one_line
from oefening.interop.msel.rows import Entry
from oefening.interop.msel.whens import When
from oefening.interop.msel.words import DROPPED, ENDEX, STARTEX, Kind, State, kind_of, state_of
from oefening.source.ids import Ids, slug
from oefening.text import Phrase, phrase, say

_SUB = re.compile(r"(.+?)[-. ]?([A-Za-z])|(.+?)[-.](\d{1,2})")


LONGEST_MARK = 60
"""Characters of a text that may mark STARTEX or ENDEX where there are no titles."""


@dataclass(slots=True)
class Line:
    """A row on its way to becoming an inject or an expectation."""

    entry: Entry
    timed: Timed
    fate: Fate
    kind: Kind = "inject"
    state: State = "ready"
    title: str = ""
    ends: bool = False
    """Whether it is ENDEX, by its title or by a text that stands for one."""
    id: str = ""
    of: str = ""
    """The inject that it is a contingency of."""

    def note(self, of: Field, said: Phrase) -> Note:
        """Something about the cell of a field."""
        return Note(self.entry.address(of), said)

    def guess(self, address: str, key: str, /, **params: str | int) -> None:
        """Note that something had to be guessed."""
        self.fate.guesses.append(Note(address, phrase(key, **params)))


def kinds(lines: Sequence[Line], *, logged: bool = False) -> None:
    """Find out what each line is, and what its state says.

    Of an MSEL that was `logged` a state tells how it went, and each line is what its kind says.
    """
    for line in lines:
        entry = line.entry
        texts = entry.texts
        written = texts.get("kind", "")
        kind = kind_of(written) if written else None
        if not written and not logged and (told := texts.get("status")) and state_of(told) is None:
            kind = kind_of(told)
        if written and kind is None:
            line.guess(entry.address("kind"), "import.unknown-kind", written=one_line(written)[:60])
            entry.extra.setdefault(say("en", "import.field.kind").capitalize(), written)
        line.kind = kind or "inject"
        line.title = one_line(texts.get("title", ""))
        body = one_line(texts.get("body", ""))
        named = line.title or (body if len(body) <= LONGEST_MARK else "")
        told = f"{named} {written}"
        starts = bool(STARTEX.search(told))
        line.ends = not starts and bool(ENDEX.search(told))
        if logged:
            continue
        _state(line)
        if starts or line.ends:
            line.kind = "administrative"
            line.timed.starts = starts
            when = line.timed.when
            if not starts and (when is None or (when.clock is None and when.offset is None)):
                line.timed.when = When(ends=True)
            key = "import.startex-row" if starts else "import.endex-row"
            line.fate.notes.append(Note(str(entry.number), phrase(key)))
        if not line.title and "body" not in texts:
            line.kind = "expected-action"


def _state(line: Line) -> None:
    """The state of a row, by its own column or by a text that tells it."""
    entry = line.entry
    written = entry.texts.get("status", "")
    state = state_of(written) if written else None
    for of in ("title", "body", "notes", "actual"):
        if state is None and DROPPED.match(entry.texts.get(of, "")):
            state = "dropped"
            line.guess(entry.address(of), "import.state-in-text")
    if state is None and entry.struck:
        state = "dropped"
        line.guess(str(entry.number), "import.struck")
    line.state = state or "ready"
    address = entry.address("status")
    if written and state is None:
        line.fate.notes.append(Note(address, phrase("import.state-unknown", state=written[:60])))
    elif line.state in {"dropped", "on-call"} and written:
        line.guess(address, f"import.state-{line.state}", state=one_line(written)[:60])
    elif line.state in {"held", "draft"}:
        said = phrase(f"import.state-{line.state}", state=one_line(written)[:60])
        line.fate.notes.append(Note(address, said))


def name_all(lines: Sequence[Line], *, logged: bool = False) -> None:
    """Give every line an id of its own, and each that is a part of another what that is.

    Ids of an MSEL that was `logged` are whole: none is a part of another by its form.
    """
    ids = Ids()
    written = {own.lower() for line in lines if (own := one_line(line.entry.texts.get("id", "")))}
    by_written: dict[str, str] = {}
    for line in lines:
        entry = line.entry
        own = one_line(entry.texts.get("id", ""))
        made = slug(own)
        if not made or set(made) <= {"0", "-"}:
            formula = any(note.said.key == "import.no-value" for note in entry.notes)
            if own or formula:
                key = "import.zero-id" if own else "import.no-id"
                row, short = entry.number, own[:LONGEST_MARK]
                line.guess(entry.address("id"), key, row=row, written=short)
            made = f"row-{entry.number}"
        elif re.fullmatch(r"[\d-]+[a-z]?(-[a-z0-9])?", made):
            made = f"inject-{made}"
        line.id = ids.give(made)
        if line.id != made:
            line.guess(entry.address("id"), "import.same-id", written=own or made, id=line.id)
        if own and not logged and line.id not in {own.lower(), f"inject-{own.lower()}"}:
            entry.extra.setdefault(say("en", "import.original-id"), own)
        part = None if logged else _SUB.fullmatch(own)
        base = (part[1] or part[3]).strip().lower() if part else ""
        if base in by_written and base in written and base != own.lower():
            line.of = by_written[base]
        if own:
            by_written.setdefault(own.lower(), line.id)
    _told_parts(lines, by_written)


def _told_parts(lines: Sequence[Line], by_written: Mapping[str, str]) -> None:
    """Note of each line what a column of its own says that it is a contingency of."""
    for line in lines:
        of = by_written.get(told := one_line(line.entry.texts.get("contingency", "")).lower())
        if of is not None and of != line.id:
            line.of = of
        elif told:
            line.entry.extra.setdefault("Contingency Of", line.entry.texts["contingency"])
