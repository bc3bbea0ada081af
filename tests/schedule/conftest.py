"""How hard the random tests look: a shorter slice with ``make quick``, a short one with ``make test``, a long run with ``make fuzz``."""

from hypothesis import settings

settings.register_profile("fuzz", max_examples=3000, deadline=None)  # pytest --hypothesis-profile=fuzz
