"""A release of one function: deployed, published, given to a tenth of the callers, then to all of them.

Run it against the mock (``dffkit mock`` in another terminal)::

    DFFKIT_MOCK_URL=http://127.0.0.1:8600 python examples/release.py

or against a project of yours, with ``HUAWEICLOUD_SDK_AK``, ``HUAWEICLOUD_SDK_SK`` and ``DFFKIT_FUNCTIONGRAPH_REGION``
in the environment. It leaves the function, its version, its alias and its timer there.
"""

from __future__ import annotations

from pathlib import Path

from dffkit import FunctionGraph
from dffkit.connectors.functiongraph import FunctionFailedError
from dffkit.triggers import Timer

CODE = Path(__file__).parent / "payloads" / "hello.py"
NIGHTLY = "CRON_TZ=Asia/Shanghai 0 15 2 * * *"


def main() -> None:
    """Walks through the release and prints what came of each step."""
    with FunctionGraph() as fg:
        function = fg.deploy("hello", CODE, runtime="Python3.9", handler="hello.handler")
        print("deployed:", function.func_urn)

        before = next(fg.iter_versions(function.func_urn), None)
        version = fg.publish_version(function.func_urn, description="says hello")
        print("published:", version.version)

        if before is None or before.version == version.version:
            fg.set_alias(function.func_urn, "prod", version.version)
        else:
            fg.set_alias(function.func_urn, "prod", before.version)
            fg.shift_traffic(function.func_urn, "prod", to=version.version, percent=10)
        prod = fg.alias_urn(function.func_urn, "prod")

        try:
            print("it says:", fg.invoke(prod, {"message": "hello you"}))
        except FunctionFailedError as error:
            raise SystemExit(f"the release stops here: {error}") from error
        fg.shift_traffic(function.func_urn, "prod", to=version.version, percent=100)
        print("all calls of prod go to:", version.version)

        timer = fg.create_trigger(function.func_urn, Timer("nightly", NIGHTLY))
        print("by the clock:", timer.trigger_id)

        run = fg.invoke_async(prod, {"message": "later"})
        print("in the background:", fg.wait_invocation(run, timeout=60).status)


if __name__ == "__main__":
    main()
