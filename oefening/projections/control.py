"""What a facilitator is told of an inject that no player is: who brings it, and what to mind."""

from collections.abc import Iterator

from oefening.projections.names import said
from oefening.scenario.injects import Inject
from oefening.text import Phrase, phrase


def for_control(inject: Inject) -> Iterator[Phrase]:
    """A phrase for each thing that `inject` tells exercise control alone."""
    if inject.controller:
        yield phrase("control.controller", who=said(inject.controller))
    if inject.notes:
        yield phrase("control.notes", notes=said(inject.notes))
    for column, text in inject.extra.items():
        yield phrase("control.extra", column=column, text=text)
    if inject.origin:
        yield phrase("control.origin", origin=inject.origin)
