"""Switches: reactions that a scenario can leave out by name, beside the couplings. Data.

A switch sets the parameters that say how strong a reaction is to the value at which it is off.
"""

from pydantic import Field

from oefening.source import Bilingual, Id, Model


class Switch(Model):
    """One reaction, and how it is switched off."""

    noun = "noun.switch"

    name: Bilingual
    meaning: Bilingual
    sets: dict[Id, str] = Field(min_length=1)
    """Parameters of the world, and what is written of them where it is off."""
