"""Tables of a sensitivity: what each number does by itself, and what factors do together."""

from collections.abc import Iterator
from pathlib import Path

from oefening.projections.names import said
from oefening.study.compared import Statistic
from oefening.study.sensitivity.effects import ENDS, Change
from oefening.study.sensitivity.screening import measures
from oefening.study.sensitivity.sensitivity import Sensitivity
from oefening.study.tidy import About, Column, Row, Table, numbers, write_tables
from oefening.study.units import written
from oefening.text import LANGUAGES, Language, phrase


def write_sensitivity(found: Sensitivity) -> list[Path]:
    """Put the tables beside the results, with the file that tells of them; return where they are.

    Raise `FileTrouble` if they cannot be written.
    """
    scenario = found.plan.base.scenario
    about = About(
        scenario.id,
        said(scenario.title),
        phrase("study.tables"),
        found.plan.about,
        found.checksum,
    )
    return write_tables(found.folder, about, (_numbers(found), _screening(found)))


def _text(name: str) -> Column:
    return Column(name, "string", phrase(f"study.column.{name.replace('_', '-')}"))


def _hours(name: str) -> Column:
    told = phrase(f"study.column.{name.replace('_', '-')}")
    return numbers(f"{name}_person_hours", "person-seconds", told)


_ENDS = tuple(
    _hours(f"{end}_{what}") for end in ENDS for what in ("effect", "effect_from", "effect_to")
)


_WHYS = tuple(f"{end}_why_{language}" for end in ENDS for language in LANGUAGES)


def _numbers(found: Sensitivity) -> Table:
    """A row for each number of the world, that which moves person-hours most first."""
    columns = (
        *map(_text, ("number", "state", "value", "low", "high", "unit", "gives_way")),
        *map(_text, ("provenance", "confidence", "source")),
        _hours("reach"),
        *_ENDS,
        *map(_text, _WHYS),
    )

    def rows() -> Iterator[Row]:
        for one in found.effects:
            both = (one.low, one.high)
            ends = (cell for change in both for cell in _change(change))
            reach = written(one.reach, "person-seconds") if one.tried else ""
            whys = (
                _why(change, language) for change in (one.low, one.high) for language in LANGUAGES
            )
            yield (*_about(found, one.name, one.state), reach, *ends, *whys)
        for name, why in found.plan.left_out.items():
            yield (*_about(found, name, why), *[""] * (1 + len(_ENDS) + len(_WHYS)))

    return Table("numbers", columns, ("number",), rows())


def _about(found: Sensitivity, name: str, state: str) -> Row:
    one = found.plan.parameters[name]
    others = () if name in found.plan.left_out else found.plan.gives_way(name)
    yield from (name, state, one.value, one.low, one.high, one.unit, " ".join(others))
    founded = ("scenario", "") if found.plan.set_here(name) else (one.provenance, one.confidence)
    yield from (*founded, one.source or "")


def _change(change: Change) -> Iterator[str]:
    yield from _statistic(change.mean)


def _why(change: Change, language: Language) -> str:
    """Why it cannot be at that end; empty where it can."""
    return "" if change.wrong is None else change.wrong[language]


def _statistic(one: Statistic | None) -> Iterator[str]:
    low, high = (None, None) if one is None or one.interval is None else one.interval
    value = None if one is None else one.value
    yield from (written(one, "person-seconds") for one in (value, low, high))


def _screening(found: Sensitivity) -> Table:
    """A row for each factor, that which matters most first: mu*, mu with its interval, sigma."""
    columns = (
        *map(_text, ("factor", "members")),
        Column("corners", "integer", phrase("study.column.corners")),
        *map(_hours, ("size", "mean", "mean_from", "mean_to", "spread")),
        *map(_text, (f"why_{language}" for language in LANGUAGES)),
    )

    def rows() -> Iterator[Row]:
        for one in measures(found.factors, list(found.blocks)):
            members = " ".join(member.name for member in one.factor.members)
            size, spread = (written(each, "person-seconds") for each in (one.mu_star, one.sigma))
            whys = (
                "; ".join(dict.fromkeys(why[each] for why in one.missing)) for each in LANGUAGES
            )
            corners = str(len(one.effects))
            yield (one.factor.name, members, corners, size, *_statistic(one.mu), spread, *whys)

    return Table("screening", columns, ("factor",), rows())
