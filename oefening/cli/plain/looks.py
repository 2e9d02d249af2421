"""Acts of the dialogue that look at the exercise and change nothing."""

from oefening.cli import cards
from oefening.cli.convoys import convoy_lines
from oefening.cli.desk import MARK, WIDTH, Desk
from oefening.cli.plain.talk import Act, Talk
from oefening.cli.plain.words import VERBS, inject_and_rest, verb_of, whole_number
from oefening.cli.receiving import reception_lines
from oefening.cli.unclear import Unclear
from oefening.cli.whys import indented
from oefening.projections.story import standing
from oefening.signals import Ended
from oefening.study.asked import FURTHEST, HOURS
from oefening.study.forecast.ahead import past_of
from oefening.text import phrase
from oefening.world.model import NATION

CODES = {"codes"}
"""What `help` tells all codes of, in either language."""

RECENT = 10
"""Lines of the story that are told when nothing else is asked."""


def _status(talk: Talk, _: str) -> list[str]:
    session = talk.session
    return talk.views.status(session.state, session.now, session.next_due())


def _queue(talk: Talk, _: str) -> list[str]:
    return talk.views.queue(talk.session.state, talk.session.now)


def _card(talk: Talk, rest: str) -> list[str]:
    inject, _ = inject_and_rest(rest, talk.script)
    return cards.card(talk.views, talk.session.state, talk.session.now, inject)


def _heat(talk: Talk, rest: str) -> list[str]:
    wanted = talk.called.each(rest, talk.called.places, "place")
    return talk.views.heat(talk.session.state, wanted)


def _why(talk: Talk, rest: str) -> list[str]:
    if not rest:
        raise Unclear(phrase("plain.missing", what=phrase("plain.what.wondered")))
    asked, session = talk.called.wondered(rest), talk.session
    lines = talk.whys.lines(session.state, session.now, asked, talk.past, talk.language)
    return indented(lines, WIDTH)


def _forecast(talk: Talk, rest: str) -> list[str]:
    hours = whole_number(rest, phrase("plain.what.hours")) if rest else HOURS
    if not 1 <= hours <= FURTHEST:
        raise Unclear(phrase("plain.hours-between", most=FURTHEST))
    from oefening.cli.studies.forecast_summary import forecast_summary
    from oefening.cli.studies.forecasts import computed

    session, names = talk.session, talk.views.names
    past = past_of(session.header, session.records, session.now)
    try:
        with Desk(talk.language).progress(phrase("forecast.making")) as bar:
            forecast = computed(past, hours, bar.at)
    except Ended:
        raise
    except KeyboardInterrupt:  # leaves what takes so long, and not the exercise
        return ["", talk.words(phrase("cli.interrupted"))]
    return forecast_summary(forecast, talk.header, names, talk.language, WIDTH)


def _convoys(talk: Talk, _: str) -> list[str]:
    return convoy_lines(talk.views, talk.session.state, talk.session.now)


def _reception(talk: Talk, _: str) -> list[str]:
    return reception_lines(talk.views, talk.session.state)


def _decisions(talk: Talk, _: str) -> list[str]:
    return cards.decisions(talk.views, talk.session.state)


def _expected(talk: Talk, _: str) -> list[str]:
    return cards.expected(talk.views, talk.session.state, talk.session.now)


def _levers(talk: Talk, _: str) -> list[str]:
    places = [id for id in talk.called.played(talk.called.places) if id != NATION]
    return cards.levers(talk.views, talk.called.told(places))


def _story(talk: Talk, rest: str) -> list[str]:
    count = whole_number(rest, phrase("plain.what.lines")) if rest else RECENT
    lines = standing(talk.news.lines)
    told = lines[max(0, len(lines) - count) :]
    return [line.render(talk.language) for line in told]


def _help(talk: Talk, rest: str) -> list[str]:
    if rest.lower() in CODES:
        return cards.codes(talk.views, talk.called.played(talk.called.places))
    if rest:
        verb, _ = verb_of(rest, talk.language)
        return [_help_line(talk, verb), talk.words(phrase(f"plain.{verb}.help"))]
    lines = [_help_line(talk, verb) for verb in VERBS]
    return [MARK, *lines, *(talk.words(phrase(f"plain.{key}")) for key in ("numbers", "coding"))]


def _help_line(talk: Talk, verb: str) -> str:
    english, dutch = VERBS[verb]
    word = dutch[0] if talk.language == "nl" and dutch else english[0]
    usage = talk.words(phrase(f"plain.{verb}.usage"))
    return f"{word} {usage}".rstrip()


LOOKS: dict[str, Act] = {
    "status": _status,
    "queue": _queue,
    "card": _card,
    "heat": _heat,
    "why": _why,
    "forecast": _forecast,
    "convoys": _convoys,
    "reception": _reception,
    "decisions": _decisions,
    "levers": _levers,
    "expected": _expected,
    "story": _story,
    "help": _help,
}
"""By verb."""
