"""Files beside the log: what reviewers write about an exercise, and what each cell may know."""

from oefening.seats.bodies import SORTS, AnnotationAdded, BookmarkAdded, EntryRetracted, Sort
from oefening.seats.entries import Entry, Spot
from oefening.seats.reading import KeptSeat, Reviews, read_reviews, seats_of
from oefening.seats.writing import REVIEWER, Reviewer, seat_called

__all__ = [
    "REVIEWER",
    "SORTS",
    "AnnotationAdded",
    "BookmarkAdded",
    "Entry",
    "EntryRetracted",
    "KeptSeat",
    "Reviewer",
    "Reviews",
    "Sort",
    "Spot",
    "read_reviews",
    "seat_called",
    "seats_of",
]
