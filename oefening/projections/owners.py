"""Who brings things about, beside cells and the facilitator, and what each is called."""

from oefening.record import Header
from oefening.text import Phrase
from oefening.text.content import content

COUPLING = "coupling/"
"""What the name of an owner begins with that is a coupling."""


def owners(header: Header) -> dict[str, dict[str, Phrase]]:
    """By kind, as owners are written, what each is called by its id."""
    disruptions, couplings = header.scenario.disruptions, header.world.couplings
    return {
        "disruption": {
            one.id: content(one.title.nl or "", one.title.en or "") for one in disruptions
        },
        "coupling": {
            id: content(one.name.nl or "", one.name.en or "") for id, one in couplings.items()
        },
        "measure": {
            id: content(one.name.nl or "", one.name.en or "")
            for id, one in header.world.measures.items()
        },
    }
