"""The lower floor, which looks up."""

from tower import upper

__all__ = ["upper"]
