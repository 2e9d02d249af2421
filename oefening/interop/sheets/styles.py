"""Formats and colours of cells, by the number that a cell gives for its style."""

from collections.abc import Mapping
from dataclasses import dataclass

from oefening.interop.archives import Archive
from oefening.interop.markup import count_in, tell
from oefening.interop.refusals import MOST_STRINGS, too_much
from oefening.interop.sheets.formats import NUMBER, Format, built_in, format_of
from oefening.text import phrase

_NUMBERED = ("numFmtId", "fillId", "fontId")
_WHITE = {"FFFFFF", "theme-0", "indexed-1", "indexed-9", "indexed-64", "indexed-65"}
"""Colours that paper has too: white, and those of the system's windows."""


@dataclass(frozen=True, slots=True)
class Style:
    """What the style of a cell says of its meaning."""

    format: Format = NUMBER
    fill: str = ""
    struck: bool = False
    """Whether its text is struck through."""


PLAIN = Style()


def read_styles(archive: Archive, entry: str) -> list[Style]:
    """The styles in the XML of `entry`, in their order; raise `InputError` where it is damaged."""
    reading = _Reading(archive.name)
    tell(archive, entry, begins=reading.begins, ends=reading.ends)
    return [reading.style(*one) for one in reading.styles]


class _Reading:
    """What has been told of formats, fills and styles; a style comes after what it names."""

    def __init__(self, name: str) -> None:
        self.styles: list[tuple[str, str, str]] = []
        """Numbers of its format, its fill and its font."""
        self._name = name
        self._formats: dict[str, Format] = {}
        self._fills: list[str] = []
        self._struck: list[bool] = []
        """Of each font."""
        self._filled = False
        self._within = ""
        """`fills`, `fonts` or `cellXfs`, whichever has begun."""

    def begins(self, tag: str, given: Mapping[str, str]) -> None:
        match tag:
            case "numFmt":
                self._formats[given.get("numFmtId", "")] = format_of(given.get("formatCode", ""))
            case "fills" | "cellXfs" | "fonts":
                self._within = tag
            case "fill" if self._within == "fills":
                self._fills.append("")
            case "font" if self._within == "fonts":
                self._struck.append(False)
            case "strike" if self._within == "fonts" and self._struck:
                self._struck[-1] = given.get("val", "1") not in {"0", "false"}
            case "patternFill":
                self._filled = given.get("patternType", "none") != "none"
            case "fgColor" if self._within == "fills" and self._fills and self._filled:
                self._fills[-1] = _colour(given)
            case "xf" if self._within == "cellXfs":
                kind, fill, font = (given.get(one, "0") for one in _NUMBERED)
                self.styles.append((kind, fill, font))
        most = max(len(self.styles), len(self._fills), len(self._struck), len(self._formats))
        if most > MOST_STRINGS:
            what = phrase("foreign.styles")
            many = phrase("foreign.too-many-strings", limit=MOST_STRINGS, what=what)
            raise too_much(self._name, many)

    def ends(self, tag: str) -> None:
        if tag == self._within:
            self._within = ""

    def style(self, format_number: str, fill_number: str, font_number: str) -> Style:
        """The style with those numbers; what they do not name is as it is in a new workbook."""
        shown = self._formats.get(format_number) or built_in(count_in(format_number) or 0)
        at = count_in(fill_number) or 0
        font = count_in(font_number) or 0
        fill = self._fills[at] if at < len(self._fills) else ""
        return Style(shown, fill, font < len(self._struck) and self._struck[font])


def _colour(given: Mapping[str, str]) -> str:
    colour = ""
    if rgb := given.get("rgb"):
        colour = rgb[-6:].upper()
    elif theme := given.get("theme"):
        colour = f"theme-{theme}" + (f" {given['tint']}" if given.get("tint") else "")
    elif indexed := given.get("indexed"):
        colour = f"indexed-{indexed}"
    return "" if colour in _WHITE else colour
