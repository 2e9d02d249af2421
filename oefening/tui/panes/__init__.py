"""The panes of the main screen and of the replay, and the rows that fill them."""
