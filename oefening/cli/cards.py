"""An inject, a decision, an expected action or a lever, told in lines of text."""

from collections.abc import Iterable, Mapping, Sequence

from oefening.cli.views import Views
from oefening.projections.bodies import body_of
from oefening.projections.control import for_control
from oefening.projections.decisions import TakenDecision, taken_decisions
from oefening.projections.emergencies import noted
from oefening.projections.expectations import Expectation, expectations
from oefening.projections.names import said
from oefening.projections.prices import begins, bounded, money_of, people_of, terms
from oefening.projections.queue import Queued, queue, queued
from oefening.projections.statements import not_so
from oefening.projections.waiting import broken, explained
from oefening.scenario.injects import Decision, Inject
from oefening.scenario.live import as_told
from oefening.state import IN_PLAY, State
from oefening.state.conditions import Reason
from oefening.text import Phrase, phrase
from oefening.text.content import listing
from oefening.world.levers import Lever, LeverParameter, kind_of, shown
from oefening.world.organisation import lead_of


def card(views: Views, state: State, now: int, inject: Inject) -> list[str]:
    """Everything that the facilitator reads out or watches for."""
    header = views.header
    entry = queued(inject, state, header.calendar, now)
    kind = phrase("plain.coded", what=phrase(f"plain.kind.{inject.kind}"), id=inject.id)
    lines = [views.entry(entry), views.words(kind)]
    lines += _from_to(views, inject)
    lines += _waits_for(views, entry, state, now)
    lines += _broken(views, entry, state, now)
    if entry.state.reason:
        lines.append(views.words(phrase("plain.because", reason=entry.state.reason)))
    if inject.body is not None:
        body = body_of(entry, state, header.world, now, views.language)
        lines.append(body.text)
        lines += [views.words(phrase("live.now"))] if body.live else []
    lines += [
        _expected(views, expectation, now)
        for expectation in expectations(header.scenario, state, header.calendar)
        if expectation.inject == inject.id
    ]
    lines += [views.words(told) for told in for_control(inject)]
    asked = next((d for d in header.scenario.decisions if d.id == inject.decision), None)
    return lines if asked is None else lines + question(views, asked)


def read_aloud(views: Views, inject: Inject, told: Mapping[str, str] | None = None) -> list[str]:
    """What goes to the players as `inject` is released: from whom, to whom, and its words.

    An expected action does not go to them: it is told of whom it is expected, and has its words.
    Its words are as `told` where that is so in the log.
    """
    if inject.body is None:
        return []
    language = views.language
    body = inject.body.in_(language) if told is None else as_told(told, language)
    words = body.split("\n")
    ahead = [] if inject.kind == "expected-action" else _from_to(views, inject)
    return [f"    {line}".rstrip() for line in (*ahead, *words)]


def _from_to(views: Views, inject: Inject) -> list[str]:
    """A line that says of sender, recipients and channel which there are."""
    names, told = views.names, []
    if inject.from_:
        told.append(phrase("plain.from", sender=names.cell(inject.from_)))
    if inject.to:
        told.append(phrase("plain.to", to=listing(names.cell(id) for id in inject.to)))
    between = [" ".join(map(views.words, told))] if told else []
    if inject.channel:
        between.append(views.words(phrase("plain.by", channel=said(inject.channel))))
    line = ", ".join(between)
    return [line[0].upper() + line[1:]] if line else []


def _waits_for(views: Views, entry: Queued, state: State, now: int) -> list[str]:
    if entry.status not in {"waiting", "held"}:
        return []
    condition = entry.inject.if_
    lines = [] if entry.due is not None else _brings(views, entry.inject, state, now)
    if condition is None:
        return lines
    reason = views.asked.explain(state, condition, entry.inject.id, now)
    return [*lines, views.words(phrase("tui.card.only-if")), *_clauses(views, [reason])]


def _brings(views: Views, inject: Inject, state: State, now: int) -> list[str]:
    if inject.on_call:
        return [views.words(phrase("plain.on-call"))]
    if inject.after is not None:
        return [views.words(phrase("plain.after", inject=views.names.inject(inject.after.inject)))]
    if inject.when is None:
        return []
    reason = views.asked.explain(state, inject.when, inject.id, now)
    return [views.words(phrase("plain.on-condition")), *_clauses(views, [reason])]


def _broken(views: Views, entry: Queued, state: State, now: int) -> list[str]:
    """What its text takes for granted and is not so, or was not as it was released."""
    if wrong := not_so(entry.inject, entry.state, views.names):
        return [views.words(phrase("tui.card.not-so")), *(f"  {views.words(one)}" for one in wrong)]
    reasons = broken(views.asked, entry, state, now)
    head = [views.words(phrase("tui.card.asserts"))] if reasons else []
    return [*head, *_clauses(views, reasons)]


def _clauses(views: Views, reasons: Iterable[Reason]) -> list[str]:
    return [
        f"  {'  ' * clause.depth}{views.words(clause.mark)}: {views.words(clause.told)}"
        for reason in reasons
        for clause in explained(reason, views.names)
    ]


def question(views: Views, decision: Decision) -> list[str]:
    """A decision with its options."""
    asked = phrase(
        "plain.question",
        id=decision.id,
        cell=views.names.cell(decision.cell),
        question=said(decision.question),
    )
    return [
        views.words(asked),
        *(f"  {option.id}: {option.text.in_(views.language)}" for option in decision.options),
    ]


def decisions(views: Views, state: State) -> list[str]:
    """Decisions before the players with their options, then those taken with their numbers."""
    scenario = views.header.scenario
    lines = [
        line
        for decision in scenario.decisions
        if decision.id in state.open_decisions
        for line in question(views, decision)
    ]
    lines += [_taken(views, taken) for taken in taken_decisions(scenario, state)]
    return lines or [views.words(phrase("plain.no-decisions"))]


