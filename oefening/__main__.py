"""`python -m oefening`."""

import sys

from oefening.cli import main

sys.exit(main())
