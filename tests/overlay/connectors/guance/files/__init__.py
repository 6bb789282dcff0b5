"""Files that go to Guance and come from it."""
