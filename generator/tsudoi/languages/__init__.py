"""ことば: pages speak in messages, a voice says them in one language.

``said("次は{day}", day=…)`` is the finished Japanese sentence, and remembers its message and its values. What uses it as Japanese does not
know the difference; the press of another language does, and says it by ``catalogues/<code>.po``. What the town wrote is no message: it
stays Japanese, and the page says that it is.
"""

from tsudoi.languages.sayings import Counted, Dated, Joined, Said, joined, said
from tsudoi.languages.tongues import JAPANESE, TONGUES, Tongue, tongue
from tsudoi.languages.voices import Voice, voice

__all__ = [
    "JAPANESE",
    "TONGUES",
    "Counted",
    "Dated",
    "Joined",
    "Said",
    "Tongue",
    "Voice",
    "joined",
    "said",
    "tongue",
    "voice",
]
