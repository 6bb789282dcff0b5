# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The operations of Guance OpenAPI, grouped into resources over a sender."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._bound import Bound

if TYPE_CHECKING:
    from ..._send import AsyncSend, Send
    from . import access_keys as _access_keys
    from . import aggs_to_metrics as _aggs_to_metrics
    from . import alert_policies as _alert_policies
    from . import attachments as _attachments
    from . import billing as _billing
    from . import blacklists as _blacklists
    from . import channels as _channels
    from . import chart_images as _chart_images
    from . import checkers as _checkers
    from . import crontab_reports as _crontab_reports
    from . import dashboard_carousels as _dashboard_carousels
    from . import dashboards as _dashboards
    from . import data_mask_rules as _data_mask_rules
    from . import data_query_rules as _data_query_rules
    from . import dialing_regions as _dialing_regions
    from . import dialing_tasks as _dialing_tasks
    from . import events as _events
    from . import fields as _fields
    from . import hosts as _hosts
    from . import inner_dashboards as _inner_dashboards
    from . import issue_auto_discoveries as _issue_auto_discoveries
    from . import issue_levels as _issue_levels
    from . import issue_notification_policies as _issue_notification_policies
    from . import issue_replies as _issue_replies
    from . import issues as _issues
    from . import log_backups as _log_backups
    from . import log_indexes as _log_indexes
    from . import logging_query_rules as _logging_query_rules
    from . import login_mappings as _login_mappings
    from . import logmine as _logmine
    from . import member_groups as _member_groups
    from . import members as _members
    from . import metrics as _metrics
    from . import mutes as _mutes
    from . import notes as _notes
    from . import notice_dates as _notice_dates
    from . import notification_schedules as _notification_schedules
    from . import notify_objects as _notify_objects
    from . import object_classes as _object_classes
    from . import outer_functions as _outer_functions
    from . import permissions as _permissions
    from . import pipelines as _pipelines
    from . import queries as _queries
    from . import roles as _roles
    from . import rum_apps as _rum_apps
    from . import self_built_checkers as _self_built_checkers
    from . import service_catalogs as _service_catalogs
    from . import services as _services
    from . import slos as _slos
    from . import snapshots as _snapshots
    from . import sourcemaps as _sourcemaps
    from . import sso as _sso
    from . import tags as _tags
    from . import temporary_tokens as _temporary_tokens
    from . import viewers as _viewers
    from . import workspace_declarations as _workspace_declarations
    from . import workspaces as _workspaces


