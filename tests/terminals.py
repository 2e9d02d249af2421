"""The program in a terminal of its own, as a person has it."""

import os
import pty
import select
import subprocess
import sys
from pathlib import Path

from nursery import Program

PATIENCE = 20.0
"""Seconds of the room that the program may be silent on a busy machine."""


class Terminal:
    """A terminal of 80 columns in `folder`, in which the program was started in Dutch.

    As a person starts it if it comes from `cold`, and else without loading all of it anew.
    """

    def __init__(self, folder: Path, *arguments: str, cold: bool = False) -> None:
        self.master, slave = pty.openpty()
        words = ["--language", "nl", *arguments]
        environment = {**os.environ, "TERM": "xterm-256color", "PYTHONIOENCODING": "utf-8"}
        self.program: Program | subprocess.Popen[bytes]
        if cold:
            self.program = subprocess.Popen(
                [sys.executable, "-m", "oefening", *words],
                stdin=slave,
                stdout=slave,
                stderr=slave,
                cwd=folder,
                env=environment,
                start_new_session=True,
            )
        else:
            self.program = Program(words, slave, folder, environment)
        os.close(slave)
        self.seen = ""

    def read_until(self, *texts: str) -> str:
        """Read what the program writes until one of `texts` has come by; return which."""
        while True:
            for text in texts:
                if text in self.seen:
                    return text
            ready, _, _ = select.select([self.master], [], [], PATIENCE)
            assert ready, self.seen[-2000:]
            self.seen += os.read(self.master, 65_536).decode("utf-8", "replace")

    def type(self, text: str) -> None:
        """Press the keys that write `text`."""
        os.write(self.master, text.encode())

    def close(self) -> None:
        """Take the terminal away, with what still runs in it."""
        self.program.kill()
        self.program.wait()
        os.close(self.master)
