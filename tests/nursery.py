"""Programs that start at once: forked from a process that has loaded all of them and done nothing.

Loading takes a second of the processor, for each program that is started, and reading what comes
with it half of one. What is forked here has an interpreter, a session and streams of its own, as
any other process; of what tests do to the program in theirs nothing is in it but that what was read
is kept (see `once`), and processes that it begins load and read what they need by themselves. Run
as a program, this module is the process that is forked.
"""

import atexit
import gc
import json
import os
import runpy
import select
import signal
import socket
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from functools import cache
from importlib import import_module
from io import TextIOWrapper
from pathlib import Path
from typing import TextIO

import once

from oefening.library import load_scenario, shipped

HEAVY = (
    "oefening.cli.exercises",
    "oefening.cli.plain.dialogue",
    "oefening.tui.door.app",
    "oefening.tui.feeds.replay",
    "oefening.tui.play",
)
"""What takes long to load."""

SIZE = 4
"""Bytes of the number that says how many bytes follow."""


class Program:
    """A `module` with `arguments`, whose streams are `terminal`, one of them perhaps `errors`."""

    def __init__(
        self,
        arguments: Sequence[str],
        terminal: int,
        folder: Path,
        environment: Mapping[str, str],
        *,
        errors: int | None = None,
        module: str = "oefening",
    ) -> None:
        self._told, tells = os.pipe()
        asked = json.dumps([module, list(arguments), str(folder), dict(environment)]).encode()
        size = len(asked).to_bytes(SIZE, "big")
        streams = [terminal, terminal if errors is None else errors]
        socket.send_fds(_nursery(), [size], [*streams, tells])
        _nursery().sendall(asked)
        os.close(tells)
        self.pid = int(self._hear())
        self.returncode: int | None = None

    def wait(self, timeout: float | None = None) -> int:
        """The exit code, as of `subprocess`; `TimeoutExpired` after `timeout` seconds."""
        if self.returncode is None:
            ready, _, _ = select.select([self._told], [], [], timeout)
            if not ready:
                raise subprocess.TimeoutExpired("oefening", timeout or 0)
            self.returncode = int(self._hear())
            os.close(self._told)
        return self.returncode

    def poll(self) -> int | None:
        """The exit code, None while it runs."""
        with suppress(subprocess.TimeoutExpired):
            return self.wait(0)
        return None

    def send_signal(self, number: signal.Signals) -> None:
        """Send it a signal, unless it has ended."""
        if self.poll() is None:
            os.kill(self.pid, number)

    def kill(self) -> None:
        """End it."""
        self.send_signal(signal.SIGKILL)

    def _hear(self) -> bytes:
        heard = b""
        while not heard.endswith(b"\n"):
            part = os.read(self._told, 1)
            assert part, "the nursery has ended"
            heard += part
        return heard


@cache
def _nursery() -> socket.socket:
    """What to ask for programs; one for each process that runs tests."""
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)
    with theirs:
        nursery = subprocess.Popen(
            [sys.executable, __file__, str(theirs.fileno())],
            stdin=subprocess.DEVNULL,
            pass_fds=[theirs.fileno()],
        )

    def let_go() -> None:
        ours.close()
        nursery.wait()

    atexit.register(let_go)
    return ours


def serve(asked: socket.socket) -> str:
    """Fork what is `asked` for until nobody is there any more; in each return its module."""
    for name in HEAVY:
        import_module(name)
    once.keep()
    for path in shipped().values():
        load_scenario(path)
    gc.freeze()
    parents = list[int]()
    while True:
        size, files, _, _ = socket.recv_fds(asked, SIZE, 3)
        parents = [one for one in parents if os.waitpid(one, os.WNOHANG) == (0, 0)]
        if not size:
            for one in parents:
                os.waitpid(one, 0)
            os._exit(0)
        request = asked.recv(int.from_bytes(size, "big"), socket.MSG_WAITALL)
        parents.append(os.fork())
        if parents[-1] == 0:
            asked.close()
            return _bear(json.loads(request), *files)
        for one in files:
            os.close(one)


def _bear(request: list[object], terminal: int, errors: int, tells: int) -> str:
    """Return in the program; its parent stays behind until it ends and tells how."""
    child = os.fork()
    if child == 0:
        os.close(tells)
        return _begin(request, terminal, errors)
    for one in (0, 1, 2, terminal, errors):
        os.close(one)
    os.write(tells, b"%d\n" % child)
    _, status = os.waitpid(child, 0)
    os.write(tells, b"%d\n" % os.waitstatus_to_exitcode(status))
    os._exit(0)


def _begin(request: list[object], terminal: int, errors: int) -> str:
    module, arguments, folder, environment = request
    assert isinstance(arguments, list)
    assert isinstance(environment, dict)
    os.setsid()
    os.chdir(str(folder))
    os.environ.clear()
    os.environ.update(environment)
    for number, (name, mode) in enumerate((("stdin", "r"), ("stdout", "w"), ("stderr", "w"))):
        own, unknown = (errors, "backslashreplace") if name == "stderr" else (terminal, "strict")
        os.dup2(own, number)
        stream = _stream(number, mode, unknown, environment)
        vars(sys).update({name: stream, f"__{name}__": stream})
    os.close(terminal)
    os.close(errors)
    sys.argv = [str(module), *arguments]
    return str(module)


def _stream(number: int, mode: str, unknown: str, environment: Mapping[str, str]) -> TextIO:
    """The stream that Python makes of a file of that number in such an `environment`."""
    at_once = mode == "w" and bool(environment.get("PYTHONUNBUFFERED"))
    raw = open(number, f"{mode}b", 0 if at_once else -1, closefd=False)  # noqa: SIM115
    encoding = environment.get("PYTHONIOENCODING", "utf-8")
    by_line = mode == "w" and os.isatty(number)
    return TextIOWrapper(raw, encoding, unknown, line_buffering=by_line, write_through=at_once)


if __name__ == "__main__":
    begun = serve(socket.socket(fileno=int(sys.argv[1])))
    runpy.run_module(begun, run_name="__main__", alter_sys=True)
