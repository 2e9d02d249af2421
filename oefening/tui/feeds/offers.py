"""What dialogs choose from: cells, decisions, levers with their parameters, expected actions."""

from oefening.projections.emergencies import noted
from oefening.projections.evidence import hoped, tally
from oefening.projections.phases import startex
from oefening.projections.prices import money_of, people_of, terms
from oefening.projections.purchases import can_buy, offers, spending_of, years_told
from oefening.projections.questions import answered_questions, open_questions
from oefening.projections.queue import queue
from oefening.state import IN_PLAY, QuestionState
from oefening.text import Language, say
from oefening.text.content import duration
from oefening.tui.frames.choices import DecisionChoice, LeverChoice, ParameterChoice
from oefening.tui.frames.feed import Catalogue, MeasureChoice, PlannedInject, QuestionChoice, Round
from oefening.tui.frames.frame import Choice
from oefening.tui.scenes.card import decided, expected, is_ahead
from oefening.tui.scenes.look import Look
from oefening.world.levers import Lever, LeverParameter
from oefening.world.organisation import lead_of
from oefening.world.pull import capacities_worked_on


def catalogue(look: Look) -> Catalogue:
    """All that can be chosen at the moment of `look`; put together once, however often asked."""
    return look.kept("catalogue", make=lambda: _catalogue(look))


def _catalogue(look: Look) -> Catalogue:
    scenario, state, language = look.scenario, look.state, look.language
    world = look.sight.header.world
    taken = {one.decision for one in state.taken if not one.retracted}
    unseen = [one for one in look.expected if one.seen is None]
    unseen.sort(key=lambda one: (is_ahead(look, one), one.turn(look.now)))
    places = _places(look)
    nodes = frozenset(node.address for node in world.nodes)
    return Catalogue(
        cells=tuple(Choice(cell.id, cell.name.in_(language)) for cell in scenario.cells),
        decisions=tuple(
            DecisionChoice(
                id=decision.id,
                question=decision.question.in_(language),
                cell=decision.cell,
                options=tuple(Choice(o.id, o.text.in_(language)) for o in decision.options),
                open=decision.id in state.open_decisions,
                since=state.put_at.get(decision.id, 0),
            )
            for decision in scenario.decisions
            if decision.id in state.open_decisions or decision.id not in taken
        ),
        levers=tuple(_lever(look, id, lever, places, nodes) for id, lever in world.levers.items()),
        expectations=tuple(expected(look, one) for one in unseen),
        foretold=_foretold(look),
        played=_played(look),
        planned=_planned(look),
        taken=tuple(
            Choice(str(taken.number), decided(look, taken))
            for taken in reversed(state.taken)
            if not taken.retracted
        ),
        seen=_seen(look),
        notes=tuple(
            Choice(str(number), f"{look.names.moment(note.at)} {look.say(noted(note.text))}")
            for number, note in reversed(look.state.notes.items())
        ),
        nodes=tuple(_node(look, address) for address in _addresses(look)),
        held=tuple(_node(look, address) for address in state.held),
        places=places,
        questions=tuple(_question(look, one) for one in open_questions(state)),
        answered=tuple(
            _question(look, one.question) for one in reversed(answered_questions(state))
        ),
        preparation=_round(look),
        startex=startex(scenario, look.calendar, state),
        ended=state.ended,
    )


def _round(look: Look) -> Round | None:
    """The preparation round, while it is open."""
    header, state, language = look.sight.header, look.state, look.language
    spending = spending_of(header)
    if spending is None or state.started:
        return None
    return Round(
        tuple(Choice(str(year), look.say(told)) for year, told in years_told(spending, state)),
        tuple(Choice(place, look.say(look.names.place(place))) for place in spending.places),
        {
            place: tuple(
                MeasureChoice(
                    one.id,
                    one.name.in_(language),
                    look.say(one.told),
                    one.does.in_(language),
                    one.costs,
                )
                for one in offers(spending, state, header.world, place)
            )
            for place in spending.places
        },
        {
            place: tuple(
                str(year) for year in spending.years if can_buy(spending, state, year, place)
            )
            for place in spending.places
        },
    )


def _foretold(look: Look) -> tuple[str, ...]:
    counted = tally(hoped(look.scenario, look.state, look.calendar, look.now))
    return tuple(look.say(told) for told in counted.foretold)


