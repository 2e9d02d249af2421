"""A check that needs another program says so where that is absent, and holds."""

import pytest

from bench.checks import report


def test_without_a_browser_a_line_says_that_nothing_was_opened(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", "")
    assert report.main() == 0
    assert capsys.readouterr().out.count("\n") == 1
