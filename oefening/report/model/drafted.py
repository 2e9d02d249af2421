"""Words for what has not ended: what a finished exercise never came to, this has yet to come to."""

from dataclasses import replace

from oefening.text import Phrase
from oefening.text.tables import table_of

AHEAD = "draft."
"""Of the key of a text stands that for as long as there is no ENDEX."""


def drafted(told: Phrase) -> Phrase:
    """`told`, with it and whatever is told within it as in a draft where that says it otherwise."""
    key = f"{AHEAD}{told.key}"
    return replace(
        told,
        key=key if key in table_of("draft") else told.key,
        params=tuple(
            (name, drafted(value) if isinstance(value, Phrase) else value)
            for name, value in told.params
        ),
    )
