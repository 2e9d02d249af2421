"""`oefening msel cap` and `oefening msel ics`: warnings and calendars, of an exercise only."""

import re
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element, fromstring

import pytest
from harbour import harbour
from hypothesis import given, settings
from hypothesis import strategies as st
from played import Played as Exercise
from worlds import both

from oefening.cli import main
from oefening.clock import Calendar
from oefening.errors import Exit
from oefening.interop.exports.alerts import alerts
from oefening.interop.exports.cap import NAMESPACE, cap_of, moment
from oefening.interop.exports.ical import calendar_of, folded
from oefening.interop.exports.played import Played
from oefening.projections.releases import Release, Releases
from oefening.record import Header
from oefening.state import InjectStatus, beginning
from oefening.state.parts import DecisionTaken
from oefening.world.levers import LeverUse

MARK = "OEFENING – EXERCISE"
Out = pytest.CaptureFixture[str]

ALERT = {
    "identifier": "1",
    "sender": "1",
    "sent": "1",
    "status": "1",
    "msgType": "1",
    "source": "?",
    "scope": "1",
    "restriction": "?",
    "addresses": "?",
    "code": "*",
    "note": "?",
    "references": "?",
    "incidents": "?",
    "info": "*",
}
"""The elements of CAP 1.2 in the order of the standard, with how often each may come."""
INFO = {
    "language": "?",
    "category": "+",
    "event": "1",
    "responseType": "*",
    "urgency": "1",
    "severity": "1",
    "certainty": "1",
    "audience": "?",
    "eventCode": "*",
    "effective": "?",
    "onset": "?",
    "expires": "?",
    "senderName": "?",
    "headline": "?",
    "description": "?",
    "instruction": "?",
    "web": "?",
    "contact": "?",
    "parameter": "*",
    "resource": "*",
    "area": "*",
}
AREA = {"areaDesc": "1", "polygon": "*", "circle": "*", "geocode": "*", "altitude": "?"}
CODE = {"valueName": "1", "value": "1"}
INSIDE = {"alert": ALERT, "info": INFO, "area": AREA, "geocode": CODE}
OFTEN = {"1": range(1, 2), "?": range(2), "*": range(10**6), "+": range(1, 10**6)}
VALUES = {
    "status": {"Exercise"},
    "msgType": {"Alert", "Update", "Cancel", "Ack", "Error"},
    "scope": {"Public", "Restricted", "Private"},
    "category": {
        *("Geo", "Met", "Safety", "Security", "Rescue", "Fire", "Health", "Env"),
        *("Transport", "Infra", "CBRNE", "Other"),
    },
    "urgency": {"Immediate", "Expected", "Future", "Past", "Unknown"},
    "severity": {"Extreme", "Severe", "Moderate", "Minor", "Unknown"},
    "certainty": {"Observed", "Likely", "Possible", "Unlikely", "Unknown"},
}
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[-+]\d\d:\d\d")


def local(element: Element) -> str:
    return element.tag.removeprefix(f"{{{NAMESPACE}}}")


def fits(element: Element) -> None:
    """Hold an element of CAP, and all in it, to the standard."""
    said = INSIDE.get(local(element))
    if said is None:
        assert len(element) == 0
        assert (element.text or "").strip()
        return
    tags = [local(child) for child in element]
    assert tags == sorted(tags, key=list(said).index), tags
    for tag, often in said.items():
        assert tags.count(tag) in OFTEN[often], tag
    for child in element:
        assert child.tag.startswith(f"{{{NAMESPACE}}}")
        text = child.text or ""
        assert text in VALUES.get(local(child), {text}), local(child)
        if local(child) in {"sent", "effective", "onset", "expires"}:
            assert MOMENT.fullmatch(text), text
        if local(child) in {"identifier", "sender"}:
            assert not set(text) & set(" ,<&"), text
        fits(child)


def warning(**fields: Any) -> Header:
    """The header of an exercise with one inject."""
    inject = {"id": "warning", "at": "T+1h", "title": both("Close"), "body": both("Windows")}
    return Exercise(injects=[inject | fields]).header


