"""What is written by hand on the wire, drawn and read back by readers that are not ours."""
