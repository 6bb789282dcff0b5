"""What the official SDK knows and the specs lack, or say otherwise: ``python -m tests.conformance.drift``."""
