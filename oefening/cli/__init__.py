"""The command line: its verbs, and here what starts them and catches their mistakes."""

import os
import sys
from collections.abc import Sequence
from io import TextIOWrapper
from typing import TextIO

import click

from oefening.cli.desk import Desk, language_of
from oefening.cli.home import known
from oefening.cli.program import Program
from oefening.cli.spoken import complaint
from oefening.cli.telling import told
from oefening.errors import Exit, OefeningError
from oefening.signals import heed_no_more, interruptible
from oefening.text import phrase


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program with `arguments`, or with the process's; return its exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")
    desk = Desk(language_of(given, os.environ, lambda: known().language))
    try:
        with interruptible(ends=arguments is None) as interrupted:
            try:
                return _run(given, desk)
            except Exception:
                if not interrupted():
                    raise
                return _interrupted(desk)
    except BrokenPipeError:  # whoever read our output has seen enough
        return Exit.DONE
    finally:
        _let_go(sys.stdout)
        _let_go(sys.stderr)


def _let_go(stream: TextIO | None) -> None:
    """See to it that the interpreter does not end with a failure of its own.

    It flushes at its end, into a pipe that nobody reads, a full disk or a terminal that is gone.
    """
    if stream is None:
        return
    try:
        stream.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _run(arguments: list[str], desk: Desk) -> int:
    program = Program()
    try:
        with program.make_context("oefening", arguments, obj=desk) as context:
            result = program.invoke(context)
        if sys.stdout is not None:  # a program may be started without one
            sys.stdout.flush()
    except click.exceptions.Exit as left:
        return left.exit_code
    except click.UsageError as mistake:
        return _misused(mistake, desk)
    except (click.Abort, KeyboardInterrupt):
        return _interrupted(desk)
    except OefeningError as error:
        return told(error, desk)
    except BrokenPipeError:
        raise
    except OSError as trouble:
        from pathlib import Path

        from oefening.files import trouble as in_words

        return told(in_words(trouble, Path(str(trouble.filename or "stdout"))), desk)
    return result if isinstance(result, int) else Exit.DONE


def _interrupted(desk: Desk) -> int:
    heed_no_more()
    desk.say(phrase("cli.interrupted"))
    return Exit.INTERRUPTED


def _misused(mistake: click.UsageError, desk: Desk) -> int:
    desk.complain(complaint(mistake))
    path = "oefening" if mistake.ctx is None else mistake.ctx.command_path
    desk.say(phrase("cli.try-help", command=f"{path} --help"))
    return Exit.MISUSED
