"""The program at the other end of a line: what it is told goes in, what it says comes out."""

import os
import socket
from pathlib import Path
from tempfile import TemporaryFile
from types import TracebackType
from typing import Self

from nursery import Program

PATIENCE = 20.0
"""Seconds of the room that the program may take on a busy machine."""


class Spoken:
    """The program with `arguments` in `folder`, as through a pipe, without loading it anew."""

    def __init__(self, folder: Path, *arguments: str, language: str = "en") -> None:
        self._ours, theirs = socket.socketpair()
        self._ours.settimeout(PATIENCE)
        self._errors = TemporaryFile()  # noqa: SIM115 - closed with all of it
        environment = {**os.environ, "OEFENING_LANGUAGE": language, "PYTHONIOENCODING": "utf-8"}
        with theirs:
            self.program = Program(
                arguments, theirs.fileno(), folder, environment, errors=self._errors.fileno()
            )
        self._said = b""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self.program.kill()
        self.program.wait()
        self._ours.close()
        self._errors.close()

    def say(self, text: str) -> None:
        """Tell it `text`."""
        self._ours.sendall(text.encode())

    def read_until(self, text: str) -> None:
        """Read what it says until `text` has come by."""
        while text.encode() not in self._said:
            assert self._heard(), self.said

    def end(self, text: str = "") -> int:
        """Tell it `text` and no more, read all that it says, and return its exit code."""
        self.say(text)
        self._ours.shutdown(socket.SHUT_WR)
        return self.ended()

    def ended(self) -> int:
        """Read all that it says until it ends, and return its exit code."""
        while self._heard():
            pass
        return self.program.wait(PATIENCE)

    @property
    def said(self) -> str:
        """What it has written to stdout, as far as it was read."""
        return self._said.decode()

    @property
    def errors(self) -> str:
        """What it has written to stderr."""
        self._errors.seek(0)
        return self._errors.read().decode()

    def _heard(self) -> bool:
        part = self._ours.recv(65_536)
        self._said += part
        return bool(part)
