"""The live screen. Nothing below this package knows Textual."""
