"""Many runs of a scenario: how chance spreads, and what plays and preparations differ by."""
