"""The MSEL as a sheet of who plans: how the work for it grows."""

import sys
from types import FrameType

from played import Played
from worlds import both

from oefening.projections.planned import triggers
from oefening.record import Header
from oefening.report.model.planned import msel_sheet
from oefening.study.alternatives import NOBODY, script_of


def half_alone(count: int) -> Header:
    """A scenario with so many injects, of which each second one follows the one before it."""
    return Played(
        injects=[
            {
                "id": f"inject-{at}",
                "title": both(f"inject {at}"),
                "to": ["rot"],
                **(
                    {"after": {"inject": f"inject-{at - 1}", "delay": 60}}
                    if at % 4 == 1
                    else {"at": f"T+{at}m"}
                ),
            }
            for at in range(count)
        ]
    ).header


def calls(header: Header) -> int:
    """How many functions are called to make the sheet."""
    script, found = script_of(header, NOBODY), 0

    def count(frame: FrameType, event: str, arg: object) -> None:
        nonlocal found
        found += event == "call"

    was = sys.getprofile()
    sys.setprofile(count)
    try:
        msel_sheet(header, script, {}, "nl")
    finally:
        sys.setprofile(was)
    return found


def test_four_times_the_injects_take_about_four_times_the_work() -> None:
    small, large = half_alone(100), half_alone(400)
    assert len(triggers(large.scenario)) == 300
    calls(small)  # what is kept from the first time on does not count
    assert calls(large) < 4.5 * calls(small)


def test_what_hangs_on_nothing_is_told_once_and_in_order() -> None:
    header = half_alone(8)
    sheet = msel_sheet(header, script_of(header, NOBODY), {}, "en")
    [section] = [one for one in sheet.sections if one.id == "triggers"]
    told = repr(section.blocks[-1])
    places = [told.index(f"inject {at}") for at in (2, 3, 6, 7)]
    assert places == sorted(places)
    assert not [at for at in (0, 1, 4, 5) if f"inject {at}" in told]
