"""The signing schemes, by hand and through both clients."""
