"""Whether what is on a picture leaves a margin of white paper around it."""

import re
from collections.abc import Iterator
from xml.etree import ElementTree as ET

from oefening.report.figures.picture import MARGIN

_SVG = "{http://www.w3.org/2000/svg}"


def assert_margin(picture: bytes) -> None:
    """Nothing but the paper, which comes first, reaches into the margin of a picture in lines."""
    root = ET.fromstring(picture)
    _, _, width, height = map(float, root.attrib["viewBox"].split())
    paper, *shapes = root.iter(f"{_SVG}path")
    assert set(_ends(paper)) == {(0, 0), (width, 0), (width, height), (0, height)}
    words = [(float(one.attrib["x"]), float(one.attrib["y"])) for one in root.iter(f"{_SVG}text")]
    assert words
    for x, y in [*words, *(end for one in shapes for end in _ends(one))]:
        assert MARGIN <= x <= width - MARGIN
        assert MARGIN <= y <= height - MARGIN


def _ends(path: ET.Element) -> Iterator[tuple[float, float]]:
    """Where its lines begin and end."""
    for x, y in re.findall(r"[ML]([-\d.]+) ([-\d.]+)", path.attrib["d"]):
        yield float(x), float(y)
