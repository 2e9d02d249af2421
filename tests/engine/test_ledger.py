"""Laws of the ledger of loans: nobody is made, nobody is lost, and in the end all are at home."""

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oefening.engine.ledger import Ledger, Loan, Strength

PLACES = 4
PLACE = st.integers(0, PLACES - 1)
SOME = st.integers(0, 5)
ACTS = st.lists(
    st.one_of(
        st.tuples(st.just("lend"), st.none() | PLACE, PLACE, SOME),
        st.tuples(st.just("end"), st.integers(0, 30)),
        st.tuples(st.just("use"), PLACE, SOME),
        st.tuples(st.just("release"), PLACE, SOME),
    ),
    max_size=40,
)
OWN = st.lists(SOME, min_size=PLACES, max_size=PLACES)


@dataclass
class Books:
    """What a test knows of places and of loans, beside what the ledger does."""

    own: list[int]
    tired: bool
    ledger: Ledger = field(default_factory=Ledger)
    loans: list[Loan] = field(default_factory=list)
    ended: list[Loan] = field(default_factory=list)
    told: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.places = [
            Strength(str(number), "people", there, tired=self.tired, told=self.tell)
            for number, there in enumerate(self.own)
        ]

    def tell(self, strength: Strength, by: int, _: str) -> None:
        """Nobody comes who has left nowhere, and each place knows how many it has."""
        self.told[strength.place] = self.told.get(strength.place, 0) + by

    def lend(self, giver: int | None, taker: int, some: int) -> None:
        """A loan of as many as are free, all of whom are there at once."""
        start = None if giver is None else self.places[giver]
        free = some if start is None else min(some, start.free)
        loan = self.ledger.lend(start, self.places[taker], some, f"order/{len(self.loans)}")
        self.loans.append(loan)
        if start is None or not start.owes:
            assert loan.away == free

    def end(self, number: int) -> None:
        """The end of a loan that has not ended."""
        open_ = [loan for loan in self.loans if loan not in self.ended]
        if open_:
            loan = open_[number % len(open_)]
            self.ended.append(loan)
            self.ledger.end(loan)

    def use(self, place: int, some: int) -> None:
        """So many begin to work, of those who are free."""
        self.places[place].busy += min(some, self.places[place].free)

    def release(self, place: int, some: int) -> None:
        """So many are at work no longer."""
        self.ledger.release(self.places[place], min(some, self.places[place].busy))

    def check(self) -> None:
        """Everybody is in one place, and whoever can go home has gone."""
        for place, own in zip(self.places, self.own, strict=True):
            lent = sum(loan.away for loan in self.loans if loan.giver is place)
            borrowed = sum(loan.away for loan in self.loans if loan.taker is place)
            assert place.there == own + borrowed - lent
            assert 0 <= place.busy <= place.there
            assert place.there == own + self.told.get(place.place, 0)
            owed = [loan for loan in self.ended if loan.taker is place and loan.away]
            assert place.owes == owed, "the first that ended is paid first"
            assert place.staying == place.there - sum(loan.away for loan in owed)
            if owed:
                assert not (place.there if place.tired else place.free)
            assert not self.owe(place, place), "nobody waits for somebody who waits for them"

    def owe(self, debtor: Strength, to: Strength) -> bool:
        """Whether a place owes another one, or one that owes it, and so on."""
        ahead = [debtor]
        for one in ahead:
            ahead += [loan.giver for loan in one.owes if loan.giver and loan.giver not in ahead[1:]]
        return to in ahead[1:]

    def do(self, act: tuple[object, ...]) -> None:
        """Do what was drawn, and look."""
        name, *given_ = act
        does: Callable[..., None] = getattr(self, str(name))
        does(*given_)
        self.check()


@pytest.mark.parametrize("tired", [False, True])
@given(own=OWN, acts=ACTS)
def test_nobody_is_made_or_lost_and_all_are_at_home_once_all_loans_have_ended(
    tired: bool, own: list[int], acts: list[tuple[object, ...]]
) -> None:
    books = Books(own, tired)
    for act in acts:
        books.do(act)
    while len(books.ended) < len(books.loans):
        books.end(0)
        books.check()
    for place in range(PLACES):
        books.release(place, books.places[place].busy)
        books.check()
    assert [place.there for place in books.places] == own


def test_an_end_pays_with_whoever_is_free_and_the_rest_as_they_come_free() -> None:
    ledger, home, away = Ledger(), Strength("home", "people", 3), Strength("away", "people", 2)
    loan = ledger.lend(home, away, 9, "order")
    away.busy = 4
    ledger.end(loan)
    assert (loan.away, home.there, away.there, away.free) == (2, 1, 4, 0)
    ledger.release(away)
    assert (loan.away, home.there, away.there, away.free) == (1, 2, 3, 0)
    ledger.release(away, 3)
    assert (loan.away, home.there, away.there, away.free) == (0, 3, 2, 2)


def test_who_was_lent_on_goes_all_the_way_home_at_once() -> None:
    ledger, places = Ledger(), [Strength(str(number), "people") for number in range(3)]
    places[0].there = 2
    first = ledger.lend(places[0], places[1], 2, "first")
    second = ledger.lend(places[1], places[2], 2, "second")
    ledger.end(first)
    assert [place.there for place in places] == [0, 0, 2]
    assert places[1].staying == -2
    ledger.end(second)
    assert [place.there for place in places] == [2, 0, 0]


def test_places_that_owe_one_another_are_quits_though_all_are_at_work() -> None:
    ledger, one, other = Ledger(), Strength("one", "people", 3), Strength("other", "people", 2)
    there = ledger.lend(one, other, 3, "there")
    back = ledger.lend(other, one, 4, "back")
    one.busy, other.busy = one.there, other.there
    ledger.end(there)
    assert (there.away, back.away) == (3, 4)
    ledger.end(back)
    assert (there.away, back.away) == (0, 1)
    assert (one.there, one.busy, other.there, other.busy) == (4, 4, 1, 1)
    ledger.release(one, 4)
    assert (back.away, one.there, other.there) == (0, 3, 2)


def test_who_is_tired_goes_home_tired_behind_who_is_not() -> None:
    ledger = Ledger()
    home, away = (Strength(name, "people", 2, tired=True) for name in ("home", "away"))
    loan = ledger.lend(home, away, 2, "order")
    away.busy = 3
    ledger.end(loan)
    assert (home.there, home.busy, away.there, away.busy) == (2, 1, 2, 2)
