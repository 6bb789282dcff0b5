"""``dffkit mock``: the mock in the foreground, until it is interrupted."""

from __future__ import annotations

import sys
import time
from functools import partial
from pathlib import Path
from typing import cast

import click

from .catalogue import Catalogue
from .credentials import TABLE
from .engines import EngineName, make_engine
from .gateway import Gateway
from .instance import Instance
from .listening import LOOPBACK, CannotListen, address, is_loopback, listen
from .server import PORT, serve
from .specs import SpecsMissing, find_bundles
from .stage import EngineUnavailable
from .store import NotKept, StateUnusable
from .store.keeping import keeping
from .watching import WatchedGateway


@click.command
@click.option("--port", default=PORT, show_default=True, type=click.IntRange(0, 65535), help="0 takes a free one.")
@click.option("--host", default=LOOPBACK, show_default=True, help="Address to listen on.")
@click.option("--expose", is_flag=True, help="Allow a --host that other machines can reach.")
@click.option(
    "--engine",
    default="native",
    show_default=True,
    type=click.Choice(["native", "prism"]),
    help="Who makes the answers.",
)
@click.option("--stem", "stems", multiple=True, help="Only this service; may be given several times.")
@click.option("--specs", type=click.Path(path_type=Path, file_okay=False), help="Folder of bundled specs.")
@click.option("--stateless", is_flag=True, help="Remember no resource: every answer is an example of the specs.")
@click.option("--state", type=click.Path(path_type=Path), help="Keep what is stored in this file, and begin with it.")
@click.option("--seed", type=click.Path(path_type=Path), help="Begin with the records of this file (YAML or JSON).")
@click.option("--faults", type=click.Path(path_type=Path), help="Inject the faults of this file (YAML or JSON).")
@click.option("--no-fault-header", is_flag=True, help="Ignore X-Mock-Fault: no request may ask for faults.")
@click.option("--watch", is_flag=True, help="Read the specs again when their files change.")
@click.option("--watch-stdin", is_flag=True, hidden=True, help="End when the standard input does.")
def mock(
    *,
    port: int,
    host: str,
    expose: bool,
    engine: str,
    stems: tuple[str, ...],
    specs: Path | None,
    stateless: bool,
    state: Path | None,
    seed: Path | None,
    faults: Path | None,
    no_fault_header: bool,
    watch: bool,
    watch_stdin: bool,
) -> None:
    """Serve a mock of every service, at the vendors' own paths, on one port."""
    if not is_loopback(host) and not expose:
        raise click.UsageError(
            f"{host} can be reached by other machines, and the mock's credentials are public: allow that with --expose"
        )
    if stateless and (state or seed):
        raise click.UsageError("--stateless remembers no resource, so --state and --seed do nothing: leave one out")
    try:
        instance = Instance(time.time)
        find = partial(find_bundles, specs, stems or None)

        def make() -> Gateway:
            bundles = find()
            made = make_engine(cast("EngineName", engine), bundles)
            catalogue = Catalogue(bundles)
            return Gateway(catalogue, made, instance, stateful=not stateless, fault_header=not no_fault_header)

        served = WatchedGateway(make, find, _say) if watch else make()
        gateway = served.current if isinstance(served, WatchedGateway) else served
        if faults is not None:
            gateway.inject(faults)
        listener = listen(host, port)
        url = address(host, listener.getsockname()[1])
        with listener, keeping(instance.store, state):
            if seed is not None:
                _plant(seed, gateway)
            serve(served, listener, lambda: _greet(url, engine, gateway.catalogue), watch_stdin=watch_stdin)
    except (SpecsMissing, CannotListen, EngineUnavailable, StateUnusable, NotKept, ValueError) as error:
        raise click.ClickException(str(error)) from None


def _plant(seed: Path, gateway: Gateway) -> None:
    """Begins with the seed, unless the state file has something already: that began with it before."""
    from .seeding import SeedRefused, apply_seed, read_seed  # noqa: PLC0415 most mocks begin without a seed

    read, store = read_seed(seed), gateway.instance.store
    if store.is_empty:
        try:
            apply_seed(read, gateway.instance, gateway.catalogue)
        except SeedRefused as error:
            raise SeedRefused(f"the seed {seed}: {error}") from None
    else:
        _say(f"the state file has something already, so the seed {seed} was not applied")


def _say(sentence: str) -> None:
    click.echo(f"dffkit mock: {sentence}", err=True)


def _greet(url: str, engine: str, catalogue: Catalogue) -> None:
    """What a person needs to know, once requests are answered."""
    stems = dict.fromkeys(route.stem for route in catalogue.table.routes)
    click.echo(f"dffkit mock: {url}  ({engine} engine; {len(catalogue.table.routes)} operations of {', '.join(stems)})")
    click.echo(f"  for dffkit itself: export DFFKIT_MOCK_URL={url}")
    click.echo(f"  in a browser: {url}/_mock/   journal: {url}/_mock/requests   Ctrl-C stops\n")
    click.echo("Published credentials, worth nothing anywhere else:")
    width = max(len(label) for label, _ in TABLE)
    for label, values in TABLE:
        click.echo(f"  {label:<{width}}  {values}")
    sys.stdout.flush()