class Api:
    """Every operation, as a method of one of the resources below.

    ``send`` sends the requests; ``bound`` has the parameters that are given once for all calls.
    """

    def __init__(self, send: Send, bound: Bound | None = None) -> None:
        self._send = send
        self._bound = Bound() if bound is None else bound

    @cached_property
    def access_keys(self) -> _access_keys.AccessKeys:
        """The operations tagged ``access_keys``."""
        from .access_keys import AccessKeys

        return AccessKeys(self._send, self._bound)

    @cached_property
    def aggs_to_metrics(self) -> _aggs_to_metrics.AggsToMetrics:
        """The operations tagged ``aggs_to_metrics``."""
        from .aggs_to_metrics import AggsToMetrics

        return AggsToMetrics(self._send, self._bound)

    @cached_property
    def alert_policies(self) -> _alert_policies.AlertPolicies:
        """The operations tagged ``alert_policies``."""
        from .alert_policies import AlertPolicies

        return AlertPolicies(self._send, self._bound)

    @cached_property
    def attachments(self) -> _attachments.Attachments:
        """The operations tagged ``attachments``."""
        from .attachments import Attachments

        return Attachments(self._send, self._bound)

    @cached_property
    def billing(self) -> _billing.Billing:
        """The operations tagged ``billing``."""
        from .billing import Billing

        return Billing(self._send, self._bound)

    @cached_property
    def blacklists(self) -> _blacklists.Blacklists:
        """The operations tagged ``blacklists``."""
        from .blacklists import Blacklists

        return Blacklists(self._send, self._bound)

    @cached_property
    def channels(self) -> _channels.Channels:
        """The operations tagged ``channels``."""
        from .channels import Channels

        return Channels(self._send, self._bound)

    @cached_property
    def chart_images(self) -> _chart_images.ChartImages:
        """The operations tagged ``chart_images``."""
        from .chart_images import ChartImages

        return ChartImages(self._send, self._bound)

    @cached_property
    def checkers(self) -> _checkers.Checkers:
        """The operations tagged ``checkers``."""
        from .checkers import Checkers

        return Checkers(self._send, self._bound)

    @cached_property
    def crontab_reports(self) -> _crontab_reports.CrontabReports:
        """The operations tagged ``crontab_reports``."""
        from .crontab_reports import CrontabReports

        return CrontabReports(self._send, self._bound)

    @cached_property
    def dashboard_carousels(self) -> _dashboard_carousels.DashboardCarousels:
        """The operations tagged ``dashboard_carousels``."""
        from .dashboard_carousels import DashboardCarousels

        return DashboardCarousels(self._send, self._bound)

    @cached_property
    def dashboards(self) -> _dashboards.Dashboards:
        """The operations tagged ``dashboards``."""
        from .dashboards import Dashboards

        return Dashboards(self._send, self._bound)

    @cached_property
    def data_mask_rules(self) -> _data_mask_rules.DataMaskRules:
        """The operations tagged ``data_mask_rules``."""
        from .data_mask_rules import DataMaskRules

        return DataMaskRules(self._send, self._bound)

    @cached_property
    def data_query_rules(self) -> _data_query_rules.DataQueryRules:
        """The operations tagged ``data_query_rules``."""
        from .data_query_rules import DataQueryRules

        return DataQueryRules(self._send, self._bound)

    @cached_property
    def dialing_regions(self) -> _dialing_regions.DialingRegions:
        """The operations tagged ``dialing_regions``."""
        from .dialing_regions import DialingRegions

        return DialingRegions(self._send, self._bound)

    @cached_property
    def dialing_tasks(self) -> _dialing_tasks.DialingTasks:
        """The operations tagged ``dialing_tasks``."""
        from .dialing_tasks import DialingTasks

        return DialingTasks(self._send, self._bound)

    @cached_property
    def events(self) -> _events.Events:
        """The operations tagged ``events``."""
        from .events import Events

        return Events(self._send, self._bound)

    @cached_property
    def fields(self) -> _fields.Fields:
        """The operations tagged ``fields``."""
        from .fields import Fields

        return Fields(self._send, self._bound)

    @cached_property
    def hosts(self) -> _hosts.Hosts:
        """The operations tagged ``hosts``."""
        from .hosts import Hosts

        return Hosts(self._send, self._bound)

    @cached_property
    def inner_dashboards(self) -> _inner_dashboards.InnerDashboards:
        """The operations tagged ``inner_dashboards``."""
        from .inner_dashboards import InnerDashboards

        return InnerDashboards(self._send, self._bound)

    @cached_property
    def issue_auto_discoveries(self) -> _issue_auto_discoveries.IssueAutoDiscoveries:
        """The operations tagged ``issue_auto_discoveries``."""
        from .issue_auto_discoveries import IssueAutoDiscoveries

        return IssueAutoDiscoveries(self._send, self._bound)

    @cached_property
    def issue_levels(self) -> _issue_levels.IssueLevels:
        """The operations tagged ``issue_levels``."""
        from .issue_levels import IssueLevels

        return IssueLevels(self._send, self._bound)

    @cached_property
    def issue_notification_policies(self) -> _issue_notification_policies.IssueNotificationPolicies:
        """The operations tagged ``issue_notification_policies``."""
        from .issue_notification_policies import IssueNotificationPolicies

        return IssueNotificationPolicies(self._send, self._bound)

    @cached_property
    def issue_replies(self) -> _issue_replies.IssueReplies:
        """The operations tagged ``issue_replies``."""
        from .issue_replies import IssueReplies

        return IssueReplies(self._send, self._bound)

    @cached_property
    def issues(self) -> _issues.Issues:
        """The operations tagged ``issues``."""
        from .issues import Issues

        return Issues(self._send, self._bound)

    @cached_property
    def log_backups(self) -> _log_backups.LogBackups:
        """The operations tagged ``log_backups``."""
        from .log_backups import LogBackups

        return LogBackups(self._send, self._bound)

    @cached_property
    def log_indexes(self) -> _log_indexes.LogIndexes:
        """The operations tagged ``log_indexes``."""
        from .log_indexes import LogIndexes

        return LogIndexes(self._send, self._bound)

    @cached_property
    def logging_query_rules(self) -> _logging_query_rules.LoggingQueryRules:
        """The operations tagged ``logging_query_rules``."""
        from .logging_query_rules import LoggingQueryRules

        return LoggingQueryRules(self._send, self._bound)

    @cached_property
    def login_mappings(self) -> _login_mappings.LoginMappings:
        """The operations tagged ``login_mappings``."""
        from .login_mappings import LoginMappings

        return LoginMappings(self._send, self._bound)

    @cached_property
    def logmine(self) -> _logmine.Logmine:
        """The operations tagged ``logmine``."""
        from .logmine import Logmine

        return Logmine(self._send, self._bound)

    @cached_property
    def member_groups(self) -> _member_groups.MemberGroups:
        """The operations tagged ``member_groups``."""
        from .member_groups import MemberGroups

        return MemberGroups(self._send, self._bound)

    @cached_property
    def members(self) -> _members.Members:
        """The operations tagged ``members``."""
        from .members import Members

        return Members(self._send, self._bound)

    @cached_property
    def metrics(self) -> _metrics.Metrics:
        """The operations tagged ``metrics``."""
        from .metrics import Metrics

        return Metrics(self._send, self._bound)

    @cached_property
    def mutes(self) -> _mutes.Mutes:
        """The operations tagged ``mutes``."""
        from .mutes import Mutes

        return Mutes(self._send, self._bound)

    @cached_property
    def notes(self) -> _notes.Notes:
        """The operations tagged ``notes``."""
        from .notes import Notes

        return Notes(self._send, self._bound)

    @cached_property
    def notice_dates(self) -> _notice_dates.NoticeDates:
        """The operations tagged ``notice_dates``."""
        from .notice_dates import NoticeDates

        return NoticeDates(self._send, self._bound)

    @cached_property
    def notification_schedules(self) -> _notification_schedules.NotificationSchedules:
        """The operations tagged ``notification_schedules``."""
        from .notification_schedules import NotificationSchedules

        return NotificationSchedules(self._send, self._bound)

    @cached_property
    def notify_objects(self) -> _notify_objects.NotifyObjects:
        """The operations tagged ``notify_objects``."""
        from .notify_objects import NotifyObjects

        return NotifyObjects(self._send, self._bound)

    @cached_property
    def object_classes(self) -> _object_classes.ObjectClasses:
        """The operations tagged ``object_classes``."""
        from .object_classes import ObjectClasses

        return ObjectClasses(self._send, self._bound)

    @cached_property
    def outer_functions(self) -> _outer_functions.OuterFunctions:
        """The operations tagged ``outer_functions``."""
        from .outer_functions import OuterFunctions

        return OuterFunctions(self._send, self._bound)

    @cached_property
    def permissions(self) -> _permissions.Permissions:
        """The operations tagged ``permissions``."""
        from .permissions import Permissions

        return Permissions(self._send, self._bound)

    @cached_property
    def pipelines(self) -> _pipelines.Pipelines:
        """The operations tagged ``pipelines``."""
        from .pipelines import Pipelines

        return Pipelines(self._send, self._bound)

    @cached_property
    def queries(self) -> _queries.Queries:
        """The operations tagged ``queries``."""
        from .queries import Queries

        return Queries(self._send, self._bound)

    @cached_property
    def roles(self) -> _roles.Roles:
        """The operations tagged ``roles``."""
        from .roles import Roles

        return Roles(self._send, self._bound)

    @cached_property
    def rum_apps(self) -> _rum_apps.RumApps:
        """The operations tagged ``rum_apps``."""
        from .rum_apps import RumApps

        return RumApps(self._send, self._bound)

    @cached_property
    def self_built_checkers(self) -> _self_built_checkers.SelfBuiltCheckers:
        """The operations tagged ``self_built_checkers``."""
        from .self_built_checkers import SelfBuiltCheckers

        return SelfBuiltCheckers(self._send, self._bound)

    @cached_property
    def service_catalogs(self) -> _service_catalogs.ServiceCatalogs:
        """The operations tagged ``service_catalogs``."""
        from .service_catalogs import ServiceCatalogs

        return ServiceCatalogs(self._send, self._bound)

    @cached_property
    def services(self) -> _services.Services:
        """The operations tagged ``services``."""
        from .services import Services

        return Services(self._send, self._bound)

    @cached_property
    def slos(self) -> _slos.Slos:
        """The operations tagged ``slos``."""
        from .slos import Slos

        return Slos(self._send, self._bound)

    @cached_property
    def snapshots(self) -> _snapshots.Snapshots:
        """The operations tagged ``snapshots``."""
        from .snapshots import Snapshots

        return Snapshots(self._send, self._bound)

    @cached_property
    def sourcemaps(self) -> _sourcemaps.Sourcemaps:
        """The operations tagged ``sourcemaps``."""
        from .sourcemaps import Sourcemaps

        return Sourcemaps(self._send, self._bound)

    @cached_property
    def sso(self) -> _sso.Sso:
        """The operations tagged ``sso``."""
        from .sso import Sso

        return Sso(self._send, self._bound)

    @cached_property
    def tags(self) -> _tags.Tags:
        """The operations tagged ``tags``."""
        from .tags import Tags

        return Tags(self._send, self._bound)

    @cached_property
    def temporary_tokens(self) -> _temporary_tokens.TemporaryTokens:
        """The operations tagged ``temporary_tokens``."""
        from .temporary_tokens import TemporaryTokens

        return TemporaryTokens(self._send, self._bound)

    @cached_property
    def viewers(self) -> _viewers.Viewers:
        """The operations tagged ``viewers``."""
        from .viewers import Viewers

        return Viewers(self._send, self._bound)

    @cached_property
    def workspace_declarations(self) -> _workspace_declarations.WorkspaceDeclarations:
        """The operations tagged ``workspace_declarations``."""
        from .workspace_declarations import WorkspaceDeclarations

        return WorkspaceDeclarations(self._send, self._bound)

    @cached_property
    def workspaces(self) -> _workspaces.Workspaces:
        """The operations tagged ``workspaces``."""
        from .workspaces import Workspaces

        return Workspaces(self._send, self._bound)


