# METADATA
# title: DNS zones are not destroyed
# description: >-
#   A new zone has other name servers, so that names stop resolving until the registrar learns of them, and a zone left delegated can be taken over.
# related_resources:
#   - ref: https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/DeleteHostedZone.html
#   - ref: https://learn.microsoft.com/en-us/azure/dns/dns-protect-zones-recordsets
# custom:
#   severity: high
#   resource_types: [aws_route53_zone, aws_route53domains_domain, aws_route53domains_registered_domain,
#     aws_service_discovery_private_dns_namespace, aws_service_discovery_public_dns_namespace, azurerm_dns_zone,
#     azurerm_private_dns_zone, google_clouddomains_registration, google_dns_managed_zone]
#   actions: [delete]
#   remediation:
#     safe: true
#     summary: Take the change out; a zone that is really to go loses its delegation at the parent first.
package policies.general.destruction.zones_kept

import data.lib.change
import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in rego.metadata.chain()[1].annotations.custom.resource_types
	some resource in tf.resources(type)
	test := is.negated(change.destroys(resource))
	message := sprintf("the zone is %s: its name servers and records go with it", [change.verb(resource)])
	f := finding.unless(test, rego.metadata.chain(), resource, [], message)
}
