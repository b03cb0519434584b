import {
  derived
} from "./chunk-FZLUWHC2.js";
import {
  matchesGlob
} from "./chunk-7CHO5JZF.js";

// app/hcl/suppress/trivy-names.ts
var trivyNames = new Map(
  `
AWS-0001 aws-apigateway-enable-access-logging
AWS-0002 aws-apigateway-enable-cache-encryption
AWS-0003 aws-apigateway-enable-tracing
AWS-0004 aws-apigateway-no-public-access
AWS-0005 aws-apigateway-use-secure-tls-policy
AWS-0006 aws-athena-enable-at-rest-encryption
AWS-0007 aws-athena-no-encryption-override
AWS-0008 aws-ec2-enable-launch-config-at-rest-encryption aws-autoscaling-enable-at-rest-encryption
AWS-0009 aws-ec2-no-public-ip
AWS-0010 aws-cloudfront-enable-logging
AWS-0011 aws-cloudfront-enable-waf
AWS-0012 aws-cloudfront-enforce-https
AWS-0013 aws-cloudfront-use-secure-tls-policy
AWS-0014 aws-cloudtrail-enable-all-regions
AWS-0015 aws-cloudtrail-encryption-customer-managed-key
AWS-0016 aws-cloudtrail-enable-log-validation
AWS-0017 aws-cloudwatch-log-group-customer-key
AWS-0018 aws-codebuild-enable-encryption
AWS-0019 aws-config-aggregate-all-regions
AWS-0020 aws-documentdb-enable-log-export
AWS-0021 aws-documentdb-enable-storage-encryption
AWS-0022 aws-documentdb-encryption-customer-key
AWS-0023 aws-dynamodb-enable-at-rest-encryption
AWS-0024 aws-dynamodb-enable-recovery
AWS-0025 aws-dynamodb-table-customer-key
AWS-0026 aws-ec2-enable-volume-encryption aws-ebs-enable-volume-encryption
AWS-0027 aws-ec2-volume-encryption-customer-key aws-ebs-encryption-customer-key
AWS-0028 aws-ec2-enforce-http-token-imds
AWS-0029 aws-ec2-no-secrets-in-user-data aws-autoscaling-no-public-ip
AWS-0030 aws-ecr-enable-image-scans
AWS-0031 aws-ecr-enforce-immutable-repository
AWS-0032 aws-ecr-no-public-access
AWS-0033 aws-ecr-repository-customer-key
AWS-0034 aws-ecs-enable-container-insight
AWS-0035 aws-ecs-enable-in-transit-encryption
AWS-0036 aws-ecs-no-plaintext-secrets
AWS-0037 aws-efs-enable-at-rest-encryption
AWS-0038 aws-eks-enable-control-plane-logging
AWS-0039 aws-eks-encrypt-secrets
AWS-0040 aws-eks-no-public-cluster-access
AWS-0041 aws-eks-no-public-cluster-access-to-cidr
AWS-0042 aws-elasticsearch-enable-domain-logging
AWS-0043 aws-elasticsearch-enable-in-transit-encryption
AWS-0045 aws-elasticache-enable-at-rest-encryption
AWS-0046 aws-elasticsearch-enforce-https
AWS-0047 aws-elb-use-secure-tls-policy
AWS-0048 aws-elasticsearch-enable-domain-encryption
AWS-0049 aws-elasticache-add-description-for-security-group
AWS-0050 aws-elasticache-enable-backup-retention
AWS-0051 aws-elasticache-enable-in-transit-encryption
AWS-0052 aws-elb-drop-invalid-headers
AWS-0053 aws-elb-alb-not-public
AWS-0054 aws-elb-http-not-used
AWS-0056 aws-iam-no-password-reuse
AWS-0057 aws-iam-no-policy-wildcards
AWS-0058 aws-iam-require-lowercase-in-passwords
AWS-0059 aws-iam-require-numbers-in-passwords
AWS-0060 aws-iam-require-symbols-in-passwords
AWS-0061 aws-iam-require-uppercase-in-passwords
AWS-0062 aws-iam-set-max-password-age
AWS-0063 aws-iam-set-minimum-password-length
AWS-0064 aws-kinesis-enable-in-transit-encryption
AWS-0065 aws-kms-auto-rotate-keys
AWS-0066 aws-lambda-enable-tracing
AWS-0067 aws-lambda-restrict-source-arn
AWS-0070 aws-mq-enable-audit-logging
AWS-0071 aws-mq-enable-general-logging
AWS-0072 aws-mq-no-public-access
AWS-0073 aws-msk-enable-in-transit-encryption
AWS-0074 aws-msk-enable-logging
AWS-0075 aws-neptune-enable-log-export
AWS-0076 aws-neptune-enable-storage-encryption
AWS-0077 aws-rds-specify-backup-retention
AWS-0078 aws-rds-performance-insights-encryption-customer-key
AWS-0079 aws-rds-encrypt-cluster-storage-data
AWS-0080 aws-rds-encrypt-instance-storage-data
AWS-0083 aws-redshift-add-description-to-security-group
AWS-0084 aws-redshift-encryption-customer-key
AWS-0085 aws-redshift-no-classic-resources
AWS-0086 aws-s3-block-public-acls
AWS-0087 aws-s3-block-public-policy
AWS-0088 aws-s3-enable-bucket-encryption
AWS-0089 aws-s3-enable-logging
AWS-0090 aws-s3-enable-versioning
AWS-0091 aws-s3-ignore-public-acls
AWS-0092 aws-s3-no-public-access-with-acl
AWS-0093 aws-s3-no-public-buckets
AWS-0094 aws-s3-specify-public-access-block
AWS-0095 aws-sns-enable-topic-encryption
AWS-0096 aws-sqs-enable-queue-encryption
AWS-0097 aws-sqs-no-wildcards-in-policy-documents
AWS-0098 aws-ssm-secret-use-customer-key
AWS-0099 aws-ec2-add-description-to-security-group aws-vpc-add-description-to-security-group
AWS-0101 aws-ec2-no-default-vpc aws-vpc-no-default-vpc
AWS-0102 aws-ec2-no-excessive-port-access aws-vpc-no-excessive-port-access
AWS-0104 aws-ec2-no-public-egress-sgr aws-vpc-no-public-egress-sgr
AWS-0105 aws-ec2-no-public-ingress-acl aws-vpc-no-public-ingress-acl
AWS-0107 aws-ec2-no-public-ingress-sgr
AWS-0109 aws-workspaces-enable-disk-encryption
AWS-0110 aws-sam-enable-api-cache-encryption
AWS-0111 aws-sam-enable-api-tracing
AWS-0112 aws-sam-api-use-secure-tls-policy
AWS-0113 aws-sam-enable-api-access-logging
AWS-0114 aws-sam-no-function-policy-wildcards
AWS-0116 aws-sam-enable-http-api-access-logging
AWS-0117 aws-sam-enable-state-machine-tracing
AWS-0119 aws-sam-enable-state-machine-logging
AWS-0120 aws-sam-no-state-machine-policy-wildcards
AWS-0121 aws-sam-enable-table-encryption
AWS-0122 aws-ec2-no-sensitive-info aws-autoscaling-no-sensitive-info
AWS-0123 aws-iam-enforce-group-mfa aws-iam-enforce-mfa
AWS-0124 aws-ec2-add-description-to-security-group-rule aws-vpc-add-description-to-security-group-rule
AWS-0125 aws-sam-enable-function-tracing
AWS-0126 aws-elasticsearch-use-secure-tls-policy
AWS-0127 aws-redshift-use-vpc
AWS-0128 aws-neptune-encryption-customer-key
AWS-0129 aws-ec2-no-secrets-in-launch-template-user-data aws-autoscaling-no-secrets-in-user-data
AWS-0130 aws-ec2-enforce-launch-config-http-token-imds aws-autoscaling-enforce-http-token-imds
AWS-0131 aws-ec2-enable-at-rest-encryption
AWS-0132 aws-s3-encryption-customer-key
AWS-0133 aws-rds-enable-performance-insights
AWS-0134 aws-ssm-avoid-leaks-via-http
AWS-0135 aws-sqs-queue-encryption-use-cmk
AWS-0136 aws-sns-topic-encryption-use-cmk
AWS-0137 aws-emr-enable-at-rest-encryption
AWS-0138 aws-emr-enable-in-transit-encryption
AWS-0139 aws-emr-enable-local-disk-encryption
AWS-0140 aws-iam-limit-root-account-usage
AWS-0141 aws-iam-no-root-access-keys
AWS-0142 aws-iam-enforce-root-mfa
AWS-0143 aws-iam-no-user-attached-policies
AWS-0144 aws-iam-disable-unused-credentials
AWS-0145 aws-iam-enforce-user-mfa
AWS-0146 aws-iam-rotate-access-keys
AWS-0147 aws-cloudwatch-require-unauthorised-api-call-alarm
AWS-0148 aws-cloudwatch-require-non-mfa-login-alarm
AWS-0149 aws-cloudwatch-require-root-user-usage-alarm
AWS-0150 aws-cloudwatch-require-iam-policy-change-alarm
AWS-0151 aws-cloudwatch-require-cloud-trail-change-alarm
AWS-0152 aws-cloudwatch-require-console-login-failures-alarm
AWS-0153 aws-cloudwatch-require-cmk-disabled-alarm
AWS-0154 aws-cloudwatch-require-s3-bucket-policy-change-alarm
AWS-0155 aws-cloudwatch-require-config-configuration-changes-alarm
AWS-0156 aws-cloudwatch-require-sg-change-alarms
AWS-0157 aws-cloudwatch-require-nacl-changes-alarm
AWS-0158 aws-cloudwatch-require-network-gateway-changes-alarm
AWS-0159 aws-cloudwatch-require-network-gateway-changes-alarm
AWS-0160 aws-cloudwatch-require-vpc-changes-alarm
AWS-0161 aws-cloudtrail-no-public-log-access
AWS-0162 aws-cloudtrail-ensure-cloudwatch-integration
AWS-0163 aws-cloudtrail-require-bucket-access-logging
AWS-0164 aws-ec2-no-public-ip-subnet aws-vpc-no-public-ingress-sgr
AWS-0165 aws-iam-enforce-root-hardware-mfa
AWS-0166 aws-iam-disable-unused-credentials-45-days
AWS-0167 aws-iam-limit-user-access-keys
AWS-0168 aws-iam-remove-expired-certificates
AWS-0169 aws-iam-require-support-role
AWS-0170 aws-s3-require-mfa-delete
AWS-0171 aws-s3-enable-object-write-logging
AWS-0172 aws-s3-enable-object-read-logging
AWS-0173 aws-ec2-restrict-all-in-default-sg
AWS-0174 aws-cloudwatch-require-org-changes-alarm
AWS-0175 aws-accessanalyzer-enable-access-analyzer
AWS-0176 aws-rds-enable-iam-auth
AWS-0177 aws-rds-enable-deletion-protection
AWS-0178 aws-ec2-require-vpc-flow-logs-for-all-vpcs aws-autoscaling-enable-at-rest-encryption
AWS-0179 aws-msk-enable-at-rest-encryption
AWS-0180 aws-rds-enable-public-access
AWS-0190 aws-apigateway-enable-cache
AWS-0320 aws-s3-dns-compliant-name
AWS-0342 aws-iam-filter-passrole-access
AWS-0343 aws-rds-enable-cluster-deletion-protection
AWS-0344 aws-ami-ensure-ami-has-owners
AWS-0345 aws-iam-no-s3-full-access
AWS-0346 aws-iam-unauthorized-bucket-access
AZU-0001 azure-appservice-require-client-cert
AZU-0002 azure-appservice-account-identity-registered
AZU-0003 azure-appservice-authentication-enabled
AZU-0004 azure-appservice-enforce-https
AZU-0005 azure-appservice-enable-http2
AZU-0006 azure-appservice-use-secure-tls-policy
AZU-0007 azure-storage-no-public-access
AZU-0008 azure-storage-enforce-https
AZU-0009 azure-storage-queue-services-logging-enabled
AZU-0010 azure-storage-allow-microsoft-service-bypass
AZU-0011 azure-storage-use-secure-tls-policy
AZU-0012 azure-storage-default-action-deny
AZU-0013 azure-keyvault-specify-network-acl
AZU-0014 azure-keyvault-ensure-key-expiry
AZU-0015 azure-keyvault-content-type-for-secret
AZU-0016 azure-keyvault-no-purge
AZU-0017 azure-keyvault-ensure-secret-expiry
AZU-0018 azure-database-threat-alert-email-set
AZU-0019 azure-database-postgres-configuration-log-connections
AZU-0020 azure-database-enable-ssl-enforcement
AZU-0021 azure-database-postgres-configuration-connection-throttling
AZU-0022 azure-database-no-public-access
AZU-0023 azure-database-threat-alert-email-to-owner
AZU-0024 azure-database-postgres-configuration-log-checkpoints
AZU-0025 azure-database-retention-period-set
AZU-0026 azure-database-secure-tls-policy
AZU-0027 azure-database-enable-audit
AZU-0028 azure-database-all-threat-alerts-enabled
AZU-0029 azure-database-no-public-firewall-access
AZU-0030 azure-authorization-limit-role-actions
AZU-0031 azure-monitor-activity-log-retention-set
AZU-0032 azure-monitor-capture-all-regions
AZU-0033 azure-monitor-capture-all-activities
AZU-0034 azure-synapse-virtual-network-enabled
AZU-0035 azure-datafactory-no-public-access
AZU-0036 azure-datalake-enable-at-rest-encryption
AZU-0037 azure-compute-no-secrets-in-custom-data
AZU-0038 azure-compute-enable-disk-encryption
AZU-0039 azure-compute-disable-password-authentication
AZU-0040 azure-container-logging
AZU-0041 azure-container-limit-authorized-ips
AZU-0042 azure-container-use-rbac-permissions
AZU-0043 azure-container-configured-network-policy
AZU-0044 azure-securitycenter-alert-on-severe-notifications
AZU-0045 azure-securitycenter-enable-standard-subscription
AZU-0046 azure-securitycenter-set-required-contact-details
AZU-0047 azure-network-no-public-ingress
AZU-0048 azure-network-disable-rdp-from-internet
AZU-0049 azure-network-retention-policy-set
AZU-0050 azure-network-ssh-blocked-from-internet
AZU-0051 azure-network-no-public-egress
AZU-0052 azure-authorization-prevent-custom-role-creation azure-role-definition-allows-custom-role-creation
AZU-0056 azure-storage-blobs-soft-deletion-enabled
AZU-0057 azure-storage-storage-account-logging-enabled
AZU-0058 azure-storage-enable-geo-redundant-backups
AZU-0059 azure-storage-log-storage-encryption
AZU-0060 azure-storage-blob-container-cmk-encrypted
AZU-0061 azure-storage-infrastructure-encryption-enabled
AZU-0062 azure-securitycenter-security-contact-email
AZU-0063 azure-securitycenter-email-alerts-disabled
AZU-0064 azure-securitycenter-security-contact-disabled
AZU-0065 azure-container-enable-private-cluster
AZU-0066 azure-container-enable-azure-policy-addon
AZU-0067 azure-container-enable-disk-encryption
AZU-0068 azure-compute-vm-not-attached-to-network azure-vm-not-attached-to-network
AZU-0069 azure-appservice-supported-php-version
AZU-0070 azure-appservice-supported-python-version
AZU-0071 azure-appservice-enforce-ftps
AZU-0072 azure-appservice-web-app-https-only
AZU-0073 azure-network-network-watcher-flow-disabled azure-network-watcher-flow-disabled
AZU-0074 azure-network-sensitive-port-is-exposed-to-entire-network azure-sensitive-port-is-exposed-to-entire-network
AZU-0075 azure-network-network-ip-forwarding-enabled
AZU-0076 azure-network-network-interface-public-ip
GCP-0001 google-storage-no-public-access
GCP-0002 google-storage-enable-ubla
GCP-0003 google-iam-no-user-granted-permissions
GCP-0004 google-iam-no-folder-level-default-service-account-assignment
GCP-0005 google-iam-no-folder-level-service-account-impersonation
GCP-0006 google-iam-no-project-level-default-service-account-assignment
GCP-0007 google-iam-no-privileged-service-accounts
GCP-0008 google-iam-no-org-level-default-service-account-assignment
GCP-0009 google-iam-no-org-level-service-account-impersonation
GCP-0010 google-iam-no-default-network
GCP-0011 google-iam-no-project-level-service-account-impersonation
GCP-0012 google-dns-no-rsa-sha1
GCP-0013 google-dns-enable-dnssec
GCP-0014 google-sql-enable-pg-temp-file-logging
GCP-0015 google-sql-encrypt-in-transit-data
GCP-0016 google-sql-pg-log-connections
GCP-0017 google-sql-no-public-access
GCP-0018 google-sql-pg-log-errors
GCP-0019 google-sql-no-cross-db-ownership-chaining
GCP-0020 google-sql-pg-log-lock-waits
GCP-0021 google-sql-pg-no-min-statement-logging
GCP-0022 google-sql-pg-log-disconnections
GCP-0023 google-sql-no-contained-db-auth
GCP-0024 google-sql-enable-backup
GCP-0025 google-sql-pg-log-checkpoints
GCP-0026 google-sql-mysql-no-local-infile
GCP-0027 google-compute-no-public-ingress
GCP-0029 google-compute-enable-vpc-flow-logs
GCP-0030 google-compute-no-project-wide-ssh-keys
GCP-0031 google-compute-no-public-ip
GCP-0032 google-compute-no-serial-port
GCP-0033 google-compute-vm-disk-encryption-customer-key
GCP-0034 google-compute-disk-encryption-customer-key
GCP-0035 google-compute-no-public-egress
GCP-0036 google-compute-no-oslogin-override
GCP-0037 google-compute-disk-encryption-no-plaintext-key
GCP-0039 google-compute-use-secure-tls-policy
GCP-0041 google-compute-enable-shielded-vm-vtpm
GCP-0042 google-compute-project-level-oslogin
GCP-0043 google-compute-no-ip-forwarding
GCP-0044 google-compute-no-default-service-account
GCP-0045 google-compute-enable-shielded-vm-im
GCP-0046 google-bigquery-no-public-access
GCP-0048 google-gke-metadata-endpoints-disabled
GCP-0049 google-gke-enable-ip-aliasing
GCP-0050 google-gke-use-service-account
GCP-0051 google-gke-use-cluster-labels
GCP-0052 google-gke-enable-stackdriver-monitoring
GCP-0053 google-gke-no-public-control-plane
GCP-0054 google-gke-node-pool-uses-cos
GCP-0055 google-gke-node-shielding-enabled
GCP-0056 google-gke-enable-network-policy
GCP-0057 google-gke-node-metadata-security
GCP-0058 google-gke-enable-auto-upgrade
GCP-0059 google-gke-enable-private-cluster
GCP-0060 google-gke-enable-stackdriver-logging
GCP-0061 google-gke-enable-master-networks
GCP-0062 google-gke-use-rbac-permissions
GCP-0063 google-gke-enable-auto-repair
GCP-0064 google-gke-no-legacy-authentication
GCP-0065 google-kms-rotate-kms-keys
GCP-0066 google-storage-bucket-encryption-customer-key
GCP-0067 google-compute-enable-shielded-vm-sb
GCP-0068 google-iam-no-conditions-workload-identity-pool-provider
GCP-0069 google-iam-no-personal-emails
GCP-0070 google-compute-no-open-rdp-access
GCP-0071 google-compute-restrict-ssh-access
GCP-0072 google-compute-disable-allow-all-ports
GCP-0073 google-compute-disable-default-firewall-rules
GCP-0074 google-compute-disable-port-range-rule
GCP-0075 google-compute-enable-subnetwork-private-google-access google-misc-google-compute-subnetwork-with-private-google-access-disable
GCP-0076 google-compute-google-compute-subnetwork-logging google-compute-subnetwork-logging google-misc-google-compute-subnetwork-logging-disabled
GCP-0077 google-storage-enable-bucket-logging
GCP-0078 google-storage-enable-bucket-versioning
GCP-0079 google-iam-configure-audit-logging
`.trim().split("\n").map((line) => {
    const [id = "", ...names] = line.split(" ");
    return [id, names];
  })
);

