"""How long a temporary access key of IAM may live.

Source: Huawei Cloud, IAM API reference, "Obtaining a Temporary Access Key and Security Token Through an Agency".
"""

from __future__ import annotations

SHORTEST, LONGEST = 900, 86_400  # seconds
