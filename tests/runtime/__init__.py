"""dffkit.runtime: scripts of DataFlux Func, run here."""
