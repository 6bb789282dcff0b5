"""What parts of dffkit note on a request for each other, in its ``extensions``; :data:`SECRETS` is one of these too."""

from __future__ import annotations

# Of a request that is sent beside the caller's, such as for a token: what it is for, as "fetching …".
PURPOSE = "dffkit.purpose"

# Whether a body that is a stream can be sent a second time from its start.
RESENDABLE = "dffkit.resendable"

# Of a call that is not to be tried again: who sends it, looks again by itself.
ONCE = "dffkit.once"
