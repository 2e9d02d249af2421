"""Questions to the person at the terminal, one after another."""

import sys
from collections.abc import Callable, Mapping
from typing import TypeVar

import click

from oefening.cli.desk import Desk
from oefening.cli.fitting import fitted
from oefening.signals import line_of
from oefening.text import BadValue, Phrase, phrase

T = TypeVar("T")


def asked(
    desk: Desk,
    question: Phrase,
    read: Callable[[str], T],
    default: str = "",
    choices: Mapping[str, str] | None = None,
) -> T:
    """What `read` makes of what the person answers, who is asked again where it makes nothing.

    What there is to choose from stands numbered under the question. Enter alone is the `default`.
    `read` raises `BadValue`. Raise `click.Abort` if nobody answers.
    """
    while True:
        for line in desk.told(question):
            desk.hand_out(line)
        for number, (word, told) in enumerate((choices or {}).items(), 1):
            for line in fitted([f"  {number} {word}: {told}"], desk.room):
                desk.hand_out(line)
        desk.prompt(f"[{default}] > " if default else "> ")
        answer = line_of(sys.stdin)
        if not answer:
            raise click.Abort
        try:
            return read(answer.strip() or default)
        except BadValue as bad:
            desk.complain(refused(bad))


def refused(bad: BadValue) -> Phrase:
    """Why an answer will not do, with what may be meant by it."""
    if bad.hint is None:
        return bad.phrase
    return phrase("cli.with-hint", what=bad.phrase, hint=bad.hint)
