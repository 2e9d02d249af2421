"""What a node depends on, as its page names it."""

from exercises import rich_header
from shown import Playing
from tui.looks import look_at

from oefening.tui.frames.page import Line, Page, Section
from oefening.tui.pages.rows import page_rows
from oefening.tui.scenes.pages import page_of
from oefening.tui.widgets.draw import plain


def test_what_is_of_the_nation_is_called_so_on_the_page_of_a_region() -> None:
    page = page_of(look_at(Playing(rich_header())), "VR01.power")
    assert page is not None
    [depends] = [part for part in page.sections if part.heading == "Depends on"]
    assert [line.text for line in depends.lines] == ["transmission (national)"]


def test_in_a_wide_window_a_long_name_is_whole() -> None:
    name = "Emergency generators for the loss of electricity (40% of it)"
    page = Page("Power", "", None, sections=(Section("Reserves", (Line(name, value="80%"),)),))
    assert name in "\n".join(plain(drawn.row) for drawn in page_rows(page, 180, "en"))