// app/hcl/suppress/alias.ts
var indexAliases = derived((policies) => {
  const trivy = namesOf(policies, ({ aliases }) => aliases.trivy.flatMap(namesOfTrivy));
  const names = {
    checkov: namesOf(policies, ({ aliases }) => aliases.checkov),
    trivy,
    tfsec: trivy,
    kics: namesOf(policies, ({ aliases }) => aliases.kics)
  };
  return {
    policiesOf: ({ tool, ids, others }) => {
      const known = names[tool];
      if (!others) return ids.map((id) => ({ id, policies: find(known, id.toLowerCase()) }));
      const excepted = new Set(ids.flatMap((id) => find(known, id.toLowerCase())));
      return [{ id: "*", policies: find(known, "*").filter((policy) => !excepted.has(policy)) }];
    },
    withAlias: (foreign) => {
      if (foreign.includes("*")) return [];
      const found = [names.checkov, trivy, names.kics].flatMap((known) => find(known, foreign.toLowerCase()));
      return [...new Set(found.map(({ id }) => id))];
    }
  };
});
function namesOf(policies, read) {
  const names = /* @__PURE__ */ new Map();
  for (const policy of policies) {
    for (const name of read(policy)) {
      const key = name.toLowerCase();
      const known = names.get(key);
      if (known === void 0) names.set(key, /* @__PURE__ */ new Set([policy]));
      else known.add(policy);
    }
  }
  return names;
}
function namesOfTrivy(alias) {
  const id = alias.toUpperCase().replace(/^AVD-/, "");
  const long = trivyNames.get(id) ?? [];
  const short = long.map((name) => name.split("-").slice(2).join("-"));
  return [alias, id, `AVD-${id}`, ...long, ...short];
}
function find(names, id) {
  if (!id.includes("*")) return [...names.get(id) ?? []];
  const found = /* @__PURE__ */ new Set();
  for (const [name, policies] of names) {
    if (id === "*" || matchesGlob(id, name)) for (const policy of policies) found.add(policy);
  }
  return [...found];
}

export {
  indexAliases
};
