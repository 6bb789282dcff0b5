"""How fast and how big it is, as ratios against named peers in the same run: ``make bench``."""
