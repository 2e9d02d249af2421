"""Texts with numbers of the world: told as those who get them know them, and kept in the log."""

from pathlib import Path

import pytest
from headed import head
from shown import Playing

from oefening import commands, events
from oefening.cli.cards import card, read_aloud
from oefening.cli.views import Views
from oefening.journal import Journal
from oefening.library import load_scenario
from oefening.projections.names import Names
from oefening.projections.words import words
from oefening.record import Header
from oefening.session import Session
from oefening.session.rerun import caught_up

WRITTEN = (
    head("told", "{nl: Verteld, en: Told}")
    + """\
cells:
  - {id: rot, name: {nl: ROT, en: ROT}, sees: [VR09], delay: 10m}
  - {id: slow, name: {nl: Traag, en: Slow}, sees: [VR09], delay: 2h}
disruptions:
  - id: cut
    at: T+1h
    title: {nl: Uitval, en: Cut}
    effects: [{damage: VR09.feed, share: 60%, lasts: 4h}]
injects:
  - id: rot-soon
    at: T+1h5m
    release: automatic
    to: [rot]
    title: {nl: Stand, en: State}
    body:
      nl: "Stroom {{ VR09.power | round 5 }}, ziekenhuis nog {{ VR09.hospital.hours-left }}."
      en: "Power {{ VR09.power | round 5 }}, hospital {{ VR09.hospital.hours-left }} left."
"""
)
MORE = """\
  - id: {id}
    at: {at}
    release: automatic
    to: [{to}]
    title: {{en: {id}}}
    body: {{en: "{body}"}}
"""
POWER = "{{ VR09.power | round 5 }}"
LEFT = "{{ VR09.hospital.hours-left | minutes }}"


@pytest.fixture(scope="module")
def header(tmp_path_factory: pytest.TempPathFactory) -> Header:
    file = tmp_path_factory.mktemp("told") / "told.yaml"
    more = [
        ("nobody-soon", "T+1h5m", "", POWER),
        ("rot-later", "T+1h15m", "rot", POWER),
        ("slow-later", "T+1h15m", "'rot, slow'", POWER),
        ("nobody-at-two", "T+2h", "", LEFT),
        ("rot-at-two", "T+2h10m", "rot", LEFT),
        ("beds", "T+2h", "", "{{ VR09.hospital.beds-free }}"),
        ("first", "T+0h", "slow", POWER),
        ("quoting", "T+0h", "slow", "Dear {{ '{{name}}' }}"),
        ("by-hand", "T+3h", "rot", POWER),
    ]
    lines = [MORE.format(id=id, at=at, to=to.strip("'"), body=body) for id, at, to, body in more]
    lines[-1] = lines[-1].replace("release: automatic", "release: manual")
    file.write_text(WRITTEN + "".join(lines), "utf-8")
    loaded = load_scenario(file)
    return Header(seed=1, scenario=loaded.scenario, world=loaded.world, calendar=loaded.calendar)


@pytest.fixture(scope="module")
def played(header: Header) -> Playing:
    playing = Playing(header)
    playing.do(commands.StartExercise())
    playing.until(4)
    return playing


def told(playing: Playing, inject: str) -> dict[str, str]:
    bodies = [record.body for record in playing.records]
    [event] = [
        one for one in bodies if isinstance(one, events.InjectReleased) and one.inject == inject
    ]
    assert event.told is not None
    return event.told


def test_a_text_tells_what_the_slowest_of_those_who_get_it_knows(played: Playing) -> None:
    now = told(played, "nobody-soon")["en"]
    assert int(now.removesuffix("%")) < 100
    soon = told(played, "rot-soon")
    assert soon["en"] == "Power 100%, hospital an indefinite time left."
    assert soon["nl"] == "Stroom 100%, ziekenhuis nog onbepaalde tijd."
    assert told(played, "rot-later")["en"] == now
    assert told(played, "slow-later")["en"] == "100%"
    assert told(played, "first")["en"] == "100%"


def test_what_is_quoted_is_told_as_it_stands(played: Playing) -> None:
    assert told(played, "quoting")["en"] == "Dear {{name}}"


def test_what_runs_down_was_more_some_time_ago(played: Playing) -> None:
    """Two moments with the same delay between: ten minutes ago is what it was then."""
    assert told(played, "nobody-at-two") == told(played, "rot-at-two")
    minutes = told(played, "nobody-at-two")["en"].removesuffix(" minutes")
    assert int(minutes.replace(",", "")) > 0


def test_free_beds_are_counted_before_the_first_patient(played: Playing) -> None:
    assert int(told(played, "beds")["en"]) > 0


def test_ahead_of_its_release_the_card_tells_what_is_now_and_says_so(played: Playing) -> None:
    by_hand = next(one for one in played.header.scenario.injects if one.id == "by-hand")
    views = Views(played.header, "en")
    lines = card(views, played.state, played.engine.now, by_hand)
    assert "(numbers as they are now; when released, as those who get it know them)" in lines
    assert not any("{{" in line for line in lines)
    released = next(one for one in played.header.scenario.injects if one.id == "rot-soon")
    lines = card(views, played.state, played.engine.now, released)
    assert "Power 100%, hospital an indefinite time left." in lines
    assert not any("numbers as they are now" in line for line in lines)


def test_what_was_told_is_read_aloud_and_stands_in_the_story(played: Playing) -> None:
    released = next(one for one in played.header.scenario.injects if one.id == "rot-soon")
    said = told(played, "rot-soon")
    views = Views(played.header, "nl")
    assert f"    {said['nl']}" in read_aloud(views, released, said)
    event = events.InjectReleased("rot-soon", "scenario", said)
    line = words(event, Names(played.header))
    assert line is not None
    assert line.render("nl") == f"Ingespeeld: Stand: “{said['nl']}”"


def test_a_correction_goes_before_what_was_told(header: Header) -> None:
    playing = Playing(header)
    playing.do(commands.StartExercise())
    playing.until(2)
    playing.do(commands.CorrectInject("rot-soon", "It is 40%."))
    inject = next(one for one in header.scenario.injects if one.id == "rot-soon")
    assert "It is 40%." in card(Views(header, "en"), playing.state, playing.engine.now, inject)


def test_a_log_keeps_what_was_told_and_running_it_again_tells_the_same(
    header: Header, tmp_path: Path
) -> None:
    """In however many steps time passes."""
    with Session.create(tmp_path / "x", header) as session:
        session.send(commands.StartExercise())
        for second in range(400, 4 * 3_600 + 1, 400):
            session.advance(second)
    journal = Journal.read(tmp_path / "x")
    caught_up(journal, len(journal.records))
    once = Playing(header)
    once.do(commands.StartExercise())
    once.until(4)
    kept = {
        record.body.inject: record.body.told
        for record in journal.records
        if isinstance(record.body, events.InjectReleased)
    }
    assert kept["rot-soon"] == told(once, "rot-soon")
    assert kept["rot-at-two"] == told(once, "rot-at-two")
