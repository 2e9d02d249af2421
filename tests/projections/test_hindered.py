"""Of what civil traffic loses to convoys one line per way, until it has doubled."""

from oefening.clock import HOUR
from oefening.events import TrafficHindered
from oefening.projections.hindered import Hindered


def news(*hours: int, node: str = "VR01.road") -> list[int]:
    """Which of these sums, in person-hours, at the ends of episodes are told."""
    hindered = Hindered()
    return [one for one in hours if hindered.is_news(TrafficHindered(node, 0, one * HOUR))]


def test_a_loss_is_told_again_only_once_it_has_doubled() -> None:
    assert news(0, 10, 15, 19, 20, 39, 45, 89, 90) == [10, 20, 45, 90]


def test_ways_are_told_apart_and_an_episode_only_at_its_end() -> None:
    hindered = Hindered()
    assert hindered.is_news(TrafficHindered("VR01.road", 0, 10 * HOUR))
    assert not hindered.is_news(TrafficHindered("VR02.road", 5, 30 * HOUR))
    assert hindered.is_news(TrafficHindered("VR02.road", 0, 30 * HOUR))
