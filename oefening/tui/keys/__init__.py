"""The one table of actions, when each can be done, and the footer made of it."""
