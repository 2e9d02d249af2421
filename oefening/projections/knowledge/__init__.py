"""Who knew what, and when: what reached each cell, and how its picture stood to the truth."""

from oefening.projections.knowledge.against import MATTERS, Compared, compared
from oefening.projections.knowledge.cut_off import CutOff, cut_offs
from oefening.projections.knowledge.delivered import PART, Deliveries, Item, ItemKind
from oefening.projections.knowledge.gaps import SHORT, Falls, Gap, Heard, Thing, gaps
from oefening.projections.knowledge.knowledge import Knowledge, Known
from oefening.projections.knowledge.sight import Row, Sight, sights
from oefening.projections.knowledge.telling import (
    Alike,
    Telling,
    alike,
    assumptions,
    cells_of,
    wrong_first,
)

__all__ = [
    "MATTERS",
    "PART",
    "SHORT",
    "Alike",
    "Compared",
    "CutOff",
    "Deliveries",
    "Falls",
    "Gap",
    "Heard",
    "Item",
    "ItemKind",
    "Knowledge",
    "Known",
    "Row",
    "Sight",
    "Telling",
    "Thing",
    "alike",
    "assumptions",
    "cells_of",
    "compared",
    "cut_offs",
    "gaps",
    "sights",
    "wrong_first",
]
