"""Credentials, checked for real and with the mock's own code: one file a scheme.

What each scheme covers, so what may not be changed on the way without a refusal:

=================== ============================================================== ==================================
scheme              covered                                                        a wrong one is refused with
=================== ============================================================== ==================================
sdk-hmac-sha256     the canonical request: method, decoded path, sorted query,     401 ``APIGW.0301``
                    the headers named in SignedHeaders (blanks around a value
                    aside), the body's hash unless ``UNSIGNED-PAYLOAD``; the date
                    (15 minutes). Not: other headers, escapes' case, pairs' order
iam-token           nothing of the request: the token is looked up, in             401 ``APIGW.0301``; IAM itself:
                    ``X-Auth-Token`` or where IAM takes one in the body            401 in its own shape
df-api-key          nothing of the request: the key id is looked up                403 ``ft.InvalidAPIKey``
dataway-token       nothing of the request: the token is looked up                 401 or 403, assumed
dway                method, the body's MD5, Content-Type, Date (15 minutes,        401 or 403, assumed
                    assumed). Not: path, query, other headers
smartchart-sha1     secret, stamp, visitor, type. Not: ``ds``, ``param``,          200 with an error inside, assumed
                    ``update``, path, files, headers; no time window is documented
dff-ak              method, path and query as sent, timestamp (15 minutes), nonce  401 ``EUserAuth``; unknown key id:
                    (once a key in 24 h), the canonical body. Not: headers, files, 404 ``EClientNotFound``
                    blanks and the order of keys in a JSON body
=================== ============================================================== ==================================

Every credential that a request carries must be right, also where the operation would do with another one (assumed:
no source says which one the vendors prefer).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._verifier import Verifier
from .dataway_token import DatawayToken
from .df_api_key import DfApiKey
from .dff_ak import DffAk
from .dway import Dway
from .iam_password import IamPassword
from .iam_token import IamToken
from .sdk_hmac import SdkHmac
from .smartchart import Smartchart

if TYPE_CHECKING:
    from ..instance import Instance

GUANCE_KEYS = ("guance", "access_key")

__all__ = ["SCHEMES", "Verifier", "make_verifiers"]

_VERIFIERS: tuple[type[Verifier], ...] = (
    SdkHmac,
    IamToken,
    IamPassword,
    DfApiKey,
    DatawayToken,
    Dway,
    Smartchart,
    DffAk,
)
SCHEMES = frozenset(verifier.scheme for verifier in _VERIFIERS)
"""The schemes that can be verified, as ``x-dffkit-signing`` names them."""


def make_verifiers(instance: Instance) -> tuple[Verifier, ...]:
    """One verifier a scheme, in the order in which they are asked."""
    credentials = instance.credentials
    return (
        SdkHmac(credentials.access_keys, instance.temporary_keys.find),
        IamToken(instance.tokens),
        IamPassword(credentials.iam_users),
        DfApiKey(credentials.guance_keys, lambda key: instance.store.get(GUANCE_KEYS, (), key) is not None),
        DatawayToken(credentials.dataway_tokens),
        Dway(credentials.dataway_keys),
        Smartchart(credentials.dataset_visitors),
        DffAk(credentials.dff_keys, instance.nonces),
    )
