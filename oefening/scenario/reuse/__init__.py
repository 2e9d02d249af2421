"""Injects that are written once and used in scenarios by name, with parameters."""

from oefening.scenario.reuse.each import Spread, spreads_some
from oefening.scenario.reuse.expand import Uses
from oefening.scenario.reuse.model import KINDS, InjectParameter, LibraryInject
from oefening.scenario.reuse.reading import Reusable, read_reusable
from oefening.scenario.reuse.words import Vocabulary

__all__ = [
    "KINDS",
    "InjectParameter",
    "LibraryInject",
    "Reusable",
    "Spread",
    "Uses",
    "Vocabulary",
    "read_reusable",
    "spreads_some",
]
