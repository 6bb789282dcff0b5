"""What no report may show: the credentials of the run, wherever they stand, and what a secret's name stands before."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, quote_plus, unquote_plus

from dffkit._masking import CREDENTIAL_PARAMETERS, MASK, masked_url

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from dffkit.settings import Settings

_PARTS = (
    *("apikey", "authorization", "authtoken", "cookie", "credential", "passcode", "passphrase", "passwd", "password"),
    *("privatekey", "pwd", "secret", "signature", "token", "webhook"),
)
_WHOLE = CREDENTIAL_PARAMETERS | {"dfapikey", "xdffaksign"}
_SHORTEST = 6
"""Characters: a shorter credential is masked by its name only, or half of all words would be."""
_NAMED = re.compile(
    r"""(?<![\w-])([\w-]++)(\\*["']?\s*+[:=]\s*+)(\\*"(?:\\.|[^"\\])*+"?|'(?:\\.|[^'\\])*+'?|[^\s&,;"'{}\[\]]++)"""
)


class Masks:
    """Masks for one run: ``secrets`` are its credentials, ``names`` those that the spec calls passwords."""

    def __init__(self, secrets: Iterable[str] = (), names: Iterable[str] = ()) -> None:
        self._names = frozenset(map(_flat, names))
        spelled = {
            form for one in secrets if len(one) >= _SHORTEST for form in (one, quote(one, safe=""), quote_plus(one))
        }
        longest_first = sorted(spelled, key=len, reverse=True)
        self._values = re.compile("|".join(map(re.escape, longest_first))) if spelled else None

    def is_secret(self, name: str) -> bool:
        """Whether what stands under a name is a credential."""
        flat = _flat(name)
        return flat in _WHOLE or flat in self._names or any(part in flat for part in _PARTS)

    def text(self, text: str) -> str:
        """A text of any kind: values that look as if they stood under a secret's name are masked too."""
        named = _NAMED.sub(lambda found: found[1] + found[2] + MASK if self.is_secret(found[1]) else found[0], text)
        return self._known(masked_url(named) if "://" in named else named)

    def body(self, text: str) -> str:
        """A body: as JSON where it is JSON."""
        try:
            value = json.loads(text)
        except (ValueError, RecursionError):
            return self.text(text)
        return (
            json.dumps(self.value(value), ensure_ascii=False) if isinstance(value, dict | list) else self._known(text)
        )

    def value(self, value: Any, name: str = "") -> Any:
        """A JSON value; all that an object under a secret's name holds is masked."""
        if isinstance(value, dict):
            named = any(isinstance(value.get(key), str) and self.is_secret(value[key]) for key in ("name", "key"))
            return {
                self._known(key): self.value(
                    item, name or (key if self.is_secret(key) or (named and key == "value") else "")
                )
                for key, item in value.items()
            }
        if isinstance(value, list):
            return [self.value(item, name) for item in value]
        if name and value is not None and not isinstance(value, bool):
            return MASK
        return self.body(value) if isinstance(value, str) and value.lstrip()[:1] in {"{", "["} else self._leaf(value)

    def pairs(self, pairs: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
        """Headers, or names and values of a query or a form."""
        for name, value in pairs:
            yield name, MASK if self.is_secret(name) else str(self.body(value))

    def encoded(self, text: str) -> str:
        """An urlencoded text, still encoded."""
        shown = []
        for pair in text.split("&"):
            name, equals, _value = pair.partition("=")
            secret = equals and self.is_secret(unquote_plus(name))
            shown.append(f"{name}={MASK}" if secret else self._known(pair))
        return "&".join(shown)

    def url(self, url: str) -> str:
        """An address."""
        address, mark, query = masked_url(url).partition("?")
        return self._known(address) + mark + self.encoded(query)

    def _leaf(self, value: Any) -> Any:
        return self.text(value) if isinstance(value, str) else value

    def _known(self, text: str) -> str:
        return self._values.sub(MASK, text) if self._values else text


def masks_of(settings: Settings, document: Mapping[str, Any]) -> Masks:
    """The masks for a connector's settings and a service's spec."""
    secrets = [value for name, value in settings.values.items() if name in settings.secrets and isinstance(value, str)]
    return Masks(secrets, _passwords(document))


def _passwords(node: Any) -> Iterator[str]:
    """Names of properties and parameters that the spec calls passwords."""
    if isinstance(node, dict):
        for name, schema in (node.get("properties") or {}).items() if isinstance(node.get("properties"), dict) else ():
            if isinstance(schema, dict) and schema.get("format") == "password":
                yield name
        if isinstance(node.get("name"), str) and (node.get("schema") or {}).get("format") == "password":
            yield node["name"]
    for inner in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from _passwords(inner)


def _flat(name: str) -> str:
    return name.lower().replace("-", "").replace("_", "")
