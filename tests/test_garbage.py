"""Garbage is looked for only where there can be any.

What is left alone here stays so: to look through all that a process of tests holds takes seconds.
"""

import gc
import weakref

import pytest

from oefening.garbage import ignored, old_left_alone


class Node:
    """Something that holds itself, so that only a look for garbage frees it."""

    def __init__(self) -> None:
        self.itself: Node | None = self


def test_what_outlives_a_full_look_is_left_alone_from_then_on() -> None:
    with old_left_alone(lambda: True):
        kept = Node()
        gc.collect()
        seen = weakref.ref(kept)
        del kept
        gc.collect()
        assert seen() is not None
        fresh = weakref.ref(Node())
        gc.collect()
        assert fresh() is None
    left = seen()
    assert left is not None
    left.itself = None
    del left
    assert seen() is None, "nothing else held it"


def test_what_outlives_a_look_at_which_not_all_was_settled_is_freed_later() -> None:
    settled = False
    with old_left_alone(lambda: settled):
        dialog = Node()
        gc.collect()
        seen = weakref.ref(dialog)
        del dialog
        settled = True
        gc.collect()
        assert seen() is None


def test_it_ends_with_what_it_was_for() -> None:
    before = list(gc.callbacks)
    with old_left_alone(lambda: True):
        assert len(gc.callbacks) == len(before) + 1
    assert gc.callbacks == before
    with pytest.raises(ZeroDivisionError):
        _fails()
    assert gc.callbacks == before


def _fails() -> None:
    with old_left_alone(lambda: True):
        raise ZeroDivisionError


def test_while_it_is_ignored_none_is_looked_for() -> None:
    assert gc.isenabled()
    with ignored():
        assert not gc.isenabled()
    assert gc.isenabled()
