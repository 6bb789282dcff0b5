"""A process that writes state until it is killed, and says after each transaction that it is kept.

``python writing.py FILE WRITERS``: as many threads share one store; each writes its records ``<writer>-<number>`` in
order, with a log and a counter in the same transaction, and prints the key once the transaction is over.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from threading import Thread

from dffkit_mock.store import Store
from dffkit_mock.store.sqlite import SqliteBacking

RECORD, LOG, COUNTER = ("test", "record"), ("test", "log"), "written"


def write(store: Store, writer: int) -> None:
    """Transactions of several changes, without end."""
    first = len(store.records(RECORD, (str(writer),)))
    for number in range(first, 1_000_000):
        key = f"{writer}-{number}"
        with store.transaction():
            store.put(RECORD, (str(writer),), key, {"number": number, "text": "x" * (number % 7) * 200})
            store.append(LOG, (), [key])
            store.count(COUNTER)
        os.write(1, f"{key}\n".encode())


if __name__ == "__main__":
    opened = Store()
    opened.open(SqliteBacking(Path(sys.argv[1])))
    for each in range(int(sys.argv[2])):
        Thread(target=write, args=(opened, each)).start()
