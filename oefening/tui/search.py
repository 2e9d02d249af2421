"""Searching a log: the records whose line in the story or in the trace has all the words."""

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter

from oefening.projections.trace import TraceLine
from oefening.tui.frame import StoryLine


def found(
    text: str, trace: Sequence[TraceLine], story: Sequence[StoryLine], number: int, step: int
) -> int | None:
    """The first record behind `number`, or with `step` -1 before it, that has the words of `text`.

    However they are capitalised. None if there is none, or nothing was asked for.
    """
    words = text.casefold().split()
    if not words:
        return None
    end = len(trace) + 1 if step > 0 else 0
    for candidate in range(number + step, end, step):
        told = trace[candidate - 1]
        if _has(f"{told.when} {told.text}", words):
            return candidate
        at = bisect_left(story, candidate, key=attrgetter("number"))
        while at < len(story) and story[at].number == candidate:
            if _has(f"{story[at].at} {story[at].text}", words):
                return candidate
            at += 1
    return None


def _has(text: str, words: Sequence[str]) -> bool:
    folded = text.casefold()
    return all(word in folded for word in words)
