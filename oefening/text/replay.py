"""What stands on the screen of somebody who looks back, beside what stood there live."""

TEXTS = {
    "tui.why.no-inject": (
        "Er is {way} geen ingespeelde inject",
        "There is no released inject {way}",
    ),
    "tui.why.no-decision": ("Er is {way} geen besluit", "There is no decision {way}"),
    "tui.why.no-change": (
        "Er is {way} geen verandering van niveau in het verloop",
        "There is no change of level in the story {way}",
    ),
    "tui.why.no-hit": ("Er is {way} niets gevonden", "Nothing was found {way}"),
    "tui.further": ("verder vooruit", "further on"),
    "tui.back": ("verder terug", "further back"),
}
