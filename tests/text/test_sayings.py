"""Phrases that are said again are kept once, and say what they said."""

from oefening.text import Phrase, phrase
from oefening.text.phrases import noun
from oefening.text.sayings import Sayings


def test_what_is_said_again_is_the_same_in_all_its_parts() -> None:
    def said(by: str) -> Phrase:
        return phrase("story.node", place=phrase("content", nl="Zuid", en="South"), capacity=by)

    sayings = Sayings()
    first, again, other = (sayings.kept(said(by)) for by in ("mobile", "mobile", "power"))
    assert again is first
    assert dict(other.params)["place"] is dict(first.params)["place"]
    assert (first, other) == (said("mobile"), said("power"))


def test_a_noun_stays_one() -> None:
    sayings = Sayings()
    kept = [sayings.kept(one) for one in (phrase("noun.effect"), noun("noun.effect"))]
    assert [one.render("en") for one in kept] == ["an effect", "An effect"]
