"""Judges what clients make of documented answers."""
