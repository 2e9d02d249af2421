"""`oefening run FOLDER --from MOMENT`: what is printed, and what it is refused for."""

import re
from pathlib import Path
from typing import NoReturn

import pytest
from exercises import rich_header
from margined import assert_margin
from measured import YARDSTICKS, measured_header, measured_world
from shown import shown_header
from worlds import both, damage, disruption, needs, node, world
from worlds import header as worlds_header

from oefening.cli import main
from oefening.cli.plain.dialogue import ACTS
from oefening.cli.plain.talk import Talk
from oefening.cli.plain.words import verb_of
from oefening.cli.studies import forecasts as cli_forecasts
from oefening.cli.studies.forecast_summary import forecast_summary
from oefening.cli.unclear import Unclear
from oefening.clock import HOUR
from oefening.commands import EndExercise, StartExercise
from oefening.engine import Engine
from oefening.projections.names import Names
from oefening.report.figures.forecast import forecast_picture
from oefening.report.figures.picture import write_picture
from oefening.session import Session
from oefening.signals import Ended
from oefening.source import Bilingual
from oefening.study.executor import Here
from oefening.study.forecast.ahead import past_of
from oefening.study.forecast.forecast import Forecast, forecasts
from oefening.study.forecast.places import worst_first
from oefening.text import LANGUAGES, Language, columns_of
from oefening.world.model import NATION
from oefening.world.nodes import WHOLE

