"""Every table that an exercise is exported as: one line for each."""

from collections.abc import Callable

from oefening.study.tidy import Table
from oefening.tables.acts import decisions, injects
from oefening.tables.annotations import annotations
from oefening.tables.curves import curves
from oefening.tables.knowledge import knowledge, pictures
from oefening.tables.latencies import chains
from oefening.tables.levels import levels, nodes
from oefening.tables.source import Source
from oefening.tables.story import story

Makes = Callable[[Source], Table]

TABLES: tuple[Makes, ...] = (
    story,
    levels,
    curves,
    decisions,
    injects,
    chains,
    knowledge,
    pictures,
    annotations,
)
"""In the order in which they are told."""

MORE: tuple[Makes, ...] = (nodes,)
"""Those that are made where they are asked for, since they are long."""
