"""A program that writes until it is killed: ``python -m … URL SPOOL NOTES FIRST``; with ``-`` as FIRST it only sends.

After each write that returned, it notes what was accepted in NOTES, and waits for the disk: a note is never lost.
"""

from __future__ import annotations

import os
import sys
import threading

from dffkit import DataWay
from dffkit.connectors.dataway.buffered import BufferedWriter, _verdict

MEASUREMENTS = ("cpu", "mem", "net")
TIMEOUT = 0.2  # seconds for an answer, less than the silence of the server


def write(writer: BufferedWriter, measurement: str, notes: int, first: int) -> None:
    """Writes one point after the other, some of them together, and notes each."""
    number = first
    while True:
        count = 1 + number % 3
        numbers = range(number, number + count)
        writer.write_logging_many([{"measurement": measurement, "fields": {"n": n}} for n in numbers])
        os.write(notes, "".join(f"{measurement} {n}\n" for n in numbers).encode())
        os.fsync(notes)
        number += count


def main() -> None:
    """Pauses are short, so that much happens in the little time there is."""
    url, spool, path, first = sys.argv[1:]
    _verdict.FIRST_WAIT, _verdict.LONGEST_PAUSE = 0.005, 0.05
    with DataWay(endpoint=url, token="tkn_test", timeout=TIMEOUT) as dataway:
        writer = dataway.buffered(spool=spool, flush_age=0.01, flush_points=20)
        if first == "-":
            writer.flush(30.0)
            writer.close()
            return
        notes = os.open(path, os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600)
        threads = [
            threading.Thread(target=write, args=(writer, measurement, notes, int(first)))
            for measurement in MEASUREMENTS
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()


if __name__ == "__main__":
    main()