TEXT = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), min_size=1).filter(
    str.strip
)


@settings(max_examples=40)
@given(TEXT, TEXT)
def test_every_warning_is_cap_in_the_order_of_the_standard_with_the_status_exercise(
    title: str, body: str
) -> None:
    header = warning(channel="NL-Alert", title=both(title), body={"nl": body})
    found = alerts(header, None)
    assert len(found) == 1
    root = fromstring(cap_of(found[0], header, MARK))
    assert local(root) == "alert"
    fits(root)
    for headline in root.iter(f"{{{NAMESPACE}}}headline"):
        assert (headline.text or "").startswith(MARK)
    assert (root.findtext(f"{{{NAMESPACE}}}note") or "").startswith(MARK)
    assert root.findtext(f"{{{NAMESPACE}}}sent") == "2027-01-19T07:00:00+01:00"


def test_a_warning_is_known_by_its_channel_and_by_its_lever() -> None:
    lever = [{"lever": "nl-alert", "with": {"place": "VR09"}}]
    for fields in (
        {"channel": "NL-Alert"},
        {"channel": {"nl": "sirene", "en": "siren"}},
        {"channel": "Emergency broadcaster"},
        {"levers": lever},
    ):
        assert [one.id for one in alerts(warning(**fields), None)] == ["warning"], fields
    for fields in ({"channel": "telefoon"}, {"title": both("NL-Alert")}, {}):
        assert not alerts(warning(**fields), None), fields
    assert alerts(warning(levers=lever), None)[0].places == ("VR09",)


def test_nothing_in_the_program_can_ask_for_another_status() -> None:
    source = Path(__file__).parents[2] / "oefening" / "interop" / "exports"
    lines = [line for file in source.glob("*.py") for line in file.read_text("utf-8").splitlines()]
    assert [line.strip() for line in lines if '"status", ' in line] == [
        '_put(root, "status", STATUS)'
    ]
    assert [line for line in lines if re.match(r"STATUS\b", line)] == ['STATUS: Final = "Exercise"']


def test_times_have_the_offset_of_the_zone_and_utc_a_negative_one() -> None:
    summer = Calendar.of("2027-07-01 12:00", "Europe/Amsterdam")
    assert moment(summer, 0) == "2027-07-01T12:00:00+02:00"
    assert moment(Calendar.of("2027-07-01 12:00", "UTC"), 60) == "2027-07-01T12:01:00-00:00"
    west = Calendar.of("2027-07-01 12:00", "America/New_York")
    assert moment(west, 0) == "2027-07-01T12:00:00-04:00"


def unfolded(data: bytes | None) -> list[str]:
    assert data is not None
    text = data.decode()
    assert "\n" not in text.replace("\r\n", "")
    return text.replace("\r\n ", "").split("\r\n")[:-1]


def test_a_calendar_has_an_event_for_each_inject_with_a_time() -> None:
    injects: list[dict[str, Any]] = [
        {"id": "one", "at": "T+1h", "title": both("a, b; c\\d"), "to": ["rot"]},
        {"id": "two", "after": {"inject": "one", "delay": 600}, "title": both("two")},
        {"id": "three", "on-call": "yes", "title": both("three")},
    ]
    header = Exercise(injects=injects).header
    real = Calendar.of("2026-12-01 09:00", "Europe/Amsterdam")
    data = calendar_of(header, "en", MARK, None, real)
    assert data == calendar_of(header, "en", MARK, None, real)
    lines = unfolded(data)
    assert (lines[0], lines[-1]) == ("BEGIN:VCALENDAR", "END:VCALENDAR")
    assert lines.count("BEGIN:VEVENT") == lines.count("END:VEVENT") == 2
    starts = [line for line in lines if line.startswith("DTSTART:")]
    assert starts == ["DTSTART:20261201T090000Z", "DTSTART:20261201T091000Z"]
    assert lines.count("DTSTAMP:20261201T080000Z") == 2
    assert f"SUMMARY:{MARK}: a\\, b\\; c\\\\d [one]" in lines
    uids = [line for line in lines if line.startswith("UID:")]
    assert uids == ["UID:small-one@oefening.invalid", "UID:small-two@oefening.invalid"]


