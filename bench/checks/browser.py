"""Chromium without a network, spoken to over two pipes in its DevTools protocol."""

import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

NAMES = ("chromium", "chromium-browser", "google-chrome")
PATIENCE = 180
"""Seconds until the browser is given up."""

_FLAGS = (
    "--headless",
    "--remote-debugging-pipe",
    "--no-sandbox",  # which containers lack; the pages are our own
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--host-resolver-rules=MAP * ~NOTFOUND",
    "--proxy-server=127.0.0.1:9",
)


def chromium() -> str | None:
    """The path of a Chromium, if this machine has one."""
    return next((path for name in NAMES if (path := shutil.which(name))), None)


class Browser:
    """One page of a browser, and every event that it has told of so far."""

    def __init__(self, ask: int, answer: int) -> None:
        self._ask = ask
        self._answer = answer
        self._held = b""
        self._number = 0
        self._session: str | None = None
        self.events: list[dict[str, Any]] = []
        target = self.do("Target.createTarget", url="about:blank")["targetId"]
        attached = self.do("Target.attachToTarget", targetId=target, flatten=True)
        self._session = attached["sessionId"]
        for domain in ("Page", "Network", "Runtime", "Log"):
            self.do(f"{domain}.enable")

    def do(self, method: str, **params: object) -> dict[str, Any]:
        """What the browser answers to a command; raise `RuntimeError` if that is an error."""
        self._number += 1
        said = {"id": self._number, "method": method, "params": params}
        if self._session is not None:
            said["sessionId"] = self._session
        os.write(self._ask, json.dumps(said).encode() + b"\0")
        while True:
            heard = self._next()
            if heard.get("id") == self._number:
                if "error" in heard:
                    raise RuntimeError(f"{method}: {heard['error']}")
                result: dict[str, Any] = heard["result"]
                return result

    def open(self, address: str) -> None:
        """Load a page, and wait until it has."""
        self.do("Page.navigate", url=address)
        while not self.told("Page.loadEventFired"):
            self._next()

    def told(self, method: str) -> list[dict[str, Any]]:
        """What every event of a kind has said."""
        return [event["params"] for event in self.events if event["method"] == method]

    def _next(self) -> dict[str, Any]:
        while b"\0" not in self._held:
            more = os.read(self._answer, 1 << 20)
            if not more:
                raise RuntimeError("the browser is gone")
            self._held += more
        line, _, self._held = self._held.partition(b"\0")
        heard: dict[str, Any] = json.loads(line)
        if "method" in heard:
            self.events.append(heard)
        return heard


@contextmanager
def browser(program: str) -> Iterator[Browser]:
    """`program` with a page to work on, and a profile that is thrown away."""
    their_ask, our_ask = os.pipe()
    our_answer, their_answer = os.pipe()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        flags = " ".join(f"'{flag}'" for flag in (*_FLAGS, f"--user-data-dir={profile}"))
        # The browser reads its descriptor 3 and writes its descriptor 4.
        command = f"exec '{program}' {flags} 3<&{their_ask} 4>&{their_answer}"
        running = subprocess.Popen(
            ["timeout", str(PATIENCE), "sh", "-c", command],
            pass_fds=(their_ask, their_answer),
            stderr=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
        )
        os.close(their_ask)
        os.close(their_answer)
        try:
            yield Browser(our_ask, our_answer)
        finally:
            os.close(our_ask)
            os.close(our_answer)
            running.terminate()
            running.wait()
