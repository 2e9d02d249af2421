"""Every measure there is: of power, of services behind it, of repairs and what stands in."""

from validation import repairs, services, tails
from validation.measures import MEASURES, NEVER, measured

__all__ = ["MEASURES", "NEVER", "measured", "repairs", "services", "tails"]