def test_a_calendar_is_no_message_to_guests_and_none_is_made_without_an_event(
    tmp_path: Path, capsys: Out, monkeypatch: pytest.MonkeyPatch
) -> None:
    header = warning()
    lines = unfolded(calendar_of(header, "nl", MARK, None, header.calendar))
    assert not [line for line in lines if line.startswith("METHOD")]
    waits = Exercise(injects=[{"id": "one", "on-call": "yes", "title": both("one")}]).header
    assert calendar_of(waits, "nl", MARK, None, waits.calendar) is None
    monkeypatch.chdir(tmp_path)
    file = tmp_path / "harbour.yaml"
    file.write_text(harbour().replace("at: D1 07:05", "on-call: yes"), encoding="utf-8")
    assert main(["msel", "ics", "harbour.yaml", "--language", "en"]) == Exit.FAILED
    assert "of no inject is known when it comes" in capsys.readouterr().err
    assert list(tmp_path.glob("*.ics")) == []


def test_a_number_of_the_world_is_left_to_be_filled_in_where_it_was_not_told() -> None:
    body = both("{{ VR09.power | round 5 }} left, {{ VR09.power.oops }}")
    header = warning(channel="NL-Alert", body=body)
    [alert] = alerts(header, None)
    assert alert.bodies["en"] == "…… (power in VR09, in %) left, ……"
    [description] = [
        line
        for line in unfolded(calendar_of(header, "nl", MARK, None, header.calendar))
        if line.startswith("DESCRIPTION:")
    ]
    assert "…… (power in VR09\\, in %) left\\, ……" in description


@settings(max_examples=60)
@given(st.text(st.characters(codec="utf-8", exclude_characters="\r\n"), max_size=300))
def test_lines_are_folded_at_75_octets_and_never_within_a_character(line: str) -> None:
    made = folded(line)
    assert made.endswith("\r\n")
    pieces = made.removesuffix("\r\n").split("\r\n")
    assert all(len(piece.encode()) <= 75 for piece in pieces)
    assert all(piece.startswith(" ") for piece in pieces[1:])
    assert pieces[0] + "".join(piece[1:] for piece in pieces[1:]) == line


