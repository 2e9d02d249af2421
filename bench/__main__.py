"""The command `python -m bench`: see the package's own words."""

import argparse
import sys
from collections.abc import Callable, Iterator

import bench
from bench import (
    check,
    compare,
    engine,
    ensemble,
    forecast,
    hostile,
    memory,
    msel,
    profile,
    rehearse,
    screen,
    start,
    whatif,
    whole,
    windows,
)
from bench.measure import REPEATS, Measurement, Plan

FEWEST = 5
GROUPS: dict[str, Callable[[Plan], Iterator[Measurement]]] = {
    "engine": engine.measure,
    "whole": whole.measure,
    "memory": memory.measure,
    "start": start.measure,
}

BY_NAME: dict[str, Callable[[Plan], Iterator[Measurement]]] = {
    "screen": screen.measure,
    "ensemble": ensemble.measure,
    "forecast": forecast.measure,
    "hostile": hostile.measure,
    "msel": msel.measure,
    "rehearse": rehearse.measure,
    "whatif": whatif.measure,
    "check": check.measure,
    "compare": compare.measure,
    "windows": windows.measure,
}
"""Groups that take long, and so are measured only when they are named."""

PROFILE = "profile"


def main() -> int:
    """Print the measurements asked for; return 0, whatever they are."""
    parser = argparse.ArgumentParser(
        prog="python -m bench",
        description=bench.__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "groups",
        nargs="*",
        help=f"{', '.join(GROUPS)}; or, by name, {', '.join(BY_NAME)} and {PROFILE}",
    )
    parser.add_argument("--repeats", type=int, default=REPEATS)
    parser.add_argument("--no-gc", action="store_true")
    parser.add_argument("--table", action="store_true")
    asked = parser.parse_args()
    wrong = [one for one in asked.groups if one not in (*GROUPS, *BY_NAME, PROFILE)]
    if wrong or asked.repeats < FEWEST:
        parser.error(f"no such group: {wrong}" if wrong else f"at least {FEWEST} repeats")
    plan = Plan(asked.repeats, collecting=not asked.no_gc)
    for name in asked.groups or GROUPS:
        if name == PROFILE:
            profile.main()
        else:
            for measurement in (GROUPS | BY_NAME)[name](plan):
                print(measurement.row() if asked.table else measurement.line(), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
