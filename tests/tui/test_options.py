"""The options of a question where there is no room for all of them whole."""

from oefening.tui.dialogs.options import _shared


def test_the_chosen_option_is_whole_and_the_others_take_what_is_left_from_the_top() -> None:
    options = [["a a", "a a"], ["b b", "b b", "b b"], ["c c", "c c"]]
    assert _shared(options, 1, 6, 8) == [["a a", "a a"], ["b b", "b b", "b b"], ["c c c c "]]
    assert _shared(options, 1, 5, 8)[0] == ["a a a a "]
    assert _shared(options, 2, 3, 5) == [["a a …"], ["b b …"], ["c c", "c c"]]
    assert _shared(options, 2, 1, 5) == [["a a …"], ["b b …"], ["c c …"]]


def test_no_line_is_left_empty_while_an_option_is_cut() -> None:
    options = [[f"{at} {line}" for line in range(1 + at % 4)] for at in range(9)]
    whole = sum(map(len, options))
    for chosen in range(len(options)):
        for most in range(len(options), whole + 3):
            least = len(options) - 1 + len(options[chosen])
            shown = _shared(options, chosen, most, 20)
            assert shown[chosen] == options[chosen]
            assert sum(map(len, shown)) == max(min(most, whole), least)
