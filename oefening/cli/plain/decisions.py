"""How a decision is read from a line of the dialogue, with the levers that it pulls."""

import re
import shlex
from collections import Counter

from oefening.cli.plain.cells import cell_of, cells_of
from oefening.cli.plain.names import SHORTEST, Forms, forms_of, meant, one_of, small
from oefening.cli.plain.words import clauses_of, first_word, known, moment_of
from oefening.cli.unclear import Unclear
from oefening.clock import Calendar, as_written, parse_duration, read_typed
from oefening.commands import RecordDecision
from oefening.errors import closest
from oefening.projections.names import said
from oefening.scenario.injects import Decision
from oefening.scenario.model import Scenario
from oefening.text import LANGUAGES, BadValue, Phrase, phrase
from oefening.text.content import listing
from oefening.world.levers import Lever, LeverUse, kind_of
from oefening.world.levers import asked as asked_for
from oefening.world.model import World
from oefening.world.pull import lever_troubles


def decision_of(
    rest: str, scenario: Scenario, world: World, calendar: Calendar, now: int
) -> RecordDecision:
    """What `DECISION [OPTION] [TEXT]` or `CELL TEXT` says, with the clauses behind it.

    Clauses stand behind semicolons: `with LEVER key=value …`, `because REASON`, `by CELL`,
    `at MOMENT`. Raise `Unclear` where something in it does not exist.
    """
    clauses = clauses_of(rest)
    head, text = first_word(clauses.head, "decision")
    asked = next((item for item in scenario.decisions if item.id == head), None)
    option: str | None = None
    if asked is not None:
        cell = asked.cell
        option, text = _option(asked, text)
    else:
        decisions = {item.id: (item.id,) for item in scenario.decisions}
        called, colon, others = clauses.head.partition(":")
        if colon and meant(called, cells_of(scenario)):
            head, text = called, others.strip()
        cell = one_of(head.removesuffix(":"), cells_of(scenario) | decisions, "decision")
    if "by" in clauses.said:
        cell = cell_of(clauses.said["by"], scenario)
    made_at = clauses.said.get("at")
    return RecordDecision(
        cell=cell,
        text=text,
        decision=None if asked is None else asked.id,
        option=option,
        levers=levers_of(clauses.said.get("with", ""), world),
        reason=clauses.said.get("because", ""),
        made_at=None if made_at is None else moment_of(made_at, calendar, now),
    )


def _option(asked: Decision, text: str) -> tuple[str | None, str]:
    """The option that `text` begins with, if it does, and what was decided in words.

    A single word that nearly is an option is taken for a slip rather than for words.
    """
    options = [choice.id for choice in asked.options]
    word, _, others = text.partition(" ")
    if word in options:
        return word, others.strip()
    if not others and closest(word, options) is not None:
        known(word, options, "option")
    return None, text


def levers_of(written: str, world: World) -> tuple[LeverUse, ...]:
    """The levers in `LEVER key=value … LEVER …`; levers, keys and places by code or by name.

    Raise `Unclear` where one is unknown, or something that was said to it will not do.
    """
    try:
        words = shlex.split(written)
    except ValueError as unclosed:
        raise Unclear(phrase("plain.unclosed-quote")) from unclosed
    levers = {id: forms_of(id, lever.name) for id, lever in world.levers.items()}
    uses: list[tuple[str, dict[str, str]]] = []
    for word in words:
        key, equals, value = word.partition("=")
        if not equals:
            uses.append((one_of(word, levers, "lever"), {}))
        elif not uses:
            raise Unclear(phrase("plain.missing", what=phrase("plain.what.lever")))
        else:
            lever, given = uses[-1]
            name = _parameter(world.levers[lever], key)
            given[name] = _value(world, lever, name, value)
    return tuple(_use(world.levers[id], id, given) for id, given in uses)


def _parameter(lever: Lever, key: str) -> str:
    """The parameter that `key` names; raise `Unclear` with all that there are if none is."""
    try:
        return one_of(key, _parameters(lever), "parameter")
    except Unclear as unknown:
        names = listing(asked_for(name, one) for name, one in lever.parameters.items())
        told = phrase("plain.lever-unknown", why=unknown.phrase, names=names)
        raise Unclear(phrase("plain.lever-wrong", lever=said(lever.name), why=told)) from unknown


def _parameters(lever: Lever) -> Forms:
    """What each parameter may be called: by its meaning too, by its kind, or by a word of either.

    What may be meant for several is no name of any.
    """
    parameters = lever.parameters
    found = {name: forms_of(name, one.meaning) for name, one in parameters.items()}
    kinds = {name: _in_both(kind_of(one)) for name, one in parameters.items()}
    base = {name: _in_both(phrase(f"world-kind-{one.kind}")) for name, one in parameters.items()}
    words = {
        name: {word for text in found[name] for word in re.findall(r"\w+", text)}
        for name in parameters
    }
    for more in (kinds, base, words):
        taken = {form for forms in found.values() for form in forms}
        given = Counter(form for forms in more.values() for form in forms)
        for name, forms in more.items():
            own = sorted(one for one in forms if given[one] == 1 and len(one) >= SHORTEST)
            found[name] += tuple(one for one in own if one not in taken)
    return found


def _in_both(kind: Phrase) -> set[str]:
    return {small(kind.render(language)) for language in LANGUAGES}


def _value(world: World, id: str, name: str, written: str) -> str:
    """What was said for a parameter, as the world calls it."""
    lever = world.levers[id]
    match lever.parameters[name].kind:
        case "place":
            return _place(world, lever, name, written)
        case "duration":
            return _length(lever, name, written)
        case _:
            return written


def _length(lever: Lever, name: str, written: str) -> str:
    try:
        read_typed(written, parse_duration)
    except BadValue as bad:
        raise Unclear(_told(lever, name, bad.phrase)) from bad
    return as_written(written)


def _place(world: World, lever: Lever, name: str, written: str) -> str:
    forms = {place.id: forms_of(place.id, place.name) for place in world.places}
    try:
        return one_of(written, forms, "place")
    except Unclear as unknown:
        raise Unclear(_told(lever, name, unknown.phrase)) from unknown


def _use(lever: Lever, id: str, given: dict[str, str]) -> LeverUse:
    use = LeverUse.model_validate({"lever": id, "with": given})
    for trouble in lever_troubles(lever, use):
        missing = trouble.code == "missing-parameter"
        why = phrase("plain.lever-needs") if missing else trouble.message
        raise Unclear(_told(lever, trouble.parameter, why))
    return use


def _told(lever: Lever, name: str, why: Phrase) -> Phrase:
    """What is wrong, with the lever and the parameter as they are called in the room."""
    what = phrase(
        "plain.lever-parameter", meaning=said(lever.parameters[name].meaning), name=name, why=why
    )
    return phrase("plain.lever-wrong", lever=said(lever.name), why=what)
