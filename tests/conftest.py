"""What all tests share: no clock while examples are sought, and less looking for garbage.

A busy machine trips over the clock. And a process that runs hundreds of apps one after the other
spends a third of its time on looking through all it ever loaded for what each of them left.
"""

import gc

from hypothesis import settings

settings.register_profile(
    "unhurried", settings.get_profile(settings.get_current_profile_name()), deadline=None
)
settings.load_profile("unhurried")
gc.set_threshold(20_000, 20, 50)
