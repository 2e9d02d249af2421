"""Which log this report was made of, by which program, and whether that was verified."""

from collections.abc import Iterator
from typing import Literal

from oefening.projections.heading import forked_since
from oefening.report.model.log import Log
from oefening.report.model.page import HEADER, Fact, Facts, Remark, Said, Section
from oefening.session.fingerprints import Fingerprints
from oefening.text.content import number

Check = Literal["rerun", "chain", "differs", "unchecked"]
"""What verifying a log gave: it came out the same when it was run again; its chain is whole, but it
was made by another engine and not run again; it does not come out the same; nobody verified it."""


def fingerprint_of(log: Log, fingerprints: Fingerprints, check: Check) -> Section:
    """The annex about the log that has these fingerprints."""
    facts = tuple(_facts(log, fingerprints, check))
    return Section(
        "annex-fingerprint",
        log.text("report.fingerprint"),
        (Facts(facts), Remark(log.text("report.fingerprint.how"))),
    )


def _facts(log: Log, fingerprints: Fingerprints, check: Check) -> Iterator[Fact]:
    header = log.header
    if fingerprints.endex:
        yield _fact(log, "digest-endex", log.said(fingerprints.endex, [log.until]))
    if fingerprints.later or not fingerprints.endex:
        key = "digest-now" if fingerprints.endex else "digest"
        yield _fact(log, key, log.said(fingerprints.now, [log.last]))
    yield _fact(log, "verified", log.state_that(f"report.check.{check}", [HEADER, log.last]))
    yield _fact(log, "records", log.said(number(log.last), [log.last]))
    yield _fact(log, "endex", _endex(log))
    seed, scenario, world = (log.head.of(kind) for kind in ("seed", "scenario", "world"))
    known = {
        "scenario": (header.scenario.id, scenario),
        "world": (header.world.id, world),
        "seed": (str(header.seed), seed),
        "program": (header.program or "–", seed),
        "engine": (str(header.engine), seed),
        "format": (str(header.format), seed),
    }
    for key, (value, part) in known.items():
        yield _fact(log, key, log.said(value, [part]))
    if header.parent is not None:
        since, digest = forked_since(header, header.parent), header.parent.digest
        parent = log.state_that("report.parent", [HEADER], since=since, digest=digest)
        yield _fact(log, "parent", parent)
    if header.redraw is not None:
        redraw = log.state_that(
            "report.redraw",
            [HEADER],
            after=log.moment(header.redraw.after),
            which=header.redraw.with_,
        )
        yield _fact(log, "redraw", redraw)


def _endex(log: Log) -> Said:
    if log.endex is None:
        return log.state_that("report.no-endex", [log.last])
    after = log.last - log.endex.number
    key = "report.endex-then" if after else "report.endex"
    return log.state_that(key, [log.endex.number, log.last], number=log.endex.number, after=after)


def _fact(log: Log, key: str, said: Said) -> Fact:
    return Fact(log.text(f"report.fingerprint.{key}"), (said,))
