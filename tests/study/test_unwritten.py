"""An exercise without a log goes exactly as one with a log does."""

from ran import header_of, ran

from oefening.record import Record
from oefening.session import StoryClock, play
from oefening.study.unwritten import Unwritten


def test_a_play_without_a_log_gives_the_records_of_one_with_a_log() -> None:
    header, told = header_of("kabelbrug-utrecht"), list[Record]()
    exercise = Unwritten(header, told.append)
    for _ in play(exercise, header.scenario.plays["average"], StoryClock(header.calendar)):
        pass
    logged = ran("kabelbrug-utrecht", "average").records
    assert [one._replace(wall="") for one in told] == [one._replace(wall="") for one in logged]
