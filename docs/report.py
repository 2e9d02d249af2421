"""Makes `docs/report.png`: a page of the report of the demo, as a browser shows it.

    .venv/bin/python -m docs.report

It wants a Chromium. The letters are those of whatever font the machine has.
"""

import base64
import tempfile
from io import BytesIO
from pathlib import Path

from PIL import Image

from bench.checks.browser import Browser, browser, chromium
from oefening.library import load_scenario, shipped
from oefening.record import Header
from oefening.report.file import report_of
from oefening.session import Session, StoryClock, play

WIDTH, HEIGHT = 1200, 1180
SECTION = "figure-government"
"""Where the picture begins."""
COLOURS = 64


def report(folder: Path) -> Path:
    """The report of the demo, played by its script."""
    scenario, world, calendar = load_scenario(shipped()["kabelbrug-utrecht"])
    header = Header(seed=1, scenario=scenario, world=world, calendar=calendar)
    clock = StoryClock(calendar)
    with Session.create(folder, header, clock) as session:
        for _ in play(session, scenario.plays["average"], clock):
            pass
        text = report_of(session.journal, "en", lambda _: None)
    path = folder / "report.html"
    path.write_text(text, encoding="utf-8", newline="\n")
    return path


def picture(page: Browser, path: Path) -> Image.Image:
    """What a window shows of the report at `path`."""
    page.do(
        "Emulation.setDeviceMetricsOverride",
        width=WIDTH,
        height=HEIGHT,
        deviceScaleFactor=1,
        mobile=False,
    )
    page.open(f"{path.as_uri()}#{SECTION}")
    page.do("Emulation.setScrollbarsHidden", hidden=True)
    shot = page.do("Page.captureScreenshot")
    return Image.open(BytesIO(base64.b64decode(shot["data"])))


def main() -> None:
    program = chromium()
    assert program is not None, "there is no Chromium here"
    with tempfile.TemporaryDirectory() as folder, browser(program) as page:
        shown = picture(page, report(Path(folder)))
    target = Path(__file__).with_name("report.png")
    shown.convert("RGB").quantize(COLOURS).save(target, optimize=True)


if __name__ == "__main__":
    main()
