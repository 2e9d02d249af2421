"""Checks that reports open in a browser that has no network, and print.

    .venv/bin/python -m bench.checks.report REPORT.html ...

It wants nothing said on the console, nothing refused by the content security policy, no request
but for the file itself, nothing wider than the window or the paper, a bar below every table that
goes on beyond the edge of a telephone, and a PDF. Where there is `pdftotext`, every page of that
has to bear the mark.
"""

import base64
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from bench.checks.browser import Browser, browser, chromium

MARK = "OEFENING – EXERCISE"
WIDTHS = (1200, 390)
"""Of a screen and of a telephone, in CSS pixels."""
CUT_OFF = """
[...document.querySelectorAll("*")]
  .filter(one => getComputedStyle(one).overflowX === "auto")
  .filter(one => one.scrollWidth > one.clientWidth && one.offsetHeight === one.clientHeight)
  .map(one => one.getAttribute("aria-label") || one.className)
"""
"""The names of what scrolls sideways and has no bar, which takes up some of its height."""
PAPER = 680
"""Of what a page of A4 has between its margins; of what is wider a browser shrinks every page."""


def faults(page: Browser, path: Path) -> list[str]:
    """What is wrong with the report at `path`."""
    address = path.resolve().as_uri()
    page.events.clear()
    page.open(address)
    found = [f"the page that opened is {shown}" for shown in _elsewhere(page, address)]
    requests = [one["request"]["url"] for one in page.told("Network.requestWillBeSent")]
    found += [f"it asks for {url}" for url in requests if url != address]
    found += [f"the console: {one['entry']['text']}" for one in page.told("Log.entryAdded")]
    found += [f"the console: {one['args']}" for one in page.told("Runtime.consoleAPICalled")]
    for width in WIDTHS:
        wide = _width(page, width)
        found += [f"at {width} it is {wide} wide"] if wide > width else []
    found += [f"cut off without a bar: {name}" for name in _cut_off(page)]
    page.do("Emulation.setEmulatedMedia", media="print")
    wide = _width(page, PAPER)
    found += [f"on paper {PAPER} wide it is {wide} wide"] if wide > PAPER else []
    page.do("Emulation.setEmulatedMedia", media="")
    return found + _print_faults(page)


def _elsewhere(page: Browser, address: str) -> list[str]:
    shown = page.do("Runtime.evaluate", expression="location.href")["result"].get("value")
    return [] if shown == address else [str(shown)]


def _resize(page: Browser, width: int, *, mobile: bool = False) -> None:
    page.do(
        "Emulation.setDeviceMetricsOverride",
        width=width,
        height=900,
        deviceScaleFactor=1,
        mobile=mobile,
    )


def _cut_off(page: Browser) -> list[str]:
    """What of the page goes on beyond the edge of a telephone and has no bar that says so."""
    _resize(page, min(WIDTHS), mobile=True)
    page.do("Emulation.setScrollbarsHidden", hidden=False)
    asked = page.do("Runtime.evaluate", expression=CUT_OFF, returnByValue=True)
    return [str(name) for name in asked["result"]["value"]]


def _width(page: Browser, width: int) -> int:
    """How wide the page is in a window `width` wide."""
    _resize(page, width)
    asked = page.do("Runtime.evaluate", expression="document.documentElement.scrollWidth")
    return int(asked["result"]["value"])


def _print_faults(page: Browser) -> list[str]:
    printed = page.do("Page.printToPDF", preferCSSPageSize=True, printBackground=False)
    pdf = base64.b64decode(printed["data"])
    if not pdf.startswith(b"%PDF"):
        return ["it does not print"]
    if shutil.which("pdftotext") is None:
        return []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "report.pdf"
        path.write_bytes(pdf)
        done = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, check=True)
    pages = done.stdout.decode().split("\f")[:-1]
    bare = [str(number) for number, text in enumerate(pages, 1) if MARK not in text]
    return [f"page {', '.join(bare)} of its print has no mark"] if bare else []


def main() -> int:
    program = chromium()
    if program is None:
        print("The report was not opened in a browser: there is no Chromium here.")
        return 0
    wrong = False
    with browser(program) as page:
        for path in map(Path, sys.argv[1:]):
            found = faults(page, path)
            wrong = wrong or bool(found)
            print(f"{path.name}: {'; '.join(found) or 'opens with no network, and prints'}")
    return int(wrong)


if __name__ == "__main__":
    sys.exit(main())