class AsyncApi:
    """Every operation, as a method of one of the resources below, awaitable.

    ``send`` sends the requests; ``bound`` has the parameters that are given once for all calls.
    """

    def __init__(self, send: AsyncSend, bound: Bound | None = None) -> None:
        self._send = send
        self._bound = Bound() if bound is None else bound

    @cached_property
    def access_keys(self) -> _access_keys.AsyncAccessKeys:
        """The operations tagged ``access_keys``."""
        from .access_keys import AsyncAccessKeys

        return AsyncAccessKeys(self._send, self._bound)

    @cached_property
    def aggs_to_metrics(self) -> _aggs_to_metrics.AsyncAggsToMetrics:
        """The operations tagged ``aggs_to_metrics``."""
        from .aggs_to_metrics import AsyncAggsToMetrics

        return AsyncAggsToMetrics(self._send, self._bound)

    @cached_property
    def alert_policies(self) -> _alert_policies.AsyncAlertPolicies:
        """The operations tagged ``alert_policies``."""
        from .alert_policies import AsyncAlertPolicies

        return AsyncAlertPolicies(self._send, self._bound)

    @cached_property
    def attachments(self) -> _attachments.AsyncAttachments:
        """The operations tagged ``attachments``."""
        from .attachments import AsyncAttachments

        return AsyncAttachments(self._send, self._bound)

    @cached_property
    def billing(self) -> _billing.AsyncBilling:
        """The operations tagged ``billing``."""
        from .billing import AsyncBilling

        return AsyncBilling(self._send, self._bound)

    @cached_property
    def blacklists(self) -> _blacklists.AsyncBlacklists:
        """The operations tagged ``blacklists``."""
        from .blacklists import AsyncBlacklists

        return AsyncBlacklists(self._send, self._bound)

    @cached_property
    def channels(self) -> _channels.AsyncChannels:
        """The operations tagged ``channels``."""
        from .channels import AsyncChannels

        return AsyncChannels(self._send, self._bound)

    @cached_property
    def chart_images(self) -> _chart_images.AsyncChartImages:
        """The operations tagged ``chart_images``."""
        from .chart_images import AsyncChartImages

        return AsyncChartImages(self._send, self._bound)

    @cached_property
    def checkers(self) -> _checkers.AsyncCheckers:
        """The operations tagged ``checkers``."""
        from .checkers import AsyncCheckers

        return AsyncCheckers(self._send, self._bound)

    @cached_property
    def crontab_reports(self) -> _crontab_reports.AsyncCrontabReports:
        """The operations tagged ``crontab_reports``."""
        from .crontab_reports import AsyncCrontabReports

        return AsyncCrontabReports(self._send, self._bound)

    @cached_property
    def dashboard_carousels(self) -> _dashboard_carousels.AsyncDashboardCarousels:
        """The operations tagged ``dashboard_carousels``."""
        from .dashboard_carousels import AsyncDashboardCarousels

        return AsyncDashboardCarousels(self._send, self._bound)

    @cached_property
    def dashboards(self) -> _dashboards.AsyncDashboards:
        """The operations tagged ``dashboards``."""
        from .dashboards import AsyncDashboards

        return AsyncDashboards(self._send, self._bound)

    @cached_property
    def data_mask_rules(self) -> _data_mask_rules.AsyncDataMaskRules:
        """The operations tagged ``data_mask_rules``."""
        from .data_mask_rules import AsyncDataMaskRules

        return AsyncDataMaskRules(self._send, self._bound)

    @cached_property
    def data_query_rules(self) -> _data_query_rules.AsyncDataQueryRules:
        """The operations tagged ``data_query_rules``."""
        from .data_query_rules import AsyncDataQueryRules

        return AsyncDataQueryRules(self._send, self._bound)

    @cached_property
    def dialing_regions(self) -> _dialing_regions.AsyncDialingRegions:
        """The operations tagged ``dialing_regions``."""
        from .dialing_regions import AsyncDialingRegions

        return AsyncDialingRegions(self._send, self._bound)

    @cached_property
    def dialing_tasks(self) -> _dialing_tasks.AsyncDialingTasks:
        """The operations tagged ``dialing_tasks``."""
        from .dialing_tasks import AsyncDialingTasks

        return AsyncDialingTasks(self._send, self._bound)

    @cached_property
    def events(self) -> _events.AsyncEvents:
        """The operations tagged ``events``."""
        from .events import AsyncEvents

        return AsyncEvents(self._send, self._bound)

    @cached_property
    def fields(self) -> _fields.AsyncFields:
        """The operations tagged ``fields``."""
        from .fields import AsyncFields

        return AsyncFields(self._send, self._bound)

    @cached_property
    def hosts(self) -> _hosts.AsyncHosts:
        """The operations tagged ``hosts``."""
        from .hosts import AsyncHosts

        return AsyncHosts(self._send, self._bound)

    @cached_property
    def inner_dashboards(self) -> _inner_dashboards.AsyncInnerDashboards:
        """The operations tagged ``inner_dashboards``."""
        from .inner_dashboards import AsyncInnerDashboards

        return AsyncInnerDashboards(self._send, self._bound)

    @cached_property
    def issue_auto_discoveries(self) -> _issue_auto_discoveries.AsyncIssueAutoDiscoveries:
        """The operations tagged ``issue_auto_discoveries``."""
        from .issue_auto_discoveries import AsyncIssueAutoDiscoveries

        return AsyncIssueAutoDiscoveries(self._send, self._bound)

    @cached_property
    def issue_levels(self) -> _issue_levels.AsyncIssueLevels:
        """The operations tagged ``issue_levels``."""
        from .issue_levels import AsyncIssueLevels

        return AsyncIssueLevels(self._send, self._bound)

    @cached_property
    def issue_notification_policies(self) -> _issue_notification_policies.AsyncIssueNotificationPolicies:
        """The operations tagged ``issue_notification_policies``."""
        from .issue_notification_policies import AsyncIssueNotificationPolicies

        return AsyncIssueNotificationPolicies(self._send, self._bound)

    @cached_property
    def issue_replies(self) -> _issue_replies.AsyncIssueReplies:
        """The operations tagged ``issue_replies``."""
        from .issue_replies import AsyncIssueReplies

        return AsyncIssueReplies(self._send, self._bound)

    @cached_property
    def issues(self) -> _issues.AsyncIssues:
        """The operations tagged ``issues``."""
        from .issues import AsyncIssues

        return AsyncIssues(self._send, self._bound)

    @cached_property
    def log_backups(self) -> _log_backups.AsyncLogBackups:
        """The operations tagged ``log_backups``."""
        from .log_backups import AsyncLogBackups

        return AsyncLogBackups(self._send, self._bound)

    @cached_property
    def log_indexes(self) -> _log_indexes.AsyncLogIndexes:
        """The operations tagged ``log_indexes``."""
        from .log_indexes import AsyncLogIndexes

        return AsyncLogIndexes(self._send, self._bound)

    @cached_property
    def logging_query_rules(self) -> _logging_query_rules.AsyncLoggingQueryRules:
        """The operations tagged ``logging_query_rules``."""
        from .logging_query_rules import AsyncLoggingQueryRules

        return AsyncLoggingQueryRules(self._send, self._bound)

    @cached_property
    def login_mappings(self) -> _login_mappings.AsyncLoginMappings:
        """The operations tagged ``login_mappings``."""
        from .login_mappings import AsyncLoginMappings

        return AsyncLoginMappings(self._send, self._bound)

    @cached_property
    def logmine(self) -> _logmine.AsyncLogmine:
        """The operations tagged ``logmine``."""
        from .logmine import AsyncLogmine

        return AsyncLogmine(self._send, self._bound)

    @cached_property
    def member_groups(self) -> _member_groups.AsyncMemberGroups:
        """The operations tagged ``member_groups``."""
        from .member_groups import AsyncMemberGroups

        return AsyncMemberGroups(self._send, self._bound)

    @cached_property
    def members(self) -> _members.AsyncMembers:
        """The operations tagged ``members``."""
        from .members import AsyncMembers

        return AsyncMembers(self._send, self._bound)

    @cached_property
    def metrics(self) -> _metrics.AsyncMetrics:
        """The operations tagged ``metrics``."""
        from .metrics import AsyncMetrics

        return AsyncMetrics(self._send, self._bound)

    @cached_property
    def mutes(self) -> _mutes.AsyncMutes:
        """The operations tagged ``mutes``."""
        from .mutes import AsyncMutes

        return AsyncMutes(self._send, self._bound)

    @cached_property
    def notes(self) -> _notes.AsyncNotes:
        """The operations tagged ``notes``."""
        from .notes import AsyncNotes

        return AsyncNotes(self._send, self._bound)

    @cached_property
    def notice_dates(self) -> _notice_dates.AsyncNoticeDates:
        """The operations tagged ``notice_dates``."""
        from .notice_dates import AsyncNoticeDates

        return AsyncNoticeDates(self._send, self._bound)

    @cached_property
    def notification_schedules(self) -> _notification_schedules.AsyncNotificationSchedules:
        """The operations tagged ``notification_schedules``."""
        from .notification_schedules import AsyncNotificationSchedules

        return AsyncNotificationSchedules(self._send, self._bound)

    @cached_property
    def notify_objects(self) -> _notify_objects.AsyncNotifyObjects:
        """The operations tagged ``notify_objects``."""
        from .notify_objects import AsyncNotifyObjects

        return AsyncNotifyObjects(self._send, self._bound)

    @cached_property
    def object_classes(self) -> _object_classes.AsyncObjectClasses:
        """The operations tagged ``object_classes``."""
        from .object_classes import AsyncObjectClasses

        return AsyncObjectClasses(self._send, self._bound)

    @cached_property
    def outer_functions(self) -> _outer_functions.AsyncOuterFunctions:
        """The operations tagged ``outer_functions``."""
        from .outer_functions import AsyncOuterFunctions

        return AsyncOuterFunctions(self._send, self._bound)

    @cached_property
    def permissions(self) -> _permissions.AsyncPermissions:
        """The operations tagged ``permissions``."""
        from .permissions import AsyncPermissions

        return AsyncPermissions(self._send, self._bound)

    @cached_property
    def pipelines(self) -> _pipelines.AsyncPipelines:
        """The operations tagged ``pipelines``."""
        from .pipelines import AsyncPipelines

        return AsyncPipelines(self._send, self._bound)

    @cached_property
    def queries(self) -> _queries.AsyncQueries:
        """The operations tagged ``queries``."""
        from .queries import AsyncQueries

        return AsyncQueries(self._send, self._bound)

    @cached_property
    def roles(self) -> _roles.AsyncRoles:
        """The operations tagged ``roles``."""
        from .roles import AsyncRoles

        return AsyncRoles(self._send, self._bound)

    @cached_property
    def rum_apps(self) -> _rum_apps.AsyncRumApps:
        """The operations tagged ``rum_apps``."""
        from .rum_apps import AsyncRumApps

        return AsyncRumApps(self._send, self._bound)

    @cached_property
    def self_built_checkers(self) -> _self_built_checkers.AsyncSelfBuiltCheckers:
        """The operations tagged ``self_built_checkers``."""
        from .self_built_checkers import AsyncSelfBuiltCheckers

        return AsyncSelfBuiltCheckers(self._send, self._bound)

    @cached_property
    def service_catalogs(self) -> _service_catalogs.AsyncServiceCatalogs:
        """The operations tagged ``service_catalogs``."""
        from .service_catalogs import AsyncServiceCatalogs

        return AsyncServiceCatalogs(self._send, self._bound)

    @cached_property
    def services(self) -> _services.AsyncServices:
        """The operations tagged ``services``."""
        from .services import AsyncServices

        return AsyncServices(self._send, self._bound)

    @cached_property
    def slos(self) -> _slos.AsyncSlos:
        """The operations tagged ``slos``."""
        from .slos import AsyncSlos

        return AsyncSlos(self._send, self._bound)

    @cached_property
    def snapshots(self) -> _snapshots.AsyncSnapshots:
        """The operations tagged ``snapshots``."""
        from .snapshots import AsyncSnapshots

        return AsyncSnapshots(self._send, self._bound)

    @cached_property
    def sourcemaps(self) -> _sourcemaps.AsyncSourcemaps:
        """The operations tagged ``sourcemaps``."""
        from .sourcemaps import AsyncSourcemaps

        return AsyncSourcemaps(self._send, self._bound)

    @cached_property
    def sso(self) -> _sso.AsyncSso:
        """The operations tagged ``sso``."""
        from .sso import AsyncSso

        return AsyncSso(self._send, self._bound)

    @cached_property
    def tags(self) -> _tags.AsyncTags:
        """The operations tagged ``tags``."""
        from .tags import AsyncTags

        return AsyncTags(self._send, self._bound)

    @cached_property
    def temporary_tokens(self) -> _temporary_tokens.AsyncTemporaryTokens:
        """The operations tagged ``temporary_tokens``."""
        from .temporary_tokens import AsyncTemporaryTokens

        return AsyncTemporaryTokens(self._send, self._bound)

    @cached_property
    def viewers(self) -> _viewers.AsyncViewers:
        """The operations tagged ``viewers``."""
        from .viewers import AsyncViewers

        return AsyncViewers(self._send, self._bound)

    @cached_property
    def workspace_declarations(self) -> _workspace_declarations.AsyncWorkspaceDeclarations:
        """The operations tagged ``workspace_declarations``."""
        from .workspace_declarations import AsyncWorkspaceDeclarations

        return AsyncWorkspaceDeclarations(self._send, self._bound)

    @cached_property
    def workspaces(self) -> _workspaces.AsyncWorkspaces:
        """The operations tagged ``workspaces``."""
        from .workspaces import AsyncWorkspaces

        return AsyncWorkspaces(self._send, self._bound)


__all__ = ["Api", "AsyncApi"]
