"""What the runs of an ensemble come to in all, and how its alternatives differ."""

import numpy as np
from numpy.typing import NDArray

from oefening.study.alternatives import Alternative
from oefening.study.compared import Difference, Spread
from oefening.study.ensemble.ensemble import Ensemble
from oefening.study.ensemble.tally import Curve, Value
from oefening.world.model import NATION


def spreads(ensemble: Ensemble, alternative: Alternative) -> dict[Value, Spread]:
    """Of each thing that a run comes to, what the runs came to; none of what is not measured."""
    columns = values_of(ensemble, alternative)
    return {value: Spread.of(column) for value, column in columns.items()}


def differences(
    ensemble: Ensemble, first: Alternative, other: Alternative
) -> dict[Value, Difference]:
    """The same of what `other` comes to less what `first` does, seed by seed."""
    columns, others = values_of(ensemble, first), values_of(ensemble, other)
    return {value: Difference.of(columns[value], others[value]) for value in columns}


def values_of(ensemble: Ensemble, alternative: Alternative) -> dict[Value, list[int]]:
    """Each thing that a run comes to, with what it is in each run, by seed."""
    tally = ensemble.plan.tally.values
    found = _table(
        np.fromiter(
            (-1 if one is None else one for run in ensemble.values(alternative) for one in run),
            np.int64,
        ),
        len(tally),
    )
    return {
        value: column.tolist()
        for value, column in zip(tally, found, strict=True)
        if (column >= 0).all()
    }


def longest_below(ensemble: Ensemble, alternative: Alternative) -> dict[str, str]:
    """Of each requirement the place in play where it was below the threshold longest, in all.

    None of those that never were.
    """
    totals: dict[str, dict[str, int]] = {}
    for curve, values in _below(ensemble, alternative).items():
        if curve.place != NATION and any(values):
            totals.setdefault(curve.of, {})[curve.place] = sum(values)
    return {of: max(places, key=places.__getitem__) for of, places in totals.items()}


def _below(ensemble: Ensemble, alternative: Alternative) -> dict[Curve, list[int]]:
    """Of each requirement in each place how long it was below the threshold, by seed."""
    curves = ensemble.plan.tally.curves
    found = _table(
        np.fromiter(
            (
                -1 if one.below is None else one.below
                for run in ensemble.courses(alternative)
                for one in run
            ),
            np.int64,
        ),
        len(curves),
    )
    return {
        curve: column.tolist()
        for curve, column in zip(curves, found, strict=True)
        if (column >= 0).all()
    }


def _table(cells: NDArray[np.int64], columns: int) -> NDArray[np.int64]:
    """The cells of rows behind one another, a column at a time."""
    return cells.reshape(-1, columns).T
