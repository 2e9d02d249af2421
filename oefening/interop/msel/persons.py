"""The names of people that a sheet holds, told from functions and organisations.

Which words are a name is known of columns that hold people, and elsewhere by a given name ahead of
a surname. Functions stay: an inject is brought by the response cell, whoever sits in it.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from oefening.interop.msel.fields import plainly, tidied
from oefening.interop.msel.functions import FUNCTIONS, ORGANISATIONS
from oefening.interop.msel.given_names import GIVEN, NO_SURNAME, NOT_IN_FILES, WORDS_TOO
from oefening.interop.msel.headers import Column, Header
from oefening.interop.msel.people import EMAIL, PREFIX, SHORTEST
from oefening.interop.msel.words import nothing
from oefening.interop.sheets import Cell, Row, Sheet, Workbook

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
    r"|Mr|Mrs|Ms|Dr|Prof|Ir|Ing|Drs|Dhr|Mevr|Mw|De heer|Mevrouw|Meneer|CDR|LCDR|Elt|Tlnt|Wmr|Sm)\.?"
)
_ADDRESSED = re.compile(r"(?:Mr|Mrs|Ms|Dhr|Mevr|Mw|De heer|Mevrouw|Meneer)\.? ", re.IGNORECASE)
"""Ahead of the name of somebody, whatever column it stands in."""
_RANK = re.compile(rf"^(?:{RANKS} )+", re.IGNORECASE)
_SPLIT = re.compile(r"\s*(?:[;/\n&+]|,(?!\s*(?:jr|sr|(?:[A-Z]\.)+))|\b(?:and|en)\b)\s*")
_BETWEEN = r"(?:(?:van|de|der|den|het|ten|ter|te|'t|v\.d\.|vd) )"
_DUTCH = re.compile(
    r"(?<![\w.])(?:[A-Z][a-zà-ÿ]+|(?:[A-Z]\.)+) "
    rf"{_BETWEEN}{{1,2}}"
    r"[A-Z][a-zà-ÿ]{2,}(?:-[A-Z][a-zà-ÿ]+)?(?!\w)"
)
_GIVEN_NAMED = re.compile(
    r"(?<![\w.])([A-ZÀ-Þ][a-zà-ÿ]+(?:-[A-Z][a-z]+)?) "
    rf"{_BETWEEN}{{0,2}}"
    r"[A-ZÀ-Þ][a-zà-ÿ]{2,}(?:-[A-ZÀ-Þ][a-zà-ÿ]+)?(?!\w)(?= (?P<next>[\w-]+))?"
)
_ABBREVIATION = re.compile(r"(?<!Ma)(?<!M)[a-z][A-Z]")
"""A capital inside a word, as in `OvD`; McKay and MacKay are names."""


def names_in(workbook: Workbook, sheet: Sheet, header: Header) -> tuple[str, ...]:
    """The names of people in `sheet` and in what it and its file are called, in order of the sheet.

    Of columns of people each name; of those of senders and recipients what surely is one; elsewhere
    a given name with a surname behind it, and in notes what a Dutch particle shows to be a name.
    """
    columns = {column.number for column in header.columns if _holds_people(column)}
    played = {column.number for column in header.columns if column.field in {"from", "to"}}
    noted = {column.number for column in header.columns if column.field == "notes"}
    found: dict[str, None] = {}
    for row in sheet.rows:
        if row.number < header.first:
            found |= dict.fromkeys(_above(row))
        for cell in row.cells if row.number > header.row else ():
            named = cell.column in columns
            if cell.column in played:
                found |= dict.fromkeys(_players(cell.text, named=named))
            elif named:
                found |= dict.fromkeys((*_people(cell.text), *_given(cell.text)))
            elif isinstance(cell.value, str):
                found |= dict.fromkeys(_given(cell.text))
            if cell.column in noted:
                found |= dict.fromkeys(_between(cell.text))
            found |= dict.fromkeys(_beside(cell))
    about = workbook.about
    for text in (about.title, about.summary, *about.objectives, *about.questions):
        found |= dict.fromkeys(_given(text))
    for name in (re.sub(r"^.*[/\\]|\.[^.]*$", "", workbook.name), sheet.name):
        found |= dict.fromkeys(_in_name(name))
    return tuple(found)


def _beside(cell: Cell) -> Iterator[str]:
    """The names in the comment on a cell."""
    if cell.comment:
        yield from _between(cell.comment)
        yield from _given(cell.comment)


def _above(row: Row) -> Iterator[str]:
    """The names in a row above the titles: behind `Opsteller:`, beside it, or with a given name."""
    told = ""
    for cell in row.cells:
        label, colon, rest = cell.text.partition(":")
        if COLUMNS.search(told):
            yield from _people(cell.text)
        elif colon and COLUMNS.search(plainly(label)):
            yield from _people(rest)
        told = plainly(cell.text)
        yield from _given(cell.text)


def _players(text: str, *, named: bool) -> Iterator[str]:
    """The names in a cell of senders or recipients, where functions and organisations stand too.

    `named` where its title is of people: then two words with capitals will do.
    """
    yield from (name for name in _people(text) if _surely(name, named=named))
    for part in _SPLIT.split(text):
        name = _RANK.sub("", tidied(part)).strip(" .:-")
        addressed = _ADDRESSED.match(tidied(part)) is not None
        capital = re.search(r"(?:^| )[A-ZÀ-Þ][\w'-]*$", name) is not None
        if addressed and capital and _is_name(name, ranked=True) and not _institution(name.split()):
            yield name
    yield from _given(text)
    turned = re.fullmatch(r"([A-ZÀ-Þ][\w'-]+), ?([A-ZÀ-Þ][\w'-]+)", text)
    if turned and turned[2].lower() in GIVEN - WORDS_TOO:
        yield from (turned[1], turned[2])


def _surely(name: str, *, named: bool) -> bool:
    """Whether what looks like a name is somebody's and no organisation's."""
    words = name.split()
    own = [word for word in words if word.lower() not in PREFIX]
    if _institution(own):
        return False
    initials = any(re.fullmatch(r"(?:[A-Z]\.)+", word) for word in own)
    between = any(word.lower() in PREFIX for word in words[1:])
    given = own[0].lower() in GIVEN
    return len(own) > 1 and (named or initials or between or given)


def _institution(words: Iterable[str]) -> bool:
    """Whether one of `words` is of a function, an organisation or a place."""
    return any(
        _is_function(word)
        or word.lower() in ORGANISATIONS
        or (word.lower().endswith(NO_SURNAME) and word.lower() not in GIVEN)
        for word in words
    )


def _given(text: str) -> Iterator[str]:
    """Names such as `Kees Bakker` in a text: a given name, and a surname with a capital."""
    for found in _GIVEN_NAMED.finditer(text):
        of_place = (found["next"] or "").lower().endswith(NO_SURNAME)
        own = [word for word in found[0].split() if word.lower() not in PREFIX]
        if found[1].lower() in GIVEN and not of_place and not _institution(own):
            yield found[0]


def _in_name(text: str) -> Iterator[str]:
    """The names in what a file or a sheet is called: `draaiboek_kees_bakker`."""
    words = [word for word in re.split(r"[\W\d_]+|(?<=[a-zà-ÿ])(?=[A-Z])", text) if word]
    for at, word in enumerate(words):
        if word.lower() not in GIVEN:
            continue
        until = at + 1
        while until < len(words) and words[until].lower() in PREFIX:
            until += 1
        last = words[until] if until < len(words) else ""
        capital = word[0].isupper() and last[:1].isupper()
        surname = len(last) >= SHORTEST and last.lower() not in NOT_IN_FILES
        if surname and not _institution([last]) and (capital or word.lower() not in WORDS_TOO):
            ahead = [one.lower() for one in words[at + 1 : until]]
            yield " ".join([word.capitalize(), *ahead, last[0].upper() + last[1:]])
        elif word.lower() not in WORDS_TOO:
            yield word.capitalize()


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
    for part in _SPLIT.split(re.sub(r"\([^()]*\)", " ", EMAIL.sub(" ", text))):
        name = _RANK.sub("", tidied(part)).strip(" .:-")
        if _is_name(name, ranked=_RANK.match(tidied(part)) is not None):
            yield name
        elif (rest := _beside_function(name)) and _is_name(rest, ranked=False):
            yield rest


def _beside_function(text: str) -> str:
    """What stands beside the functions in `Oefenleider P. de Groot`, if that is surely somebody."""
    words = text.split()
    if words and words[-1].lower().endswith(NO_SURNAME):  # of an institution called after somebody
        return ""
    while words and _is_function(words[0]):
        words.pop(0)
    while words and _is_function(words[-1]):
        words.pop()
    named = [word for word in words if word.lower() not in PREFIX]
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
    own = [word for word in words if word.lower() not in PREFIX]
    if not own or any(map(_is_function, own)):
        return False
    if ranked:
        return True
    initials = any(re.fullmatch(r"(?:[A-Z]\.)+[A-Z]?", word) for word in own)
    capital = all(re.match(r"[A-ZÀ-Þ][\w'.-]*,?$", word) for word in own)
    shouted = all(word.isupper() for word in own) and not initials
    return capital and not (shouted and (len(own) == 1 or len(max(own, key=len)) < 4))  # noqa: PLR2004
