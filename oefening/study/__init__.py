"""Many runs of one exercise: what may happen from here, how chance spreads, what matters most."""
