"""Fuzzes the generated clients and the overlay, in both directions; needs the extra ``dffkit[fuzz]``."""
