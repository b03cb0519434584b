# METADATA
# title: Passwords of databases are not handed over in the configuration
# description: >-
#   A password the plan knows, as a literal or by a variable, stands in the plan file and in the state for everybody who may
#   read them, and in the history of the repository if it was written there.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html
#   - ref: https://developer.hashicorp.com/terraform/language/manage-sensitive-data/write-only
# custom:
#   severity: medium
#   resource_types: [aws_db_instance, aws_dms_endpoint, aws_docdb_cluster, aws_docdbelastic_cluster,
#     aws_elasticache_replication_group, aws_rds_cluster, aws_redshift_cluster, aws_redshiftserverless_namespace,
#     azurerm_mongo_cluster, azurerm_mssql_managed_instance, azurerm_mssql_server, azurerm_mysql_flexible_server,
#     azurerm_mysql_server, azurerm_postgresql_flexible_server, azurerm_postgresql_server, azurerm_sql_server,
#     azurerm_synapse_workspace, google_alloydb_user, google_sql_database_instance, google_sql_user]
#   remediation:
#     safe: false
#     summary: Let the cloud make and keep the password, or use the write-only argument; change the password that was written down.
package policies.general.secrets.database_passwords

import data.lib.credentials
import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "%s is known to the plan, as a literal or by a variable: let the cloud manage it, or use the write-only argument, and change it"

_names := {
	"admin_password", "admin_user_password", "administrator_login_password", "administrator_password",
	"auth_token", "master_password", "password", "root_password", "sql_administrator_login_password",
}

deny contains f if {
	some type in rego.metadata.chain()[1].annotations.custom.resource_types
	some database in tf.resources(type)
	some name in _names
	test := is.any_of([is.negated(credentials.is_handed_over(database, [name])), _comes_from_elsewhere(database)])
	f := finding.unless(test, rego.metadata.chain(), database, [name], sprintf(_message, [name]))
}

# What another resource makes or keeps is not written down in the configuration.
_comes_from_elsewhere(database) := is.any_of([
	is.related(database, "random_password"),
	is.related(database, "random_string"),
	is.related(database, "aws_secretsmanager_secret_version"),
	is.related(database, "data.aws_secretsmanager_random_password"),
	is.related(database, "data.aws_secretsmanager_secret_version"),
	is.related(database, "data.aws_ssm_parameter"),
	is.related(database, "azurerm_key_vault_secret"),
	is.related(database, "data.azurerm_key_vault_secret"),
	is.related(database, "data.google_secret_manager_secret_version"),
])
