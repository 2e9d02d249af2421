"""What all tests share: examples are sought with no clock running, which a busy machine trips."""

from hypothesis import settings

settings.register_profile(
    "unhurried", settings.get_profile(settings.get_current_profile_name()), deadline=None
)
settings.load_profile("unhurried")