def questions(views: Views, state: State) -> list[str]:
    """Questions that are open, then those answered with their answers."""
    lines = views.questions(state)
    for at, question in enumerate(state.questions, start=1):
        if question.answered_at is None:
            continue
        answer = phrase(
            "plain.answered",
            number=at,
            cell=views.names.cell(question.cell),
            asked=views.moment(question.asked_at),
            text=question.text,
            answered=views.moment(question.answered_at),
            answer=question.answer,
        )
        if question.looked_up:
            looked_up = listing(map(views.names.found, question.looked_up))
            answer = phrase("story.looked-up", answer=answer, looked_up=looked_up)
        lines.append(views.words(answer))
    return lines or [views.words(phrase("plain.no-questions"))]


def taken(views: Views, state: State, number: int) -> str:
    """The decision that record `number` tells of, in a line; raise `StopIteration` for others."""
    decisions = taken_decisions(views.header.scenario, state)
    return _taken(views, next(one for one in decisions if one.taken.number == number))


def retractable(views: Views, state: State) -> list[str]:
    """Injects released, decisions and notes that stand, actions seen: each by what retracts it."""
    scenario = views.header.scenario
    groups = queue(scenario, state, views.header.calendar, state.now)
    lines = [views.entry(entry) for entry in reversed(groups["done"]) if entry.status in IN_PLAY]
    lines += [
        views.words(phrase("plain.taken-standing", taken=_taken(views, one)))
        for one in taken_decisions(scenario, state)
        if not one.taken.retracted
    ]
    lines += [
        _expected(views, one, state.now, "plain.seen-standing")
        for one in expectations(scenario, state, views.header.calendar)
        if one.seen is not None
    ]
    lines += [
        views.words(
            phrase("plain.noted", number=at, moment=views.moment(note.at), text=noted(note.text))
        )
        for at, note in state.notes.items()
    ]
    return lines or [views.words(phrase("plain.none-retractable"))]


def _taken(views: Views, decision: TakenDecision) -> str:
    chosen = [said(decision.taken.text)] if decision.taken.text else []
    if decision.option is not None:
        chosen.append(said(decision.option.text))
    chosen += [views.names.use(use) for use in decision.taken.levers]
    return views.words(
        phrase(
            "plain.taken-retracted" if decision.taken.retracted else "plain.taken",
            number=decision.taken.number,
            moment=views.moment(decision.taken.made_at),
            cell=views.names.cell(decision.taken.cell),
            words=listing(chosen),
        )
    )


def expected(views: Views, state: State, now: int) -> list[str]:
    """Every expected action whose time has come, seen or not."""
    header = views.header
    lines = [
        _expected(views, expectation, now)
        for expectation in expectations(header.scenario, state, header.calendar)
        if expectation.standing(now) != "ahead"
    ]
    return lines or [views.words(phrase("plain.none-expected"))]


def _expected(views: Views, expectation: Expectation, now: int, key: str = "plain.expected") -> str:
    until = expectation.seen if expectation.seen is not None else expectation.closes
    return views.words(
        phrase(
            key,
            id=expectation.id,
            text=said(expectation.text),
            cell=views.names.cell(expectation.cell),
            standing=phrase(
                f"plain.standing.{expectation.standing(now)}",
                moment="–" if until is None else views.moment(until),
            ),
        )
    )


def levers(views: Views, places: Phrase) -> list[str]:
    """Every lever of the world, with what it has to be told, and how; `places` are such."""
    every = views.header.world.levers.items()
    lines = [line for id, lever in every for line in _lever(views, id, lever)]
    if any(lever.parameters for _, lever in every):
        lines.append(views.words(phrase("plain.levers.how", places=places)))
    return lines


def _lever(views: Views, id: str, lever: Lever) -> list[str]:
    head = phrase(
        "plain.lever",
        id=id,
        name=said(lever.name),
        begins=begins(lead_of(lever, views.header.world.organisation)),
        who=said(lever.authority.who),
        people=people_of(lever),
        money=money_of(lever),
    )
    return [
        views.words(head),
        *(f"  {views.words(told)}" for told in terms(lever, views.header.world.organisation)),
        *(_parameter(views, name, parameter) for name, parameter in lever.parameters.items()),
    ]


def _parameter(views: Views, name: str, parameter: LeverParameter) -> str:
    """What a lever has to be told, of which kind, and the bounds that it sets to a number."""
    told = views.words(bounded(said(parameter.meaning), parameter))
    if not parameter.default:
        return f"  {name}={views.words(kind_of(parameter)).upper()}: {told}"
    default = shown(parameter.kind, parameter.default)
    usual = views.words(default) if isinstance(default, Phrase) else default
    return f"  [{name}={usual}]: {told}"


def codes(views: Views, places: Sequence[str]) -> list[str]:
    """What has to be typed for the cells, for `places` and for the capacities in them."""
    header, names = views.header, views.names
    inside = set(places)
    kinds = dict.fromkeys(node.capacity for node in header.world.nodes if node.place in inside)
    groups = (
        ("plain.codes.cells", [(cell.id, names.cell(cell.id)) for cell in header.scenario.cells]),
        ("plain.codes.places", [(place, names.place(place)) for place in places]),
        ("plain.codes.capacities", [(kind, names.capacity(kind)) for kind in kinds]),
    )
    lines: list[str] = []
    for heading, coded in groups:
        lines.append(views.words(phrase(heading)))
        lines += [f"  {code}: {views.words(name)}" for code, name in coded]
    return [*lines, views.words(phrase("plain.codes.others"))]
