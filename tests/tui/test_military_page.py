"""The page of a place tells of convoys in it, and of who has left a civil post there."""

from marched import marched_header
from shown import started
from tui.looks import look_at

from oefening.text import Language
from oefening.tui.scenes.pages import page_of


def told(heading: str, language: Language, place: str = "VR02") -> list[tuple[str, str]]:
    """The lines under a heading of the page of a place, when a convoy is in the second region."""
    marching = started(marched_header())
    marching.until(1.2)
    page = page_of(look_at(marching, language), place)
    assert page is not None
    return [
        (line.text, line.note)
        for section in page.sections
        if section.heading == heading
        for line in section.lines
    ]


def test_the_page_of_a_region_tells_of_convoys_and_of_who_left_a_post() -> None:
    assert told("Convoys and military need", "en") == [
        ("Convoy 1 VR01–VR03: 1 packet, 10 vehicles", "on the move since D1 07:00"),
        ("Police teams away to guard in VR02: 2, since D1 07:30, until D1 10:30", ""),
        ("Reservists called up, VR02: 50, since D1 07:30", ""),
        ("Civil traffic lost to convoys, road in VR02: 70 person-hours", ""),
    ]


def test_it_does_so_in_dutch() -> None:
    assert told("Colonnes en militaire inzet", "nl")[0] == (
        "Colonne 1 VR01–VR03: 1 marspakket, 10 voertuigen",
        "rijdt sinds D1 07:00",
    )


def test_the_page_of_the_nation_says_where_a_convoy_is() -> None:
    first = told("Convoys and military need", "en", "NL")[0]
    assert first == (
        "Convoy 1 VR01–VR03: 1 packet, 10 vehicles",
        "in VR02: on the move since D1 07:00",
    )
