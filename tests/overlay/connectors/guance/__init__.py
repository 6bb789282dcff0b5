"""The rooms of the Guance connector."""
