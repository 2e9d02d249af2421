"""How a line of the dialogue is read: verbs of both languages, injects, moments, cells."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from oefening.cli.unclear import Unclear
from oefening.clock import Calendar, parse_duration, read_typed
from oefening.commands import Passing
from oefening.errors import closest
from oefening.projections.numbered import numbers
from oefening.scenario.injects import Inject
from oefening.source.characters import hidden, named
from oefening.text import BadValue, Language, Phrase, phrase

VERBS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "start": (("start", "startex"), ("begin",)),
    "money": (("money",), ("geld",)),
    "buy": (("buy",), ("koop", "kopen")),
    "giveback": (("return",), ("terug", "terugnemen")),
    "status": (("status",), ("stand",)),
    "queue": (("queue", "injects"), ("draaiboek", "wachtrij")),
    "card": (("card",), ("kaart",)),
    "inject": (("inject",), ()),
    "heat": (("heat", "levels"), ("niveaus",)),
    "why": (("why",), ("waarom",)),
    "forecast": (("forecast",), ("vooruitblik", "prognose")),
    "convoys": (("convoys",), ("colonnes",)),
    "reception": (("reception",), ("opvang",)),
    "release": (("release",), ("inspelen", "speel")),
    "hold": (("hold",), ("aanhouden",)),
    "skip": (("skip",), ("overslaan",)),
    "retime": (("retime",), ("verplaatsen", "verplaats")),
    "acknowledge": (("acknowledge", "ack"), ("bevestigen", "bevestig")),
    "correct": (("correct",), ("verbeteren", "verbeter")),
    "retract": (("retract",), ("intrekken",)),
    "decide": (("decide",), ("besluit", "besluiten")),
    "decisions": (("decisions",), ("besluitenlijst",)),
    "levers": (("levers",), ("maatregelen",)),
    "note": (("note",), ("notitie", "noteer")),
    "question": (("question", "ask"), ("vraag",)),
    "answer": (("answer",), ("antwoord",)),
    "questions": (("questions",), ("vragen", "vragenlijst")),
    "lookup": (("lookup",), ("opzoeken", "zoek")),
    "seen": (("seen",), ("gezien",)),
    "expected": (("expected",), ("verwacht",)),
    "pause": (("pause",), ("pauze", "pauzeer")),
    "resume": (("resume",), ("hervat", "hervatten")),
    "speed": (("speed",), ("tempo", "snelheid")),
    "step": (("step",), ("stap",)),
    "jump": (("jump",), ("sprong", "spring")),
    "story": (("story", "log"), ("verloop", "logboek")),
    "freeze": (("freeze",), ("vastzetten",)),
    "unfreeze": (("unfreeze",), ("loslaten",)),
    "override": (("override",), ("ingreep", "ingrijpen")),
    "stop": (("NO DUFF", "no play", "real emergency", "!"), ("GEEN OEFENING", "noodgeval")),
    "endex": (("endex",), ()),
    "help": (("help", "?"), ("hulp",)),
    "quit": (("quit", "exit"), ("stoppen", "weg", "verlaten")),
}
"""What can be typed, English and Dutch, whichever the language of the dialogue."""

_BY_WORD = {word.lower(): verb for verb, words in VERBS.items() for side in words for word in side}

QUOTES = {'"': '"', "'": "'", "“": "”", "\u2018": "\u2019", "„": "”"}
"""Quotation marks that may stand around a name or a moment, opening and closing."""

_CRIED = "!.,:"
"""What may stand behind a verb that is cried out rather than typed."""

_PASSING: dict[str, Passing] = {
    "stop": "stop",
    "stoppen": "stop",
    "release": "release",
    "inspelen": "release",
    "leave": "leave",
    "laten": "leave",
}

_YES = {"yes", "y", "ja", "j"}

DECISION = {"decision", "besluit"}
"""What stands ahead of the number of a decision, where that of an inject might stand."""

ACTION = {"action", "actie"}
"""What stands likewise ahead of an expected action that was not seen after all."""

NOTE = {"note", "notitie"}
"""What stands likewise ahead of the number of a note."""

CLAUSES = {
    "with": "with",
    "met": "with",
    "because": "because",
    "omdat": "because",
    "by": "by",
    "door": "by",
    "at": "at",
    "om": "at",
}
"""What begins a clause of a decision, in both languages."""

INJECT_CLAUSES = {
    "text": "text",
    "tekst": "text",
    "to": "to",
    "aan": "to",
    "from": "from",
    "van": "from",
    "via": "via",
    "at": "at",
    "om": "at",
}
"""What begins a clause of an inject that is added."""

NOW = {"now", "nu"}
"""What stands for all injects that are due."""


@dataclass(slots=True)
class Clauses:
    """A line cut at its semicolons."""

    head: str
    said: dict[str, str] = field(default_factory=dict)


def clauses_of(rest: str, words: Mapping[str, str] = CLAUSES) -> Clauses:
    """`rest` cut at its semicolons, behind each of which stands one of `words`.

    What is said by `with` adds up. Raise `Unclear` for another word, and for what is said twice:
    either would be lost, and with it what a decision has done.
    """
    head, *others = [part.strip() for part in rest.split(";")]
    found = Clauses(head)
    for other in filter(None, others):
        word, _, tail = other.partition(" ")
        clause = words.get(word.lower())
        if clause is None:
            raise Unclear(phrase("plain.no-clause", word=word, known=", ".join(words)))
        before = found.said.get(clause)
        if before is not None and clause != "with":
            raise Unclear(phrase("plain.clause-twice", word=word))
        found.said[clause] = f"{before or ''} {tail}".strip()
    return found


def verb_of(line: str, language: Language) -> tuple[str, str]:
    """The verb that `line` begins with and what stands behind it; raise `Unclear` for others.

    Words of both languages are understood; what may have been meant is said in `language`.
    """
    words = line.split(maxsplit=2)
    if len(words) > 1 and (verb := verb_named(" ".join(words[:2]))):
        return verb, " ".join(words[2:]).strip()
    word, _, rest = line.strip().partition(" ")
    verb = verb_named(word)
    if verb is None:
        side = 1 if language == "nl" else 0
        near = closest(word, [own for sides in VERBS.values() for own in sides[side] or sides[0]])
        if near is not None:
            raise Unclear(phrase("plain.unknown-near", word=word, near=near))
        raise Unclear(phrase("plain.unknown", word=word))
    return verb, rest.strip()


def verb_named(words: str) -> str | None:
    """The verb that `words` are, be they cried out; None if they are none."""
    said = words.strip().lower()
    return _BY_WORD.get(said) or _BY_WORD.get(said.rstrip(_CRIED))


def legible(line: str) -> str:
    """`line`; raise `Unclear` for one with a character in it that nobody sees, as keys may leave.

    It would otherwise stand in the log for good.
    """
    found = hidden(line)
    if found is not None:
        raise Unclear(phrase("plain.hidden", character=named(found.group())))
    return line


def passing_of(word: str) -> Passing | None:
    """What a jump shall do with the injects inside it, or None where `word` does not say."""
    return _PASSING.get(word.strip().lower())


def agrees(line: str) -> bool:
    """Whether `line` says yes."""
    return line.strip().lower() in _YES


def first_word(rest: str, wanted: str) -> tuple[str, str]:
    """The first word of `rest` and the others; raise `Unclear` that `wanted` is missing."""
    word, others = cut_off(rest)
    if not word:
        raise Unclear(phrase("plain.missing", what=phrase(f"plain.what.{wanted}")))
    return word, others


def cut_off(rest: str) -> tuple[str, str]:
    """The first word of `rest`, or what stands there between quotation marks, and the others."""
    closing = QUOTES.get(rest[:1])
    inside, closed, others = rest[1:].partition(closing or " ")
    if closing and closed and inside.strip() and others[:1] in {"", " "}:
        return inside.strip(), others.strip()
    word, _, others = rest.partition(" ")
    return word, others.strip()


def unquoted(written: str) -> str:
    """`written` without the quotation marks that stand around all of it, if any do."""
    word, others = cut_off(written)
    return written if others else word


def known(id: str, ids: dict[str, object] | list[str], wanted: str) -> str:
    """`id`, which is among `ids`; raise `Unclear` with the nearest one otherwise."""
    if id in ids:
        return id
    what = phrase(f"plain.what.{wanted}")
    near = closest(id, ids)
    if near is not None:
        raise Unclear(phrase("plain.no-such-near", what=what, id=id, near=near))
    raise Unclear(phrase("plain.no-such", what=what, id=id))


def inject_of(word: str, script: Sequence[Inject]) -> Inject:
    """The inject with the number or the id `word`; raise `Unclear` where there is none."""
    injects = {inject.id: inject for inject in script}
    numbered = {number: id for id, number in numbers(script).items()}
    short = {number.lstrip("0"): id for number, id in numbered.items()} | numbered
    return injects[short.get(word.lower()) or known(word, list(injects), "inject")]


def inject_and_rest(rest: str, script: Sequence[Inject]) -> tuple[Inject, str]:
    """The inject that `rest` begins with and the words behind it; raise `Unclear` for others."""
    word, others = first_word(rest, "inject")
    return inject_of(word, script), others


def moment_of(written: str, calendar: Calendar, now: int, *, ahead: bool = False) -> int:
    """The second of `D2 14:30`, `14:30` (today), `T+2h`, `+45m` or `-20m` (from now).

    With `ahead`, `14:30` is the next that comes. Raise `Unclear` for others.
    """
    try:
        return calendar.moment(unquoted(written), now, ahead=ahead)
    except BadValue as bad:
        raise Unclear(bad.phrase) from bad


def duration_of(written: str) -> int:
    """The seconds of `1h30m` or `1u30m`, `+1h30m` too; raise `Unclear` for others."""
    try:
        return read_typed(unquoted(written), lambda text: parse_duration(text.removeprefix("+")))
    except BadValue as bad:
        raise Unclear(bad.phrase) from bad


def whole_number(written: str, what: Phrase) -> int:
    """The number that `written` says; raise `Unclear` for others."""
    if not re.fullmatch(r"[0-9]{1,9}", written.rstrip("x×")):
        raise Unclear(phrase("plain.no-number", what=what, written=written))
    return int(written.rstrip("x×"))
