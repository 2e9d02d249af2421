"""Other names in the place of those of people: the same for the same person throughout."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from oefening.interop.msel.accounts import Scored
from oefening.interop.msel.headers import Header
from oefening.interop.sheets import Cell, Row, Sheet, Workbook
from oefening.text import Language, Phrase, say

PREFIX = {
    "van",
    "de",
    "der",
    "den",
    "het",
    "ten",
    "ter",
    "te",
    "von",
    "da",
    "di",
    "el",
    "al",
    "'t",
    "v.d.",
    "vd",
}
"""What stands between a given name and a surname, or ahead of one."""
EMAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+")
_PHONE = re.compile(r"(?<![\w:.-])(?:\+\d{1,3}[ -]?|0)(?:\(?\d{1,4}\)?[ -]?){2,5}\d{2,4}(?![\w:])")
_WORD = re.compile(r"\w+")
SHORTEST = 3
"""Letters of a surname that is replaced wherever it stands."""
LEAST_DIGITS = 9
"""Of a telephone number."""


class Pseudonyms:
    """Other names for people, given in the order in which they were found."""

    def __init__(self, names: Sequence[str], language: Language) -> None:
        self._language: Language = language
        self.replaced: Counter[str] = Counter()
        """How often each other name was put in the place of one."""
        people: dict[str, list[tuple[str, str]]] = {}
        """By surname of each person the first letter ahead of that or "", and the pseudonym."""
        self.given: dict[str, str] = {}
        for name in sorted(names, key=lambda name: not _initial(name)):
            surname, initial = _surname(name), _initial(name)
            namesakes = people.setdefault(surname, [])
            mark = next((mark for one, mark in namesakes if initial in {"", one}), None)
            if mark is None:
                namesakes.append((initial, mark := f"\0{name}"))
            self.given[name] = mark
        order = list(dict.fromkeys(self.given[name] for name in names))
        numbered = enumerate(order, start=1)
        called = {mark: say(language, "import.person", number=at) for at, mark in numbered}
        self.given = {name: called[mark] for name, mark in self.given.items()}
        self._sought = dict(self.given)
        for surname, ((_, mark), *_rest) in people.items():
            if len(surname) >= SHORTEST:
                self._sought.setdefault(surname, called[mark])
        self._sought |= {name.upper(): given for name, given in self._sought.items()}
        self._beginning: dict[str, list[str]] = {}
        """The names by the word with which each begins."""
        for name in self._sought:
            if begins := _WORD.search(name):
                self._beginning.setdefault(begins[0], []).append(name)
        self._patterns: dict[str, re.Pattern[str]] = {}
        self._loosely = {_joined(name): given for name, given in self._sought.items()}
        self._in_names = _any_of(self._sought, r"[\s_.-]*", r"[^\W_]")

    def __call__(self, text: str) -> str:
        """`text` with other names, addresses and numbers in the place of those of people."""
        text = EMAIL.sub(say(self._language, "import.address"), text)
        return _PHONE.sub(self._number, self._renamed(text))

    def _renamed(self, text: str) -> str:
        """`text` with other names; only those are looked for that begin with a word of it."""
        parts: list[str] = []
        at = 0
        for word in _WORD.finditer(text):
            if word.start() < at or word[0] not in self._beginning:
                continue
            if word[0] not in self._patterns:
                self._patterns[word[0]] = _any_of(self._beginning[word[0]])
            first = word.start() - text.startswith("'", max(at, word.start() - 1))
            pattern = self._patterns[word[0]]
            if found := pattern.match(text, first) or pattern.match(text, word.start()):
                parts += [text[at : found.start()], self._other(found)]
                at = found.end()
        return "".join([*parts, text[at:]])

    def called(self, name: str) -> str:
        """The name of a file or a sheet, with other names as `__call__` has them.

        Capitals may lack in it, and blanks be strokes or nothing.
        """
        return self(self._in_names.sub(self._other, name) if self._sought else name)

    def phrase(self, said: Phrase) -> Phrase:
        """`said` with other names in the texts that fill its placeholders."""
        return replace(said, params=tuple((key, self._part(part)) for key, part in said.params))

    def _part(self, part: str | int | Phrase) -> str | int | Phrase:
        match part:
            case str():
                return self.called(part)
            case Phrase():
                return self.phrase(part)
            case _:
                return part

    def _other(self, found: re.Match[str]) -> str:
        name = " ".join(found[0].split())
        given = self._sought.get(name) or self._loosely[_joined(name)]
        self.replaced[given] += 1
        return given

    def _number(self, found: re.Match[str]) -> str:
        digits = re.sub(r"\D", "", found.group())
        return (
            say(self._language, "import.number") if len(digits) >= LEAST_DIGITS else found.group()
        )

    def workbook(self, workbook: Workbook) -> Workbook:
        """`workbook` with other names in every text, in its name and in those of its sheets."""
        about = workbook.about
        return replace(
            workbook,
            name=self.called(workbook.name),
            sheets=tuple(map(self._sheet, workbook.sheets)),
            notices=tuple(map(self.phrase, workbook.notices)),
            about=replace(
                about,
                title=self(about.title),
                summary=self(about.summary),
                objectives=tuple(map(self, about.objectives)),
                questions=tuple(map(self, about.questions)),
            ),
        )

    def header(self, header: Header) -> Header:
        """`header` with other names in its titles."""
        columns = tuple(replace(one, title=self(one.title)) for one in header.columns)
        return replace(header, columns=columns)

    def scored(self, scored: Scored) -> Scored:
        """`scored` with other names in that of its sheet, and in why."""
        why = tuple(map(self.phrase, scored.why))
        return replace(scored, name=self.called(scored.name), why=why)

    def _sheet(self, sheet: Sheet) -> Sheet:
        rows = tuple(self._row(row) for row in sheet.rows)
        return replace(sheet, name=self.called(sheet.name), rows=rows)

    def _row(self, row: Row) -> Row:
        aside = None if row.aside is None else self.phrase(row.aside)
        return replace(row, cells=tuple(map(self._cell, row.cells)), aside=aside)

    def _cell(self, cell: Cell) -> Cell:
        if not cell.comment and not isinstance(cell.value, str):
            return cell
        text = self(cell.text) if isinstance(cell.value, str) else cell.text
        value = text if isinstance(cell.value, str) else cell.value
        return replace(cell, text=text, value=value, comment=self(cell.comment))


def _surname(name: str) -> str:
    """The last word of a name that is not one letter, with what belongs ahead of it left out."""
    words = [word.strip(",") for word in name.split() if word.lower() not in PREFIX]
    whole = [word for word in words if not re.fullmatch(r"(?:[A-Za-z]\.?)+\.", word)]
    return (whole or words)[-1] if words else name


def _initial(name: str) -> str:
    """The first letter of what stands ahead of the surname, or "" where nothing does."""
    surname, comma, ahead = name.partition(", ")
    first = (ahead if comma else surname).split(maxsplit=1)[0]
    alone = first == _surname(name) or first.lower() in PREFIX
    return "" if alone else first[0].upper()


def _joined(name: str) -> str:
    """`name` as it is compared with what files are called."""
    return re.sub(r"[\s_.-]+", "", name).casefold()


def _any_of(names: Iterable[str], blank: str = r"\s+", letter: str = r"\w") -> re.Pattern[str]:
    """A pattern for any of `names`, long ones ahead of short, with `blank` between their words.

    No `letter` stands beside what it finds; where the blank is another, capitals may lack.
    """
    loosely = [
        blank.join(re.escape(word) for word in name.split())
        for name in sorted(names, key=lambda name: -len(name))
    ]
    flags = re.NOFLAG if blank == r"\s+" else re.IGNORECASE
    return re.compile(rf"(?<!{letter})(?:{'|'.join(loosely)})(?!{letter})", flags)
