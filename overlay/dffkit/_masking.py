"""What stands in messages, logs and ``repr`` in the place of a credential."""

from __future__ import annotations

import re
from urllib.parse import unquote

MASK = "***"

# The extension of a request that lists the credentials in its body, which a message must not repeat.
SECRETS = "dffkit.secrets"

# Names of query parameters, in any case, that vendors use for credentials.
CREDENTIAL_PARAMETERS = frozenset(
    {
        "access_token", "ak", "authtoken", "clienttoken", "key", "password", "secret", "sign", "signature", "sk",
        "token", "xdffauthtoken",
    }
)  # fmt: skip

_CREDENTIAL = re.compile(rf"(?i)([?&](?:{'|'.join(sorted(CREDENTIAL_PARAMETERS))})=)[^&#\s]+")
# Up to the last "@": a password may have one that nobody has encoded.
_USERINFO = re.compile(r"(?<=://)[^/\s]*@")
_IN_PATH = re.compile(r"(/check/token/|/push-events/)([^/?#\s]+)")  # of DataWay and of Guance


def masked_url(url: object) -> str:
    """The URL without user, password and the values of parameters and segments that are credentials."""
    return _IN_PATH.sub(rf"\1{MASK}", _CREDENTIAL.sub(rf"\1{MASK}", _USERINFO.sub("", str(url))))


def secrets_in_path(url: object) -> list[str]:
    """The segments of a URL's path that are credentials, as they stand there and as they were given."""
    found = [segment for _, segment in _IN_PATH.findall(str(url))]
    return [*found, *map(unquote, found)]
