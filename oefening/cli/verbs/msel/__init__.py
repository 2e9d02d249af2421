"""`oefening msel`: the verbs that work with the MSEL of a scenario."""

from oefening.cli.groups import group

command = group("msel", ("show", "diff", "print", "import", "export", "cap", "ics"))
"""Verbs that have verbs of their own, each loaded when it is asked for."""
