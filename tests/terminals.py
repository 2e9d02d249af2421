"""The program in a terminal of its own, as a person has it."""

import os
import pty
import select
import subprocess
import sys
from pathlib import Path

PATIENCE = 20.0
"""Seconds of the room that the program may be silent on a busy machine."""


class Terminal:
    """A terminal of 80 columns in `folder`, in which the program was started in Dutch."""

    def __init__(self, folder: Path, *arguments: str) -> None:
        self.master, slave = pty.openpty()
        self.program = subprocess.Popen(
            [sys.executable, "-m", "oefening", "--language", "nl", *arguments],
            stdin=slave,
            stdout=slave,
            stderr=slave,
            cwd=folder,
            env={**os.environ, "TERM": "xterm-256color", "PYTHONIOENCODING": "utf-8"},
            start_new_session=True,
        )
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
