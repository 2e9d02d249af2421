"""A short exercise on the world nl, of which numbers are tried out."""

from headed import dark

from oefening.scenario.model import Scenario
from oefening.source import load, read
from oefening.study.sensitivity.points import Found, Point, Points, Text, run_points

WRITTEN = (
    dark(duration="10h", table="1h")
    + """\
cells:
  - id: rot
    name: {nl: ROT, en: ROT}
    sees: [VR09]
    delay: 10m
disruptions:
  - id: out
    at: T+10m
    title: {nl: Uit, en: Out}
    effects:
      - {damage: VR09.feed, lasts: "triangular(6h, 7h, 8h)"}
changes:
  # Here the scenario says itself how much is on gas, to which no other part can give way.
  VR01.heat:
    depends:
      - {on: VR01.gas, weight: 85%}
      - {on: VR01.district-heat, weight: $homes-on-district-heat}
      - {on: VR01.power, weight: $homes-on-electric-heat}
plays:
  nobody:
    name: {nl: Niemand, en: Nobody}
"""
)


def text_of(written: str) -> Text:
    """The text of the scenario that is `written`."""
    return Text.of(load(Scenario, read(written.encode(), "dark.yaml")))


TEXT = text_of(WRITTEN)


def found_at(*points: Point, seeds: tuple[int, ...] = (1, 2)) -> list[Found]:
    """What comes of each point where nobody does anything."""
    return run_points(Points(TEXT, TEXT.opened().digest, "nobody", seeds, points))
