"""Posts that are left are told as such, briefly, and never as an outage."""

import pytest
from worlds import damage, disruption, header, play

from oefening.events import DamageDone
from oefening.library import load_world
from oefening.projections.outline import Outline
from oefening.projections.posts import left_post
from oefening.text import Language
from oefening.world.effects import Effect, Guard, Mobilise


@pytest.fixture(scope="module")
def heard() -> Outline:
    """A call-up of most reservists, guards, and an outage, all by one disruption."""
    effects: list[Effect] = [
        Mobilise.model_validate({"mobilise": "NL", "share": "60%"}),
        Guard.model_validate({"guard": "VR09", "teams": 5}),
        damage("VR09.power", "50%"),
    ]
    scene = header(load_world(), [disruption("d", "1h", *effects)])
    records, _ = play(scene, "2h")
    left = [one.body for one in records if isinstance(one.body, DamageDone)]
    assert sum(map(left_post, left)) > 100, "posts are left in every region"
    follower = Outline(scene)
    for record in records:
        follower.hear(record)
    return follower


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_call_up_is_one_short_line_with_a_figure_per_capacity(
    heard: Outline, language: Language
) -> None:
    [line] = [one.phrase.render(language) for one in heard.posts()]
    reserve, hospitals, out = {
        "nl": ("reservisten opgeroepen", "ziekenhuizen", "uitgevallen"),
        "en": ("reservists called up", "hospitals", "% out"),
    }[language]
    assert len(line) < 500
    assert reserve in line
    assert line.count(hospitals) == 1
    assert out not in line


def test_among_outages_is_only_what_went_out(heard: Outline) -> None:
    [line] = [one.phrase.render("en") for one in heard.outages()]
    assert line.endswith(" 50% out")
    assert line.count("% out") == 1


def test_what_is_told_of_a_call_up_rests_on_all_its_records(heard: Outline) -> None:
    [line] = heard.posts()
    assert len(line.rests) > 100
    assert line in heard.told()
