"""Names of people in an MSEL, and others in their place: the same for the same person throughout.

Which words are a name is known of columns that hold people only, and from there wherever a name
recurs. Functions stay: an inject is brought by the response cell, whoever sits in it.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from oefening.interop.msel.accounts import Scored
from oefening.interop.msel.fields import plainly, tidied
from oefening.interop.msel.functions import FUNCTIONS, ORGANISATIONS
from oefening.interop.msel.headers import Column, Header
from oefening.interop.msel.words import nothing
from oefening.interop.sheets import Cell, Row, Sheet, Workbook
from oefening.text import Language, Phrase, say

COLUMNS = re.compile(
    r"\b(author|poc|point of contact|implementer|injected by|controller|responsible|assigned to"
    r"|owner|name|evaluator|observer|e ?mail|phone|mobile|contact|fired by|written by|naam"
    r"|auteur|opsteller|contactpersoon|verantwoordelijke?|uitvoerder|ingebracht door|inbrenger"
    r"|actiehouder|waarnemer|tegenspelers?|spelers?|door|rolspeler|telefoon|telefoonnummer"
    r"|uitgevoerd door|waarnemers)\b"
)
"""In the title of a column that holds people."""
NOT_PEOPLE = re.compile(
    r"\b(event|inject|exercise|file|picture|location|scenario|expectation) name\b"
)

RANKS = (
    r"(?:Gen|LtGen|MajGen|BGen|Col|Kol|LtCol|LTC|Lt|Lkol|Maj|MAJ|Capt|CPT|Kap|Cpt|Sgt|SGT|MSG|SFC"
    r"|Mr|Mrs|Ms|Dr|Prof|Ir|Ing|Drs|Dhr|Mevr|Mw|De heer|Mevrouw|CDR|LCDR|Elt|Tlnt|Wmr|Sm)\.?"
)
_RANK = re.compile(rf"^(?:{RANKS} )+", re.IGNORECASE)
_SPLIT = re.compile(r"\s*(?:[;/\n&+]|,(?!\s*(?:jr|sr))|\b(?:and|en)\b)\s*")
_PREFIX = {
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
}
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+")
_PHONE = re.compile(r"(?<![\w:.-])(?:\+\d{1,3}[ -]?|0)(?:\(?\d{1,4}\)?[ -]?){2,5}\d{2,4}(?![\w:])")
_DUTCH = re.compile(
    r"(?<![\w.])(?:[A-Z][a-zà-ÿ]+|(?:[A-Z]\.)+) (?:(?:van|de|der|den|het|ten|ter|te|'t) ){1,2}"
    r"[A-Z][a-zà-ÿ]{2,}(?:-[A-Z][a-zà-ÿ]+)?(?!\w)"
)
SHORTEST = 3
"""Letters of a surname that is replaced wherever it stands."""
_ABBREVIATION = re.compile(r"(?<!Ma)(?<!M)[a-z][A-Z]")
"""A capital inside a word, as in `OvD`; McKay and MacKay are names."""
LEAST_DIGITS = 9
"""Of a telephone number."""


def names_in(sheet: Sheet, header: Header) -> tuple[str, ...]:
    """The names of people in the columns that hold those, in order of the sheet."""
    columns = {column.number for column in header.columns if _holds_people(column)}
    played = {column.number for column in header.columns if column.field in {"from", "to"}}
    noted = {column.number for column in header.columns if column.field == "notes"}
    found: dict[str, None] = {}
    for row in sheet.rows:
        for cell in row.cells:
            if row.number <= header.row:
                continue
            if cell.column in noted:
                found |= dict.fromkeys(_between(cell.text))
            elif cell.column in columns or cell.column in played:
                named = cell.column in columns
                surely = cell.column in played
                found |= dict.fromkeys(
                    one for one in _people(cell.text) if not surely or _surely(one, named=named)
                )
            found |= dict.fromkeys(_between(cell.comment))
    return tuple(found)


def _surely(name: str, *, named: bool) -> bool:
    """Whether a name in a column of senders is somebody's, where organisations stand as well.

    `named` where its title is of people: then two words with capitals will do.
    """
    words = name.split()
    own = [word for word in words if word.lower() not in _PREFIX]
    if any(word.lower() in ORGANISATIONS for word in own):
        return False
    initials = any(re.fullmatch(r"(?:[A-Z]\.)+", word) for word in own)
    between = any(word.lower() in _PREFIX for word in words[1:])
    return len(own) > 1 and (named or initials or between)


def _between(text: str) -> Iterable[str]:
    """Names such as `Jan van der Berg` in a text: what stands between tells that it is one."""
    for found in _DUTCH.finditer(text):
        words = found.group().split()
        if not any(_is_function(word) or word.lower() in ORGANISATIONS for word in words[:1]):
            yield found.group()


def _holds_people(column: Column) -> bool:
    """Whether `column` says who does something, rather than what."""
    title = plainly(column.title, aside=False)
    named = COLUMNS.search(title) and not NOT_PEOPLE.search(title)
    return column.field == "controller" or bool(named)


@lru_cache(maxsize=4096)
def _people(text: str) -> tuple[str, ...]:
    """The names in a cell that holds people or functions."""
    return () if nothing(text) else tuple(_each_of(text))


def _each_of(text: str) -> Iterator[str]:
    for part in _SPLIT.split(re.sub(r"\([^()]*\)", " ", _EMAIL.sub(" ", text))):
        name = _RANK.sub("", tidied(part)).strip(" .:-")
        if _is_name(name, ranked=_RANK.match(tidied(part)) is not None):
            yield name
        elif (rest := _beside_function(name)) and _is_name(rest, ranked=False):
            yield rest


def _beside_function(text: str) -> str:
    """What stands beside the functions in `Oefenleider P. de Groot`, if that is surely somebody."""
    words = text.split()
    while words and _is_function(words[0]):
        words.pop(0)
    while words and _is_function(words[-1]):
        words.pop()
    named = [word for word in words if word.lower() not in _PREFIX]
    return " ".join(words) if len(named) > 1 else ""


def _is_function(word: str) -> bool:
    """Whether `word` is one of those of functions, or an abbreviation of one."""
    parts = set(re.split(r"[-.]", word.lower().strip(",:")))
    return bool(parts & FUNCTIONS) or _ABBREVIATION.search(word) is not None


def _is_name(text: str, *, ranked: bool) -> bool:
    """Whether `text` looks like the name of a person, and not like a function."""
    words = text.split()
    if not words or len(words) > 5 or re.search(r"[\d#:]", text):  # noqa: PLR2004 - of a name
        return False
    own = [word for word in words if word.lower() not in _PREFIX]
    if not own or any(map(_is_function, own)):
        return False
    if ranked:
        return True
    initials = any(re.fullmatch(r"(?:[A-Z]\.)+[A-Z]?", word) for word in own)
    capital = all(re.match(r"[A-ZÀ-Þ][\w'.-]*$", word) for word in own)
    shouted = all(word.isupper() for word in own) and not initials
    return capital and not (shouted and (len(own) == 1 or len(max(own, key=len)) < 4))  # noqa: PLR2004


class Pseudonyms:
    """Other names for people, given in the order in which they were found."""

    def __init__(self, names: Sequence[str], language: Language) -> None:
        self._language: Language = language
        self.replaced: Counter[str] = Counter()
        """How often each other name was put in the place of one."""
        people: list[tuple[str, str, str]] = []
        """Of each person surname, first letter ahead of that or "", and pseudonym."""
        self.given: dict[str, str] = {}
        for name in sorted(names, key=lambda name: not _initial(name)):
            surname, initial = _surname(name), _initial(name)
            same = (one for one in people if one[0] == surname and initial in {"", one[1]})
            known = next(same, None)
            if known is None:
                known = (surname, initial, f"\0{len(people)}")
                people.append(known)
            self.given[name] = known[2]
        order = list(dict.fromkeys(self.given[name] for name in names))
        numbered = enumerate(order, start=1)
        called = {mark: say(language, "import.person", number=at) for at, mark in numbered}
        self.given = {name: called[mark] for name, mark in self.given.items()}
        self._sought = dict(self.given)
        for surname, _, mark in people:
            if len(surname) >= SHORTEST:
                self._sought.setdefault(surname, called[mark])
        self._sought |= {name.upper(): given for name, given in self._sought.items()}
        self._pattern = _any_of(self._sought)
        self._loosely = {name.casefold(): given for name, given in self._sought.items()}
        self._in_names = re.compile(self._pattern.pattern, re.IGNORECASE)

    def __call__(self, text: str) -> str:
        """`text` with other names, addresses and numbers in the place of those of people."""
        text = _EMAIL.sub(say(self._language, "import.address"), text)
        if self._sought:
            text = self._pattern.sub(self._other, text)
        return _PHONE.sub(self._number, text)

    def called(self, name: str) -> str:
        """The name of a file or a sheet, with other names as `__call__` has them.

        Capitals may lack in it, and blanks be strokes.
        """
        text = name.replace("_", " ")
        if self._sought:
            text = self._in_names.sub(self._other, text)
        text = self(text)
        return name if text == name.replace("_", " ") else text

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
        given = self._sought.get(name) or self._loosely[name.casefold()]
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
    words = [word for word in name.split() if word.lower() not in _PREFIX]
    whole = [word for word in words if not re.fullmatch(r"(?:[A-Za-z]\.?)+\.", word)]
    return (whole or words)[-1] if words else name


def _initial(name: str) -> str:
    """The first letter of what stands ahead of the surname, or "" where nothing does."""
    first = name.split(maxsplit=1)[0]
    alone = first == _surname(name) or first.lower() in _PREFIX
    return "" if alone else first[0].upper()


def _any_of(names: Iterable[str]) -> re.Pattern[str]:
    """A pattern for any of `names`, however blanks in it are written, long ones ahead of short."""
    loosely = [
        r"\s+".join(re.escape(word) for word in name.split())
        for name in sorted(names, key=lambda name: -len(name))
    ]
    return re.compile(rf"(?<!\w)(?:{'|'.join(loosely)})(?!\w)")
