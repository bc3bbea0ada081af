"""tsudoi (つどい): coordinators' records in, a map site per school district out."""

__version__ = "0.1.0"
