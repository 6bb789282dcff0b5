"""What functions are made of and stand in: dependencies, templates, applications, endpoints, service bridges."""

from __future__ import annotations

import huaweicloudsdkfunctiongraph.v2 as sdk

from .call import functiongraph, on_function
from .functions import ZIP

LINK = "https://bucket.obs.cn-north-4.myhuaweicloud.com/depends/kafka.zip"
DEPENDENCY = {"depend_id": "4f4ae4eb", "version": "1"}
TEMPLATE = "9f1d3f7a-2c0b-4f3e-8a51-7c6d5e4f3a2b"
APPLICATION = "1d2c3b4a-5f6e-4a7b-8c9d-0e1f2a3b4c5d"
NETWORK = {"vpc_id": "6a2b1c0d-3e4f-4a5b-9c8d-7e6f5a4b3c2d", "subnet_id": "0b1c2d3e-4f5a-4b6c-8d7e-9f0a1b2c3d4e"}

CALLS = (
    functiongraph("list_dependencies", lambda got: got.dependencies[0].id, dependency_type="public", maxitems="5"),
    functiongraph(
        "create_dependency_version",
        lambda got: got.id,
        body=sdk.CreateDependencyRequestBody(
            depend_file=ZIP, depend_type="zip", runtime="Node.js8.10", name="kafka-client"
        ),
    ),
    functiongraph(
        "create_dependency_version",
        lambda got: got.id,
        body=sdk.CreateDependencyRequestBody(
            depend_link=LINK, depend_type="obs", runtime="Python3.6", name="kafka-client"
        ),
    ),
    functiongraph("show_dependency_version", lambda got: got.id, **DEPENDENCY),
    functiongraph("list_dependency_version", lambda got: got.dependencies[0].id, depend_id="4f4ae4eb"),
    functiongraph("delete_dependency_version", **DEPENDENCY),
    functiongraph("list_function_template", lambda got: got.func_templates[0].id, maxitems="10", ispublic="true"),
    functiongraph("show_function_template", lambda got: got.id, template_id=TEMPLATE),
    functiongraph("list_app_templates", lambda got: got.templates[0].id, maxitems="10", x_language="en-us"),
    functiongraph("show_app_template", lambda got: got.name, id=TEMPLATE),
    functiongraph("list_function_applications", lambda got: got.applications, limit="10"),
    functiongraph(
        "create_function_app",
        lambda got: got.application_id,
        body=sdk.CreateFunctionAppRequestBody(
            name="file-store",
            template_id=TEMPLATE,
            description="keeps uploads",
            agency_name="fgs_default_agency",
            params={"bucket": "uploads"},
        ),
    ),
    functiongraph("show_function_app", lambda got: got.name, id=APPLICATION),
    functiongraph("delete_function_app", id=APPLICATION),
    functiongraph(
        "create_vpc_endpoint",
        lambda got: got.endpoints,
        body=sdk.CreateVpcEndpointRequestBody(flavor="small", xrole="fgs_default_agency", **NETWORK),
    ),
    functiongraph("delete_vpc_endpoint", **NETWORK),
    functiongraph("list_bridge_versions", lambda got: got.body, type="rds"),
    on_function("list_bridge_functions", lambda got: got.body, type="rds"),
)
