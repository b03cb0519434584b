# METADATA
# title: Databases and administration ports are not open to the world
# description: >-
#   Databases, caches, file shares and administration interfaces are made for neighbours; on the internet they are found
#   and tried within hours.
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html
# custom:
#   severity: high
#   resource_types:
#     - aws_default_security_group
#     - aws_security_group
#     - aws_security_group_rule
#     - aws_vpc_security_group_ingress_rule
#   implied_by: [aws.ec2.ingress_all_ports_closed]
#   remediation:
#     safe: false
#     summary: Let in the security groups or addresses that use the service.
package policies.aws.ec2.ingress_admin_ports_closed

import data.lib.finding
import data.lib.is
import data.lib.net

# FTP, Telnet, RPC, NetBIOS, LDAP, SMB, rsync, SQL Server, Oracle, NFS, Docker, etcd, MySQL, PostgreSQL, Kibana, VNC, CouchDB,
# WinRM, Redis, Kubernetes, Puppet, Cassandra, Elasticsearch, Memcached, MongoDB, Db2.
_ports := {
	20, 21, 23, 135, 137, 138, 139, 389, 445, 636, 873, 1433, 1434, 1521, 2049, 2375, 2376, 2379, 2380, 3306, 5432, 5601, 5900,
	5984, 5985, 5986, 6379, 6443, 8140, 9042, 9200, 9300, 10250, 11211, 27017, 27018, 27019, 50000,
}

deny contains f if {
	some opening in net.openings
	test := is.negated(is.all_of([opening.world, net.reaches(opening.rule, {"tcp", "udp"}, _ports)]))
	made := finding.unless(test, rego.metadata.chain(), opening.rule, opening.path, "ports for databases or administration are open to {value}: let in the groups or addresses that use them")
	f := finding.keyed(made, net.key(opening, net.span(opening.rule)))
}
