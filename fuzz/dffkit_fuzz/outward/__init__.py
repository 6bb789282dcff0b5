"""Judges what clients send: what the spec allows, and what it forbids."""
