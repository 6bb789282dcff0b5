"""One call of every operation of IAM that our spec has; the SDK has six for two of them, told apart by the body."""

from __future__ import annotations

import huaweicloudsdkiam.v3 as iam

from .call import Call

TOKENS, KEYS = "keystone_create_user_token_by_password", "create_temporary_access_key"
ISSUED = "mock-iam-token"  # the mock's published token, as the SDK's user got it from somewhere
AGENCY = {"agency_name": "operations", "domain_name": "another-company"}

PASSWORD = iam.PwdPassword(
    user=iam.PwdPasswordUser(
        name="mock-user", password="mock-password", domain=iam.PwdPasswordUserDomain(name="mock-domain")
    )
)
POLICY = iam.ServicePolicy(
    version="1.1",
    statement=[
        iam.ServiceStatement(
            action=["obs:object:*"],
            effect="Allow",
            resource=["obs:*:*:object:*"],
            condition={"StringEquals": {"obs:prefix": ["public"]}},
        )
    ],
)

IAM_CALLS = (
    Call(
        "iam",
        "keystone_create_user_token_by_password",
        iam.KeystoneCreateUserTokenByPasswordRequest(
            body=iam.KeystoneCreateUserTokenByPasswordRequestBody(
                auth=iam.PwdAuth(
                    identity=iam.PwdIdentity(methods=["password"], password=PASSWORD),
                    scope=iam.AuthScope(project=iam.AuthScopeProject(name="cn-north-4")),
                )
            )
        ),
        lambda got: got.x_subject_token and got.token.expires_at and got.token.project.name == "cn-north-4",
    ),
    Call(
        "iam",
        "keystone_create_user_token_by_password_and_mfa",
        iam.KeystoneCreateUserTokenByPasswordAndMfaRequest(
            nocatalog="true",
            body=iam.KeystoneCreateUserTokenByPasswordAndMfaRequestBody(
                auth=iam.MfaAuth(
                    identity=iam.MfaIdentity(
                        methods=["password", "totp"],
                        password=PASSWORD,
                        totp=iam.MfaTotp(user=iam.MfaTotpUser(id="mock-user-id", passcode="987654")),
                    ),
                    scope=iam.AuthScope(domain=iam.AuthScopeDomain(name="mock-domain")),
                )
            ),
        ),
        lambda got: got.x_subject_token and got.token.methods == ["password", "totp"] and got.token.catalog is None,
        known_as=TOKENS,
    ),
    Call(
        "iam",
        "keystone_create_agency_token",
        iam.KeystoneCreateAgencyTokenRequest(
            body=iam.KeystoneCreateAgencyTokenRequestBody(
                auth=iam.AgencyTokenAuth(
                    identity=iam.AgencyTokenIdentity(
                        methods=["assume_role"], assume_role=iam.AgencyTokenAssumerole(**AGENCY)
                    ),
                    scope=iam.AgencyTokenScope(project=iam.AgencyTokenScopeProject(name="cn-north-4")),
                )
            )
        ),
        lambda got: got.x_subject_token and got.token.assumed_by.user.name == "mock-user",
        known_as=TOKENS,
    ),
    Call(
        "iam",
        "keystone_create_scoped_token",
        iam.KeystoneCreateScopedTokenRequest(
            body=iam.KeystoneCreateScopedTokenRequestBody(
                auth=iam.ScopedTokenAuth(
                    identity=iam.ScopedTokenIdentity(methods=["token"], token=iam.ScopedToken(id=ISSUED)),
                    scope=iam.TokenSocpeOption(
                        project=iam.ScopeProjectOption(
                            name="cn-north-4", domain=iam.ScopeDomainOption(id="mock-domain-id")
                        )
                    ),
                )
            )
        ),
        lambda got: got.x_subject_token and got.token.project.id,
        known_as=TOKENS,
    ),
    Call(
        "iam",
        "keystone_validate_token",
        iam.KeystoneValidateTokenRequest(x_subject_token=ISSUED),
        lambda got: got.x_subject_token == ISSUED and got.token.user.name == "mock-user",
    ),
    Call(
        "iam",
        "create_temporary_access_key_by_agency",
        iam.CreateTemporaryAccessKeyByAgencyRequest(
            body=iam.CreateTemporaryAccessKeyByAgencyRequestBody(
                auth=iam.AgencyAuth(
                    identity=iam.AgencyAuthIdentity(
                        methods=["assume_role"],
                        assume_role=iam.IdentityAssumerole(
                            **AGENCY, duration_seconds=3600, session_user=iam.AssumeroleSessionuser(name="night-shift")
                        ),
                        policy=POLICY,
                    )
                )
            )
        ),
        lambda got: got.credential.access and got.credential.secret and got.credential.securitytoken,
        known_as=KEYS,
    ),
    Call(
        "iam",
        "create_temporary_access_key_by_token",
        iam.CreateTemporaryAccessKeyByTokenRequest(
            body=iam.CreateTemporaryAccessKeyByTokenRequestBody(
                auth=iam.TokenAuth(
                    identity=iam.TokenAuthIdentity(
                        methods=["token"], token=iam.IdentityToken(id=ISSUED, duration_seconds=900)
                    )
                )
            )
        ),
        lambda got: got.credential.expires_at and got.credential.securitytoken,
        known_as=KEYS,
    ),
    Call("iam", "keystone_list_projects", iam.KeystoneListProjectsRequest(name="cn-north-4"), lambda got: got.projects),
    Call(
        "iam",
        "keystone_list_auth_projects",
        iam.KeystoneListAuthProjectsRequest(),
        lambda got: got.projects[0].id == "mock-project",
    ),
    Call(
        "iam",
        "keystone_show_project",
        iam.KeystoneShowProjectRequest(project_id="mock-project"),
        lambda got: got.project.name == "cn-north-4",
    ),
    Call(
        "iam",
        "keystone_list_auth_domains",
        iam.KeystoneListAuthDomainsRequest(),
        lambda got: got.domains[0].id == "mock-domain-id",
    ),
    Call("iam", "keystone_list_users", iam.KeystoneListUsersRequest(), lambda got: got.users[0].id),
    Call(
        "iam",
        "keystone_show_user",
        iam.KeystoneShowUserRequest(user_id="mock-user-id"),
        lambda got: got.user.name == "mock-user",
    ),
    Call("iam", "show_user", iam.ShowUserRequest(user_id="mock-user-id"), lambda got: got.user.email),
    Call("iam", "keystone_list_regions", iam.KeystoneListRegionsRequest(), lambda got: got.regions[0].locales.en_us),
    Call(
        "iam",
        "keystone_show_region",
        iam.KeystoneShowRegionRequest(region_id="cn-north-4"),
        lambda got: got.region.id == "cn-north-4",
    ),
)
