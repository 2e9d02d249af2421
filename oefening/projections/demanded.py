"""Demand that somebody changed, and what is asked in vain, in words: for pages and for answers."""

from collections.abc import Iterator

from oefening.projections.by_whom import by_whom
from oefening.projections.claims import together
from oefening.projections.crowds import TEN, crowd
from oefening.projections.levels import Levels
from oefening.projections.names import Names, percent, said
from oefening.projections.unanswered import Unanswered
from oefening.state import State
from oefening.state.parts import Claim
from oefening.text import Phrase, phrase
from oefening.text.content import listing
from oefening.world.model import NATION, World
from oefening.world.nodes import place_of


def changed_in(
    names: Names, levels: Levels, state: State, place: str
) -> Iterator[tuple[str, Phrase]]:
    """By address, what the demand on nodes in a place and its areas was changed to, and by whom.

    Of the nation only that on its own nodes.
    """
    found: dict[tuple[str, str | None], dict[str, Claim]] = {}
    for id, claim in state.demands.items():
        own = place_of(claim.node) == NATION
        if own if place == NATION else levels.lies_in(claim.node, place):
            found.setdefault((claim.node, claim.for_class), {})[id] = claim
    for (node, for_class), claims in found.items():
        yield node, _changed(names, node, for_class, claims)


def _changed(names: Names, node: str, for_class: str | None, claims: dict[str, Claim]) -> Phrase:
    owners = (names.cause(one.owner) or by_whom(one.owner, names, id) for id, one in claims.items())
    causes = listing(dict.fromkeys(owners))
    named, factor = names.node(node), percent(together(claims.values()))
    if for_class is None:
        return phrase("demand.raised", node=named, factor=factor, causes=causes)
    of_class = names.demand_class(node, for_class)
    return phrase(
        "demand.raised-class", node=named, for_class=of_class, factor=factor, causes=causes
    )


def in_vain(world: World, one: Unanswered) -> Phrase | None:
    """How much is asked in vain in an hour, and was so far; None where nothing is and was."""
    asked = world.capacities[one.capacity].asked
    if asked is None or not (one.lost or one.so_far):
        return None
    unmet, rate = said(asked.unmet), _rate(one)
    if not one.so_far:
        return phrase("demand.unanswered-now", unmet=unmet, rate=rate)
    return phrase("demand.unanswered", unmet=unmet, rate=rate, so_far=crowd(one.so_far))


def _rate(one: Unanswered) -> Phrase:
    """How often in vain in an hour, of how often it is asked for; few are not told exactly."""
    lost, asked = crowd(one.lost), crowd(one.asked)
    if not one.lost:
        return phrase("demand.hardly")
    if one.lost == one.asked:
        return phrase("demand.all-few" if one.asked < TEN else "demand.all", asked=asked)
    if one.asked < TEN:
        return phrase("demand.part-few-asked", lost=lost)
    return phrase("demand.part-few" if one.lost < TEN else "demand.part", lost=lost, asked=asked)
