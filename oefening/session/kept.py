"""What has to be known of an exercise once it is left: how to go on with it, or look back."""

from pathlib import Path

from oefening.session.session import Session
from oefening.text import Phrase, phrase


def kept(session: Session) -> tuple[Phrase, ...]:
    """How to go on with the exercise; of one that has ended what `kept_for_good` says."""
    folder = session.journal.path.parent
    if session.state.ended:
        return kept_for_good(folder, session.journal.fingerprint)
    return (phrase("kept.resume", folder=str(folder)),)


def kept_for_good(folder: Path, fingerprint: str) -> tuple[Phrase, ...]:
    """Where an exercise is that has ended, the fingerprint of its log, and what to do with it."""
    return (
        phrase("kept.folder", folder=str(folder)),
        phrase("kept.fingerprint", digest=fingerprint),
        phrase("kept.verify", folder=str(folder)),
        phrase("kept.replay", folder=str(folder)),
        phrase("kept.report", folder=str(folder)),
    )
