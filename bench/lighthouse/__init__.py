"""灯台: how quick, accessible and sound Lighthouse finds the pages on a phone."""
