"""python -m tsudoi: the same program as ``tsudoi``."""

from tsudoi.cli import main

main()
