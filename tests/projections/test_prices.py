"""What levers cost and on what terms they are, in words."""

from oefening.library import load_world
from oefening.projections.prices import begins, in_all, money_of, people_of, terms
from oefening.world.costs import Cost
from oefening.world.levers import Lever

COUNTED = {
    "name": {"en": "it"},
    "meaning": {"en": "what it does"},
    "authority": {"who": {"en": "the mayor"}},
    "parameters": {"count": {"kind": "count", "meaning": {"en": "how many"}}},
    "effects": [],
}


def lever(**more: object) -> Lever:
    return Lever.model_validate({**COUNTED, **more})


def test_a_unit_stands_behind_its_amount_and_is_one_where_that_is_one() -> None:
    each = lever(per="count", **{"people-each": 40, "money-each": 16_000})
    assert people_of(each).render("nl") == "40 mensen per stuk"
    assert money_of(each).render("nl") == "€ 16.000 per stuk"
    both = lever(people=6, per="count", **{"people-each": 1})
    assert people_of(both).render("en") == "6 people + 1 person each"


def test_nothing_is_counted_in_no_unit() -> None:
    assert in_all(Cost(1, 0)).render("nl") == "1 persoon"
    assert in_all(Cost(2, 5_000)).render("en") == "2 people, € 5,000"
    assert in_all(Cost()).render("nl") == "niets"


def test_what_takes_no_time_works_at_once() -> None:
    assert begins(0).render("nl") == "meteen"
    assert begins(7_200).render("nl") == "na 2u"


def test_the_way_of_a_request_and_the_law_are_told() -> None:
    world = load_world()
    asked = world.levers["relief-of-teams"]
    told = [one.render("en") for one in terms(asked, world.organisation)]
    assert told[0].startswith("first: chair asks the Minister of Justice and Security (")
    assert told[-1] == "legal basis: Wet veiligheidsregio's art. 51"
