"""What the runs of an ensemble come to in all, and how its alternatives differ."""

from oefening.study.alternatives import Alternative
from oefening.study.compared import Difference, Spread
from oefening.study.ensemble.ensemble import Ensemble
from oefening.study.ensemble.tally import Value


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
    """Each thing that is measured in every run, with what it comes to in each, by seed."""
    columns = zip(*ensemble.values(alternative), strict=True)
    return {
        value: [one for one in column if one is not None]
        for value, column in zip(ensemble.plan.tally.values, columns, strict=True)
        if None not in column
    }
