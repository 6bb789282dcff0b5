"""What is on the wire, what ought to be there, and what proof of the caller may stand beside it."""
