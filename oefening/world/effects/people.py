"""Effects on how people live through it."""

from oefening.source import Model
from oefening.source.signed import Points


class PreparednessChange(Model):
    """Adds points to shares of households, which stay between nobody and all."""

    noun = "noun.preparedness-change"

    preparedness: str
    """Place."""
    kit: Points = 0
    plan: Points = 0
    knows: Points = 0
    helps: Points = 0
