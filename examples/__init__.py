"""Programs a user would write; ``tour.py`` is what ``make demo`` runs."""
