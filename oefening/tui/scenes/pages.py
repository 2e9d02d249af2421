"""The page of whatever has one: a place by its id, a node by its address."""

from dataclasses import replace

from oefening.tui.frames.page import WHY, Page, Section
from oefening.tui.scenes.look import Look
from oefening.tui.scenes.node_page import node_page
from oefening.tui.scenes.place_page import place_page
from oefening.tui.scenes.why_page import why_page


def page_of(look: Look, key: str) -> Page | None:
    """The page of `key`, or of why it is so; None if the world knows no such place or node."""
    return look.kept("page", key, make=lambda: _page(look, key))


def _page(look: Look, key: str) -> Page | None:
    if key.startswith(WHY):
        return why_page(look, key.removeprefix(WHY))
    page = node_page(look, key) if "." in key else place_page(look, key)
    if page is None or key not in page.links:
        return page
    return replace(page, sections=tuple(_elsewhere(section, key) for section in page.sections))


def _elsewhere(section: Section, key: str) -> Section:
    """`section` without links to the page that it stands on."""
    lines = (replace(line, link="") if line.link == key else line for line in section.lines)
    return replace(section, lines=tuple(lines))
