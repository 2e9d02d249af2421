"""Quantiles of many curves at once; for one row of numbers there is `intervals.quantile`."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from oefening.study.intervals import BAND, between


def quantiles(runs: NDArray[np.int64], of: Sequence[float] = BAND) -> NDArray[np.float64]:
    """The quantiles `of` what lies along the first axis of `runs`, one behind the other."""
    ordered = np.sort(runs, axis=0)
    found = []
    for one in of:
        under, over, share = between(runs.shape[0], one)
        low, high = ordered[under].astype(float), ordered[over].astype(float)
        found.append(low + (high - low) * share)
    return np.array(found)
