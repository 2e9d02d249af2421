"""The program in a pseudo-terminal of its own, with somebody at the keys."""

import os
import select
import signal
import struct
import subprocess
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import NamedTuple, Self

from bench.screen.display import Display
from bench.start import COLUMNS, PATIENCE, ROOT, ROWS, program

TICKS = os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 100
"""In which Linux counts the CPU time of a process, per second."""


class Chunk(NamedTuple):
    """What came out at once, and when."""

    at: float
    text: bytes


class Program:
    """`oefening` with `arguments` on a terminal of 120×40; ended when it is left."""

    def __init__(self, *arguments: str, language: str = "nl") -> None:
        import fcntl
        import pty
        import termios

        self.display = Display(ROWS, COLUMNS)
        self._master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
        environment = {
            **os.environ,
            "TERM": "xterm-256color",
            "COLORTERM": "truecolor",
            "PYTHONIOENCODING": "utf-8",
            "OEFENING_LANGUAGE": language,
        }
        for name in ("COLUMNS", "LINES", "NO_COLOR"):
            environment.pop(name, None)
        self.began = time.perf_counter()
        self._process = subprocess.Popen(
            [*program(), *arguments],
            stdin=slave,
            stdout=slave,
            stderr=slave,
            env=environment,
            cwd=ROOT,
            start_new_session=True,
        )
        os.close(slave)
        self.written = 0
        """Bytes that have come out."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._process.poll() is None:
            self._process.send_signal(signal.SIGKILL)
        self._process.wait(PATIENCE)
        os.close(self._master)

    def press(self, key: str) -> None:
        """Type `key`."""
        os.write(self._master, key.encode())

    def look_on(self, seconds: float) -> list[Chunk]:
        """Show what comes out for so many seconds, and return it."""
        chunks = self._read(seconds)
        for chunk in chunks:
            self.display.take(chunk.text)
        return chunks

    def wait_for(self, seen: Callable[[Sequence[str]], bool], patience: float = PATIENCE) -> float:
        """Look on until `seen` holds of the lines shown; the moment at which that came out.

        Raise `RuntimeError` if it does not.
        """
        end = time.perf_counter() + patience
        while (now := time.perf_counter()) < end:
            for chunk in self._read(min(0.05, end - now), at_least=1):
                self.display.take(chunk.text)
                if seen(self.display.lines):
                    return chunk.at
        raise RuntimeError("not seen:\n" + "\n".join(self.display.lines))

    def answered(
        self, key: str, seen: Callable[[Sequence[str]], bool], within: float = 0.4
    ) -> float | None:
        """Press `key`, look on for `within` seconds, and then see after how many `seen` held.

        None if it never did. What came out is looked at afterwards, so that looking takes no time.
        """
        pressed = time.perf_counter()
        self.press(key)
        chunks, found = self._read(within), None
        for chunk in chunks:
            self.display.take(chunk.text)
            if found is None and seen(self.display.lines):
                found = chunk.at - pressed
        return found

    def _read(self, seconds: float, at_least: int | None = None) -> list[Chunk]:
        """What comes out within so many seconds, or until there are `at_least` so many chunks."""
        chunks: list[Chunk] = []
        end = time.perf_counter() + seconds
        while (left := end - time.perf_counter()) > 0:
            ready, _, _ = select.select([self._master], [], [], left)
            if not ready:
                break
            try:
                text = os.read(self._master, 65_536)
            except OSError as gone:  # the program has ended
                raise RuntimeError("\n".join(self.display.lines)) from gone
            chunks.append(Chunk(time.perf_counter(), text))
            self.written += len(text)
            if at_least is not None and len(chunks) >= at_least:
                break
        return chunks

    # ── what Linux knows of it ───────────────────────────────────────────────────────────────────

    @property
    def cpu(self) -> float:
        """Seconds of CPU time so far."""
        stat = Path(f"/proc/{self._process.pid}/stat").read_text()
        fields = stat.rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / TICKS

    def memory(self, what: str) -> float:
        """`VmRSS` or, at its highest, `VmHWM`, in MiB."""
        lines = Path(f"/proc/{self._process.pid}/status").read_text().splitlines()
        told = dict(line.partition(":")[::2] for line in lines)
        return int(told[what].split()[0]) / 1024