def _question(look: Look, one: QuestionState) -> QuestionChoice:
    return QuestionChoice(one.number, look.say(look.names.cell(one.cell)), one.text, one.answer)


def _seen(look: Look) -> tuple[Choice, ...]:
    marked = sorted((one.seen, one.id, one) for one in look.expected if one.seen is not None)
    return tuple(
        Choice(
            id,
            f"{look.names.moment(at)} {look.say(look.names.cell(one.cell))}: "
            f"{one.text.in_(look.language)}",
        )
        for at, id, one in reversed(marked)
    )


def _played(look: Look) -> tuple[Choice, ...]:
    released = sorted(
        (
            (at.released_at, inject)
            for inject, at in look.state.injects.items()
            if at.released_at is not None and at.status in IN_PLAY
        ),
        reverse=True,
    )
    return tuple(
        Choice(inject, f"{look.names.moment(at)} {look.say(look.names.inject(inject))}")
        for at, inject in released
    )


def _planned(look: Look) -> tuple[PlannedInject, ...]:
    ahead = queue(look.scenario, look.state, look.calendar, look.now)["next"]
    return tuple(
        PlannedInject(entry.inject.id, entry.due, entry.inject.title.in_(look.language))
        for entry in ahead
        if entry.due is not None
    )


def _addresses(look: Look) -> list[str]:
    """Every node, those of the places in play first."""
    played = set(look.sight.levels.in_play(look.scenario.regions))
    nodes = sorted(look.sight.header.world.nodes, key=lambda node: node.place not in played)
    return [node.address for node in nodes]


def _node(look: Look, address: str) -> Choice:
    return Choice(address, f"{look.say(look.names.explained(address))}  {address}")


def _places(look: Look) -> tuple[Choice, ...]:
    """The places in play first, then the other regions."""
    world = look.sight.header.world
    played = look.sight.levels.in_play(look.scenario.regions)
    others = (place.id for place in world.regions if place.id not in played)
    return tuple(Choice(id, f"{look.say(look.names.place(id))}  {id}") for id in (*played, *others))


def _where_it_works(
    name: str, lever: Lever, places: tuple[Choice, ...], nodes: frozenset[str]
) -> tuple[Choice, ...]:
    """Those of `places` that have every capacity that the lever works on there; else all.

    Regions only, where it works on the whole of one.
    """
    if lever.parameters[name].only == "region":
        places = tuple(place for place in places if "/" not in place.id)
    capacities = capacities_worked_on(lever, name)
    able = tuple(
        place for place in places if all(f"{place.id}.{one}" in nodes for one in capacities)
    )
    return able or places


def _lever(
    look: Look, id: str, lever: Lever, places: tuple[Choice, ...], nodes: frozenset[str]
) -> LeverChoice:
    language = look.language
    organisation = look.sight.header.world.organisation
    lead = lead_of(lever, organisation)
    facts = [lever.meaning.in_(language)]
    facts.append(say(language, "tui.lever.who", who=lever.authority.who.in_(language)))
    facts += [look.say(told) for told in terms(lever, organisation)]
    if lead:
        facts.append(say(language, "tui.lever.lead", lead=duration(lead)))
    if lever.lasts is not None:
        facts.append(say(language, "tui.lever.lasts", lasts=duration(lever.lasts)))
    if lever.people or lever.people_each:
        facts.append(say(language, "tui.lever.people", people=people_of(lever)))
    if lever.money or lever.money_each:
        facts.append(say(language, "tui.lever.money", money=money_of(lever)))
    return LeverChoice(
        id=id,
        name=lever.name.in_(language),
        meaning=" · ".join(facts),
        parameters=tuple(
            _parameter(name, parameter, _where_it_works(name, lever, places, nodes), language)
            for name, parameter in lever.parameters.items()
        ),
        lever=lever,
    )


def _parameter(
    name: str, parameter: LeverParameter, places: tuple[Choice, ...], language: Language
) -> ParameterChoice:
    meaning = parameter.meaning.in_(language)
    values = places if parameter.kind == "place" else ()
    example = say(language, f"tui.parameter.{parameter.kind}")
    told = f"{meaning} ({example})" if example and not values else meaning
    # A whole region is seldom what is meant where a district will do.
    district = next((place.id for place in values if "/" in place.id), "")
    return ParameterChoice(
        name,
        told,
        parameter.default or district,
        values,
        parameter.kind,
        parameter.least,
        parameter.most,
    )
