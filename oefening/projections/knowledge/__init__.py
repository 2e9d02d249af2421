"""Who knew what, and when: what reached each cell, and how its picture stood to the truth."""

from oefening.projections.knowledge.against import Compared, compared
from oefening.projections.knowledge.delivered import PART, Deliveries, Item, ItemKind
from oefening.projections.knowledge.gaps import SHORT, Falls, Gap, Heard, Thing, gaps
from oefening.projections.knowledge.knowledge import Knowledge, Known
from oefening.projections.knowledge.sight import Row, Sight, sights

__all__ = [
    "PART",
    "SHORT",
    "Compared",
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
    "Thing",
    "compared",
    "gaps",
    "sights",
]
