"""Dialogs: what is asked of the facilitator, step by step, and what is made of the answers."""
