"""Files beside the log: what reviewers write about an exercise, and what each cell may know."""

from oefening.seats.bodies import AnnotationAdded, BookmarkAdded, EntryRetracted
from oefening.seats.reading import read_reviews, seats_of
from oefening.seats.writing import REVIEWER, Reviewer, seat_called

__all__ = [
    "REVIEWER",
    "AnnotationAdded",
    "BookmarkAdded",
    "EntryRetracted",
    "Reviewer",
    "read_reviews",
    "seat_called",
    "seats_of",
]
