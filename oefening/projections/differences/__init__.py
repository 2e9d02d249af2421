"""What differs between two scenarios, in words: for who kept both, and for who has to approve."""

from oefening.projections.differences.scenarios import Changes, differences

__all__ = ["Changes", "differences"]
