"""Calls of the official SDK for FunctionGraph, every operation at least once, by group."""

from __future__ import annotations

from . import functions, packages, releases, runs, workflows

FUNCTIONGRAPH = (*functions.CALLS, *runs.CALLS, *releases.CALLS, *packages.CALLS, *workflows.CALLS)
