"""Demand on the page of a place: what was raised by whom, and what is asked in vain."""

from collections.abc import Iterator

from oefening.projections.crowds import crowd
from oefening.projections.names import percent, said
from oefening.projections.unanswered import unanswered
from oefening.state.parts import Claim
from oefening.text import Phrase, phrase
from oefening.text.content import listing
from oefening.tui.frames.page import Line, Section
from oefening.tui.scenes.look import Look
from oefening.world.model import NATION
from oefening.world.nodes import WHOLE, place_of


def demand_section(look: Look, place: str) -> Section:
    """What changed the demand in a place and its areas, and what goes unanswered there.

    Of the nation only what is asked of its own nodes.
    """
    return Section(
        look.say(phrase("demand.page")), (*_unanswered(look, place), *_raised(look, place))
    )


def _unanswered(look: Look, place: str) -> Iterator[Line]:
    world = look.sight.header.world
    for one in unanswered(world, look.history, place, look.now):
        asked = world.capacities[one.capacity].asked
        if asked is None or not (one.lost or one.so_far):
            continue
        told = phrase(
            "demand.unanswered",
            unmet=said(asked.unmet),
            lost=crowd(one.lost),
            asked=crowd(one.asked),
            so_far=crowd(one.so_far),
        )
        yield Line(look.say(told), link=one.node)


def _raised(look: Look, place: str) -> Iterator[Line]:
    found: dict[tuple[str, str | None], list[Claim]] = {}
    for claim in look.state.demands.values():
        here = place_of(claim.node) == NATION if place == NATION else _lies_in(look, claim, place)
        if here:
            found.setdefault((claim.node, claim.for_class), []).append(claim)
    for (node, for_class), claims in found.items():
        yield Line(look.say(_told(look, node, for_class, claims)), link=node)


def _lies_in(look: Look, claim: Claim, place: str) -> bool:
    return look.sight.levels.lies_in(claim.node, place)


def _told(look: Look, node: str, for_class: str | None, claims: list[Claim]) -> Phrase:
    names = look.names
    product, scale = WHOLE, 1
    for claim in claims:
        product, scale = product * claim.factor, scale * WHOLE
    owners = dict.fromkeys(claim.owner for claim in claims)
    causes = listing(names.source(one) or phrase("demand.by-hand") for one in owners)
    named, factor = names.node(node), percent(product // scale)
    if for_class is None:
        return phrase("demand.raised", node=named, factor=factor, causes=causes)
    of_class = names.demand_class(node, for_class)
    return phrase(
        "demand.raised-class", node=named, for_class=of_class, factor=factor, causes=causes
    )
