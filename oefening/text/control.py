"""Texts about what exercise control alone is told of an inject."""

TEXTS = {
    "control.heading": ("Voor de oefenleiding", "For exercise control"),
    "control.controller": ("Ingebracht door: {who}", "Brought by: {who}"),
    "control.notes": ("Let op: {notes}", "Mind: {notes}"),
    "control.extra": ("{column}: {text}", "{column}: {text}"),
    "control.origin": ("Overgenomen uit: {origin}", "Taken from: {origin}"),
}
