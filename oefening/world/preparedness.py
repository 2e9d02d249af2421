"""How households are prepared, as four shares of them, and what each share does.

Shares and strengths are in parts per million. A strength of 0 switches what a share does off.
"""

from collections.abc import Iterable, Sequence
from typing import Literal

from oefening.source import Address, Model, Share
from oefening.world.nodes import WHOLE, Tier

Pressure = Literal["calls", "shelter"]
"""What households with a plan do less: call 112, look for shelter."""


class Prepared(Model):
    """Shares of the households of a place."""

    noun = "noun.preparedness"

    kit: Share = 0
    """Have an emergency kit."""
    plan: Share = 0
    """Have a plan."""
    knows: Share = 0
    """Know where to go without telecom."""
    helps: Share = 0
    """Help others."""


class Strengths(Model):
    """How strongly each share works; 0 %: not at all."""

    noun = "noun.preparedness"

    kit: Share = 0
    """Of the households with a kit, those that have the stock that goes with one."""
    calls: Share = 0
    """Part of the calls to 112 that a household with a plan does not make."""
    shelter: Share = 0
    """Part of the search for shelter that a household with a plan does not undertake."""
    knows: Share = 0
    """Of those who do not know where to go, those whom an open support point does not reach."""
    helps: Share = 0
    """Of the households that help, those that carry one without a stock of its own."""


class Otherwise(Model):
    """Shares of the households of a place that differ from those around it."""

    noun = "noun.preparedness"

    kit: Share | None = None
    plan: Share | None = None
    knows: Share | None = None
    helps: Share | None = None


class Preparedness(Model):
    """How households are prepared everywhere, in places that differ, and what that does."""

    noun = "noun.preparedness"

    everywhere: Prepared = Prepared()
    works: Strengths = Strengths()
    places: dict[Address, Otherwise] = {}
    """By id, places where it is otherwise; an area is as its region where it is not."""

    def of(self, place: str) -> Prepared:
        """How households in `place`, a region that is whole or an area, are at STARTEX."""
        found = self.everywhere
        for id in dict.fromkeys((place.partition("/")[0], place)):
            if id in self.places:
                found = found.model_copy(update=self.places[id].model_dump(exclude_none=True))
        return found


SHARES = ("kit", "plan", "knows", "helps")
"""The four, in the order in which they are told."""


def mean(parts: Iterable[tuple[int, Prepared]]) -> Prepared:
    """How the households of several parts are prepared in all, weighted by persons."""
    known = [(persons, prepared) for persons, prepared in parts if persons]
    if not known:
        return Prepared()
    whole = sum(persons for persons, _ in known)
    shares = {
        name: sum(persons * getattr(prepared, name) for persons, prepared in known) // whole
        for name in SHARES
    }
    return Prepared(**shares)


def pressure(prepared: Prepared, works: Strengths, on: Pressure) -> int:
    """What is left, in ppm, of the calls or of the search for shelter: 1 − strength × plan."""
    strength = works.calls if on == "calls" else works.shelter
    return WHOLE - strength * prepared.plan // WHOLE


def finding(prepared: Prepared, works: Strengths) -> int:
    """Share of people, in ppm, whom a support point in reach informs.

    >>> finding(Prepared(knows=400_000), Strengths(knows=1_000_000))
    400000
    >>> finding(Prepared(knows=400_000), Strengths())
    1000000
    """
    return WHOLE - works.knows * (WHOLE - prepared.knows) // WHOLE


def tier_shares(tiers: Sequence[Tier], prepared: Prepared, works: Strengths) -> tuple[int, ...]:
    """The share of all sites that each of a dependency's backups serves, each rounded down once.

    Of what others leave, `helped` goes to those whom neighbours carry, where they can, `alone` to
    the rest.
    """
    kit = prepared.kit * works.kit // WHOLE
    shares = [_with_kit(tier, kit) if tier.of_rest is None else 0 for tier in tiers]
    left = max(0, WHOLE - sum(shares))
    helps = prepared.helps if any(tier.of_rest == "helped" for tier in tiers) else 0
    helped = left * helps * works.helps // (WHOLE * WHOLE)
    among = {"helped": helped, "alone": left - helped}
    return tuple(
        share if tier.of_rest is None else among[tier.of_rest] * tier.written // WHOLE
        for tier, share in zip(tiers, shares, strict=True)
    )


def _with_kit(tier: Tier, kit: int) -> int:
    if tier.with_kit is None:
        return tier.share
    return (kit * tier.with_kit + (WHOLE - kit) * tier.written) // WHOLE


def follows(tier: Tier) -> bool:
    """Whether the share of the backup follows from how households are prepared."""
    return tier.with_kit is not None or tier.of_rest is not None
