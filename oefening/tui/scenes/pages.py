"""The page of whatever has one: a place by its id, a node by its address."""

from oefening.tui.pages.frames import Page
from oefening.tui.scenes.look import Look
from oefening.tui.scenes.node_page import node_page
from oefening.tui.scenes.place_page import place_page


def page_of(look: Look, key: str) -> Page | None:
    """The page of `key`; None if the world knows no such place or node."""
    return node_page(look, key) if "." in key else place_page(look, key)
