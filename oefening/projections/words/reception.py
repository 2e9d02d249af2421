"""What is said of where people are."""

from oefening import events
from oefening.projections.crowds import crowd
from oefening.projections.names import Names
from oefening.projections.words.said import words
from oefening.state.shelters import SiteCount
from oefening.text import Phrase, phrase
from oefening.text.content import listing


@words.register
def _planned(event: events.SitesPlanned, names: Names) -> Phrase:
    key = "reception.sites-planned" if event.sites >= event.asked else "reception.sites-fewer"
    ready = phrase("reception.ready", moment=names.moment(event.ready_at))
    if event.all_at > event.ready_at:
        last = names.moment(event.all_at)
        ready = phrase("reception.ready-by-and-by", first=names.moment(event.ready_at), last=last)
    return phrase(
        key if event.sites else "reception.sites-none",
        place=names.place(event.region),
        kind=names.sites(event.site_kind),
        sites=event.sites,
        asked=event.asked,
        ready=ready,
    )


@words.register
def _sites(event: events.SitesChanged, names: Names) -> Phrase:
    place, kind = names.place(event.region), names.sites(event.site_kind)
    counted = of_sites(SiteCount(event.open, event.preparing, event.unstaffed))
    if counted is None:
        return phrase("reception.sites-closed", place=place, kind=kind)
    return phrase("reception.sites", place=place, kind=kind, counted=counted)


def of_sites(count: SiteCount) -> Phrase | None:
    """`3 open, 1 made ready`: how many sites of a kind are what; None where there are none."""
    counts = count._asdict().items()
    told = [phrase(f"reception.{what}", count=some) for what, some in counts if some]
    return listing(told) if told else None


@words.register
def _ran_out(event: events.RoomRanOut, names: Names) -> Phrase:
    persons = phrase("reception.persons", persons=crowd(event.persons))
    return phrase("reception.short", place=names.place(event.region), persons=persons)


@words.register
def _found(event: events.RoomFound, names: Names) -> Phrase:
    return phrase("reception.enough", place=names.place(event.region))


@words.register
def _formed(event: events.GroupFormed, names: Names) -> Phrase:
    persons = phrase("reception.persons", persons=crowd(event.persons))
    place, region = names.place(event.place), names.place(event.region)
    return phrase(f"reception.{event.because}", persons=persons, place=place, region=region)
