"""What opened of the sites that a lever was to open, and what is said of it."""

from typing import Any

from played import Played
from worlds import HOUR

from oefening.events import SitesChanged
from oefening.projections.names import Names
from oefening.projections.opened import Opened, opened_words
from oefening.record import Record

AT = 10 * HOUR


def opened(*told: tuple[int, int, int], there: int = 0, all_ready: bool = True) -> Opened:
    """Of five sites, by hours after the lever worked: how many are open, and short of staff.

    The others are being made ready unless `all_ready`.
    """
    one = Opened("VR09", "shelter", 5, AT, there)
    for number, (hours, open_, unstaffed) in enumerate(told):
        preparing = 0 if all_ready else 5 - open_ - unstaffed
        body = SitesChanged("VR09", "shelter", open_, preparing, unstaffed)
        one.hear(_record(number, AT + hours * HOUR, body), body)
    return one


def _record(number: int, at: int, body: Any) -> Record:
    return Record(number, at, body)


def said(one: Opened) -> str:
    header = Played().start().header
    return opened_words(one, Names(header)).render("en")


def test_sites_that_open_as_the_lever_works_are_no_matter() -> None:
    assert opened((0, 5, 0)).at_once
    assert not opened((1, 5, 0)).at_once
    assert not opened((0, 4, 1)).at_once
    assert not opened().at_once


def test_sites_that_are_ready_without_staff_are_told() -> None:
    assert said(opened((0, 0, 1), (24, 0, 2))).endswith("0 of 5 open (2 ready, short of staff)")


def test_what_opened_later_is_told_with_its_moment_and_no_shortage_that_was_over() -> None:
    late = said(opened((0, 0, 5), (2, 5, 0)))
    assert "5 of 5 open from" in late
    assert "staff" not in late


def test_those_that_are_still_being_made_ready_are_told_so_that_it_adds_up() -> None:
    some = opened((0, 1, 0), (24, 3, 0), all_ready=False)
    assert said(some).endswith(
        "3 of 5 open, the first from D1 16:00 and the last from D2 16:00 (2 still being made ready)"
    )
    none = opened((0, 0, 1), (24, 0, 3), all_ready=False)
    assert said(none).endswith("0 of 5 open (3 ready, short of staff, 2 still being made ready)")


def test_what_closes_again_changes_nothing() -> None:
    assert said(opened((0, 1, 0), (24, 3, 2), (48, 0, 0))) == said(opened((0, 1, 0), (24, 3, 2)))


def test_sites_that_were_open_before_do_not_count() -> None:
    assert opened((0, 3, 0), there=3).most == 0
    assert opened((0, 8, 0), there=3).at_once


def test_it_rests_on_the_records_in_which_more_opened_or_lacked_staff() -> None:
    assert opened((0, 1, 0), (1, 1, 0), (2, 1, 2), (3, 0, 0)).cites == [0, 2]
