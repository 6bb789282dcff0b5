"""Runs scripts that were written for DataFlux Func, unmodified, on this machine or on several.

The rooms, each standing on those below it:

=============  ========================================================================================
``command``    ``dffkit func serve`` and ``dffkit func worker``
``serving``    HTTP: routes, arguments, replies, errors, uploads, who may call, the page
``schedule``   which cron job is due at which moment
``queue``      tasks that wait: durable, at least once, embedded (SQLite) or Redis
``execution``  processes that run one task each at a time, and are killed when it takes too long
``helpers``    what scripts find in ``DFF``: one file a helper
``scripts``    the folder of script sets: ids, loading, imports, metadata, reload
``entities``   what is declared in ``dff.yaml``: sync, async and cron APIs, API auth, connectors, variables
``stores``     the values behind STORE, CACHE, locks, counts and cached results: SQLite or Redis
``task``       one call of a function, and what became of it
=============  ========================================================================================

Source of every rule: DataFlux Func's documentation, "Script Development".
"""

__all__: list[str] = []
