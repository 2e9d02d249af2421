"""Casualties: patients on their way through ambulance, treatment and bed, region by region."""

from oefening.engine.care.care import CareParts

__all__ = ["CareParts"]
