"""Chains of causes as lines of text, each as far in as it is down the chain."""

from collections.abc import Iterable, Sequence
from textwrap import wrap

from oefening.projections.names import Names
from oefening.projections.repairs import repairs
from oefening.projections.why import Step, Tell, Told
from oefening.record import Header
from oefening.state import State
from oefening.text import Language

INDENT = 2
"""Columns that a line stands further in than what it is the reason of."""


def why_lines(
    header: Header, names: Names, state: State, step: Step, language: Language
) -> list[tuple[int, str]]:
    """What there is to say of `step`, which was found in `state`, with the depth of each line."""
    standing = {one.id: one for one in repairs(state)}
    told: Sequence[Told] = Tell(header.world, names, standing).tell(step)
    return [(one.depth, one.said.render(language)) for one in told]


def indented(lines: Iterable[tuple[int, str]], columns: int | None) -> list[str]:
    """`lines` each as far in as it is deep, wrapped to `columns` if that is given."""
    found: list[str] = []
    for depth, line in lines:
        lead = " " * (INDENT * depth)
        if columns is None:
            found.append(lead + line)
            continue
        found += wrap(
            line,
            columns,
            initial_indent=lead,
            subsequent_indent=f"{lead}    ",
            break_long_words=False,
            break_on_hyphens=False,
        )
    return found
