"""An editor's view of scenarios: the YAML Language Server, with the schemas that are shipped.

`python -m bench.checks.language_server` installs the server with npm into a folder that is thrown
away, starts it without a network, and asks of it what an editor asks while somebody types. Where
there is no Node, npm or registry it says so in one line.
"""

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

ROOT = Path(__file__).parents[2]
SERVER = "yaml-language-server@1.25.0"
PATIENCE = 120
"""Seconds for the installation; npm tries once."""

SETTINGS = {
    "yaml": {
        "validate": True,
        "completion": True,
        "hover": True,
        "schemaStore": {"enable": False},
    },
    "http": {},
    "[yaml]": {},
}

TYPED = """\
# yaml-language-server: $schema=schema/scenario.json
format: 1
regions: [{region}]
decisions:
  - id: go
    cell: rot
    options:
      - id: go
        levers:
          - lever: {lever}
injects:
  - id: first
    {key}
  - use: {use}
    with:
      {given}
"""
"""What somebody is typing: where one of the names is empty, the cursor stands."""

WANTED = {
    "region": "VR25",
    "lever": "mobile-generators",
    "key": "on-call",
    "use": "press-question",
    "given": "cell",
}
"""Of what is offered where each of them is to be."""


class Editor:
    """Speaks the Language Server Protocol to a server as an editor does."""

    def __init__(self, asks: IO[bytes], hears: IO[bytes]) -> None:
        self._asks = asks
        self._hears = hears
        self._number = 0
        self._found: dict[str, list[dict[str, Any]]] = {}
        """Of each file what was found in it last."""

    def start(self, folder: Path) -> None:
        """Open a workspace."""
        self._folder = folder
        self.do(
            "initialize",
            processId=None,
            rootUri=folder.as_uri(),
            capabilities={
                "workspace": {"configuration": True},
                "textDocument": {"publishDiagnostics": {}, "completion": {}},
            },
        )
        self._say(method="initialized", params={})
        settings = {"settings": SETTINGS}
        self._say(method="workspace/didChangeConfiguration", params=settings)

    def found(self, name: str, text: str) -> list[str]:
        """What the server finds in a file of this name that says `text`."""
        uri = (self._folder / name).as_uri()
        self._found.pop(uri, None)
        document = {"uri": uri, "languageId": "yaml", "version": 1, "text": text}
        self._say(method="textDocument/didOpen", params={"textDocument": document})
        while uri not in self._found:
            self._hear()
        lines = text.splitlines()
        return [
            f"{one['message'].splitlines()[0]} ({lines[one['range']['start']['line']].strip()})"
            for one in self._found[uri]
        ]

    def completed(self, name: str, text: str, at: tuple[int, int]) -> list[str]:
        """What it offers in such a file at a line and a character, both from 0."""
        self.found(name, text)
        told = self.do(
            "textDocument/completion",
            textDocument={"uri": (self._folder / name).as_uri()},
            position={"line": at[0], "character": at[1]},
        )
        items = told["items"] if isinstance(told, dict) else told or []
        return [one["label"] for one in items]

    def do(self, method: str, **params: object) -> Any:
        """What the server answers."""
        self._number += 1
        self._say(id=self._number, method=method, params=params)
        while True:
            heard = self._hear()
            if heard.get("id") == self._number and "method" not in heard:
                if "error" in heard:
                    raise RuntimeError(heard["error"]["message"])
                return heard["result"]

    def _say(self, **said: object) -> None:
        body = json.dumps({"jsonrpc": "2.0", **said}).encode()
        self._asks.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
        self._asks.flush()

    def _hear(self) -> dict[str, Any]:
        """The next message; what the server asks of an editor is answered."""
        length = 0
        while (line := self._hears.readline().strip()) or not length:
            if line.lower().startswith(b"content-length:"):
                length = int(line.partition(b":")[2])
            elif not line and not length:
                raise RuntimeError("the server has ended")
        heard: dict[str, Any] = json.loads(self._hears.read(length))
        match heard:
            case {"method": "textDocument/publishDiagnostics", "params": {"uri": uri}}:
                self._found[uri] = heard["params"]["diagnostics"]
            case {"method": "workspace/configuration", "id": number, "params": {"items": items}}:
                asked = [SETTINGS.get(one.get("section", ""), {}) for one in items]
                self._say(id=number, result=asked)
            case {"method": _, "id": number}:
                self._say(id=number, result=None)
        return heard


def installed(folder: Path) -> Path | None:
    """The server, installed into `folder`; None where that cannot be."""
    npm = shutil.which("npm")
    if npm is None or shutil.which("node") is None:
        return None
    quiet = ["--silent", "--no-audit", "--no-fund", "--ignore-scripts", "--fetch-retries=0"]
    try:
        done = subprocess.run(
            [npm, "install", *quiet, "--prefix", str(folder), SERVER],
            capture_output=True,
            timeout=PATIENCE,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return None
    server = folder / "node_modules" / "yaml-language-server" / "bin" / "yaml-language-server"
    return server if done.returncode == 0 and server.is_file() else None


@contextmanager
def editor(server: Path, folder: Path) -> Iterator[Editor]:
    """An editor with `folder` open."""
    with subprocess.Popen(
        ["node", str(server), "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            made = Editor(process.stdin, process.stdout)
            made.start(folder)
            yield made
        finally:
            process.kill()


def faults(one: Editor, folder: Path) -> Iterator[str]:
    """What is not as it should be: in shipped scenarios, wrong ones, and completion."""
    for file in sorted(folder.rglob("*.yaml")):
        name = file.relative_to(folder).as_posix()
        text = file.read_text(encoding="utf-8")
        if "$schema=" not in text.partition("\n")[0]:
            yield f"{name} does not name its schema"
        yield from (f"{name}: {found}" for found in one.found(name, text))
    whole = {"region": "VR09", "lever": "nl-alert", "key": "title: {en: First}"}
    whole |= {"use": "no-public-message", "given": "cell: rot"}
    wrong = whole | {"key": "titel: {en: First}", "given": "cellen: rot"}
    found = one.found("scenarios/wrong.yaml", TYPED.format_map(wrong))
    for key in ("titel", "cellen"):
        if not any(f"{key} is not allowed" in message for message in found):
            yield f"a wrong key {key} is not found, but {found}"
    for hole, wanted in WANTED.items():
        lines = TYPED.format_map(whole | {hole: "§"}).splitlines()
        line = next(at for at, text in enumerate(lines) if "§" in text)
        text = TYPED.format_map(whole | {hole: ""})
        offered = one.completed(f"scenarios/{hole}.yaml", text, (line, lines[line].index("§")))
        if wanted not in offered:
            yield f"{wanted} is not offered for a {hole}, but {offered[:10]}"


def main() -> int:
    """Tell what is wrong; return whether anything is."""
    with tempfile.TemporaryDirectory() as temporary:
        server = installed(Path(temporary))
        if server is None:
            print("Scenarios were not opened in an editor: no yaml-language-server to be had.")
            return 0
        folder = Path(temporary) / "checkout"
        for part in ("scenarios", "injects"):
            shutil.copytree(ROOT / part, folder / part)
        with editor(server, folder) as one:
            found = list(faults(one, folder))
    for fault in found:
        print(fault)
    if not found:
        print("An editor finds a wrong key, names that fit, and nothing in what is shipped.")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
