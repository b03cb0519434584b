# METADATA
# title: Databases are not destroyed
# description: >-
#   Whoever destroys or replaces a database destroys the data in it; a plan that says so deserves a second look before it is applied.
# related_resources:
#   - ref: https://developer.hashicorp.com/terraform/language/meta-arguments/lifecycle
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html
# custom:
#   severity: critical
#   resource_types: [aws_db_instance, aws_docdb_cluster, aws_docdb_global_cluster, aws_docdbelastic_cluster,
#     aws_dsql_cluster, aws_dynamodb_global_table, aws_dynamodb_table, aws_elasticsearch_domain,
#     aws_keyspaces_keyspace, aws_keyspaces_table, aws_memorydb_cluster, aws_neptune_cluster,
#     aws_neptune_global_cluster, aws_opensearch_domain, aws_qldb_ledger, aws_rds_cluster, aws_rds_global_cluster,
#     aws_redshift_cluster, aws_redshiftserverless_namespace, aws_timestreaminfluxdb_db_instance,
#     aws_timestreamwrite_database, aws_timestreamwrite_table, azurerm_cosmosdb_account,
#     azurerm_cosmosdb_cassandra_keyspace, azurerm_cosmosdb_cassandra_table, azurerm_cosmosdb_gremlin_database,
#     azurerm_cosmosdb_gremlin_graph, azurerm_cosmosdb_mongo_collection, azurerm_cosmosdb_mongo_database,
#     azurerm_cosmosdb_postgresql_cluster, azurerm_cosmosdb_sql_container, azurerm_cosmosdb_sql_database,
#     azurerm_cosmosdb_table, azurerm_kusto_cluster, azurerm_kusto_database, azurerm_mariadb_server,
#     azurerm_mongo_cluster, azurerm_mssql_database, azurerm_mssql_managed_database, azurerm_mssql_managed_instance,
#     azurerm_mssql_server, azurerm_mysql_flexible_database, azurerm_mysql_flexible_server, azurerm_mysql_server,
#     azurerm_postgresql_database, azurerm_postgresql_flexible_server, azurerm_postgresql_flexible_server_database,
#     azurerm_postgresql_server, azurerm_sql_database, azurerm_sql_server, azurerm_synapse_sql_pool,
#     azurerm_synapse_workspace, google_alloydb_cluster, google_bigquery_dataset, google_bigquery_table,
#     google_bigtable_instance, google_bigtable_table, google_firestore_database, google_memorystore_instance,
#     google_oracle_database_autonomous_database, google_spanner_database, google_spanner_instance,
#     google_sql_database, google_sql_database_instance]
#   actions: [delete]
#   implied_by: [general.destruction.state_kept]
#   remediation:
#     safe: true
#     summary: Take the change out, or copy the data first and waive this finding; prevent_destroy in the lifecycle block stops such a plan earlier.
package policies.general.destruction.databases_kept

import data.lib.change
import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in rego.metadata.chain()[1].annotations.custom.resource_types
	some resource in tf.resources(type)
	test := is.any_of([is.negated(change.destroys(resource)), _is_copy(resource)])
	message := sprintf("the database is %s with the data in it: take the change out, or secure the data and waive this", [change.verb(resource)])
	f := finding.unless(test, rego.metadata.chain(), resource, [], message)
}

# A copy, a view or a table over files elsewhere holds nothing of its own.
_elsewhere := [
	["external_data_configuration"],
	["master_instance_name"],
	["materialized_view"],
	["replicate_source_db"],
	["replication_source_identifier"],
	["view"],
]

_is_copy(resource) := is.any_of([is.negated(is.certain(change.before(resource, path) in {null, "", []})) |
	some path in _elsewhere
])
