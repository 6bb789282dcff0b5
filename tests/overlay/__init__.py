"""The overlay, file by file."""
