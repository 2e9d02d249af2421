"""What followed from a decision: how what it works on stood, and whom it told."""

from exercises import rich_header
from moved import moving_world
from reported import Reported, followed, header_with, section, told
from worlds import both, needs, node

from oefening import commands, events
from oefening.report.model.page import Remark
from oefening.report.model.whole import statements
from oefening.world.effects import SetLevel
from oefening.world.levers import LeverUse
from oefening.world.model import World


def test_levels_are_told_at_the_moments_that_are_announced_above_them() -> None:
    playing = Reported(rich_header()).started()
    playing.until(1)
    playing.do(commands.RecordDecision("cot", decision="grid", option="fast"))
    playing.until(3)
    for level in ("40%", "60%"):
        lifted = SetLevel.model_validate({"set-level": "VR01.power", "at": level})
        playing.do(commands.Intervene((lifted,)))
        playing.until(4)
    [announced] = [
        one.text for one in section(playing.page(), "decisions").blocks if isinstance(one, Remark)
    ]
    assert (
        "just before, directly after, at the first change and when they were back at 100%, or else "
        "now."
    ) in announced
    assert (
        "power in VR01: 0% at D1 07:30, and no measurable difference for 2h; then 40% from D1 "
        "09:30, now 60%."
    ) in told(followed(playing))


def test_what_had_nothing_to_gain_is_told_apart_from_what_did_not_move() -> None:
    held = [{"freeze": "VR01.power"}, {"freeze": "NL.transmission"}]
    options = [{"id": id, "text": both(id), "effects": held} for id in ("hold", "wait")]
    asked = {"id": "grid", "question": both("How?"), "cell": "rot", "options": options}
    playing = Reported(
        header_with(rich_header(), decisions=[asked], injects=[], plays={})
    ).started()
    playing.until(1)
    playing.do(commands.RecordDecision("rot", decision="grid", option="hold"))
    assert {
        "power in VR01: 0% at D1 07:30, and no measurable difference up to here.",
        "transmission: already 100% at D1 07:30; so up to here.",
    } <= set(told(followed(playing)))


def test_a_lever_says_how_long_after_the_decision_it_worked() -> None:
    header = rich_header()
    levers = header.world.levers
    soon = {"generators": levers["generators"].model_copy(update={"lead": 0})}
    world = header.world.model_copy(update={"levers": levers | soon})
    use = LeverUse.model_validate({"lever": "generators", "with": {"place": "VR01"}})
    ends = []
    for known in (header, header.model_copy(update={"world": world})):
        playing = Reported(known).started()
        playing.do(commands.RecordDecision("rot", levers=(use,)))
        playing.until(4)
        ends.append(told(followed(playing))[0].partition("): ")[2])
    assert ends == [
        "took effect at D1 07:10, 40m after it was recorded.",
        "took effect at once, at D1 06:30.",
    ]


def test_whom_a_message_can_have_reached_is_told_wherever_the_message_is() -> None:
    small = rich_header()
    told_by = node("VR01.broadcast"), node("VR01.information", needs("VR01.power"), persons=400)
    world = small.world.model_copy(update={"nodes": (*small.world.nodes, *told_by)})
    message = {"inform": "VR01", "by": "broadcast", "message": both("Stay in")}
    options = [{"id": id, "text": both(id), "effects": [message]} for id in ("say", "warn")]
    asked = {"id": "tell", "question": both("What is told?"), "cell": "rot", "options": options}
    header = header_with(small.model_copy(update={"world": world}), decisions=[asked])
    playing = Reported(header_with(header, injects=[], plays={})).started()
    playing.until(1)
    playing.do(commands.RecordDecision("rot", decision="tell", option="warn"))
    [sent] = playing.numbers(events.PublicInformed)
    page = playing.page()
    said = "Sent out in VR01 by broadcast, residents: 1,000, of whom at most 600 can be reached"
    [line] = [line for line in page.log if line.number == sent]
    places = [one.text for one in statements(page.sections) if one.cites == (sent,)] + [line.told]
    words = [text for text in places if "Sent out" in text]
    assert len(words) >= 3
    assert all(f"{said}: Stay in" in text for text in words)


def test_a_lever_whose_sites_open_only_later_was_begun_then_and_did_not_work_yet() -> None:
    halls = rich_header().world.levers["generators"].dump() | {
        "parameters": {},
        "effects": [{"open-reception": "VR01", "kind": "shelter", "sites": "2"}],
    }
    world = World.model_validate(moving_world().dump() | {"levers": {"halls": halls}})
    known = rich_header().model_copy(update={"world": world})
    playing = Reported(
        header_with(known, regions=["VR01"], disruptions=[], decisions=[], injects=[], plays={})
    ).started()
    playing.do(
        commands.RecordDecision("rot", levers=(LeverUse.model_validate({"lever": "halls"}),))
    )
    playing.until(6)
    begun, sites = told(followed(playing))[:2]
    assert begun.endswith("begun at D1 07:10, 40m after it was recorded.")
    assert sites == "Sites, at most: VR01 2 of 2 open from D1 09:10."
