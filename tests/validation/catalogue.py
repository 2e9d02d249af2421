"""Every measure there is: those of power, and those of services behind it."""

from validation import services
from validation.measures import MEASURES, NEVER, measured

__all__ = ["MEASURES", "NEVER", "measured", "services"]
