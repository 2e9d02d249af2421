"""JSON that goes on for ever, nests without end, or says one thing twice."""

import json
import zipfile
from io import BytesIO

from bench.traps.trap import Trap

_MIB = 1024 * 1024


def scenario(**changed: object) -> bytes:
    """A scenario as OpenAEV exports it, with some keys as given."""
    inject = {
        "inject_id": "i1",
        "inject_title": "Uitval",
        "inject_depends_duration": 60,
        "inject_all_teams": True,
        "inject_content": {"subject": "Uitval", "body": "Geen stroom"},
    }
    whole = {
        "scenario_information": {"scenario_name": "Uitval"},
        "scenario_injects": [inject],
        **changed,
    }
    return json.dumps(whole).encode()


def zipped(**parts: bytes) -> bytes:
    """An archive with `parts`, whose names have `__` for a point."""
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name.replace("__", "."), part)
    return file.getvalue()


def _swollen() -> bytes:
    return zipped(scenario__json=scenario()[:-1] + b" " * 40 * _MIB + b"}")


def _up() -> bytes:
    file = BytesIO(zipped(scenario__json=scenario()))
    with zipfile.ZipFile(file, "a") as archive:
        archive.writestr("../../.ssh/authorized_keys", b"x")
    return file.getvalue()


OBJECTS = (
    Trap("deep.json", "too-much", lambda: b"[" * 100_000),
    Trap("deep-whole.json", "too-much", lambda: b'{"a":' * 80 + b"1" + b"}" * 80),
    Trap("lists.json", "too-much", lambda: b'{"a":[' + b"[]," * (2 * _MIB) + b"1]}"),
    Trap("objects.json", "wrong-kind", lambda: b'{"a":[' + b"{}," * 399_000 + b"1]}", large=True),
    Trap("large.json", "too-much", lambda: b'{"a":"' + b"x" * (9 * _MIB) + b'"}'),
    Trap("half.json", "bad-json", lambda: scenario()[:100]),
    Trap("nan.json", "bad-json", lambda: b'{"scenario_injects": [NaN]}'),
    Trap("infinite.json", "bad-json", lambda: b'{"scenario_injects": [1e999]}'),
    Trap("digits.json", "bad-json", lambda: b'{"a": ' + b"9" * 100_000 + b"}"),
    Trap("twice.json", "bad-json", lambda: b'{"scenario_injects": [], "scenario_injects": []}'),
    Trap("latin.json", "encoding", lambda: '{"é": 1}'.encode("cp1252")),
    Trap("list.json", "wrong-kind", lambda: b"[1]"),
    Trap("other-tool.json", "wrong-kind", lambda: b'{"a": 1}'),
    Trap("no-injects.json", "no-injects", lambda: scenario(scenario_injects=None)),
    Trap(
        "long-text.json",
        "too-much",
        lambda: scenario(scenario_injects=[{"inject_title": "x" * 40_000}]),
    ),
    Trap("swollen.zip", "zip-bomb", _swollen, large=True),
    Trap("two.zip", "wrong-kind", lambda: zipped(a__json=scenario(), b__json=scenario())),
    Trap("up.zip", "path-outside", _up),
    Trap("surrogates.json", "", lambda: scenario().replace(b"Geen stroom", b"\\ud800\\u0000x")),
)
