"""An exercise as tables, for spreadsheets and other programs."""
