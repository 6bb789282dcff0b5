"""One transfer of 1 GiB in this process: ``python -m tests.bench.transfer NAME URL FILE`` prints peak and seconds."""

from __future__ import annotations

import json
import re
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from dffkit import Dataset
from dffkit.auth import AccessKey, HuaweiAuth
from dffkit.sender import Sender
from dffkit_api import Operation

from .raw_server import DOWNLOAD, GIBIBYTE

if TYPE_CHECKING:
    from collections.abc import Callable

STATUS = Path("/proc/self/status")
SIGNED = (("sdk-hmac-sha256",),)


def upload_form(url: str, path: Path) -> None:
    """A signed multipart form with the file in it."""
    with Dataset(endpoint=url, visitor="visitor", secret="secret") as dataset:
        dataset.upload("sales", path)


def upload_body(url: str, path: Path) -> None:
    """The file alone, as the body of a signed request."""
    send, put = _signed(url), Operation("functiongraph", "put", "put", "/put", "", True, SIGNED)
    headers = {"Content-Type": "application/octet-stream"}
    with path.open("rb") as file:
        send.raw(put, {"method": "put", "url": "/put", "content": file, "headers": headers})


def download(url: str, path: Path) -> None:
    """An answer read in pieces."""
    send, get = _signed(url), Operation("functiongraph", "get", "get", DOWNLOAD, "", True, SIGNED)
    with send.stream(get, {"method": "get", "url": DOWNLOAD}) as response:
        size = sum(map(len, response.iter_bytes()))
    if size != GIBIBYTE:
        raise ValueError(f"{size} bytes came, not {GIBIBYTE}")


TRANSFERS: dict[str, Callable[[str, Path], None]] = {
    "upload, form": upload_form,
    "upload, body": upload_body,
    "download": download,
}


def _signed(url: str) -> Sender:
    return Sender(url, HuaweiAuth(AccessKey(ak="ak", sk="sk")))


def resident(field: str) -> int:
    """Bytes of this process, as its status names them: ``VmRSS``, ``VmHWM``."""
    found = re.search(rf"^{field}:\s+(\d+) kB$", STATUS.read_text(), re.MULTILINE)
    if found is None:
        raise LookupError(f"{STATUS} has no {field}")
    return int(found[1]) * 1024


def main() -> None:
    """The peak is reset first, because a process inherits that of the one which started it."""
    name, url, path = sys.argv[1:]
    Path("/proc/self/clear_refs").write_text("5")
    before, started = resident("VmRSS"), time.perf_counter()
    TRANSFERS[name](url, Path(path))
    seconds = time.perf_counter() - started
    print(json.dumps({"peak": resident("VmHWM") - before, "seconds": seconds}))


if __name__ == "__main__":
    main()
