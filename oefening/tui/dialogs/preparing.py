"""The preparation round: which year's money goes to how much of what, and STARTEX from there."""

import re

from oefening.commands import BuyMeasure, Command, ReturnMeasure
from oefening.text import Language, say
from oefening.text.content import number
from oefening.tui.dialogs.steps import (
    Answers,
    Fill,
    Form,
    Option,
    Pick,
    Step,
    choices,
    offered,
    once,
)
from oefening.tui.frames.feed import Catalogue, PlayFeed, Round

START = "start"
SURE, BEGIN = "sure", "begin"
DIGITS = 6
"""Of a number of units, at most."""


def prepare(feed: PlayFeed, language: Language, bought: Answers | None = None) -> Form | None:
    """What to buy or take back, again and again until STARTEX or Esc; None without a round.

    It goes on where one was that had something `bought`, for as long as there is anything to buy.
    """
    catalogue = feed.catalogue(language)
    there = catalogue.preparation
    if there is None:
        return None
    dialog = _Preparing(there, catalogue.startex, language)
    return Form(
        dialog.plan,
        dialog.build,
        then=lambda answers: prepare(feed, language, answers),
        given=dialog.left_at(bought or {}),
    )


def start(catalogue: Catalogue, language: Language) -> Form | None:
    """Whether STARTEX is meant while there is money to spend; None where that need not be asked.

    That the round stays open is what Enter says at first: a key too many closes no round.
    """
    there = catalogue.preparation
    if there is None or not there.unspent:
        return None

    def build(answers: Answers) -> tuple[Command, ...] | None:
        return catalogue.startex if answers[SURE] == BEGIN else None

    return Form(once(_sure(there, language)), build, again=False)


def _sure(there: Round, language: Language) -> Pick:
    return Pick(
        SURE,
        say(language, "tui.prepare.sure"),
        offered("tui.prepare.", ("open", BEGIN), language),
        above=(say(language, "start-unspent"), *(year.text for year in there.years)),
    )


class _Preparing:
    def __init__(self, there: Round, startex: tuple[Command, ...], language: Language) -> None:
        self._round = there
        self._startex = startex
        self._language: Language = language

    def plan(self, answers: Answers) -> Step | None:
        """The next question: year, region if there are several, measure, units."""
        if "year" not in answers:
            return self._year()
        if answers["year"] == START:
            asks = self._round.unspent and SURE not in answers
            return _sure(self._round, self._language) if asks else None
        places = self._round.places
        if len(places) > 1 and "place" not in answers:
            return Pick("place", self._say("tui.prepare.place"), choices(places))
        if "measure" not in answers:
            return self._measure(answers)
        if "units" not in answers:
            return self._units(answers)
        return None

    def left_at(self, bought: Answers) -> dict[str, str]:
        """What stays answered once something was bought, and last what is to be asked again.

        The measure; the region where nothing more can be bought for that in the year; or the year,
        where nothing more can be for any: the next with something to buy.
        """
        if bought.get("year", START) == START:
            return {}
        if bought["year"] in self._round.spendable[self._place(bought)]:
            asked: tuple[str, ...] = ("year", "place", "measure")
        elif any(bought["year"] in years for years in self._round.spendable.values()):
            asked = ("year", "place")
        else:
            years = [year.id for year in self._round.years]
            later = years[years.index(bought["year"]) :]
            left = {one for years in self._round.spendable.values() for one in years}
            return {"year": next((one for one in later if one in left), bought["year"])}
        return {name: bought[name] for name in asked if name in bought}

    def build(self, answers: Answers) -> Command | tuple[Command, ...] | None:
        """What was answered: units are bought, or with a minus sign taken back."""
        if answers["year"] == START:
            return self._startex if answers.get(SURE, BEGIN) == BEGIN else None
        units = int(answers["units"])
        kind = BuyMeasure if units > 0 else ReturnMeasure
        return kind(int(answers["year"]), answers["measure"], self._place(answers), abs(units))

    def _say(self, key: str, **params: str) -> str:
        return say(self._language, key, **params)

    def _place(self, answers: Answers) -> str:
        return answers.get("place", self._round.places[0].id)

    def _year(self) -> Step:
        start = Option(START, self._say("tui.prepare.start"), "0")
        options = (*choices(self._round.years), start)
        rules = (self._say("tui.prepare.rules"),)
        return Pick("year", self._say("tui.prepare.year"), options, above=rules)

    def _measure(self, answers: Answers) -> Step:
        title = self._say("tui.prepare.measure", year=answers["year"], place=self._named(answers))
        offered = self._round.measures[self._place(answers)]
        options = tuple(Option(one.id, f"{one.name}: {one.told} · {one.does}") for one in offered)
        return Pick("measure", title, options, above=self._left(answers), search=True)

    def _left(self, answers: Answers) -> tuple[str, ...]:
        """What is left of the money of the year."""
        return tuple(one.text for one in self._round.years if one.id == answers["year"])

    def _named(self, answers: Answers) -> str:
        place = self._place(answers)
        return next(one.text for one in self._round.places if one.id == place)

    def _units(self, answers: Answers) -> Step:
        offered = self._round.measures[self._place(answers)]
        chosen = next(one for one in offered if one.id == answers["measure"])
        above = (chosen.name, chosen.does, chosen.told, *self._left(answers))
        title = self._say("tui.prepare.units", year=answers["year"], place=self._named(answers))
        each = chosen.costs[int(answers["year"])]
        objection = self._objection
        return Fill(
            "units",
            title,
            start="1",
            above=above,
            objection=objection,
            whole=True,
            comes_to=lambda written: self._total(written, each),
        )

    def _total(self, written: str, each: int) -> str:
        """What so many units cost in all years of the round; nothing where that is no number."""
        if self._objection(written):
            return ""
        price = number(abs(int(written)) * each).render(self._language)
        return self._say("tui.prepare.total", price=price)

    def _objection(self, written: str) -> str:
        whole = re.fullmatch(rf"-?[0-9]{{1,{DIGITS}}}", written.strip())
        return "" if whole and int(whole[0]) else self._say("tui.prepare.no-number")