def test_the_verbs_write_marked_files_and_never_over_others(
    tmp_path: Path, capsys: Out, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    run = ["run", "kabelbrug-utrecht", "--play", "textbook", "--folder", "log"]
    assert main(run) == Exit.DONE
    capsys.readouterr()
    assert main(["msel", "cap", "kabelbrug-utrecht"]) == Exit.FAILED
    assert main(["msel", "cap", "log", "--to", "cap"]) == Exit.DONE
    files = sorted((tmp_path / "cap").iterdir())
    assert files
    for file in files:
        assert file.name.endswith("-OEFENING-EXERCISE.xml")
        fits(fromstring(file.read_bytes()))
    assert main(["msel", "cap", "log", "--to", "cap"]) == Exit.FILES
    calendar = ["msel", "ics", "kabelbrug-utrecht", "--to", "x.ics"]
    assert main(calendar) == Exit.DONE
    assert main(calendar) == Exit.FILES
    assert (tmp_path / "x-OEFENING-EXERCISE.ics").is_file()
    assert main([*calendar, "--startex", "tomorrow"]) != Exit.DONE


def retimed(header: Header, *times: int) -> Played:
    """How it went where the first inject was retimed at each of `times`."""
    releases = Releases()
    id = header.scenario.injects[0].id
    deeds = [(at, "retimed", "") for at in times]
    releases.by_inject[id] = Release(due=7_200, deeds=deeds)  # type: ignore[arg-type]
    return Played(beginning(header.scenario, header.world), releases, "abc")


def test_an_event_that_was_moved_has_a_later_stamp_and_a_higher_sequence() -> None:
    header = warning()
    for times, sequence, stamp in (((), 0, 0), ((60,), 1, 60), ((60, 600), 2, 600)):
        played = retimed(header, *times)
        lines = unfolded(calendar_of(header, "nl", "OEFENING", played, header.calendar))
        assert f"SEQUENCE:{sequence}" in lines
        moment = f"{header.calendar.universal(stamp):%Y%m%dT%H%M%SZ}"
        assert {f"DTSTAMP:{moment}", f"LAST-MODIFIED:{moment}"} <= set(lines)


def test_a_correction_is_an_update_and_a_retraction_a_cancellation_of_what_went_before() -> None:
    header = warning(channel=both("NL-Alert"))
    releases = Releases()
    deeds = [
        (60, "held", "not yet"),
        (4_000, "corrected", "Doors too"),
        (5_000, "retracted", "over"),
    ]
    releases.by_inject["warning"] = Release(at=3_600, deeds=deeds)  # type: ignore[arg-type]
    played = Played(beginning(header.scenario, header.world), releases, "abc")
    found = alerts(header, played)
    assert [(one.id, one.kind) for one in found] == [
        *(("warning", "Alert"), ("warning.2", "Update"), ("warning.3", "Cancel")),
    ]
    roots = [fromstring(cap_of(one, header, MARK, "abc")) for one in found]
    for root in roots:
        fits(root)
    first, update, cancel = roots
    named = {tag: f"{{{NAMESPACE}}}{tag}" for tag in ("msgType", "references", "description")}
    assert [root.findtext(named["msgType"]) for root in roots] == ["Alert", "Update", "Cancel"]
    assert first.find(named["references"]) is None
    ahead = "oefening-small,oefening-small-abc-warning"
    before = f"{ahead},2027-01-19T07:00:00+01:00"
    assert update.findtext(named["references"]) == before
    assert cancel.findtext(named["references"]) == f"{before} {ahead}.2,2027-01-19T07:06:40+01:00"
    for told in update.iter(named["description"]):
        assert told.text == f"{MARK}\nDoors too"


def test_a_channel_that_is_only_about_a_warning_is_none() -> None:
    for channel, warns in (
        ("mail over NL-Alert", False),
        ("vraag over de sirene", False),
        ("NL-Alert en calamiteitenzender", True),
        ("omroep (calamiteitenzender)", True),
        ("bericht via NL-Alert", True),
        ("mail, NL-Alert", True),
    ):
        assert bool(alerts(warning(channel=both(channel)), None)) == warns, channel


def test_two_runs_of_one_scenario_have_warnings_of_their_own() -> None:
    header = warning(channel=both("NL-Alert"))
    (one,) = alerts(header, None)
    written = {cap_of(one, header, "OEFENING", run) for run in ("", "abc", "abd")}
    assert len(written) == 3
    assert cap_of(one, header, "OEFENING") == cap_of(one, header, "OEFENING")
    other = header.model_copy(
        update={"scenario": header.scenario.model_copy(update={"duration": 90_000})}
    )
    assert cap_of(one, other, "OEFENING") not in written


def test_what_was_skipped_or_retracted_stays_in_a_calendar_as_cancelled() -> None:
    header = warning()
    told: tuple[tuple[InjectStatus, int], ...] = (
        *(("waiting", 0), ("held", 0)),
        *(("skipped", 1), ("retracted", 1)),
    )
    for status, cancelled in told:
        played = retimed(header)
        state = replace(played.state.injects["warning"], status=status)
        played.state.injects = {"warning": state}
        lines = unfolded(calendar_of(header, "nl", "OEFENING", played, header.calendar))
        assert lines.count("STATUS:CANCELLED") == cancelled, status


def test_a_decision_to_warn_and_an_inject_called_like_it_are_two_warnings() -> None:
    header = warning(id="decision-3", channel=both("NL-Alert"))
    warn = LeverUse.model_validate({"lever": "nl-alert", "with": {"place": "VR09"}})
    state = beginning(header.scenario, header.world)
    state.taken = (DecisionTaken(3, "rot", "warn", None, None, (warn,), "", 60, 60),)
    releases = Releases()
    releases.by_inject["decision-3"] = Release(at=3_600)
    found = alerts(header, Played(state, releases))
    assert len({one.id for one in found}) == len(found) == 2
    for one in found:
        fits(fromstring(cap_of(one, header, MARK)))
