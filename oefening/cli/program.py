"""Which verbs there are, for whom, and where; a verb's module is loaded when it is asked for."""

import click

from oefening.cli.desk import WIDTH
from oefening.cli.groups import Group
from oefening.cli.spoken import Option, desk_of, language_option

VERBS: dict[str, tuple[str, ...]] = {
    "people": ("demo", "play", "replay", "run"),
    "authors": ("new", "check", "injects", "rehearse", "msel", "schema", "world"),
    "reviewers": ("report", "compare", "why", "whatif", "fork", "verify"),
}
"""By whom they are for; `oefening.cli.verbs.NAME` exports each as `command`."""


class Program(Group):
    """`oefening`: the verbs that do not belong to another."""

    verbs = VERBS

    def __init__(self) -> None:
        super().__init__(
            name="oefening",
            help="cli.help",
            no_args_is_help=False,
            invoke_without_command=True,
            callback=self._without_verb,
            params=[language_option(), _version_option()],
            context_settings={"terminal_width": WIDTH - 2},  # click would import a lot to ask
        )

    def _without_verb(self) -> int | None:
        context = click.get_current_context()
        if context.invoked_subcommand is not None:
            return None
        from oefening.cli.door import without_verb

        return without_verb(self, context, self.list_commands(context))


def _version_option() -> Option:
    return Option(
        ["--version"],
        is_flag=True,
        is_eager=True,
        expose_value=False,
        callback=_show_version,
        help="cli.option.version",
    )


def _show_version(context: click.Context, _: click.Parameter, asked: bool) -> None:
    if asked and not context.resilient_parsing:
        from oefening import __version__

        desk_of(context).hand_out(f"oefening {__version__}")
        context.exit()
