"""Files that nobody should be given, made anew: each with what it is and how it has to be refused.

Nothing in them does harm by itself; they only ask for more than a program should give.
"""

from bench.traps.archives import ARCHIVES
from bench.traps.cells import CELLS
from bench.traps.kinds import KINDS
from bench.traps.objects import OBJECTS
from bench.traps.places import PLACES, Place
from bench.traps.texts import TEXTS
from bench.traps.trap import Trap

TRAPS = (*ARCHIVES, *CELLS, *TEXTS, *KINDS, *OBJECTS)

__all__ = ["PLACES", "TRAPS", "Place", "Trap"]
