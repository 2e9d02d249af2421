"""What followed from a decision: how what it works on stood, and whom it told."""

from exercises import rich_header
from reported import Reported, followed, header_with, section, told
from worlds import both, needs, node

from oefening import commands, events
from oefening.report.model.page import Remark
from oefening.report.model.whole import statements
from oefening.world.effects import SetLevel


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
        "just before it took effect, directly after, at the first change and when they were back "
        "at 100%, or else at the end."
    ) in announced
    assert (
        "power in VR01: 0% before D1 07:30, 0% directly after; 40% from D1 09:30, at the end 60%."
    ) in told(followed(playing))


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
