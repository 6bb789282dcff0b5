"""From a case to a call of the typed client, and to an answer for it."""
