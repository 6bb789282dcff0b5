"""A deployment that wakes nobody: alerts of the service are muted, the event is written down, what happened is shown.

Run it against the mock (``dffkit mock`` in another terminal)::

    DFFKIT_MOCK_URL=http://127.0.0.1:8600 python examples/deployment.py

or against a workspace of yours, with ``DFFKIT_GUANCE_NODE`` and ``DFFKIT_GUANCE_API_KEY_ID`` in the environment. The
mute is deleted at the end, however that comes. ``to_pandas`` needs the extra ``pandas``.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

from dffkit import Guance
from dffkit.types.guance import MuteSettings

SERVICE, VERSION = "shop", "2.1.0"
LONGEST = timedelta(minutes=30)


@contextmanager
def muted(guance: Guance, service: str, longest: timedelta) -> Iterator[str]:
    """Nobody is told of events of the service while the block lasts, for ``longest`` at most; the id of the mute."""
    now = datetime.now(UTC)
    mute = guance.api.mutes.create_mute(
        body=MuteSettings(
            type_="checker",
            name=f"deployment of {service}",
            mute_ranges=[],  # all monitors
            filter_string=f"service:{service}",
            repeat_time_set=0,
            start_time=f"{now:%Y/%m/%d %H:%M:%S}",
            end_time=f"{now + longest:%Y/%m/%d %H:%M:%S}",
            timezone="UTC",
        )
    )
    try:
        yield mute.uuid
    finally:
        guance.api.mutes.delete_mute(mute.uuid)


def deploy() -> None:
    """Here the new version would go out."""


def main() -> None:
    """Deploys, and prints what came of each step."""
    begun = datetime.now(UTC) - timedelta(minutes=5)
    with Guance() as guance:
        with muted(guance, SERVICE, LONGEST) as mute:
            print("muted:", mute)
            deploy()
            event = {"df_title": f"{SERVICE} {VERSION} is out", "df_message": "by the nightly pipeline"}
            status, _ = guance.dataway.write_keyevent(
                "deployment", {"service": SERVICE, "df_status": "info"}, {**event, "version": VERSION}
            )
            print("written:", status)
        print("other mutes:", [one.uuid for one in guance.api.mutes.iter_mutes(work_status=["active"])])
        events = guance.query(f"E::RE(`.*`):(df_title, df_status) {{`service` = '{SERVICE}'}}", begun, limit=20)
        print("since then:")
        print(events.to_pandas())


if __name__ == "__main__":
    main()
