"""Tests of seeds, and of the export that is one."""
