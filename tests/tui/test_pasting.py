"""What is pasted is text, whatever it holds and however it arrives."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from textual.events import Key, Paste
from textual.message import Message

from oefening.tui.pasting import PasteParser

BEGINS, ENDS = "\x1b[200~", "\x1b[201~"
PASTED = (
    st.lists(
        st.sampled_from(
            ["\x1b", "[", "2", "0", "1", "~", "\x1b[200~", "\x1b[31m", "q", "\r", "\n", "é"]
        )
    )
    .map("".join)
    .filter(lambda text: ENDS not in text + ENDS[:-1])
)


def heard(*arrivals: str) -> list[Message]:
    parser = PasteParser()
    return [message for data in arrivals for message in parser.feed(data)]


@given(text=PASTED, cuts=st.lists(st.integers(0, 60)))
def test_a_paste_is_one_text_between_the_keys_around_it(text: str, cuts: list[int]) -> None:
    written = f"n{BEGINS}{text}{ENDS}x"
    at = sorted({0, len(written), *(min(cut, len(written)) for cut in cuts)})
    before, pasted, after = heard(*(written[a:b] for a, b in pairwise(at)))
    assert isinstance(before, Key)
    assert before.character == "n"
    assert isinstance(pasted, Paste)
    assert pasted.text == text.replace("\x1b", "\N{REPLACEMENT CHARACTER}")
    assert isinstance(after, Key)
    assert after.character == "x"


def test_keys_and_pastes_one_after_another_are_read_as_before() -> None:
    told = heard("\x1b[A", f"{BEGINS}one{ENDS}", f"\x1b[B{BEGINS}", f"two{ENDS}", "\x1b[200q")
    assert [one.text for one in told if isinstance(one, Paste)] == ["one", "two"]
    assert [one.key for one in told if isinstance(one, Key)][:2] == ["up", "down"]
