"""Runs scripts that were written for DataFlux Func, unmodified, on this machine or on several.

The rooms, each standing on those below it:

=============  ==================================================================================================
``command``    ``dffkit func serve`` and ``dffkit func worker``; beside it ``pytest_plugin``, the fixture ``dff``
``testing``    what the fixture gives: a runtime on the thread of a test
``serving``    HTTP: routes, arguments, replies, errors, uploads, who may call, the page
``platform``   the parts below, put together
``execution``  processes that run one task each at a time, and are killed when it takes too long
``door``       ``DFF``, as scripts are given it and import it
``helpers``    what scripts find in ``DFF``: one file a helper
``context``    the task that is running here
``schedule``   which cron job is due at which moment, and what scripts change of it
``scripts``    the folder of script sets: ids, loading, imports, metadata, reload
``entities``   what is declared in ``dff.yaml``: APIs, cron jobs, API auth, connectors, variables, access keys
``queue``      tasks that wait: durable, at least once, embedded (SQLite) or Redis
``runs``       what is remembered of each run, for the page
``stores``     the values behind STORE, CACHE, locks, counts and cached results: SQLite or Redis
``settings``   how a runtime is set up
``task``       one call of a function, and what became of it
``values``     what functions return, as JSON
=============  ==================================================================================================

Source of every rule: DataFlux Func's documentation, "Script Development".
"""

__all__: list[str] = []
