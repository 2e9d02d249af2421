"""What conditions say in words, without how things stand."""

from oefening.projections.casualties import urgency_name
from oefening.projections.names import Names, percent
from oefening.scenario import conditions as c
from oefening.scenario.injects import Inject
from oefening.state.parts import InjectState
from oefening.text import Phrase, phrase
from oefening.text.content import either, lasting, listing, number


def not_so(inject: Inject, state: InjectState, names: Names) -> tuple[Phrase, ...]:
    """What an inject that was released took for granted, and was not so as it was."""
    return tuple(statement(inject.asserts[number], names) for number in state.not_so)


def statement(condition: c.Condition, names: Names) -> Phrase:
    """What a condition says, without how things stand."""
    told = _bare(condition, names)
    if condition.returns:
        told = phrase("when.returns", what=told)
    if condition.for_:
        return phrase("rehearse.leaf.for", what=told, length=lasting(condition.for_))
    return told


def _bare(condition: c.Condition, names: Names) -> Phrase:
    match condition:
        case c.All():
            return phrase("when.all")
        case c.Any():
            return phrase("when.any")
        case c.Not(not_=c.All(all=parts) | c.Any(any=parts)):
            key = "when.denied.all" if isinstance(condition.not_, c.All) else "when.denied.any"
            told = listing(statement(part, names) for part in parts)
            return phrase("rehearse.leaf.denied", what=phrase(key), parts=told)
        case c.Not(not_=part):
            return phrase("when.not", what=statement(part, names))
        case c.LevelIs() | c.HoursLeft() | c.Unmet() | c.PatientsAre():
            return _amount(condition, names)
        case _:
            return _fact(condition, names)


def _amount(condition: c.LevelIs | c.HoursLeft | c.Unmet | c.PatientsAre, names: Names) -> Phrase:
    match condition:
        case c.LevelIs(level=node, below=int(below)):
            return phrase("rehearse.leaf.below", node=names.node(node), share=percent(below))
        case c.LevelIs(level=node):
            share = percent(condition.at_least or 0)
            return phrase("rehearse.leaf.at-least", node=names.node(node), share=share)
        case c.HoursLeft(hours_left=node, below=seconds):
            told = names.node(node)
            if condition.on is not None:
                told = phrase("when.without", node=told, supplier=names.node(condition.on))
            return phrase("rehearse.leaf.hours-left", node=told, below=lasting(seconds))
        case c.Unmet(unmet=node, above=above):
            return phrase("rehearse.leaf.unmet", node=names.node(node), above=number(above))
        case c.PatientsAre():
            who = phrase("care.patients")
            if condition.of is not None:
                who = phrase("care.patients-of", urgency=urgency_name(condition.of))
            place, least = names.place(condition.patients), number(condition.at_least)
            key = f"rehearse.leaf.patients.{condition.are}"
            return phrase(key, least=least, who=who, place=place)


def _fact(condition: c.Condition, names: Names) -> Phrase:
    match condition:
        case c.DecisionTaken(decision=decision, option=()):
            return phrase("when.decision", question=names.question(decision))
        case c.DecisionTaken(decision=decision, option=options):
            question = names.question(decision)
            answer = either(names.option(decision, option) for option in options)
            return phrase("when.option", question=question, option=answer)
        case c.InjectIs(inject=inject, is_=state):
            return phrase(f"when.inject.{state}", inject=names.inject(inject))
        case c.ConvoyIs(convoy=convoy, is_=state):
            return phrase(f"when.convoy.{state}", convoy=names.convoys.of(convoy))
        case c.GripIs(grip=place, at_least=level):
            return phrase("rehearse.leaf.grip", place=names.place(place), level=level)
        case c.Since(since=name, at_least=delay):
            what = names.began(name)
            return phrase("rehearse.leaf.since", what=what, delay=lasting(delay))
        case _:
            raise TypeError(condition)
