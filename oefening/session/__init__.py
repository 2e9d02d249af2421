"""Playing an exercise: a session, what lets it keep pace, and what makes sure of its log."""

from oefening.session.folders import fork_name, new_folder, played_in, unfinished
from oefening.session.forking import fork_at
from oefening.session.kept import kept, kept_for_good
from oefening.session.pacer import Pacer
from oefening.session.play import Playable, Progress, StoryClock, play
from oefening.session.recent import Recent, Stage, glimpse, last_played, recent
from oefening.session.session import Session
from oefening.session.verify import Verdict, verify
from oefening.session.wall import Wall, stamp

__all__ = [
    "Pacer",
    "Playable",
    "Progress",
    "Recent",
    "Session",
    "Stage",
    "StoryClock",
    "Verdict",
    "Wall",
    "fork_at",
    "fork_name",
    "glimpse",
    "kept",
    "kept_for_good",
    "last_played",
    "new_folder",
    "play",
    "played_in",
    "recent",
    "stamp",
    "unfinished",
    "verify",
]
