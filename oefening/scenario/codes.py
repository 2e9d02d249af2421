"""The codes of all findings, of the linter and of a rehearsal, and who finds each."""

from collections.abc import Mapping
from typing import Literal

Finder = Literal["check", "rehearse"]

BY_CHECK: tuple[str, ...] = (
    "no-objectives",
    "untested-objective",
    "objective-without-task",
    "task-without-inject",
    "inject-without-objective",
    "inject-without-recipient",
    "recipient-twice",
    "expected-without-window",
    "unused-cell",
    "unused-voice",
    "unused-area",
    "decision-never-put",
    "decision-put-twice",
    "decision-without-consequence",
    "never-holds",
    "always-holds",
    "holds-at-start",
    "stale-number",
    "unreachable-branch",
    "inject-after-end",
    "window-after-end",
    "before-its-cause",
    "table-time-exceeded",
    "effect-out-of-play",
    "unwritten-text",
    "missing-translation",
    "no-sources",
    "load-storm",
    "empty-hours",
    "unused-allowance",
)
"""What the linter finds, in the order in which the pages tell them."""

BY_REHEARSAL: tuple[str, ...] = (
    "never-fires",
    "too-late",
    "load-storm",
    "empty-hours",
    "objective-not-reached",
    "assert-broken",
    "options-alike",
    "branch-not-taken",
)
"""What a rehearsal finds; of storms and empty hours it finds those that play makes."""

_FOUND: Mapping[Finder, tuple[str, ...]] = {"check": BY_CHECK, "rehearse": BY_REHEARSAL}

FINDERS: Mapping[str, tuple[Finder, ...]] = {
    code: tuple(finder for finder, codes in _FOUND.items() if code in codes)
    for code in dict.fromkeys((*BY_CHECK, *BY_REHEARSAL))
}
"""Who finds each; a scenario can allow any of them."""
