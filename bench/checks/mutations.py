"""Checks that thousands of mutated files are each read or imported soundly, or refused in words.

    .venv/bin/python -m bench.checks.mutations [FROM]

Mutant number n is the same every time; the first is number FROM, or 0. It ends after `MOST`, or as
many as `PATIENCE` seconds have room for, if that is less.
"""

import sys
import time
import traceback
from collections import Counter
from collections.abc import Callable, Mapping
from random import Random

from bench.mutants import scenarios
from bench.mutants.files import mutant
from bench.mutants.law import holds

MOST = 2_000
PATIENCE = 27.0
"""Seconds for each kind of file."""
SHOWN = 3
"""Faults that are told whole."""

Law = Callable[[Random], str]
"""Makes a mutant and returns what came of it; raises whatever is wrong."""


def _imported(chance: Random) -> str:
    return holds(*mutant(chance))


LAWS: Mapping[str, Law] = {
    "scenarios": scenarios.checked,
    "workbooks and exports": _imported,
}


def check(name: str, law: Law, first: int) -> int:
    """Tell what came of the mutants of a `law`; return how many of them broke it."""
    ends, came, faults = time.monotonic() + PATIENCE, Counter[str](), 0
    for number in range(first, first + MOST):
        if time.monotonic() > ends:
            break
        try:
            came[law(Random(number))] += 1
        except Exception:  # noqa: BLE001 - whatever it is, it is a fault, and the next is looked at
            faults += 1
            if faults <= SHOWN:
                print(f"{name}, mutant {number}:\n{traceback.format_exc(limit=-4)}")
    most = ", ".join(f"{count} {what}" for what, count in came.most_common(6))
    print(f"{name}: {came.total()} mutants held ({most}), {faults} did not")
    return faults


def main() -> int:
    first = int(sys.argv[1]) if len(sys.argv) > 1 else 0
    return int(sum(check(name, law, first) for name, law in LAWS.items()) > 0)


if __name__ == "__main__":
    sys.exit(main())
