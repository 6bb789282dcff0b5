"""Every block of every page runs, and every table of a page says what the code says."""
