"""さがす物差し: how well residents' queries are answered, by the site's own search and by others; ``python -m bench.search``."""
