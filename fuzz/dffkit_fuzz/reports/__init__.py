"""What a run came to, for a person and for programs; no secret stands in any of it."""