Out = pytest.CaptureFixture[str]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An exercise that ended after eight hours in which nobody did anything."""
    with Session.create(tmp_path / "exercise", shown_header(), lambda: 0.0) as session:
        session.send(StartExercise())
        session.advance(8 * HOUR)
        session.send(EndExercise())
    return tmp_path / "exercise"


def whole(folder: Path, now: int) -> Forecast:
    with Session.resume(folder) as session:
        past = past_of(session.header, session.records, now)
    *_, forecast = forecasts(past, 24, Here(), 1)
    return forecast


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_tables_fit_in_80_columns_and_say_what_they_rest_on(
    folder: Path, language: Language
) -> None:
    header = shown_header()
    told = forecast_summary(whole(folder, HOUR // 2), header, Names(header), language, 80)
    assert max(map(columns_of, told)) <= 80
    page = "\n".join(told)
    said = {
        "nl": ("Vooruitblik van een model, vanaf D1 07:00", "niemand doet iets", "Zekerheid"),
        "en": ("Forecast of a model, from D1 07:00", "nobody acts", "Confidence"),
    }
    assert all(one in page for one in said[language])
    assert {"nl": "lijn", "en": "line"}[language] in page


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "nl",
            "Maatstaven: yardstick. Wat ze meten en hun bronnen: 'oefening world --yardsticks'.",
        ),
        (
            "en",
            (
                "Yardsticks: yardstick. What they measure and their sources: 'oefening world "
                "--yardsticks'."
            ),
        ),
    ],
)
def test_whose_yardsticks_they_are_is_said_once(language: Language, said: str) -> None:
    world = measured_world(yardsticks={"time": YARDSTICKS["time"]})
    none = measured_world(yardsticks={})
    for made, count in ((world, 1), (none, 0)):
        header = measured_header(made=made)
        past = past_of(header, list(Engine(header).advance(0)), 0)
        *_, forecast = forecasts(past, 2, Here(), 1)
        told = " ".join(forecast_summary(forecast, header, Names(header), language, None))
        assert told.count(said) == told.count("--yardsticks") == count


def test_it_is_for_exercise_control_alone_whomever_the_exercise_is_for(
    tmp_path: Path, capsys: Out, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cli_forecasts, "processes", lambda *_: Here())
    header = shown_header()
    scenario = header.scenario.model_copy(
        update={"marking": Bilingual(**both("For participants only"))}
    )
    header = header.model_copy(update={"scenario": scenario})
    with Session.create(tmp_path / "it", header, lambda: 0.0) as session:
        session.send(StartExercise())
    given = ["--from", "now", "--hours", "1", "--language", "en"]
    assert main(["run", str(tmp_path / "it"), *given]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert "For exercise control only" in lines
    assert not [line for line in lines if "participants" in line]


def test_it_is_computed_by_processes_and_printed(folder: Path, capsys: Out) -> None:
    log = folder / "journal.jsonl"
    before = log.read_bytes()
    assert main(["run", str(log), "--from", "D1 07:00", "--hours", "24", "--language", "en"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "OEFENING – EXERCISE"
    assert lines[1:3] == ["East without power", "For exercise control only"]
    assert lines[3].startswith("Forecast of a model, from D1 07:00 (T+00:30), 24 hours ahead")
    header = shown_header()
    told = forecast_summary(whole(folder, HOUR // 2), header, Names(header), "en", None)
    assert lines[2:] == told
    assert log.read_bytes() == before


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("{folder}", "--from", "now"), 2, "has ended by then"),
        (("{folder}", "--from", "D2 12:00"), 2, "the log ends at D1 14:30"),
        (("{folder}", "--from", "soon"), 2, "is no moment"),
        (("{folder}", "--from", "now", "--seed", "3"), 2, "--seed does not go with --from"),
        (("{folder}", "--from", "now", "--play", "nobody"), 2, "--play does not go with"),
        (("{folder}",), 2, "--from now"),
        (("kabelbrug-utrecht", "--from", "now"), 2, "is no exercise"),
        (("kabelbrug-utrecht", "--hours", "12"), 2, "--hours makes sense with --from only"),
        (("{folder}/none", "--from", "now"), 3, "does not exist"),
    ],
)
def test_what_does_not_fit_is_refused(
    folder: Path, capsys: Out, arguments: tuple[str, ...], code: int, said: str
) -> None:
    given = [one.format(folder=folder) for one in arguments]
    assert main(["run", *given, "--language", "en"]) == code
    assert said in capsys.readouterr().err


def test_who_has_not_begun_is_told_from_startex(tmp_path: Path) -> None:
    header = rich_header()
    with Session.create(tmp_path / "it", header, lambda: 0.0):
        pass
    told = forecast_summary(whole(tmp_path / "it", 0), header, Names(header), "en", 80)
    assert "from D1 06:30 (T+00:00)" in told[1]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "geen band: alle 40 andere verlopen zijn gelijk aan de lijn"),
        ("en", "no band: all 40 other courses are the same as the line"),
    ],
)
def test_the_picture_is_marked_and_the_same_each_time(
    folder: Path, tmp_path: Path, language: Language, said: str
) -> None:
    header, forecast = shown_header(), whole(folder, HOUR // 2)
    one, other = tmp_path / "one.svg", tmp_path / "other.svg"
    for path in (one, other):
        write_picture(forecast_picture(forecast, header, Names(header), language), path)
    drawn = one.read_text(encoding="utf-8")
    assert drawn == other.read_text(encoding="utf-8")
    assert said in drawn
    assert ">band: " not in drawn
    assert "OEFENING – EXERCISE" in drawn
    assert_margin(one.read_bytes())


def test_where_chance_changes_something_the_picture_says_what_its_band_is(tmp_path: Path) -> None:
    power = "VR01.power"
    tiny = world(node(power))
    named = tiny.capacities["power"].model_copy(update={"requirement": "energy"})
    tiny = tiny.model_copy(update={"capacities": {"power": named}})
    header = worlds_header(tiny, [disruption("cut", "1h", damage(power, lasts="uniform(1h, 9h)"))])
    *_, forecast = forecasts(past_of(header, [], 0), 24, Here(), 1)
    write_picture(forecast_picture(forecast, header, Names(header), "en"), tmp_path / "it.svg")
    drawn = (tmp_path / "it.svg").read_text(encoding="utf-8")
    assert ">band: nine in ten other courses (40 computed)<" in drawn
    assert "no band" not in drawn


@pytest.mark.parametrize("word", ["forecast 12", "vooruitblik 12", "prognose 12"])
def test_the_dialogue_tells_the_same_and_writes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, word: str
) -> None:
    monkeypatch.setattr("oefening.cli.studies.forecasts.processes", lambda *_: Here())
    header = shown_header()
    with Session.create(tmp_path / "it", header, lambda: 0.0) as session:
        session.send(StartExercise())
        session.advance(HOUR // 2)
        before = session.journal.path.read_bytes()
        past = past_of(header, session.records, session.now)
        *_, forecast = forecasts(past, 12, Here(), 1)
        verb, rest = verb_of(word, "en")
        told = ACTS[verb](Talk(session, "en"), rest)
        assert told == forecast_summary(forecast, header, Names(header), "en", 80)
        for wrong in ("0", "721", "soon"):
            with pytest.raises(Unclear):
                ACTS[verb](Talk(session, "en"), wrong)
        assert session.journal.path.read_bytes() == before


class _Pressed(Here):
    """Ctrl+C comes, or something ends the program, when the first of it is to be done."""

    def __init__(self, by: type[KeyboardInterrupt]) -> None:
        self._by = by

    def submit(self, *_: object, **__: object) -> NoReturn:
        raise self._by


def test_in_the_dialogue_ctrl_c_breaks_off_the_forecast_and_not_the_exercise(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Session.create(tmp_path / "it", shown_header(), lambda: 0.0) as session:
        session.send(StartExercise())
        talk = Talk(session, "en")
        monkeypatch.setattr(
            "oefening.cli.studies.forecasts.processes", lambda *_: _Pressed(KeyboardInterrupt)
        )
        assert ACTS["forecast"](talk, "12") == ["", "Interrupted."]
        monkeypatch.setattr("oefening.cli.studies.forecasts.processes", lambda *_: _Pressed(Ended))
        with pytest.raises(Ended):
            ACTS["forecast"](talk, "12")


def test_the_picture_shows_places_that_are_hit_the_worst_first(
    folder: Path, tmp_path: Path
) -> None:
    header, forecast = shown_header(), whole(folder, HOUR // 2)
    path, names = tmp_path / "it.svg", Names(header)
    write_picture(forecast_picture(forecast, header, names, "en"), path)
    drawn = path.read_text(encoding="utf-8")
    assert forecast.line is not None
    lowest: dict[str, int] = {}
    for spot in forecast.line.levels:
        if spot[0] != NATION:
            least = min(lowest.get(spot[0], WHOLE), forecast.line.lowest(spot))
            lowest[spot[0]] = least
    hit = sorted(level for level in lowest.values() if level < WHOLE)
    shown = {place: drawn.find(f">{names.place(place).render('en')}<") for place in lowest}
    order = sorted((at, place) for place, at in shown.items() if at >= 0)
    assert any(header.world.within[place] for _, place in order), "areas are among them"
    assert [lowest[place] for _, place in order if lowest[place] < WHOLE] == hit
    assert "For exercise control only" in drawn
    assert not re.search(r">(\d+%)–\1<", drawn), "a band whose ends are told alike is none"
    assert "…" not in drawn


def test_of_places_at_nothing_that_is_first_where_more_is_lost_as_on_the_page(
    tmp_path: Path,
) -> None:
    power, mobile = "VR02.power", "VR02.mobile"
    tiny = world(node("VR01.power"), node(power), node(mobile, needs(power)))
    named = {"power": "energy", "mobile": "communications"}
    capacities = {
        id: one.model_copy(update={"requirement": named[id]}) for id, one in tiny.capacities.items()
    }
    tiny = tiny.model_copy(update={"capacities": capacities})
    cuts = [
        disruption(one.lower(), "1h", damage(f"{one}.power", lasts="9h"))
        for one in ("VR01", "VR02")
    ]
    header = worlds_header(tiny, cuts)
    *_, forecast = forecasts(past_of(header, [], 0), 24, Here(), 1)
    names, places = Names(header), ("VR01", "VR02")
    assert worst_first(forecast, places) == ["VR02", "VR01"]
    write_picture(forecast_picture(forecast, header, names, "en"), tmp_path / "it.svg")
    drawn = (tmp_path / "it.svg").read_text(encoding="utf-8")
    first, second = (drawn.index(f">{names.place(one).render('en')}<") for one in places)
    assert second < first
