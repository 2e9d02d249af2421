"""Many runs from the command line: forecasts, ensembles, sensitivities and rehearsals."""
