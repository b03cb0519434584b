import { createRequire as requireFrom } from 'node:module'
const require = requireFrom(import.meta.url)
import {
  EvaluationError,
  PartialText,
  PatternError,
  SetValue,
  TooLarge,
  Unknown,
  attributeNames,
  collectFromResource,
  collectSecrets,
  compilePattern,
  decidedLater,
  derived,
  eachText,
  findAttribute,
  findBlocks,
  globPattern,
  heaviest,
  indexLines,
  isConfiguration,
  isList,
  isSilent,
  isUnknownAt,
  isUnresolved,
  isValueObject,
  locationOf,
  matchAll,
  matchFirst,
  matchedText,
  mayLinkFurther,
  openModuleTree,
  openRelate,
  openSnapshotTree,
  openSources,
  parseExpression,
  parseFile,
  parseTemplate,
  plainText,
  positionAt,
  positionOf,
  referred,
  refuseLongText,
  refuseTooMany,
  variableFiles,
  weigh
} from "./chunk-MDGVV6W6.js";
import {
  sensitivePaths
} from "./chunk-NUFR6L7L.js";
import {
  isMarked,
  put,
  typeKey
} from "./chunk-ITMAE44S.js";
import {
  joinPath,
  leadsOut,
  matchesGlob,
  parseAddress,
  printKey,
  tokenise
} from "./chunk-SUT3IB6L.js";
import {
  nearest
} from "./chunk-OQTGDDLS.js";
import {
  require_dist
} from "./chunk-6JI4NHZF.js";
import {
  isObject
} from "./chunk-LJVKYY7P.js";
import {
  prefixOf
} from "./chunk-JTQ5GWYI.js";
import {
  Problem
} from "./chunk-T4TETFAQ.js";

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
function namesOf(policies, read2) {
  const names = /* @__PURE__ */ new Map();
  for (const policy of policies) {
    for (const name of read2(policy)) {
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

// app/hcl/suppress/cover.ts
import { createHash } from "node:crypto";

// app/hcl/suppress/text-lines.ts
function linesOf(text2) {
  const starts = indexLines(text2);
  const firsts = /* @__PURE__ */ new Map();
  return {
    lineOf: (offset) => positionAt(starts, offset).line - 1,
    firstOf: (line) => {
      const start = starts[line];
      if (start === void 0) return void 0;
      if (!firsts.has(line)) firsts.set(line, firstNonBlank(text2, start));
      return firsts.get(line);
    }
  };
}
function lastAtOrBefore(items, offset, offsetOf) {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = low + high >> 1;
    const item = items[middle];
    if (item !== void 0 && offsetOf(item) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
function firstNonBlank(text2, start) {
  let at2 = start;
  while (at2 < text2.length && " 	\r".includes(text2.charAt(at2))) at2++;
  return at2 < text2.length && text2[at2] !== "\n" ? at2 : void 0;
}

// app/hcl/suppress/cover.ts
var modes = { resource: "", data: "data.", ephemeral: "ephemeral." };
function typeKeyOf({ type, labels }) {
  const mode = Object.hasOwn(modes, type) ? modes[type] : void 0;
  const [kind, name] = labels;
  return mode !== void 0 && isName(kind?.text) && isName(name?.text) ? `${mode}${kind?.text}` : void 0;
}
function canBeCovered(top) {
  return typeKeyOf(top) !== void 0 || isCall(top);
}
function cover(file, spot, keys2, below2 = []) {
  const { top } = spot;
  const call = isCall(top);
  const path = call ? below2 : joined(spot, below2);
  const within = spot.within ?? (call && spot.path.length > 0 ? spot.range : void 0);
  const rest = {
    ...path.length === 0 ? {} : { path },
    ...within === void 0 ? {} : { within: locationOf(file, within), anchor: digest(textWithoutComments(file, within)) }
  };
  return addressesOf(top, keys2).map((address) => ({ address, ...rest }));
}
function isCall({ type, labels }) {
  return type === "module" && isName(labels[0]?.text);
}
function isName(text2) {
  return text2 !== void 0 && /^[\p{L}\p{N}_-]+$/u.test(text2);
}
function addressesOf(top, keys2) {
  const [first, second] = top.labels;
  const shown = keys2 === void 0 ? ["[*]"] : keys2.map(printKey);
  const type = typeKeyOf(top);
  return shown.map((key) => type === void 0 ? `module.${first?.text}${key}.**` : `${type}.${second?.text}${key}`);
}
function joined({ kind, path }, below2) {
  if (below2.length === 0) return path;
  const through = kind === "block" && path.length > 0 && path.at(-1) !== "*" ? ["*"] : [];
  return [...path, ...through, ...below2];
}
function digest(text2) {
  return createHash("sha256").update(text2).digest("hex");
}
function textWithoutComments({ text: text2, comments }, { start, end }) {
  let at2 = start;
  let kept = "";
  const from = lastAtOrBefore(comments, start, ({ range: range2 }) => range2.start);
  for (let order2 = Math.max(0, from); order2 < comments.length; order2++) {
    const range2 = comments[order2]?.range;
    if (range2 === void 0 || range2.start >= end) break;
    if (range2.start < at2) continue;
    kept += text2.slice(at2, range2.start);
    at2 = range2.end;
  }
  return (kept + text2.slice(at2, Math.max(at2, end))).replace(/\s+/g, " ").trim();
}

// app/hcl/suppress/spots.ts
function indexSpots(file) {
  const found = { starts: /* @__PURE__ */ new Map(), ends: /* @__PURE__ */ new Map(), blocks: /* @__PURE__ */ new Map() };
  const tops = file.body.blocks.map((top) => {
    const spot = { kind: "block", top, range: top.range, head: top.header, path: [] };
    add(found, spot, top);
    addBody(found, top, top.body, [], void 0);
    return spot;
  });
  return {
    startingAt: (offset) => found.starts.get(offset),
    endingAt: (offset) => found.ends.get(offset),
    around: (offset) => {
      const block = blockAround(file.body, offset);
      return block === void 0 ? void 0 : found.blocks.get(block);
    },
    tops
  };
}
function add({ starts, ends, blocks: blocks2 }, spot, block) {
  if (!starts.has(spot.range.start)) starts.set(spot.range.start, spot);
  if (!ends.has(spot.range.end)) ends.set(spot.range.end, spot);
  if (block !== void 0) blocks2.set(block, spot);
}
function addBody(found, top, body, path, within) {
  for (const attribute of body.attributes) {
    addAttribute(found, top, attribute, [...path, attribute.name], within);
  }
  const count = /* @__PURE__ */ new Map();
  for (const block of body.blocks) count.set(nameOf(block), (count.get(nameOf(block)) ?? 0) + 1);
  for (const block of body.blocks) {
    const name = nameOf(block);
    const alone = count.get(name) === 1;
    const inner = [...path, name, "*"];
    const place = {
      path: alone ? [...path, name] : inner,
      ...narrowed(alone ? within : block.range)
    };
    add(found, { kind: "block", top, range: block.range, head: block.header, ...place }, block);
    const narrow = alone ? within : block.range;
    if (!isDynamic(block)) {
      addBody(found, top, block.body, inner, narrow);
      continue;
    }
    for (const { range: range2 } of block.body.attributes) add(found, { kind: "attribute", top, range: range2, head: range2, ...place });
    for (const content of block.body.blocks) {
      add(found, { kind: "block", top, range: content.range, head: content.header, ...place }, content);
      addBody(found, top, content.body, inner, narrow);
    }
  }
}
function addAttribute(found, top, attribute, path, within) {
  const { range: range2, value } = attribute;
  add(found, { kind: "attribute", top, range: range2, head: range2, path, ...narrowed(within) });
  addParts(found, top, value, path, within, false);
}
function addParts(found, top, value, path, within, encoded) {
  if (value.kind === "parentheses") addParts(found, top, value.inner, path, within, encoded);
  else if (value.kind === "call" && value.name === "jsonencode") {
    for (const argument of value.arguments) addParts(found, top, argument, path, within, true);
  } else if (value.kind === "tuple") {
    const alone = value.elements.length === 1 && !encoded;
    for (const element2 of value.elements) {
      const part = { path: encoded ? path : [...path, "*"], within: alone ? within : element2.range };
      add(found, {
        kind: "part",
        top,
        range: element2.range,
        head: element2.range,
        path: part.path,
        ...narrowed(part.within)
      });
      addParts(found, top, element2, part.path, part.within, encoded);
    }
  } else if (value.kind === "object") {
    for (const item of value.items) {
      const range2 = { start: item.key.range.start, end: item.value.range.end };
      const key = plainText(item.key);
      const part = {
        path: encoded ? path : [...path, key ?? "*"],
        within: encoded || key === void 0 ? range2 : within
      };
      add(found, { kind: "part", top, range: range2, head: range2, path: part.path, ...narrowed(part.within) });
      addParts(found, top, item.value, part.path, part.within, encoded);
    }
  }
}
function narrowed(within) {
  return within === void 0 ? {} : { within };
}
function isDynamic(block) {
  return block.type === "dynamic" && block.labels.length === 1;
}
function nameOf(block) {
  return isDynamic(block) ? block.labels[0]?.text ?? "" : block.type;
}
function blockAround(body, offset) {
  let around;
  let inside = body;
  for (; ; ) {
    const attribute = inside.attributes[lastAtOrBefore(inside.attributes, offset, ({ range: range2 }) => range2.start)];
    if (attribute !== void 0 && offset < attribute.range.end) return void 0;
    const block = inside.blocks[lastAtOrBefore(inside.blocks, offset, ({ range: range2 }) => range2.start)];
    if (block === void 0 || offset >= block.range.end) return around;
    around = block;
    inside = block.body;
  }
}

// app/hcl/suppress/filter.ts
function holds(filters, block) {
  let held = "all";
  for (const { path, value } of filters) {
    held = both(held, compare(valueAt(block.body, path, block), value, block));
    if (held === "none") return held;
  }
  return held;
}
function both(left, right) {
  if (left === "none" || right === "none") return "none";
  if (left === "unknown" || right === "unknown") return "unknown";
  if (left === "all") return right;
  if (right === "all") return left;
  const keys2 = left.keys.filter((key) => right.keys.includes(key));
  return keys2.length === 0 ? "none" : { keys: keys2 };
}
function compare(seen, wanted, block) {
  if (seen === "absent") return "none";
  if (seen === "unknown") return "unknown";
  if ("text" in seen) return seen.text === wanted ? "all" : "none";
  if (seen.each === "index") return /^\d{1,9}$/.test(wanted) ? { keys: [Number(wanted)] } : "none";
  if (seen.each === "key") return { keys: [wanted] };
  const source = block.body.attributes.find(({ name }) => name === "for_each")?.value;
  if (source?.kind === "call" && source.name === "toset") return { keys: [wanted] };
  if (source?.kind !== "object") return "unknown";
  const items = source.items.map(({ key, value }) => ({ key: plainText(key), value: literal(value, []) }));
  const keys2 = items.flatMap(
    ({ key, value }) => key !== void 0 && typeof value === "object" && "text" in value && value.text === wanted ? [key] : []
  );
  if (items.some(({ key, value }) => key === void 0 || value === "unknown")) return "unknown";
  return keys2.length === 0 ? "none" : { keys: keys2 };
}
function valueAt(body, path, block) {
  const [name = "", ...rest] = path;
  if (body === block.body) {
    if (name === "each" && (rest[0] === "key" || rest[0] === "value") && rest.length === 1) return { each: rest[0] };
    if (name === "count" && rest[0] === "index" && rest.length === 1) return { each: "index" };
  }
  const attribute = body.attributes.find((each) => each.name === name);
  if (attribute !== void 0) return literal(attribute.value, rest);
  const blocks2 = body.blocks.filter((each) => nameOf(each) === name);
  const indexed = /^\d{1,9}$/.test(rest[0] ?? "");
  const inner = blocks2[indexed ? Number(rest[0]) : 0];
  if (inner === void 0) return blocks2.some(isDynamic) ? "unknown" : "absent";
  const content = isDynamic(inner) ? inner.body.blocks.find(({ type }) => type === "content") : inner;
  return content === void 0 ? "unknown" : valueAt(content.body, rest.slice(indexed ? 1 : 0), block);
}
function literal(value, rest) {
  const [step, ...further] = rest;
  if (value.kind === "parentheses") return literal(value.inner, rest);
  if (value.kind === "object" && step !== void 0) {
    const item = value.items.find(({ key }) => plainText(key) === step);
    if (item !== void 0) return literal(item.value, further);
    return value.items.every(({ key }) => plainText(key) !== void 0) ? "absent" : "unknown";
  }
  if (value.kind === "tuple" && step !== void 0) {
    const element2 = /^\d{1,9}$/.test(step) ? value.elements[Number(step)] : void 0;
    return element2 === void 0 ? "absent" : literal(element2, further);
  }
  return step === void 0 ? scalar(value) : "unknown";
}
function scalar(value) {
  if (value.kind === "number") return { text: value.text };
  if (value.kind === "boolean") return { text: String(value.value) };
  const text2 = plainText(value);
  if (text2 !== void 0) return { text: text2 };
  if (value.kind === "template" && value.parts.length === 1) {
    const [part] = value.parts;
    return part?.kind === "interpolation" ? scalar(part.value) : "unknown";
  }
  if (value.kind !== "attribute" || value.of.kind !== "name") return "unknown";
  if (value.of.name === "each" && (value.name === "key" || value.name === "value")) return { each: value.name };
  return value.of.name === "count" && value.name === "index" ? { each: "index" } : "unknown";
}

// app/hcl/suppress/own-parts.ts
function splitParts({ text: text2, start }, from) {
  const words = [];
  const pairs = [];
  const faults = [];
  let at2 = from;
  while (at2 < text2.length) {
    const blanks = matchAt(/[\s,]+/y, text2, at2);
    at2 += blanks.length;
    if (at2 >= text2.length) break;
    const key = matchAt(/[A-Za-z_][\w-]*(?==)/y, text2, at2);
    if (key === "") {
      const end = pairs.length === 0 ? at2 + matchAt(/[^\s,]+/y, text2, at2).length : endOfStray(text2, at2);
      const range3 = { start: start + at2, end: start + end };
      const word = text2.slice(at2, end);
      if (pairs.length === 0) words.push({ text: word, comma: blanks.includes(","), range: range3 });
      else faults.push(strayFault(word, pairs.at(-1), range3));
      at2 = end;
      continue;
    }
    const value = readValue(text2, at2 + key.length + 1);
    const range2 = { start: start + at2, end: start + value.end };
    if ("wrong" in value) faults.push({ ...value.wrong, range: range2 });
    else pairs.push({ key, value: value.text, quoted: value.quoted, range: range2 });
    at2 = value.end;
  }
  return { words, pairs, faults };
}
function readValue(text2, at2) {
  const first = text2[at2];
  if (first === '"') return readQuoted(text2, at2);
  if (first === "[") {
    const list2 = matchAt(/\[(?:[^\]"\\]|"(?:[^"\\]|\\.)*")*\]/y, text2, at2);
    const end2 = list2 === "" ? text2.length : at2 + list2.length;
    if (list2 !== "") return { text: list2, quoted: false, end: end2 };
    return { wrong: unclosed(text2.slice(at2), "a list that ends with ]"), end: end2 };
  }
  if (first !== void 0 && "'‘’“”`".includes(first)) {
    const end2 = endOfStray(text2, at2);
    return {
      wrong: {
        message: "a value stands in other quotes",
        found: clip(text2.slice(at2, end2)),
        wanted: 'straight double quotes: "…"'
      },
      end: end2
    };
  }
  const end = at2 + matchAt(/\S+/y, text2, at2).length;
  return { text: text2.slice(at2, end), quoted: false, end };
}
function readQuoted(text2, at2) {
  const quoted2 = matchAt(/"(?:[^"\\]|\\.)*"/y, text2, at2);
  if (quoted2 === "") return { wrong: unclosed(text2.slice(at2), 'a value that ends with "'), end: text2.length };
  const end = at2 + quoted2.length;
  return { text: quoted2.slice(1, -1).replace(/\\(["\\])/g, "$1"), quoted: true, end };
}
function unclosed(found, wanted) {
  return { message: "a value is not closed", found: clip(found), wanted };
}
function strayFault(text2, last, range2) {
  const glued = last !== void 0 && !last.quoted;
  return {
    message: "there is text that belongs to no key",
    found: clip(text2),
    wanted: "key=value",
    next: spaced(text2) ?? (glued ? `put it in quotes: ${last.key}="${clip(`${last.value} ${text2}`)}"` : 'put it in reason="…"'),
    range: range2
  };
}
function spaced(text2) {
  const key = /^(until|owner|reason|on|path)\s*[=:]/.exec(text2)?.[1];
  return key === void 0 ? void 0 : `write ${key}= without blanks around it`;
}
function endOfStray(text2, at2) {
  const next = /\s[A-Za-z_][\w-]*=/g;
  next.lastIndex = at2;
  const end = next.exec(text2)?.index ?? text2.length;
  return at2 + text2.slice(at2, end).trimEnd().length;
}
function matchAt(pattern, text2, at2) {
  pattern.lastIndex = at2;
  return pattern.exec(text2)?.[0] ?? "";
}
function clip(text2) {
  return text2.length > 60 ? `${text2.slice(0, 60)}…` : text2;
}

// app/hcl/suppress/own-policies.ts
var mostPolicies = 100;
function readPolicies(words, known, head, faults) {
  const [first] = words;
  const stray = words.findIndex(({ comma }, index) => index > 0 && !comma);
  const named = stray < 0 ? words : words.slice(0, stray);
  if (first === void 0) {
    faults.push({
      message: "no policy is named",
      found: "nothing",
      wanted: "policy ids, separated by commas: plumbline:waive aws.s3.public_acls_blocked",
      range: head
    });
  }
  if (stray >= 0) faults.push(strayWords(words.slice(stray)));
  if (named.length > mostPolicies) {
    faults.push({
      message: "too many policies are named",
      found: `${named.length}`,
      wanted: `at most ${mostPolicies}; a glob names many`,
      range: head
    });
    return [];
  }
  for (const word of named) {
    const fault = wrongPolicy(word, known);
    if (fault !== void 0) faults.push(fault);
  }
  return [...new Set(named.map(({ text: text2 }) => text2))];
}
function strayWords(words) {
  const text2 = words.map((word) => word.text).join(" ");
  return {
    message: "there is text that belongs to no key",
    found: clip(text2),
    wanted: "key=value, or a comma before a further policy",
    next: spaced(text2) ?? `put it in quotes: reason="${clip(text2)}"`,
    range: { start: words[0]?.range.start ?? 0, end: words.at(-1)?.range.end ?? 0 }
  };
}
function wrongPolicy({ text: text2, range: range2 }, { ids, withAlias }) {
  if (/^[*.]+$/.test(text2)) {
    return {
      message: "a waiver may not cover every policy",
      found: clip(text2),
      wanted: "a policy id, or a glob over some: aws.s3.*",
      range: range2
    };
  }
  const aliases = withAlias(text2);
  if (aliases.length > 0) return unknown(text2, range2, aliases.slice(0, 3).join(" or "));
  if (!/^[\p{L}\p{N}_*-]+(?:\.[\p{L}\p{N}_*-]+)*$/u.test(text2)) {
    const bare2 = text2.replace(/^policies[./]/, "").replaceAll("/", ".");
    return {
      message: "this is no policy id and no glob over ids",
      found: clip(text2),
      wanted: "words joined by dots, `*` for one or more characters: aws.s3.*",
      ...bare2 !== text2 && ids.includes(bare2) ? { next: `did you mean ${bare2}?` } : {},
      range: range2
    };
  }
  if (ids.length === 0 || ids.some((id) => matchesGlob(text2, id))) return void 0;
  const bare = text2.replace(/^policies\./, "");
  return unknown(text2, range2, ids.includes(bare) ? bare : nearest(text2, ids));
}
function unknown(text2, range2, meant2) {
  return {
    message: text2.includes("*") ? "this matches no policy" : "there is no such policy",
    found: clip(text2),
    wanted: "the id of a policy, or a glob that matches one",
    ...meant2 === void 0 ? {} : { next: `did you mean ${meant2}?` },
    range: range2
  };
}

// app/hcl/suppress/own.ts
var keys = ["until", "owner", "reason", "on", "path"];
var meant = {
  expires: "until",
  expiry: "until",
  exp: "until",
  expire: "until",
  by: "owner",
  team: "owner",
  because: "reason",
  why: "reason",
  comment: "reason",
  instance: "on",
  instances: "on",
  key: "on",
  keys: "on",
  index: "on",
  attribute: "path"
};
var longestDirective = 4e3;
var mostKeys = 100;
function readOwn(line, rules) {
  const { text: text2, start } = line;
  const head = matchAt(/plumbline:\S*/y, text2, 0);
  const whole2 = { start, end: start + text2.length };
  if (head === "") return misplaced(line);
  if (head !== "plumbline:waive") return { faults: [wrongHead(head, { start, end: start + head.length })] };
  if (text2.length > longestDirective) return { faults: [tooLong(text2, whole2)] };
  const parts2 = splitParts(line, head.length);
  const faults = [...parts2.faults];
  const policies = readPolicies(parts2.words, rules.policies, { start, end: start + head.length }, faults);
  const pairs = byKey(parts2.pairs, faults);
  const directive = {
    policies,
    ...given("until", readUntil(pairs.get("until"), rules, faults)),
    ...given("owner", pairs.get("owner")?.value),
    ...given("reason", pairs.get("reason")?.value),
    ...given("on", readOn(pairs.get("on"), faults)),
    ...given("path", readPath(pairs.get("path"), faults)),
    range: whole2
  };
  for (const part of rules.require) {
    const key = part === "expires" ? "until" : part;
    if (!pairs.has(key)) faults.push(missing(key, whole2));
  }
  return faults.length === 0 ? { directive } : { faults: faults.sort((a, b) => a.range.start - b.range.start) };
}
function given(key, value) {
  return value === void 0 ? {} : { [key]: value };
}
function misplaced({ text: text2, start }) {
  const at2 = text2.indexOf("plumbline:waive ");
  if (at2 <= 0 || !/\s/.test(text2[at2 - 1] ?? "")) return void 0;
  if (matchAt(/plumbline:waive +[\w*-]{1,60}\.[\w*]/y, text2, at2) === "") return void 0;
  const range2 = { start: start + at2, end: start + at2 + "plumbline:waive".length };
  return {
    faults: [
      {
        message: "plumbline:waive does not begin the comment",
        found: clip(text2.slice(0, at2).trim()),
        wanted: "a comment of its own",
        range: range2
      }
    ]
  };
}
function wrongHead(head, range2) {
  return {
    message: "this is no comment plumbline knows",
    found: clip(head),
    wanted: "plumbline:waive and, behind a blank, the ids of policies",
    next: "did you mean plumbline:waive?",
    range: range2
  };
}
function tooLong(text2, range2) {
  return {
    message: "the comment is too long",
    found: `${text2.length} characters`,
    wanted: `at most ${longestDirective}`,
    range: range2
  };
}
function missing(key, range2) {
  const example = { until: "until=YYYY-MM-DD", owner: "owner=@team", reason: 'reason="…"', on: "", path: "" }[key];
  return {
    message: `${key} is missing`,
    found: "nothing",
    wanted: example,
    next: "waiver_rules.require asks for it",
    range: range2
  };
}
function byKey(pairs, faults) {
  const known = /* @__PURE__ */ new Map();
  for (const pair of pairs) {
    const key = keys.find((name) => name === pair.key);
    if (key === void 0) faults.push(unknownKey(pair));
    else if (known.has(key)) {
      faults.push({ message: `${key} is there twice`, found: clip(pair.value), wanted: "one", range: pair.range });
    } else {
      known.set(key, pair);
      if (pair.value.trim() === "") faults.push(empty(key, pair));
    }
  }
  return known;
}
function empty(key, { range: range2 }) {
  return { message: `${key} is empty`, found: "nothing", wanted: `${key}=value`, range: range2 };
}
function unknownKey({ key, range: range2 }) {
  const wanted = Object.hasOwn(meant, key.toLowerCase()) ? meant[key.toLowerCase()] : nearest(key, keys);
  return {
    message: `unknown key ${clip(key)}`,
    found: clip(key),
    wanted: `one of ${keys.join(", ")}`,
    ...wanted === void 0 ? {} : { next: `did you mean ${wanted}?` },
    range: range2
  };
}
function readUntil(pair, { latest, maxDays }, faults) {
  if (pair === void 0 || pair.value === "") return void 0;
  const { value, range: range2 } = pair;
  if (!isDate(value)) {
    faults.push({ message: "until is no date", found: clip(value), wanted: "a date that exists, YYYY-MM-DD", range: range2 });
    return void 0;
  }
  if (value > latest) {
    faults.push({
      message: "this waiver lasts too long",
      found: value,
      wanted: `${latest} at the latest, ${maxDays} days from today`,
      next: "choose an earlier date, or raise waiver_rules.max_days",
      range: range2
    });
  }
  return value;
}
function isDate(text2) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text2)) return false;
  const date = /* @__PURE__ */ new Date(`${text2}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text2);
}
function readOn(pair, faults) {
  if (pair === void 0 || pair.value === "" || pair.value === "*" && !pair.quoted) return void 0;
  const { value, range: range2 } = pair;
  const list2 = pair.quoted ? void 0 : listOfKeys(value);
  if (list2 !== void 0 && list2.length > 0 && list2.length <= mostKeys) return list2;
  const bare = /^\d+$/.test(value) ? `[${value}]` : `["${value.replace(/["\\]/g, "\\$&")}"]`;
  faults.push({
    message: "on names no instances",
    found: list2 === void 0 ? clip(value) : `${list2.length} keys`,
    wanted: `on=["eu", "us"], on=[0] or on=*, with at most ${mostKeys} keys`,
    ...list2 === void 0 && !value.startsWith("[") ? { next: `did you mean on=${clip(bare)}?` } : {},
    range: range2
  });
  return void 0;
}
function listOfKeys(text2) {
  try {
    const list2 = JSON.parse(text2);
    if (!Array.isArray(list2)) return void 0;
    return list2.every((key) => typeof key === "string" || Number.isSafeInteger(key) && key >= 0) ? list2 : void 0;
  } catch {
    return void 0;
  }
}
function readPath(pair, faults) {
  if (pair === void 0 || pair.value === "") return void 0;
  const steps = tokenise(pair.value);
  if (steps !== void 0) {
    return steps.map((step) => step.kind === "name" ? step.name : step.kind === "key" ? step.key : "*");
  }
  faults.push({
    message: "path is no attribute path",
    found: clip(pair.value),
    wanted: "names joined by dots, an index or [*] behind a name: ingress[*].cidr_blocks",
    range: pair.range
  });
  return void 0;
}

// app/hcl/suppress/place.ts
function placeComments(file) {
  const lines = linesOf(file.text);
  const spots = indexSpots(file);
  const orders = new Map(file.comments.map(({ range: range2 }, order2) => [range2.start, order2]));
  const next = nextOf(file, lines, orders);
  const before = ({ comment: { range: range2 } }) => {
    const line = lines.lineOf(range2.start);
    const first = lines.firstOf(line);
    const order2 = first === void 0 ? void 0 : orders.get(first);
    const at2 = order2 === void 0 ? first : next(order2);
    return at2 !== void 0 && at2 < range2.start ? at2 : void 0;
  };
  const below2 = (said) => {
    const offset = next(said.order);
    return offset === void 0 ? void 0 : spots.startingAt(offset);
  };
  const own = (said) => {
    const first = before(said);
    if (first === void 0) return below2(said) ?? spots.around(said.comment.range.start);
    return spots.startingAt(first) ?? spots.endingAt(endOfText(file.text, first, said.comment.range.start));
  };
  const foreign = (said, reach2) => {
    if (reach2 === "file") return isAtHead(file, said) ? spots.tops : [];
    if (reach2 === "around") return some(topAround(spots, said));
    const first = before(said);
    if (first !== void 0) return reach2 === "beside" ? some(spots.startingAt(first)) : [];
    const spot = below2(said);
    return some(reach2 === "next-line" && spot?.kind === "block" ? headOnly(spot) : spot);
  };
  return { own, foreign };
}
function some(spot) {
  return spot === void 0 ? [] : [spot];
}
function endOfText(text2, first, start) {
  let end = start;
  while (end > first && " 	\r,".includes(text2.charAt(end - 1))) end--;
  return end;
}
function nextOf({ text: text2, comments }, lines, orders) {
  const known = /* @__PURE__ */ new Map();
  return (order2) => {
    const passed = [];
    let at2 = order2;
    let found;
    while (at2 !== void 0 && !known.has(at2)) {
      passed.push(at2);
      const comment = comments[at2];
      const offset = comment === void 0 ? void 0 : behindComment(text2, comment.range, lines);
      at2 = offset === void 0 ? void 0 : orders.get(offset);
      if (at2 === void 0) found = offset;
    }
    if (at2 !== void 0) found = known.get(at2);
    for (const each of passed) known.set(each, found);
    return known.get(order2);
  };
}
function behindComment(text2, { end }, lines) {
  let at2 = end;
  while (at2 < text2.length && " 	\r".includes(text2.charAt(at2))) at2++;
  if (at2 < text2.length && text2[at2] !== "\n") return at2;
  return lines.firstOf(lines.lineOf(at2) + 1);
}
function topAround({ tops }, said) {
  const { start } = said.comment.range;
  const spot = tops[lastAtOrBefore(tops, start, ({ range: range2 }) => range2.start)];
  return spot !== void 0 && start < spot.range.end ? spot : void 0;
}
function isAtHead({ body }, said) {
  const first = Math.min(
    body.blocks[0]?.range.start ?? Number.POSITIVE_INFINITY,
    body.attributes[0]?.range.start ?? Number.POSITIVE_INFINITY
  );
  return said.comment.range.end <= first;
}
function headOnly(spot) {
  return { ...spot, within: { start: spot.head.start, end: spot.head.end + 1 } };
}

// app/hcl/suppress/comment-lines.ts
function commentLines(text2, { start, end }) {
  const comment = text2.slice(start, end);
  if (!comment.startsWith("/*")) {
    const marker = /^(?:#+|\/\/+)/.exec(comment)?.[0].length ?? 0;
    return [trimmed(comment.slice(marker), start + marker)];
  }
  const inner = comment.slice(2, comment.endsWith("*/") && comment.length >= 4 ? -2 : void 0);
  const lines = [];
  let at2 = start + 2;
  for (const line of inner.split("\n")) {
    const decoration = /^[ \t]*\*+(?=\s|$)/.exec(line)?.[0].length ?? 0;
    lines.push(trimmed(line.slice(decoration), at2 + decoration));
    at2 += line.length + 1;
  }
  return lines;
}
function trimmed(text2, start) {
  const head = text2.trimStart();
  return { text: head.trimEnd(), start: start + text2.length - head.length };
}

// app/hcl/suppress/foreign.ts
function readForeign(line) {
  return [...readCheckov(line), ...readTrivy(line), ...readKics(line)];
}
var mostIds = 100;
function readCheckov({ text: text2, start }) {
  const match2 = /(checkov|bridgecrew|cortex):skip= *([A-Za-z\d_]+(?:,[A-Za-z\d_]+)*)/.exec(text2);
  if (match2 === null) return [];
  const behind = text2.slice(match2.index + match2[0].length);
  const reason = /^\s*:/.test(behind) ? unquoted(behind.replace(/^\s*:/, "")) : "";
  return [
    {
      tool: "checkov",
      origin: `${match2[1]}:skip`,
      reach: "around",
      ids: (match2[2] ?? "").split(",").slice(0, mostIds),
      others: false,
      filter: [],
      ...reason === "" ? {} : { reason },
      range: { start: start + match2.index, end: start + text2.length }
    }
  ];
}
function readTrivy({ text: text2, start }) {
  const heads = [...text2.matchAll(/(?<![^\s#/])(trivy|tfsec):ignore:(?=\S)/g)];
  return heads.slice(0, mostIds).flatMap((head, index) => {
    const from = head.index + head[0].length;
    const end = heads[index + 1]?.index ?? text2.length;
    const words = /^\S+/.exec(text2.slice(from, end))?.[0] ?? "";
    const sections = readSections(words);
    if (sections === void 0) return [];
    const reason = unquoted(text2.slice(from + words.length, end).replace(/^[\s:,;–—-]+|[\s#/]+$/g, ""));
    const tool = head[1] === "tfsec" ? "tfsec" : "trivy";
    return [
      {
        tool,
        origin: `${tool}:ignore`,
        reach: "beside",
        others: false,
        ...sections,
        ...reason === "" ? {} : { reason },
        range: { start: start + head.index, end: start + from + words.length }
      }
    ];
  });
}
function readSections(words) {
  const match2 = /^([^:[\]]+)(?:\[([^\]]*)\])?(?::(.*))?$/.exec(words);
  if (match2 === null) return void 0;
  const filter = (match2[2] ?? "").split(",").flatMap(readFilter);
  const sections = (match2[3] ?? "").split(":");
  const sectionNamed = (name) => {
    const at2 = sections.findIndex((section, index) => index % 2 === 0 && section === name);
    return at2 < 0 ? void 0 : sections[at2 + 1];
  };
  const until = sectionNamed("exp");
  const workspace = sectionNamed("ws");
  return {
    ids: [match2[1] ?? ""],
    filter,
    ...until === void 0 ? {} : { until },
    ...workspace === void 0 ? {} : { workspace }
  };
}
function readFilter(text2) {
  const at2 = text2.indexOf("=");
  return at2 <= 0 ? [] : [{ path: text2.slice(0, at2).trim().split("."), value: text2.slice(at2 + 1).trim() }];
}
var kicsReaches = {
  ignore: "file",
  enable: "file",
  disable: "file",
  "ignore-line": "next-line",
  "ignore-block": "below"
};
function readKics({ text: text2, start }) {
  const match2 = /^kics-scan\s+([a-z-]+)(?:=(\S*))?(?:\s+|$)/.exec(text2);
  const command = match2?.[1] ?? "";
  const reach2 = Object.hasOwn(kicsReaches, command) ? kicsReaches[command] : void 0;
  if (match2 === null || reach2 === void 0) return [];
  const lists = command === "enable" || command === "disable";
  if (lists !== (match2[2] !== void 0)) return [];
  const ids = (match2[2] ?? "").split(",").filter((id) => id !== "").slice(0, mostIds);
  if (lists && ids.length === 0) return [];
  const reason = unquoted(text2.slice(match2[0].length).replace(/^[\s:,;–—-]+/, ""));
  return [
    {
      tool: "kics",
      origin: `kics-scan ${command}`,
      reach: reach2,
      ids: lists ? ids : ["*"],
      others: command === "enable",
      filter: [],
      ...reason === "" ? {} : { reason },
      range: { start, end: start + text2.length }
    }
  ];
}
function unquoted(text2) {
  const plain2 = text2.trim();
  return /^"[^"]*"$/.test(plain2) ? plain2.slice(1, -1).trim() : plain2;
}

// app/hcl/suppress/read-comments.ts
var any = /plumbline:|:skip=|:ignore:|kics-scan/;
function readComments(file, rules) {
  if (!any.test(file.text)) return [];
  return file.comments.flatMap((comment, order2) => {
    const { start, end } = comment.range;
    if (!any.test(file.text.slice(start, end))) return [];
    const own = [];
    const foreign = [];
    const faults = [];
    for (const line of commentLines(file.text, comment.range)) {
      if (!any.test(line.text)) continue;
      const read2 = readOwn(line, rules);
      if (read2 !== void 0 && "directive" in read2) own.push(read2.directive);
      else if (read2 !== void 0) faults.push(...read2.faults);
      else foreign.push(...readForeign({ ...line, text: line.text.slice(0, longestDirective) }));
    }
    return own.length + foreign.length + faults.length === 0 ? [] : [{ comment, order: order2, own, foreign, faults }];
  });
}

// app/hcl/suppress/file-waivers.ts
function waiversOfFile(file, context) {
  const said = readComments(file, context.own);
  if (said.length === 0) return { waivers: [], notices: [], unmapped: 0 };
  const work = { file, placer: placeComments(file), context, waivers: [], notices: [], unmapped: 0 };
  for (const each of said) {
    if (context.honour.includes("plumbline")) {
      for (const fault of each.faults) work.notices.push(malformed(work, "plumbline:waive", fault));
      for (const directive of each.own) addOwn(work, each, directive);
    }
    for (const directive of each.foreign) {
      if (context.honour.includes(directive.tool)) addForeign(work, each, directive);
    }
  }
  const { waivers, notices, unmapped } = work;
  return { waivers, notices, unmapped };
}
function countMeant(file, { aliases, own, honour }) {
  return readComments(file, own).filter(
    (said) => honour.includes("plumbline") && said.own.length + said.faults.length > 0 || said.foreign.some(
      (directive) => honour.includes(directive.tool) && aliases.policiesOf(directive).some(({ policies }) => policies.length > 0)
    )
  ).length;
}
function addOwn(work, said, directive) {
  const { policies, until, owner, reason, on, path, range: range2 } = directive;
  const spot = work.placer.own(said);
  const named = `plumbline:waive ${policies.join(", ")}`;
  if (spot === void 0 || !canBeCovered(spot.top)) {
    work.notices.push(notice(work, "waiver-unmatched", `${named} covers nothing: ${whyNowhere(spot)}`, range2));
    return;
  }
  const covered = cover(work.file, spot, on, path);
  for (const policy of policies) {
    for (const each of covered) {
      work.waivers.push({
        policy,
        ...each,
        ...owner === void 0 ? {} : { owner },
        ...reason === void 0 ? {} : { reason },
        ...until === void 0 ? {} : { expires: until },
        source: sourceOf(work, range2),
        origin: "plumbline:waive",
        named: policy
      });
    }
  }
}
function addForeign(work, said, directive) {
  const { origin, reach: reach2, until, range: range2 } = directive;
  const mapped = work.context.aliases.policiesOf(directive);
  work.unmapped += mapped.filter(({ id, policies }) => policies.length === 0 && !id.includes("*")).length;
  const known = mapped.filter(({ policies }) => policies.length > 0);
  if (known.length === 0) return;
  const named = `${origin}${known.every(({ id }) => id === "*") ? "" : ` ${known.map(({ id }) => id).join(", ")}`}`;
  if (until !== void 0 && !isDate(until)) {
    const fault = {
      message: "exp is no date",
      found: until.slice(0, 60),
      wanted: "a date that exists, YYYY-MM-DD",
      range: range2
    };
    work.notices.push(malformed(work, named, fault));
    return;
  }
  if (!isInWorkspace(work, directive, named)) return;
  const spots = work.placer.foreign(said, reach2).filter(({ top }) => reach2 === "file" ? typeKeyOf(top) !== void 0 : canBeCovered(top));
  if (spots.length === 0) {
    const why = reach2 === "file" ? "no resource follows it at the head of the file" : whyNotTaken(reach2);
    work.notices.push(notice(work, "waiver-unmatched", `${named} covers nothing: ${why}`, range2));
  }
  for (const spot of spots) addForeignAt(work, directive, known, named, spot);
}
function addForeignAt(work, { origin, reason, until, filter, range: range2 }, known, named, spot) {
  const held = holds(filter, spot.top);
  if (held === "unknown") {
    const why = 'its filter depends on values that are not written in the block; plumbline:waive can name instances with on=["…"]';
    work.notices.push(notice(work, "waiver-ignored", `${named} is not honoured: ${why}`, range2));
  }
  if (held === "unknown" || held === "none") return;
  const covered = cover(work.file, spot, held === "all" ? void 0 : held.keys);
  const type = typeKeyOf(spot.top);
  for (const { id, policies } of known) {
    const fitting = policies.filter(
      ({ resourceTypes }) => !id.includes("*") || type === void 0 || resourceTypes.includes(type)
    );
    for (const policy of fitting) {
      for (const each of covered) {
        work.waivers.push({
          policy: policy.id,
          ...each,
          ...reason === void 0 ? {} : { reason },
          ...until === void 0 ? {} : { expires: until },
          source: sourceOf(work, range2),
          origin,
          named: id
        });
      }
    }
  }
}
function isInWorkspace({ context, ...work }, { workspace, range: range2 }, named) {
  if (workspace === void 0 || workspace === "*") return true;
  if (context.workspace !== void 0) return matchesGlob(workspace, context.workspace);
  const why = `it holds in the workspace ${workspace.slice(0, 60)} alone, and which one this is nobody knows`;
  work.notices.push(notice({ context, ...work }, "waiver-ignored", `${named} is not honoured: ${why}`, range2));
  return false;
}
function whyNowhere(spot) {
  return spot === void 0 ? "put it right above a resource, a block, an attribute or a module call, or behind one on its line" : `no policy judges a block ${spot.top.type.slice(0, 60)}; put it at the resource or the module call`;
}
function whyNotTaken(reach2) {
  if (reach2 === "around") return "it must stand inside the block of a resource or a module call";
  if (reach2 === "beside") return "it must stand right above what it is for, or on its first line";
  return "it must stand right above what it is for";
}
function malformed(work, named, { message, found, wanted, next, range: range2 }) {
  const { line, column } = positionOf(work.file, range2.start);
  const advice = next === void 0 ? "" : `; next: ${next}`;
  return {
    kind: "waiver-malformed",
    message: `${named} counts as none: ${message} (found ${found}; wanted ${wanted}${advice})`,
    source: `${work.file.file}:${line}:${column}`
  };
}
function notice(work, kind, message, range2) {
  return { kind, message, source: sourceOf(work, range2) };
}
function sourceOf({ file }, { start }) {
  return `${file.file}:${positionOf(file, start).line}`;
}

// app/hcl/suppress/source-waivers.ts
var mostCalls = 1e4;
var mostWaivers = 2e5;
var mostNotices = 1e3;
function sourceWaivers(tree, policies, rules) {
  const context = contextOf(policies, rules);
  const read2 = /* @__PURE__ */ new Map();
  const waivers = [];
  const notices = [];
  let unmapped = 0;
  let full = false;
  for (const { module, calls } of walk(tree)) {
    let found = read2.get(module.directory);
    if (found === void 0) {
      found = ofModule(tree, module, context);
      read2.set(module.directory, found);
      notices.push(...found.notices.slice(0, mostNotices + 1 - notices.length));
      unmapped += found.unmapped;
    }
    const prefix = calls.map((name) => `module.${name}[*].`).join("");
    for (const waiver of found.waivers) {
      full ||= waivers.length >= mostWaivers;
      if (full) break;
      const root = rules.root === void 0 ? {} : { root: rules.root };
      waivers.push({ ...waiver, address: `${prefix}${waiver.address}`, ...root });
    }
  }
  if (notices.length > mostNotices)
    notices.splice(mostNotices, 1, ignored("there is more to say of comments than is shown"));
  if (full)
    notices.push(
      ignored(`comments that suppress something come to more than ${mostWaivers} waivers: the rest is not honoured`)
    );
  return { waivers, notices, unmapped };
}
function contextOf(policies, rules) {
  const aliases = indexAliases(policies);
  const ids = policies.map(({ id }) => id);
  return {
    aliases,
    own: {
      policies: { ids, withAlias: aliases.withAlias },
      latest: addDays(rules.today, rules.maxDays),
      maxDays: rules.maxDays,
      require: rules.require
    },
    honour: rules.honour,
    workspace: rules.workspace
  };
}
function walk(tree) {
  const reached = [
    { module: tree.root, calls: [], above: /* @__PURE__ */ new Set([tree.root.directory]) }
  ];
  for (const { module, calls, above } of reached) {
    for (const name of module.calls.keys()) {
      if (reached.length >= mostCalls) return reached;
      if (!/^[\p{L}\p{N}_-]+$/u.test(name)) continue;
      const called = tree.module([...calls, name]);
      if (called === void 0 || isUnresolved(called) || above.has(called.directory)) continue;
      reached.push({ module: called, calls: [...calls, name], above: /* @__PURE__ */ new Set([...above, called.directory]) });
    }
  }
  return reached;
}
function ofModule(tree, module, context) {
  const own = module.files.filter(({ file }) => tree.isOwn(file)).map((file) => waiversOfFile(file, context));
  const foreign = module.files.filter(({ file }) => !tree.isOwn(file));
  const meant2 = foreign.reduce((sum2, file) => sum2 + countMeant(file, context), 0);
  return {
    waivers: own.flatMap(({ waivers }) => waivers),
    notices: [...own.flatMap(({ notices }) => notices), ...meant2 === 0 ? [] : [notOwn(module, meant2)]],
    unmapped: own.reduce((sum2, each) => sum2 + each.unmapped, 0)
  };
}
function notOwn({ directory }, count) {
  const comments = count === 1 ? "1 comment that suppresses something is" : `${count} comments that suppress something are`;
  return ignored(
    `${comments} not honoured, since this module is not part of the repository: put plumbline:waive at the module call`,
    directory
  );
}
function ignored(message, source) {
  return { kind: "waiver-ignored", message, ...source === void 0 ? {} : { source } };
}
function addDays(date, days2) {
  const day = /* @__PURE__ */ new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days2);
  return day.toISOString().slice(0, 10);
}

// app/workflow/read-comments.ts
function readComments2(sources, policies, rules, today) {
  const byRoot = new Map([...sources].map(([{ root }, { tree }]) => [root, tree]));
  const read2 = [...byRoot].map(([root, tree]) => sourceWaivers(tree, policies, { ...rules, today, root }));
  return {
    waivers: read2.flatMap(({ waivers }) => waivers),
    notices: uniqueNotices(read2.flatMap(({ notices }) => notices))
  };
}
function uniqueNotices(notices) {
  return [...new Map(notices.map((notice2) => [JSON.stringify(notice2), notice2])).values()];
}
function brokenNotices(diagnostics) {
  return diagnostics.map(({ file, message, location }) => ({
    kind: "source-broken",
    message,
    source: location === void 0 ? file : `${file}:${location.start.line}:${location.start.column}`
  }));
}

// app/command/decoders.ts
import { gunzipSync } from "node:zlib";

// app/files/decode-yaml.ts
var mostNodes = 1e6;
var understood = /^tag:yaml\.org,2002:(str|int|float|bool|null|timestamp|binary|seq|map)$/;
function decodeYaml(text2, readPlain) {
  const { isAlias, isMap, isScalar, isSeq, parseDocument } = require_dist();
  const document = parseDocument(text2, { schema: "failsafe", uniqueKeys: false, version: "1.1", merge: false });
  if (document.errors[0] !== void 0) throw document.errors[0];
  if (document.contents === null) throw new Error("there is no document");
  let left = mostNodes;
  const open = /* @__PURE__ */ new Set();
  const anchors = /* @__PURE__ */ new Map();
  const read2 = (node) => {
    if (left-- <= 0) throw new Error("too many nodes");
    if (node === null || node === void 0) return null;
    if (node.tag !== void 0 && !understood.test(node.tag)) throw new Error(`unsupported tag ${node.tag}`);
    if (isAlias(node)) {
      if (open.has(node.source)) throw new Error(`${node.source} refers to itself`);
      const target = anchors.get(node.source);
      if (target === void 0) throw new Error(`there is no anchor ${node.source}`);
      open.add(node.source);
      const value = read2(target);
      open.delete(node.source);
      return value;
    }
    if (node.anchor !== void 0) anchors.set(node.anchor, node);
    if (isScalar(node)) {
      const source = String(node.source ?? node.value ?? "");
      const isPlain2 = node.type === "PLAIN" && (node.tag === void 0 || /:(float|int|bool|null)$/.test(node.tag));
      return isPlain2 ? readPlain(source) : source;
    }
    if (isSeq(node)) return node.items.map((item) => read2(item));
    if (!isMap(node)) return null;
    const entries = [];
    for (const { key, value } of node.items) {
      const name = read2(key);
      if (name === null || typeof name === "object") throw new Error("only texts are allowed as keys");
      const inner = read2(value);
      const merges = name === "<<" && isScalar(key) && key.type === "PLAIN";
      if (!merges) entries.push([String(name), inner]);
      else if (inner === null || typeof inner !== "object" || Array.isArray(inner)) throw new Error("cannot merge this");
      else entries.push(...Object.entries(inner));
    }
    return Object.fromEntries(entries);
  };
  return read2(document.contents);
}

// app/command/decoders.ts
var largest = 1e7;
var decoders = {
  decodeYaml,
  gunzip: (bytes) => gunzipSync(bytes, { maxOutputLength: largest })
};

// app/ingest/terraform-source/read-source.ts
import { createHash as createHash3 } from "node:crypto";

// app/hcl/values/number-text.ts
var sureDigits = 15;
function numberText(number2) {
  if (Object.is(number2, -0)) return "0";
  const text2 = String(number2);
  const parts2 = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(text2);
  if (parts2 === null) return Number.isInteger(number2) && !Number.isSafeInteger(number2) ? largeText(number2, text2) : text2;
  const [, sign = "", whole2 = "", fraction = "", exponent = "0"] = parts2;
  const shift = Number(exponent);
  const digits = whole2 + fraction;
  if (shift < 0) return `${sign}0.${"0".repeat(-shift - whole2.length)}${digits}`;
  return largeText(number2, sign + digits.padEnd(whole2.length + shift, "0"));
}
function largeText(number2, decimal2) {
  return Number(number2.toPrecision(sureDigits)) === number2 ? decimal2 : BigInt(number2).toString();
}
function parseNumber(text2) {
  if (!/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text2)) return void 0;
  const number2 = Number(text2);
  return Number.isFinite(number2) ? number2 : void 0;
}

// app/hcl/values/order.ts
function compareTexts(left, right) {
  if (left === right) return 0;
  const shorter = Math.min(left.length, right.length);
  for (let at2 = 0; at2 < shorter; at2++) {
    const a = left.charCodeAt(at2);
    const b = right.charCodeAt(at2);
    if (a !== b) return rank(a) - rank(b);
  }
  return left.length - right.length;
}
function rank(unit) {
  if (unit < 55296) return unit;
  return unit < 57344 ? unit + 8192 : unit - 2048;
}
function sortedKeys(object2) {
  return Object.keys(object2).sort(compareTexts);
}
function sortedEntries(object2) {
  return Object.entries(object2).sort(([left], [right]) => compareTexts(left, right));
}
function valueAt2(object2, key) {
  return Object.hasOwn(object2, key) ? object2[key] : void 0;
}

// app/hcl/values/unknown.ts
function combineUnknowns(unknowns) {
  return unknowns.every((unknown2) => unknown2.reason === "reference") ? referred : decidedLater;
}
function unknownParts(value) {
  const found = [];
  collect(value, found);
  return found;
}
function isWhollyKnown(value) {
  if (typeof value !== "object" || value === null) return true;
  if (value instanceof Unknown) return false;
  if (value instanceof SetValue) return value.elements.every(isWhollyKnown);
  if (isList(value)) return value.every(isWhollyKnown);
  return Object.values(value).every(isWhollyKnown);
}
function collect(value, found) {
  if (value instanceof Unknown) found.push(value);
  else if (value instanceof SetValue) for (const element2 of value.elements) collect(element2, found);
  else if (isList(value)) for (const element2 of value) collect(element2, found);
  else if (isValueObject(value)) for (const element2 of Object.values(value)) collect(element2, found);
}

// app/hcl/values/partial-text.ts
function assembleText(parts2) {
  const joined2 = [];
  const unknowns = [];
  let text2 = "";
  for (const part of parts2) {
    if (typeof part === "string") {
      text2 += part;
      continue;
    }
    if (text2 !== "") joined2.push(text2);
    text2 = "";
    joined2.push(part);
    unknowns.push(part.unknown);
  }
  if (unknowns.length === 0) return text2;
  if (text2 !== "") joined2.push(text2);
  return new PartialText(combineUnknowns(unknowns).reason, joined2);
}
function textParts(value) {
  if (typeof value === "string") return [value];
  if (typeof value === "number") return [numberText(value)];
  if (typeof value === "boolean") return [String(value)];
  if (value instanceof PartialText) return value.parts;
  if (value instanceof Unknown) return [{ unknown: value, exact: false }];
  return void 0;
}
function knownStart(value) {
  if (typeof value === "string") return value;
  const first = value instanceof PartialText ? value.parts[0] : void 0;
  return typeof first === "string" ? first : "";
}
function knownEnd(value) {
  if (typeof value === "string") return value;
  const last = value instanceof PartialText ? value.parts.at(-1) : void 0;
  return typeof last === "string" ? last : "";
}
function respell(text2, spell) {
  const parts2 = text2.parts.map((part) => typeof part === "string" ? spell(part) : { ...part, exact: false });
  return new PartialText(text2.reason, parts2);
}
function describeValue(value) {
  if (value === null) return "null";
  if (value instanceof Unknown) return "a value that is not known";
  if (typeof value === "string") return value.length <= 40 ? JSON.stringify(value) : "a text";
  if (typeof value === "number") return numberText(value);
  if (typeof value === "boolean") return String(value);
  if (value instanceof SetValue) return "a set";
  return isList(value) ? "a list" : "an object";
}

// app/hcl/values/sets.ts
function makeSet(values) {
  const known = /* @__PURE__ */ new Map();
  const unknown2 = [];
  for (const value of values) {
    const key = elementKey(value);
    if (key === void 0) unknown2.push(value);
    else if (!known.has(key)) known.set(key, value);
  }
  const ordered = [...known].sort(
    ([leftKey, left], [rightKey, right]) => compareElements(left, right, leftKey, rightKey)
  );
  return new SetValue([...ordered.map(([, value]) => value), ...unknown2]);
}
function elementKey(value) {
  const pieces = [];
  return write(value, pieces) ? pieces.join("") : void 0;
}
function write(value, pieces) {
  if (value instanceof Unknown) return false;
  if (typeof value === "string") pieces.push(JSON.stringify(value));
  else if (typeof value === "number") pieces.push(numberText(value));
  else if (typeof value === "boolean") pieces.push(value ? "T" : "F");
  else if (value === null) pieces.push("~");
  else if (value instanceof SetValue) return writeAll("<", value.elements, ">", pieces);
  else if (isList(value)) return writeAll("[", value, "]", pieces);
  else {
    pieces.push("{");
    for (const [key, element2] of sortedEntries(value)) {
      pieces.push(JSON.stringify(key), ":");
      if (!write(element2, pieces)) return false;
      pieces.push(";");
    }
    pieces.push("}");
  }
  return true;
}
function writeAll(open, values, close, pieces) {
  pieces.push(open);
  for (const value of values) {
    if (!write(value, pieces)) return false;
    pieces.push(";");
  }
  pieces.push(close);
  return true;
}
function compareElements(left, right, leftKey, rightKey) {
  if (left === null || right === null) return left === right ? 0 : left === null ? 1 : -1;
  if (typeof left === "number" && typeof right === "number") return left - right;
  if (typeof left === "boolean" && typeof right === "boolean") return Number(left) - Number(right);
  if (typeof left === "string" && typeof right === "string") return compareTexts(left, right);
  return compareTexts(leftKey, rightKey);
}

// app/hcl/values/type.ts
var anyType = { kind: "any" };
var stringType = { kind: "string" };
var numberType = { kind: "number" };
var boolType = { kind: "bool" };
function listOf(of) {
  return { kind: "list", of };
}
function setOf(of) {
  return { kind: "set", of };
}
function mapOf(of) {
  return { kind: "map", of };
}
function typeOf(value) {
  if (typeof value === "string" || value instanceof PartialText) return stringType;
  if (typeof value === "number") return numberType;
  if (typeof value === "boolean") return boolType;
  if (value === null || value instanceof Unknown) return anyType;
  if (value instanceof SetValue) return setOf(elementType(value));
  if (isList(value)) return { kind: "tuple", of: value.map(typeOf) };
  const attributes = /* @__PURE__ */ new Map();
  for (const [key, element2] of Object.entries(value)) attributes.set(key, { type: typeOf(element2), optional: false });
  return { kind: "object", attributes };
}
function elementType({ elements }) {
  const [first = null] = elements;
  return typeof first === "object" && !(first instanceof Unknown) ? anyType : typeOf(first);
}
function leavesOpen(type) {
  if (type.kind === "any") return true;
  if (type.kind === "list" || type.kind === "set" || type.kind === "map") return leavesOpen(type.of);
  if (type.kind === "tuple") return type.of.some(leavesOpen);
  if (type.kind === "object") return [...type.attributes.values()].some((attribute) => leavesOpen(attribute.type));
  return false;
}
function typeText(type) {
  if (type.kind === "list" || type.kind === "set" || type.kind === "map") return `${type.kind}(${typeText(type.of)})`;
  if (type.kind === "tuple") return `tuple([${type.of.map(typeText).join(", ")}])`;
  if (type.kind !== "object") return type.kind;
  const attributes = [...type.attributes].map(([name, attribute]) => {
    const text2 = typeText(attribute.type);
    return `${name} = ${attribute.optional ? `optional(${text2})` : text2}`;
  });
  return `object({${attributes.join(", ")}})`;
}

// app/hcl/values/unify.ts
function unifyTypes(all) {
  const types2 = all.filter((type) => type.kind !== "any");
  const kinds = new Set(types2.map((type) => type.kind));
  const [only, second] = [...kinds];
  if (only === void 0) return anyType;
  if (only === "object" && second === void 0) return unifyObjects(types2);
  if (only === "tuple" && second === void 0) return unifyTuples(types2);
  if (isSubset(kinds, ["object", "map"])) return collection(mapOf, types2);
  if (isSubset(kinds, ["set", "tuple"]) && kinds.has("set")) return collection(setOf, types2);
  if (isSubset(kinds, ["set", "list", "tuple"])) return collection(listOf, types2);
  if (second === void 0) return types2[0];
  return isSubset(kinds, ["string", "number", "bool"]) && kinds.has("string") ? stringType : void 0;
}
function isSubset(kinds, allowed) {
  return [...kinds].every((kind) => allowed.includes(kind));
}
function collection(make, types2) {
  const of = unifyTypes(types2.flatMap(innerTypes));
  return of === void 0 ? void 0 : make(of);
}
function innerTypes(type) {
  if (type.kind === "list" || type.kind === "set" || type.kind === "map") return [type.of];
  if (type.kind === "tuple") return type.of;
  return type.kind === "object" ? [...type.attributes.values()].map((attribute) => attribute.type) : [];
}
function unifyObjects(types2) {
  const columns = /* @__PURE__ */ new Map();
  for (const type of types2) {
    if (type.kind !== "object") return void 0;
    for (const [name, attribute] of type.attributes) {
      const column = columns.get(name);
      if (column === void 0) columns.set(name, [attribute.type]);
      else column.push(attribute.type);
    }
  }
  const attributes = /* @__PURE__ */ new Map();
  for (const [name, column] of columns) {
    if (column.length < types2.length) return collection(mapOf, types2);
    const type = unifyTypes(column);
    if (type === void 0) return void 0;
    attributes.set(name, { type, optional: false });
  }
  return { kind: "object", attributes };
}
function unifyTuples(types2) {
  const rows = types2.map(innerTypes);
  const length3 = rows[0]?.length ?? 0;
  if (rows.some((row) => row.length !== length3)) return collection(listOf, types2);
  const of = [];
  for (let at2 = 0; at2 < length3; at2++) {
    const type = unifyTypes(rows.map((row) => row[at2] ?? anyType));
    if (type === void 0) return void 0;
    of.push(type);
  }
  return { kind: "tuple", of };
}

// app/hcl/convert.ts
function convert(value, type) {
  return weigh(value) > heaviest ? decidedLater : convertPart(value, type);
}
function convertPart(value, type) {
  if (value === null || type.kind === "any") return value;
  if (value instanceof PartialText) return type.kind === "string" ? value : convertPartialText(value, type);
  if (value instanceof Unknown) return value;
  switch (type.kind) {
    case "string":
      return toText(value);
    case "number":
      return toNumber(value);
    case "bool":
      return toBool(value);
    case "list":
    case "set":
      return toSequence(value, type);
    case "map":
      return toMap(value, type.of);
    case "tuple":
      return toTuple(value, type.of);
    case "object":
      return toObject(value, type.attributes);
  }
}
function unify(values) {
  const first = typeof values[0];
  if (first !== "object" && values.every((value) => typeof value === first)) return values;
  const type = unifyTypes(values.map(typeOf));
  return type === void 0 ? void 0 : values.map((value) => convertPart(value, type));
}
function convertPartialText(value, type) {
  if (type.kind === "number" || type.kind === "bool") return combineUnknowns([value]);
  throw mismatch(value, typeText(type));
}
function mismatch(value, wanted) {
  return new EvaluationError(`${describeValue(value)} cannot be used as ${wanted}`);
}
function toText(value) {
  if (typeof value === "string") return value;
  if (typeof value === "number") return numberText(value);
  if (typeof value === "boolean") return String(value);
  throw mismatch(value, "a string");
}
function toNumber(value) {
  if (typeof value === "number") return value;
  const number2 = typeof value === "string" ? parseNumber(value) : void 0;
  if (number2 === void 0) throw mismatch(value, "a number");
  return number2;
}
function toBool(value) {
  if (typeof value === "boolean") return value;
  if (value === "true" || value === "1") return true;
  if (value === "false" || value === "0") return false;
  throw mismatch(value, "a bool");
}
function toSequence(value, type) {
  if (!isList(value) && !(value instanceof SetValue)) throw mismatch(value, typeText(type));
  if (type.kind === "list" && value instanceof SetValue && !isWhollyKnown(value)) {
    return combineUnknowns(unknownParts(value));
  }
  const elements = isList(value) ? value : value.elements;
  const converted2 = convertAll(elements, type.of);
  return type.kind === "list" ? converted2 : makeSet(converted2);
}
function toMap(value, of) {
  if (!isValueObject(value)) throw mismatch(value, typeText({ kind: "map", of }));
  const entries = sortedEntries(value);
  const converted2 = convertAll(
    entries.map(([, element2]) => element2),
    of
  );
  return Object.fromEntries(entries.map(([key], at2) => [key, converted2[at2] ?? null]));
}
function convertAll(elements, of) {
  const converted2 = of.kind === "any" ? elements : elements.map((element2) => convertPart(element2, of));
  if (!leavesOpen(of)) return converted2;
  const unified2 = unify(converted2);
  if (unified2 === void 0) throw new EvaluationError("all elements of a list, set or map must have the same type");
  return unified2;
}
function toTuple(value, of) {
  if (!isList(value)) throw mismatch(value, typeText({ kind: "tuple", of }));
  if (value.length !== of.length) {
    throw new EvaluationError(`a tuple of ${of.length} elements is needed, this one has ${value.length}`);
  }
  return value.map((element2, at2) => convertPart(element2, of[at2] ?? { kind: "any" }));
}
function toObject(value, attributes) {
  if (!isValueObject(value)) throw mismatch(value, typeText({ kind: "object", attributes }));
  const entries = [];
  for (const [name, attribute] of attributes) {
    const given3 = valueAt2(value, name);
    if (given3 === void 0 && !attribute.optional) throw new EvaluationError(`the attribute "${name}" is required`);
    entries.push([name, convertPart(given3 ?? attribute.default ?? null, attribute.type)]);
  }
  return Object.fromEntries(entries);
}

// app/hcl/values/equality.ts
function equal(left, right) {
  if (left instanceof Unknown || right instanceof Unknown) return equalUnknown(left, right);
  if (left instanceof SetValue && right instanceof SetValue) return equalSets(left, right);
  if (isList(left) && isList(right)) return equalLists(left, right);
  if (isValueObject(left) && isValueObject(right)) return equalObjects(left, right);
  return left === right;
}
function equalUnknown(left, right) {
  const [text2, other] = left instanceof PartialText ? [left, right] : [right, left];
  if (text2 instanceof PartialText) {
    if (!(other instanceof Unknown) && typeof other !== "string") return false;
    if (!agree(knownStart(text2), knownStart(other)) || !agree(turned(knownEnd(text2)), turned(knownEnd(other))))
      return false;
  }
  return combineUnknowns([left, right].filter((value) => value instanceof Unknown));
}
function agree(left, right) {
  const length3 = Math.min(left.length, right.length);
  return left.slice(0, length3) === right.slice(0, length3);
}
function turned(text2) {
  return text2.split("").reverse().join("");
}
function equalSets(left, right) {
  if (!isWhollyKnown(left) || !isWhollyKnown(right)) {
    return combineUnknowns([...unknownParts(left), ...unknownParts(right)]);
  }
  return elementKey(left) === elementKey(right);
}
function equalLists(left, right) {
  if (left.length !== right.length) return false;
  return allOf(left.map((value, at2) => [value, right[at2] ?? null]));
}
function equalObjects(left, right) {
  const keys2 = Object.keys(left);
  if (keys2.length !== Object.keys(right).length) return false;
  const pairs = [];
  for (const key of keys2) {
    const other = valueAt2(right, key);
    if (other === void 0) return false;
    pairs.push([left[key] ?? null, other]);
  }
  return allOf(pairs);
}
function allOf(pairs) {
  const unknowns = [];
  for (const [left, right] of pairs) {
    const same = equal(left, right);
    if (same === false) return false;
    if (same !== true) unknowns.push(same);
  }
  return unknowns.length === 0 || combineUnknowns(unknowns);
}

// app/hcl/functions/characters.ts
var segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
function characters(text2) {
  if (/^[\0-\x0c\x0e-\x7f]*$/.test(text2)) return text2.split("");
  return Array.from(segmenter.segment(text2), (piece) => piece.segment);
}
function mapCodePoints(text2, change) {
  if (/^[\0-\x7f]*$/.test(text2)) return change(text2);
  return Array.from(text2, (character) => {
    const changed = change(character);
    return Array.from(changed).length === 1 ? changed : character;
  }).join("");
}

// app/hcl/functions/declare.ts
function define(parameters, run) {
  return {
    parameters,
    run: (args, context) => run(readAll(parameters, args), context)
  };
}
function defineVariadic(parameters, rest, run) {
  return {
    parameters,
    rest,
    run: (args, context) => {
      const more = args.slice(parameters.length).map((value) => rest.read(value));
      return run(readAll(parameters, args), more, context);
    }
  };
}
function readAll(parameters, args) {
  return parameters.map((parameter2, at2) => {
    const value = args[at2];
    return value === void 0 ? void 0 : parameter2.read(value);
  });
}
function checkArguments(declared, args) {
  const least = declared.parameters.filter((parameter2) => !parameter2.optional).length;
  const most = declared.rest === void 0 ? declared.parameters.length : Number.POSITIVE_INFINITY;
  if (args.length < least) throw new EvaluationError(`it takes at least ${plural(least)}, here it gets ${args.length}`);
  if (args.length > most)
    throw new EvaluationError(`it takes no more than ${plural(most)}, here it gets ${args.length}`);
  const unknowns = [];
  for (const [at2, value] of args.entries()) {
    const parameter2 = declared.parameters[at2] ?? declared.rest;
    if (value === null && parameter2?.takesNull === false) {
      throw new EvaluationError(`argument ${at2 + 1} must be ${parameter2.wanted} and not null`);
    }
    if (value instanceof Unknown && parameter2?.takesUnknown === false) unknowns.push(value);
  }
  return unknowns.length === 0 ? void 0 : combineUnknowns(unknowns);
}
function plural(count) {
  return count === 1 ? "one argument" : `${count} arguments`;
}
function parameter(wanted, read2) {
  return { read: read2, wanted, optional: false, takesNull: false, takesUnknown: false };
}
function wrong(value, wanted) {
  return new EvaluationError(`${describeValue(value)} is not ${wanted}`);
}
function converted(wanted, type, isRight) {
  return parameter(wanted, (value) => {
    const result = convert(value, type);
    if (!isRight(result)) throw wrong(value, wanted);
    return result;
  });
}
var isText = (value) => typeof value === "string";
var isNumber = (value) => typeof value === "number";
var isBool = (value) => typeof value === "boolean";
var isSet = (value) => value instanceof SetValue;
var text = converted("a text", stringType, isText);
var number = converted("a number", numberType, isNumber);
var bool = converted("true or false", boolType, isBool);
var integer = parameter("a whole number", (value) => {
  const result = number.read(value);
  if (!Number.isInteger(result)) throw wrong(value, "a whole number");
  return result;
});
var any2 = parameter("a value", (value) => value);
var sequence = parameter("a list or a set", (value) => {
  if (value instanceof SetValue) return value.elements;
  if (!isList(value)) throw wrong(value, "a list or a set");
  return value;
});
var list = parameter("a list", (value) => {
  if (!isList(value)) throw wrong(value, "a list");
  return value;
});
var texts = converted("a list of texts", listOf(stringType), isList);
var numbers = converted("a list of numbers", listOf(numberType), isList);
var uniform = converted("a list", listOf({ kind: "any" }), isList);
var uniformSet = converted("a set", setOf({ kind: "any" }), isSet);
var object = parameter("an object or a map", (value) => {
  if (!isValueObject(value)) throw wrong(value, "an object or a map");
  return value;
});
var map = converted("a map", mapOf({ kind: "any" }), isValueObject);
var mapOfTexts = converted("a map of texts", mapOf(listOf(stringType)), isValueObject);
function optional(of) {
  return { ...of, optional: true };
}
function nullable(of) {
  return { ...of, takesNull: true, read: (value) => value === null ? null : of.read(value) };
}
function unknowable(of) {
  return { ...of, takesUnknown: true, read: (value) => value instanceof Unknown ? value : of.read(value) };
}

// app/hcl/functions/collections.ts
var collectionFunctions = {
  alltrue: define([sequence], ([values]) => decide(values, false)),
  anytrue: define([sequence], ([values]) => decide(values, true)),
  chunklist: define([uniform, integer], ([values, size]) => chunk(values, size)),
  compact: define(
    [texts],
    ([values]) => whenKnown(values, () => values.filter((value) => value !== null && value !== ""))
  ),
  contains: define([sequence, unknowable(any2)], ([values, wanted]) => contains(values, wanted)),
  distinct: define([uniform], ([values]) => whenKnown(values, () => distinct(values))),
  element: define([list, integer], ([values, at2]) => element(values, at2)),
  flatten: define([any2], ([value]) => flatten(value)),
  index: define([list, any2], ([values, wanted]) => indexOf(values, wanted)),
  keys: define([object], ([value]) => sortedKeys(value)),
  length: define([any2], ([value]) => length(value)),
  lookup: define(
    [object, text, optional(nullable(unknowable(any2)))],
    ([from, key, fallback]) => lookup(from, key, fallback)
  ),
  matchkeys: define([uniform, sequence, sequence], ([values, keys2, wanted]) => matchKeys(values, keys2, wanted)),
  one: define([sequence], ([values]) => one(values)),
  reverse: define([sequence], ([values]) => [...values].reverse()),
  slice: define([list, integer, integer], ([values, start, end]) => slice(values, start, end)),
  sort: define([texts], ([values]) => sort(values)),
  transpose: define([mapOfTexts], ([value]) => transpose(value)),
  values: define([object], ([value]) => sortedEntries(value).map(([, element2]) => element2))
};
function whenKnown(values, compute2) {
  return isWhollyKnown(values) ? compute2() : combineUnknowns(unknownParts(values));
}
function decide(values, deciding) {
  const answers = values.map((value) => value === null ? false : convert(value, boolType));
  if (answers.includes(deciding)) return deciding;
  const unknowns = unknownParts(answers);
  return unknowns.length === 0 ? !deciding : combineUnknowns(unknowns);
}
function chunk(values, size) {
  if (size < 0) throw new EvaluationError("the size must not be negative");
  if (values.length === 0) return [];
  if (size === 0) return [values];
  const chunks = [];
  for (let at2 = 0; at2 < values.length; at2 += size) chunks.push(values.slice(at2, at2 + size));
  return chunks;
}
function contains(values, wanted) {
  const unknowns = [];
  for (const value of values) {
    const same = equal(value, wanted);
    if (same === true) return true;
    if (same !== false) unknowns.push(same);
  }
  return unknowns.length === 0 ? false : combineUnknowns(unknowns);
}
function distinct(values) {
  const seen = /* @__PURE__ */ new Map();
  for (const value of values) {
    const key = elementKey(value);
    if (!seen.has(key)) seen.set(key, value);
  }
  return [...seen.values()];
}
function element(values, at2) {
  if (values.length === 0) throw new EvaluationError("an empty list has no elements");
  if (at2 < 0) throw new EvaluationError(`the index must not be negative, as ${at2} is`);
  return values[at2 % values.length] ?? null;
}
function flatten(value) {
  if (!isList(value) && !(value instanceof SetValue)) {
    throw new EvaluationError(`${describeValue(value)} is not a list or a set`);
  }
  const flat = [];
  const unknown2 = flattenInto(value, flat);
  return unknown2 ?? flat;
}
function flattenInto(value, flat) {
  for (const element2 of isList(value) ? value : value.elements) {
    if (isList(element2) || element2 instanceof SetValue) {
      const unknown2 = flattenInto(element2, flat);
      if (unknown2 !== void 0) return unknown2;
    } else if (element2 instanceof Unknown && !(element2 instanceof PartialText)) {
      return element2;
    } else {
      flat.push(element2);
    }
  }
  return void 0;
}
function indexOf(values, wanted) {
  for (const [at2, value] of values.entries()) {
    const same = equal(value, wanted);
    if (same === true) return at2;
    if (same !== false) return same;
  }
  throw new EvaluationError("there is no such element");
}
function length(value) {
  if (typeof value === "string") return characters(value).length;
  if (isList(value)) return value.length;
  if (value instanceof SetValue) {
    const unknowns = unknownParts(value);
    return unknowns.length === 0 || value.elements.length === 1 ? value.elements.length : combineUnknowns(unknowns);
  }
  if (isValueObject(value)) return Object.keys(value).length;
  throw new EvaluationError(`${describeValue(value)} has no length`);
}
function lookup(from, key, fallback) {
  const found = valueAt2(from, key);
  if (found !== void 0) return found;
  if (fallback === void 0) throw new EvaluationError(`there is no key ${JSON.stringify(key)}`);
  return fallback;
}
function matchKeys(values, keys2, wanted) {
  if (values.length !== keys2.length) {
    throw new EvaluationError(`there are ${values.length} values and ${keys2.length} keys, it must be as many`);
  }
  return whenKnown([...keys2, ...wanted], () => {
    const [...unified2] = unify([...keys2, ...wanted]) ?? [];
    if (unified2.length === 0 && keys2.length > 0)
      throw new EvaluationError("keys and what is searched must have one type");
    const searched = new Set(unified2.slice(keys2.length).map(elementKey));
    return values.filter((_, at2) => searched.has(elementKey(unified2[at2] ?? null)));
  });
}
function one(values) {
  if (values.length > 1) throw new EvaluationError(`the list must have no or one element, it has ${values.length}`);
  return values[0] ?? null;
}
function slice(values, start, end) {
  if (start < 0 || end > values.length || start > end) {
    throw new EvaluationError(`there is no slice from ${start} to ${end} of a list of ${values.length} elements`);
  }
  return values.slice(start, end);
}
function sort(values) {
  if (values.includes(null)) throw new EvaluationError("null cannot be sorted");
  const unknowns = unknownParts(values);
  if (unknowns.length > 0) return values.map(() => combineUnknowns(unknowns));
  return [...values].sort((left, right) => compareTexts(String(left), String(right)));
}
function transpose(value) {
  if (!isWhollyKnown(value)) return combineUnknowns(unknownParts(value));
  const turned2 = /* @__PURE__ */ new Map();
  for (const [key, elements] of sortedEntries(value)) {
    for (const element2 of isList(elements) ? elements : []) {
      const name = convert(element2, stringType);
      if (typeof name !== "string") throw new EvaluationError("null cannot become a key");
      const group = turned2.get(name);
      if (group === void 0) turned2.set(name, [key]);
      else group.push(key);
    }
  }
  return Object.fromEntries([...turned2].map(([name, keys2]) => [name, [...makeSet(keys2).elements]]));
}

// app/hcl/functions/combining.ts
var combiningFunctions = {
  coalesce: defineVariadic([], unknowable(nullable(any2)), (_, values) => coalesce(values)),
  coalescelist: defineVariadic([], unknowable(list), (_, values) => coalesceList(values)),
  concat: defineVariadic([list], list, ([first], rest) => [first, ...rest].flat()),
  merge: defineVariadic([], nullable(object), (_, values) => merge(values)),
  zipmap: define([texts, list], ([keys2, values]) => zip(keys2, values))
};
function coalesce(values) {
  const unified2 = unify(values) ?? (values.includes(null) ? values : void 0);
  if (unified2 === void 0 || values.length === 0) throw new EvaluationError("all arguments must have one type");
  const found = unified2.find((value) => value !== null && value !== "");
  if (found === void 0) throw new EvaluationError("all arguments are null or empty");
  return found;
}
function coalesceList(values) {
  const found = values.find((value) => value instanceof Unknown || value.length > 0);
  if (found === void 0) throw new EvaluationError("all lists are empty");
  return found;
}
function merge(values) {
  return Object.fromEntries(values.flatMap((value) => value === null ? [] : sortedEntries(value)));
}
function zip(keys2, values) {
  const unknowns = unknownParts(keys2);
  if (unknowns.length > 0) return combineUnknowns(unknowns);
  if (keys2.length !== values.length) {
    throw new EvaluationError(`there are ${keys2.length} keys and ${values.length} values, it must be as many`);
  }
  if (keys2.includes(null)) throw new EvaluationError("a key must not be null");
  return Object.fromEntries(keys2.map((key, at2) => [String(key), values[at2] ?? null]));
}

// app/hcl/functions/date-format.ts
var months = "January February March April May June July August September October November December".split(" ");
var days = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
var twoDigits = (value) => String(value).padStart(2, "0");
var halfDayHour = (date) => date.getUTCHours() % 12 || 12;
var year = (date) => String(date.getUTCFullYear()).padStart(4, "0");
var halfDay = (date) => date.getUTCHours() < 12 ? "am" : "pm";
var verbs = /* @__PURE__ */ new Map([
  ["YYYY", year],
  ["YY", (date) => year(date).slice(-2)],
  ["MMMM", (date) => months[date.getUTCMonth()] ?? ""],
  ["MMM", (date) => (months[date.getUTCMonth()] ?? "").slice(0, 3)],
  ["MM", (date) => twoDigits(date.getUTCMonth() + 1)],
  ["M", (date) => String(date.getUTCMonth() + 1)],
  ["DD", (date) => twoDigits(date.getUTCDate())],
  ["D", (date) => String(date.getUTCDate())],
  ["EEEE", (date) => days[date.getUTCDay()] ?? ""],
  ["EEE", (date) => (days[date.getUTCDay()] ?? "").slice(0, 3)],
  ["hh", (date) => twoDigits(date.getUTCHours())],
  ["h", (date) => String(date.getUTCHours())],
  ["HH", (date) => twoDigits(halfDayHour(date))],
  ["H", (date) => String(halfDayHour(date))],
  ["AA", (date) => halfDay(date).toUpperCase()],
  ["aa", halfDay],
  ["mm", (date) => twoDigits(date.getUTCMinutes())],
  ["m", (date) => String(date.getUTCMinutes())],
  ["ss", (date) => twoDigits(date.getUTCSeconds())],
  ["s", (date) => String(date.getUTCSeconds())],
  ["ZZZZZ", (_, offset) => distance(offset, ":")],
  ["ZZZZ", (_, offset) => distance(offset, "")],
  ["ZZZ", (_, offset) => offset === 0 ? "UTC" : distance(offset, "")],
  ["Z", (_, offset) => offset === 0 ? "Z" : distance(offset, ":")]
]);
function distance(offset, separator) {
  const size = Math.abs(offset);
  return `${offset < 0 ? "-" : "+"}${twoDigits(Math.floor(size / 60))}${separator}${twoDigits(size % 60)}`;
}
function formatInstant(format2, instant2) {
  const milliseconds = Number(instant2.nanoseconds / 1000000n) + instant2.offset * 6e4;
  const date = new Date(milliseconds);
  if (Number.isNaN(date.getTime())) throw new EvaluationError("the point in time is too far away");
  const pieces = [];
  for (let at2 = 0; at2 < format2.length; ) {
    const start = at2;
    const first = format2.charAt(at2);
    if (first === "'") {
      const [literal3, end] = quotedPart(format2, at2);
      pieces.push(literal3);
      at2 = end;
      continue;
    }
    while (at2 < format2.length && format2[at2] === first) at2++;
    const run = format2.slice(start, at2);
    const write4 = verbs.get(run);
    if (write4 === void 0 && /[A-Za-z]/.test(first)) throw new EvaluationError(`there is no date verb ${run}`);
    pieces.push(write4 === void 0 ? run : write4(date, instant2.offset));
  }
  return pieces.join("");
}
function quotedPart(format2, start) {
  const pieces = [];
  for (let at2 = start + 1; ; ) {
    const quote = format2.indexOf("'", at2);
    if (quote < 0) throw new EvaluationError("the date format has a ' that does not end");
    pieces.push(format2.slice(at2, quote));
    if (format2[quote + 1] !== "'") return [pieces.join(""), quote + 1];
    pieces.push("'");
    at2 = quote + 2;
  }
}

// app/hcl/functions/date-parse.ts
var nanosecondsPerMillisecond = 1000000n;
var units = /* @__PURE__ */ new Map([
  ["ns", 1n],
  ["us", 1000n],
  ["µs", 1000n],
  ["μs", 1000n],
  ["ms", 1000000n],
  ["s", 1000000000n],
  ["m", 60000000000n],
  ["h", 3600000000000n]
]);
function parseInstant(text2) {
  const found = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,18}))?(?:Z|([+-])(\d\d):(\d\d))$/.exec(text2);
  if (found === null) throw new EvaluationError(`${JSON.stringify(text2.slice(0, 40))} is no timestamp of RFC 3339`);
  const [year2 = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found.slice(1, 7).map(Number);
  const offsetHours = Number(found[9] ?? 0);
  const offsetMinutes = Number(found[10] ?? 0);
  const date = /* @__PURE__ */ new Date(0);
  date.setUTCFullYear(year2, month - 1, day);
  date.setUTCHours(hour, minute, second);
  const exists2 = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && hour < 24 && minute < 60;
  if (!exists2 || second > 59 || offsetHours > 23 || offsetMinutes > 59) {
    throw new EvaluationError(`${JSON.stringify(text2)} is no point in time`);
  }
  const offset = (offsetHours * 60 + offsetMinutes) * (found[8] === "-" ? -1 : 1);
  const fraction = BigInt((found[7] ?? "").slice(0, 9).padEnd(9, "0"));
  return { nanoseconds: BigInt(date.getTime() - offset * 6e4) * nanosecondsPerMillisecond + fraction, offset };
}
function parseDuration(text2) {
  const unsigned = text2.replace(/^[+-]/, "");
  const parts2 = [...unsigned.matchAll(/(?=\.?\d)(\d{0,18})(?:\.(\d{0,18}))?(ns|us|\u00b5s|\u03bcs|ms|s|m|h)/g)];
  const read2 = parts2.map((part) => part[0]).join("");
  if (unsigned !== "0" && (parts2.length === 0 || read2 !== unsigned)) {
    throw new EvaluationError(`${JSON.stringify(text2.slice(0, 40))} is no duration such as 1h30m`);
  }
  let total = 0n;
  for (const [, whole2 = "", fraction = "", unit = ""] of parts2) {
    const size = units.get(unit) ?? 0n;
    total += BigInt(`0${whole2}`) * size + BigInt(`0${fraction}`) * size / 10n ** BigInt(fraction.length);
  }
  return text2.startsWith("-") ? -total : total;
}
function shiftInstant(instant2, by) {
  return { ...instant2, nanoseconds: instant2.nanoseconds + by };
}
function compareInstants(left, right) {
  if (left.nanoseconds === right.nanoseconds) return 0;
  return left.nanoseconds < right.nanoseconds ? -1 : 1;
}

// app/hcl/functions/dates.ts
var dateFunctions = {
  formatdate: define([text, text], ([format2, instant2]) => formatInstant(format2, parseInstant(instant2))),
  plantimestamp: define([], () => decidedLater),
  timeadd: define(
    [text, text],
    ([instant2, duration]) => formatInstant("YYYY-MM-DD'T'hh:mm:ssZ", shiftInstant(parseInstant(instant2), parseDuration(duration)))
  ),
  timecmp: define([text, text], ([left, right]) => compareInstants(parseInstant(left), parseInstant(right))),
  timestamp: define([], () => decidedLater)
};

// app/hcl/functions/charsets.ts
var singleByte = /^(us-ascii|ascii|iso-8859-\d{1,2}|windows-125\d|windows-874|koi8-r|koi8-u|ibm866|macintosh)$/;
function decodeCharset(bytes, charset) {
  const name = charset.toLowerCase();
  if (name === "utf-16" && bytes[0] !== 255) return decoderOf("utf-16be", charset).decode(bytes);
  return decoderOf(name, charset).decode(bytes);
}
function decoderOf(name, charset) {
  try {
    return new TextDecoder(name);
  } catch {
    throw new EvaluationError(`there is no character set ${JSON.stringify(charset)}`);
  }
}
function encodeCharset(value, charset) {
  const name = charset.toLowerCase();
  if (name === "utf-8") return Buffer.from(value).toString("base64");
  if (name === "utf-16le") return Buffer.from(value, "utf16le").toString("base64");
  if (name === "utf-16be") return Buffer.from(value, "utf16le").swap16().toString("base64");
  if (name === "utf-16") return Buffer.from(`\uFEFF${value}`, "utf16le").swap16().toString("base64");
  const decoder = decoderOf(name, charset);
  if (!singleByte.test(name)) return decidedLater;
  const bytes = /* @__PURE__ */ new Map();
  for (let byte = 255; byte >= 0; byte--) bytes.set(decoder.decode(Uint8Array.of(byte)), byte);
  const encoded = Array.from(value, (character) => {
    const byte = bytes.get(character);
    if (byte === void 0) throw new EvaluationError(`${JSON.stringify(character)} is not in ${charset}`);
    return byte;
  });
  return Buffer.from(encoded).toString("base64");
}

// app/hcl/functions/csv.ts
function decodeCsv(text2) {
  const [header, ...rows] = readRows(text2);
  if (header === void 0) throw new EvaluationError("the text has no line of names");
  const twice = header.find((name, at2) => header.indexOf(name) !== at2);
  if (twice !== void 0) throw new EvaluationError(`two columns are called ${JSON.stringify(twice)}`);
  refuseTooMany(rows.length * header.length);
  return rows.map((row, at2) => {
    if (row.length !== header.length) {
      throw new EvaluationError(`row ${at2 + 1} has ${row.length} fields, the line of names ${header.length}`);
    }
    return Object.fromEntries(row.map((field, column) => [header[column] ?? "", field]));
  });
}
function readRows(text2) {
  const rows = [];
  const source = text2.replaceAll("\r\n", "\n");
  for (let at2 = 0; at2 < source.length; ) {
    if (source[at2] === "\n") {
      at2++;
      continue;
    }
    const row = [];
    for (let more = true; more; ) {
      const [field, end] = source[at2] === '"' ? quotedField(source, at2) : plainField(source, at2);
      row.push(field);
      more = source[end] === ",";
      at2 = end + 1;
    }
    rows.push(row);
  }
  return rows;
}
function plainField(source, start) {
  let end = start;
  while (end < source.length && source[end] !== "," && source[end] !== "\n") {
    if (source[end] === '"') throw new EvaluationError("a field that is not quoted holds a quotation mark");
    end++;
  }
  return [source.slice(start, end), end];
}
function quotedField(source, start) {
  const pieces = [];
  for (let at2 = start + 1; ; ) {
    const quote = source.indexOf('"', at2);
    if (quote < 0) throw new EvaluationError("a quoted field does not end");
    pieces.push(source.slice(at2, quote));
    const behind = source[quote + 1];
    if (behind === void 0 || behind === "," || behind === "\n") return [pieces.join(""), quote + 1];
    if (behind !== '"') throw new EvaluationError("something stands behind a quoted field");
    pieces.push('"');
    at2 = quote + 2;
  }
}

// app/hcl/functions/json-text.ts
var escapes = /* @__PURE__ */ new Map([
  ["<", "\\u003c"],
  [">", "\\u003e"],
  ["&", "\\u0026"],
  ["\u2028", "\\u2028"],
  ["\u2029", "\\u2029"]
]);
function jsonParts(value) {
  const parts2 = [];
  write2(value, parts2, { length: 0 });
  return parts2;
}
function write2(value, parts2, written) {
  if (value instanceof PartialText) {
    writeText(value, parts2);
  } else if (value instanceof Unknown) {
    parts2.push({ unknown: value, exact: true });
  } else if (value instanceof SetValue && !isWhollyKnown(value)) {
    parts2.push({ unknown: combineUnknowns(unknownParts(value)), exact: true });
  } else if (isList(value) || value instanceof SetValue) {
    parts2.push("[");
    for (const [at2, element2] of (isList(value) ? value : value.elements).entries()) {
      if (at2 > 0) parts2.push(",");
      write2(element2, parts2, written);
    }
    parts2.push("]");
  } else if (typeof value === "object" && value !== null) {
    parts2.push("{");
    for (const [at2, [key, element2]] of sortedEntries(value).entries()) {
      parts2.push(`${at2 > 0 ? "," : ""}${jsonString(key)}:`);
      write2(element2, parts2, written);
    }
    parts2.push("}");
  } else {
    const text2 = typeof value === "string" ? jsonString(value) : scalarText(value);
    written.length += text2.length;
    refuseLongText(written.length);
    parts2.push(text2);
  }
}
function scalarText(value) {
  return typeof value === "number" ? numberText(value) : String(value);
}
function writeText(value, parts2) {
  parts2.push('"');
  for (const part of value.parts) {
    parts2.push(typeof part === "string" ? jsonString(part).slice(1, -1) : { ...part, exact: false });
  }
  parts2.push('"');
}
function jsonString(value) {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => escapes.get(character) ?? character);
}

// app/hcl/functions/plain-value.ts
var deepest = 500;
function plainValue(decoded, depth = 0) {
  if (depth > deepest) throw new EvaluationError(`the text is nested more than ${deepest} levels deep`);
  if (decoded === null || typeof decoded === "boolean") return decoded;
  if (typeof decoded === "string") return decoded.normalize();
  if (typeof decoded === "number" && Number.isFinite(decoded)) return decoded + 0;
  if (Array.isArray(decoded)) return decoded.map((element2) => plainValue(element2, depth + 1));
  if (typeof decoded !== "object") throw new EvaluationError("the text holds a number that is not finite");
  const entries = Object.entries(decoded);
  return Object.fromEntries(entries.map(([key, element2]) => [key.normalize(), plainValue(element2, depth + 1)]));
}

// app/hcl/functions/yaml-scalar.ts
var truths = new Map(
  ["y", "yes", "on", "true"].flatMap((word, at2) => {
    const opposite = ["n", "no", "off", "false"][at2] ?? "";
    return [
      ...spellings(word).map((text2) => [text2, true]),
      ...spellings(opposite).map((text2) => [text2, false])
    ];
  })
);
var nulls = /* @__PURE__ */ new Set(["", "~", "null", "Null", "NULL"]);
var instant = /^(\d{4})-(\d\d?)-(\d\d?)(?:[Tt ](\d\d?):(\d\d?):(\d\d?)(\.\d{1,9})?(Z|[+-]\d\d:\d\d)?)?$/;
function spellings(word) {
  return [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()];
}
function readPlainScalar(text2) {
  if (nulls.has(text2)) return null;
  const truth = truths.get(text2);
  if (truth !== void 0) return truth;
  if (/^0o[0-7]+$/.test(text2) || /^0x[0-9a-fA-F]+$/.test(text2)) return Number(text2);
  if (/^[-+]?(\.\d+|\d+(\.\d*)?)([eE][-+]?\d+)?$/.test(text2)) return Number(text2);
  return readInstant(text2) ?? text2;
}
function readInstant(text2) {
  const found = instant.exec(text2);
  if (found === null) return void 0;
  const [, year2 = "", month = "", day = "", hour = "0", minute = "0", second = "0", , zone] = found;
  if (hour !== "0" && /[Tt]/.test(text2) !== (zone !== void 0)) return void 0;
  const [date, time] = [
    [month, day],
    [hour, minute, second]
  ].map((parts2) => parts2.map((part) => part.padStart(2, "0")));
  try {
    const parsed = parseInstant(`${year2}-${date?.join("-")}T${time?.join(":")}${zone ?? "Z"}`);
    return formatInstant("YYYY-MM-DD'T'hh:mm:ssZ", parsed);
  } catch (error) {
    if (error instanceof EvaluationError) return void 0;
    throw error;
  }
}

// app/hcl/functions/yaml-text.ts
var widestLine = 80;
var longestSimpleKey = 128;
var namedEscapes = /* @__PURE__ */ new Map([
  [0, "\\0"],
  [7, "\\a"],
  [8, "\\b"],
  [9, "\\t"],
  [10, "\\n"],
  [11, "\\v"],
  [12, "\\f"],
  [13, "\\r"],
  [27, "\\e"],
  [34, '\\"'],
  [92, "\\\\"],
  [133, "\\N"],
  [8232, "\\L"],
  [8233, "\\P"],
  [65279, "\\uFEFF"]
]);
function yamlText(value) {
  const collection2 = blockOf(value, 0);
  if (collection2 !== void 0) return `${collection2}
`;
  const plain2 = typeof value === "number" || typeof value === "boolean" || value === null;
  return plain2 ? `${scalar2(value, 0, 0)}
...
` : `${scalar2(value, 2, 0)}
`;
}
function blockOf(value, indent2) {
  const elements = value instanceof SetValue ? value.elements : isList(value) ? value : void 0;
  const margin = `
${" ".repeat(indent2)}`;
  if (elements !== void 0) {
    if (elements.length === 0) return void 0;
    return elements.map((element2) => `- ${blockOf(element2, indent2 + 2) ?? scalar2(element2, indent2 + 2, indent2 + 2)}`).join(margin);
  }
  if (!isValueObject(value) || Object.keys(value).length === 0) return void 0;
  return mappingLines(value, indent2).join(margin);
}
function mappingLines(value, indent2) {
  return sortedEntries(value).map(([key, element2]) => {
    const isSimple = !isLiteral(key) && key.length <= longestSimpleKey;
    const name = isSimple ? quoted(key, indent2, Number.NEGATIVE_INFINITY) : scalar2(key, indent2 + 2, indent2 + 2);
    const start = isSimple ? `${name}:` : `? ${name}
${" ".repeat(indent2)}:`;
    const isMapping = isValueObject(element2);
    const inner = blockOf(element2, isMapping || !isSimple ? indent2 + 2 : indent2);
    if (inner === void 0) return `${start} ${scalar2(element2, indent2 + 2, indent2 + start.length + 1)}`;
    return isSimple ? `${start}
${" ".repeat(isMapping ? indent2 + 2 : indent2)}${inner}` : `${start} ${inner}`;
  });
}
function scalar2(value, indent2, column) {
  if (typeof value === "string") return isLiteral(value) ? literal2(value, indent2) : quoted(value, indent2, column);
  if (typeof value === "number") return numberText(value);
  if (typeof value === "boolean" || value === null) return String(value);
  return isValueObject(value) ? "{}" : "[]";
}
function isLiteral(text2) {
  if (!text2.includes("\n") || text2.endsWith(" ") || text2.includes(" \n")) return false;
  return Array.from(text2).every((character) => character === "\n" || isPrintable(character.codePointAt(0) ?? 0));
}
function isPrintable(code) {
  if (code < 32 || code >= 127 && code < 160) return false;
  return code < 55296 && code !== 8232 && code !== 8233 ? true : code >= 57344 && code < 65534 && code !== 65279;
}
function literal2(text2, indent2) {
  const hint = text2.startsWith(" ") || text2.startsWith("\n") ? "2" : "";
  const chomp = !text2.endsWith("\n") ? "-" : text2 === "\n" || text2.endsWith("\n\n") ? "+" : "";
  const lines = (chomp === "-" ? text2 : text2.slice(0, -1)).split("\n");
  const margin = " ".repeat(indent2);
  return `|${hint}${chomp}
${lines.map((line) => line === "" ? "" : margin + line).join("\n")}`;
}
function quoted(text2, indent2, start) {
  const pieces = ['"'];
  let column = start + 1;
  let afterSpace = false;
  const all = Array.from(text2);
  for (const [at2, character] of all.entries()) {
    const isSpace2 = character === " ";
    if (isSpace2 && !afterSpace && column > widestLine && at2 > 0 && at2 < all.length - 1) {
      const marker = all[at2 + 1] === " " ? "\\" : "";
      pieces.push(`
${" ".repeat(indent2)}${marker}`);
      column = indent2 + marker.length;
    } else {
      const piece = isSpace2 ? " " : quotedCharacter(character);
      pieces.push(piece);
      column += piece.length;
    }
    afterSpace = isSpace2;
  }
  pieces.push('"');
  return pieces.join("");
}
function quotedCharacter(character) {
  const code = character.codePointAt(0) ?? 0;
  const named = namedEscapes.get(code);
  if (named !== void 0) return named;
  if (isPrintable(code)) return character;
  const digits = code.toString(16).toUpperCase();
  if (code <= 255) return `\\x${digits.padStart(2, "0")}`;
  return code <= 65535 ? `\\u${digits.padStart(4, "0")}` : `\\U${digits.padStart(8, "0")}`;
}

// app/hcl/functions/encoding.ts
var encodingFunctions = {
  base64decode: define([text], ([value]) => utf8(decodeBase64(value), "the decoded text")),
  base64encode: define([text], ([value]) => Buffer.from(value).toString("base64")),
  base64gunzip: define(
    [text],
    ([value], { gunzip }) => gunzip === void 0 ? decidedLater : readWith("gzip", () => utf8(gunzip(decodeBase64(value)), "the unpacked text"))
  ),
  // Its bytes depend on the version of Go that Terraform was built with.
  base64gzip: define([text], () => decidedLater),
  csvdecode: define([text], ([value]) => decodeCsv(value)),
  jsondecode: define([text], ([value]) => readWith("JSON", () => plainValue(JSON.parse(value)))),
  jsonencode: define([unknowable(nullable(any2))], ([value]) => assembleText(jsonParts(value))),
  textdecodebase64: define([text, text], ([value, charset]) => decodeCharset(decodeBase64(value), charset)),
  textencodebase64: define([text, text], ([value, charset]) => encodeCharset(value, charset)),
  urldecode: define(
    [text],
    ([value]) => readWith("URL encoding", () => decodeURIComponent(value.replaceAll("+", " ")))
  ),
  urlencode: define([text], ([value]) => encodeUrl(value)),
  yamldecode: define(
    [text],
    ([value], { decodeYaml: decodeYaml2 }) => decodeYaml2 === void 0 ? decidedLater : readWith("YAML", () => plainValue(decodeYaml2(value, readPlainScalar)))
  ),
  yamlencode: define(
    [nullable(any2)],
    ([value]) => isWhollyKnown(value) ? yamlText(value) : combineUnknowns(unknownParts(value))
  )
};
function readWith(format2, read2) {
  try {
    return read2();
  } catch (error) {
    if (error instanceof EvaluationError || error instanceof RangeError) throw error;
    throw new EvaluationError(`the text is no valid ${format2}`);
  }
}
function decodeBase64(value) {
  const plain2 = value.replace(/[\r\n]/g, "");
  if (plain2.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(plain2)) {
    throw new EvaluationError("the text is no valid Base64");
  }
  return Buffer.from(plain2, "base64");
}
function utf8(bytes, what) {
  refuseLongText(bytes.length);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new EvaluationError(`${what} is not UTF-8`);
  }
}
function encodeUrl(value) {
  return encodeURIComponent(value).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`).replaceAll("%20", "+");
}

// app/hcl/functions/file-bytes.ts
function fileBytes(path, context) {
  const bytes = context.readBytes(path);
  if (bytes === void 0) throw new EvaluationError(`there is no file ${JSON.stringify(path)} in the repository`);
  return bytes;
}

// app/hcl/functions/filesystem.ts
var filesystemFunctions = {
  abspath: define([text], ([path]) => path.startsWith("/") ? cleanPath(path) : decidedLater),
  basename: define([text], ([path]) => baseName(path)),
  dirname: define([text], ([path]) => cleanPath(path.slice(0, path.lastIndexOf("/") + 1))),
  file: define([text], ([path], context) => fileText(path, context)),
  filebase64: define([text], ([path], context) => Buffer.from(fileBytes(path, context)).toString("base64")),
  fileexists: define([text], ([path], context) => context.fileExists(path) ?? decidedLater),
  fileset: define([text, text], ([folder, pattern], context) => fileSet(folder, pattern, context)),
  pathexpand: define([text], ([path]) => path.startsWith("~") ? decidedLater : path),
  templatefile: define(
    [text, object],
    ([path, variables], context) => context.evaluateTemplate(fileText(path, context), variables, path)
  ),
  templatestring: define(
    [text, object],
    ([template, variables], context) => context.evaluateTemplate(template, variables)
  )
};
function fileText(path, context) {
  return utf8(fileBytes(path, context), `the content of ${JSON.stringify(path)}`);
}
function baseName(path) {
  const trimmed2 = path.replace(/\/{1,4096}$/, "");
  if (trimmed2 === "") return path === "" ? "." : "/";
  return trimmed2.slice(trimmed2.lastIndexOf("/") + 1);
}
function cleanPath(path) {
  const absolute = path.startsWith("/");
  const kept = [];
  for (const step of path.split("/")) {
    if (step === "" || step === ".") continue;
    if (step !== "..") kept.push(step);
    else if (kept.length > 0 && kept.at(-1) !== "..") kept.pop();
    else if (!absolute) kept.push(step);
  }
  if (absolute) return `/${kept.join("/")}`;
  return kept.length === 0 ? "." : kept.join("/");
}
function fileSet(folder, pattern, context) {
  const wanted = cleanPath(pattern);
  const climb = /^(?:\.\.\/)*/.exec(wanted)?.[0] ?? "";
  const files = wanted.startsWith("/") ? void 0 : context.listFiles(climb === "" ? folder : `${folder}/${climb}`);
  if (files === void 0) return decidedLater;
  const glob = globPattern(wanted.slice(climb.length));
  if (glob === void 0) throw new EvaluationError(`${JSON.stringify(pattern)} is no pattern for paths`);
  const compiled = compilePattern(glob);
  return makeSet(files.filter((file) => matchFirst(compiled, file) !== void 0).map((file) => climb + file));
}

// app/hcl/functions/format-number.ts
var bases = /* @__PURE__ */ new Map([
  ["b", [2, "0b"]],
  ["o", [8, "0"]],
  ["d", [10, ""]],
  ["x", [16, "0x"]],
  ["X", [16, "0X"]]
]);
var mostDigits = 100;
function formatNumber(verb, number2) {
  const size = Math.abs(number2);
  const base = bases.get(verb.letter);
  if (base !== void 0 && verb.precision === 0 && number2 === 0) return "";
  const digits = base === void 0 ? floating(verb, size) : whole(verb, size, base[0]);
  const prefix = base !== void 0 && verb.flags.includes("#") ? base[1] : "";
  const plus = verb.flags.includes("+") ? "+" : verb.flags.includes(" ") ? " " : "";
  const sign = number2 < 0 ? "-" : plus;
  const missing2 = Math.max(0, verb.width - sign.length - prefix.length - digits.length);
  if (verb.flags.includes("-")) return sign + prefix + digits + " ".repeat(missing2);
  if (verb.flags.includes("0") && (base === void 0 || verb.precision === void 0))
    return sign + prefix + "0".repeat(missing2) + digits;
  return " ".repeat(missing2) + sign + prefix + digits;
}
function numberBriefly(number2) {
  return (number2 < 0 ? "-" : "") + general(Math.abs(number2), void 0);
}
function whole(verb, size, base) {
  if (!Number.isInteger(size)) throw new EvaluationError(`${verb.written} needs a whole number`);
  const decimal2 = BigInt(numberText(size));
  const text2 = decimal2.toString(base).padStart(verb.precision ?? 0, "0");
  return verb.letter === "X" ? text2.toUpperCase() : text2;
}
function floating(verb, size) {
  const letter = verb.letter.toLowerCase();
  const precision = verb.precision === void 0 ? void 0 : Math.min(verb.precision, mostDigits);
  const text2 = letter === "f" ? fixed(size, precision ?? 6) : letter === "e" ? exponential(size.toExponential(precision ?? 6)) : general(size, precision);
  return verb.letter === letter ? text2 : text2.toUpperCase();
}
function fixed(size, precision) {
  const scaled = size * 10 ** precision;
  const isHalf = scaled % 1 === 0.5 && Number.isInteger(size * 2 ** 20);
  if (isHalf && Math.floor(scaled) % 2 === 0) return (Math.floor(scaled) / 10 ** precision).toFixed(precision);
  if (size >= 1e21) return precision === 0 ? numberText(size) : `${numberText(size)}.${"0".repeat(precision)}`;
  return size.toFixed(precision);
}
function exponential(text2) {
  return text2.replace(/e([+-])(\d)$/, "e$10$2");
}
function general(size, precision) {
  const digits = precision === void 0 ? void 0 : Math.max(1, precision) - 1;
  const text2 = size.toExponential(digits);
  const [mantissa = "", exponent = "0"] = text2.split("e");
  const power = Number(exponent);
  const shown = mantissa.replace(".", "").replace(/0+$/, "").length;
  const threshold = precision === void 0 ? shortestThreshold(shown, power) : Math.max(1, precision);
  if (power < -4 || power >= threshold) return exponential(`${mantissa.replace(/\.?0+$/, "")}e${exponent}`);
  return numberText(Number(text2));
}
function shortestThreshold(shown, power) {
  return shown < 6 && shown >= power + 1 ? shown : 6;
}

// app/hcl/functions/format-verbs.ts
var widest = 1e6;
function parseFormat(template) {
  const pieces = [];
  const verb = /%(?:%|([#+\-0 ]*)(\d{0,9})(?:\.(\d{0,9}))?(?:\[([1-9]\d{0,8})\])?([vtbdoxXeEfgGsq]))/y;
  let next = 1;
  for (let at2 = 0; at2 < template.length; ) {
    const percent = template.indexOf("%", at2);
    if (percent < 0) {
      pieces.push(template.slice(at2));
      break;
    }
    if (percent > at2) pieces.push(template.slice(at2, percent));
    verb.lastIndex = percent;
    const found = verb.exec(template);
    if (found === null) {
      throw new EvaluationError(
        `the format has something after % at ${percent} that is no verb: ${template.slice(percent, percent + 10)}`
      );
    }
    const [written, flags = "", width = "", precision, argument, letter] = found;
    at2 = percent + written.length;
    if (letter === void 0) {
      pieces.push("%");
      continue;
    }
    const number2 = argument === void 0 ? next : Number(argument);
    next = number2 + 1;
    pieces.push({
      flags,
      width: bounded(width),
      precision: precision === void 0 ? void 0 : bounded(precision),
      argument: number2,
      letter,
      written
    });
  }
  return pieces;
}
function bounded(digits) {
  const number2 = Number(digits);
  if (number2 > widest) throw new EvaluationError(`the format has a width of ${digits}`);
  return number2;
}

// app/hcl/functions/format.ts
var formatFunctions = {
  format: defineVariadic([text], unknowable(nullable(any2)), ([template], args) => format(template, args)),
  formatlist: defineVariadic([text], unknowable(nullable(any2)), ([template], args) => formatList(template, args))
};
function format(template, args) {
  const pieces = parseFormat(template);
  const most = Math.max(0, ...pieces.map((piece) => typeof piece === "string" ? 0 : piece.argument));
  if (args.length > most) {
    throw new EvaluationError(
      `the format uses ${most === 0 ? "no" : `only ${most}`} arguments, here it gets ${args.length}`
    );
  }
  if (args.includes(null)) return decidedLater;
  const parts2 = [];
  let length3 = 0;
  for (const piece of pieces) {
    const own = typeof piece === "string" ? [piece] : formatPiece(piece, args);
    for (const part of own) length3 += typeof part === "string" ? part.length : 0;
    refuseLongText(length3);
    parts2.push(...own);
  }
  return assembleText(parts2);
}
function formatPiece(verb, args) {
  const value = args[verb.argument - 1];
  if (value === void 0) {
    throw new EvaluationError(`${verb.written} needs argument ${verb.argument}, there are ${args.length}`);
  }
  if (value instanceof Unknown) return formatUnknown(verb, value);
  return formatKnown(verb, value);
}
function formatUnknown(verb, value) {
  const plain2 = verb.width === 0 && verb.precision === void 0 && !verb.flags.includes("#");
  if (plain2 && value instanceof PartialText && (verb.letter === "s" || verb.letter === "v")) return value.parts;
  return [{ unknown: combineUnknowns([value]), exact: false }];
}
function formatKnown(verb, value) {
  switch (verb.letter) {
    case "v":
      return formatAny(verb, value);
    case "t":
      return [String(demand(verb, value, convertOrRefuse(verb, value, "bool")))];
    case "s":
      return [pad(verb, shorten(verb, String(demand(verb, value, convertOrRefuse(verb, value, "string")))))];
    case "q": {
      const plain2 = shorten(verb, String(demand(verb, value, convertOrRefuse(verb, value, "string"))));
      return [pad(verb, jsonString(plain2))];
    }
    default: {
      const number2 = convertOrRefuse(verb, value, "number");
      if (typeof number2 !== "number") throw refusal(verb, value);
      return [formatNumber(verb, number2)];
    }
  }
}
function convertOrRefuse(verb, value, wanted) {
  try {
    return convert(value, wanted === "string" ? stringType : wanted === "number" ? numberType : boolType);
  } catch {
    throw refusal(verb, value);
  }
}
function demand(verb, value, converted2) {
  if (converted2 === null) throw refusal(verb, value);
  return converted2;
}
function refusal(verb, value) {
  return new EvaluationError(`${verb.written} cannot show ${describeValue(value)}`);
}
function formatAny(verb, value) {
  if (!verb.flags.includes("#")) {
    if (typeof value === "string" || typeof value === "boolean") return [pad(verb, String(value))];
    if (typeof value === "number") return [pad(verb, numberBriefly(value))];
  }
  const whole2 = assembleText(jsonParts(value));
  return typeof whole2 === "string" ? [pad(verb, whole2)] : whole2.parts;
}
function shorten(verb, value) {
  return verb.precision === void 0 || verb.precision === 0 ? value : characters(value).slice(0, verb.precision).join("");
}
function pad(verb, value) {
  const missing2 = verb.width === 0 ? 0 : Math.max(0, verb.width - characters(value).length);
  if (verb.flags.includes("-")) return value + " ".repeat(missing2);
  return (verb.flags.includes("0") ? "0" : " ").repeat(missing2) + value;
}
function formatList(template, args) {
  if (args.includes(null)) return decidedLater;
  const columns = args.map(columnOf);
  const unknowns = columns.filter((column) => column instanceof Unknown);
  const lists = columns.filter((column) => isList(column));
  const length3 = lists[0]?.length ?? 1;
  if (lists.some((list2) => list2.length !== length3)) throw new EvaluationError("all lists must have the same length");
  if (unknowns.length > 0) return combineUnknowns(unknowns);
  refuseTooMany(length3 * args.length);
  const row = (at2) => columns.map((column, which) => (isList(column) ? column[at2] : args[which]) ?? null);
  return Array.from({ length: length3 }, (_, at2) => format(template, row(at2)));
}
function columnOf(value) {
  if (value instanceof Unknown) return value instanceof PartialText ? null : value;
  if (value instanceof SetValue) return isWhollyKnown(value) ? value.elements : combineUnknowns(unknownParts(value));
  return isList(value) ? value : null;
}

// app/hcl/functions/hashes.ts
import { createHash as createHash2 } from "node:crypto";
var digests = {
  base64sha256: (bytes) => createHash2("sha256").update(bytes).digest("base64"),
  base64sha512: (bytes) => createHash2("sha512").update(bytes).digest("base64"),
  md5: (bytes) => createHash2("md5").update(bytes).digest("hex"),
  sha1: (bytes) => createHash2("sha1").update(bytes).digest("hex"),
  sha256: (bytes) => createHash2("sha256").update(bytes).digest("hex"),
  sha512: (bytes) => createHash2("sha512").update(bytes).digest("hex")
};
var namespaces = /* @__PURE__ */ new Map([
  ["dns", "6ba7b810-9dad-11d1-80b4-00c04fd430c8"],
  ["url", "6ba7b811-9dad-11d1-80b4-00c04fd430c8"],
  ["oid", "6ba7b812-9dad-11d1-80b4-00c04fd430c8"],
  ["x500", "6ba7b814-9dad-11d1-80b4-00c04fd430c8"]
]);
var hashFunctions = {
  ...Object.fromEntries(
    Object.entries(digests).map(([name, digest2]) => [name, define([text], ([value]) => digest2(value))])
  ),
  ...Object.fromEntries(
    Object.entries(digests).map(([name, digest2]) => [
      `file${name}`,
      define([text], ([path], context) => digest2(fileBytes(path, context)))
    ])
  ),
  bcrypt: { ...define([text], () => decidedLater), rest: text },
  rsadecrypt: define([text, text], () => decidedLater),
  uuid: define([], () => decidedLater),
  uuidv5: define([text, text], ([namespace, name]) => uuidFromName(namespace, name))
};
function uuidFromName(namespace, name) {
  const space = (namespaces.get(namespace) ?? namespace).replaceAll("-", "");
  if (!/^[0-9a-fA-F]{32}$/.test(space)) {
    throw new EvaluationError(`the namespace must be dns, url, oid, x500 or a UUID, not ${JSON.stringify(namespace)}`);
  }
  const digest2 = createHash2("sha1").update(Buffer.from(space, "hex")).update(name).digest().subarray(0, 16);
  digest2[6] = (digest2[6] ?? 0) & 15 | 80;
  digest2[8] = (digest2[8] ?? 0) & 63 | 128;
  return digest2.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

// app/hcl/functions/address.ts
function parseAddress2(text2) {
  const octets = parseOctets(text2);
  if (octets !== void 0) return { bits: 32, value: octets };
  if (!text2.includes(":")) return void 0;
  const mapped = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(text2);
  const tail = mapped === null ? void 0 : parseOctets(mapped[2] ?? "");
  if (mapped !== null && tail === void 0) return void 0;
  const groups = tail === void 0 ? text2 : `${mapped?.[1]}${(tail >> 16n).toString(16)}:${(tail & 0xffffn).toString(16)}`;
  const halves = groups.split("::");
  if (halves.length > 2) return void 0;
  const [front = [], back = []] = halves.map((half) => half === "" ? [] : half.split(":"));
  const missing2 = 8 - front.length - back.length;
  if (halves.length === 2 ? missing2 < 1 : missing2 !== 0) return void 0;
  const all = [...front, ...Array.from({ length: missing2 }, () => "0"), ...back];
  if (!all.every((group) => /^[0-9a-fA-F]{1,4}$/.test(group))) return void 0;
  return { bits: 128, value: all.reduce((value, group) => value << 16n | BigInt(`0x${group}`), 0n) };
}
function parseOctets(text2) {
  const octets = text2.split(".");
  if (octets.length !== 4 || !octets.every((octet) => /^\d{1,9}$/.test(octet) && Number(octet) < 256)) return void 0;
  return octets.reduce((value, octet) => value << 8n | BigInt(Number(octet)), 0n);
}
function parseNetwork(text2) {
  const [, address = "", digits = ""] = /^([^/]+)\/(\d{1,3})$/.exec(text2) ?? [];
  const parsed = parseAddress2(address);
  const prefix = Number(digits);
  if (parsed === void 0 || digits === "" || prefix > parsed.bits) {
    throw new EvaluationError(`${JSON.stringify(text2.slice(0, 60))} is no CIDR block`);
  }
  return {
    bits: parsed.bits,
    prefix,
    value: parsed.value >> hostBits(parsed.bits, prefix) << hostBits(parsed.bits, prefix)
  };
}
function hostBits(bits, prefix) {
  return BigInt(bits - prefix);
}
function addressText({ bits, value }) {
  if (bits === 32) return [24n, 16n, 8n, 0n].map((shift) => value >> shift & 0xffn).join(".");
  const groups = Array.from({ length: 8 }, (_, at2) => Number(value >> BigInt(112 - 16 * at2) & 0xffffn));
  let [start, length3] = [0, 1];
  for (let at2 = 0; at2 < 8; at2++) {
    let end = at2;
    while (end < 8 && groups[end] === 0) end++;
    if (end - at2 > length3) [start, length3] = [at2, end - at2];
  }
  const text2 = groups.map((group) => group.toString(16));
  if (length3 < 2) return text2.join(":");
  return `${text2.slice(0, start).join(":")}::${text2.slice(start + length3).join(":")}`;
}
function networkText(network) {
  return `${addressText(network)}/${network.prefix}`;
}

// app/hcl/functions/network.ts
var mostNewBits = 32;
var networkFunctions = {
  cidrcontains: define([text, text], ([outer, inner]) => contains2(parseNetwork(outer), inner)),
  cidrhost: define([text, integer], ([block, host]) => hostAddress(parseNetwork(block), host)),
  cidrnetmask: define([text], ([block]) => netmask(parseNetwork(block))),
  cidrsubnet: define(
    [text, integer, integer],
    ([block, newBits, number2]) => subnet(parseNetwork(block), newBits, number2)
  ),
  cidrsubnets: defineVariadic([text], integer, ([block], newBits) => subnets(parseNetwork(block), newBits))
};
function contains2(outer, inner) {
  const other = inner.includes("/") ? parseNetwork(inner) : singleAddress(inner);
  if (other.bits !== outer.bits || other.prefix < outer.prefix) return false;
  const shift = hostBits(outer.bits, outer.prefix);
  return other.value >> shift === outer.value >> shift;
}
function singleAddress(text2) {
  const address = parseAddress2(text2);
  if (address === void 0)
    throw new EvaluationError(`${JSON.stringify(text2.slice(0, 60))} is no address or CIDR block`);
  return { ...address, prefix: address.bits };
}
function hostAddress(block, host) {
  if (!Number.isSafeInteger(host)) return decidedLater;
  const size = 1n << hostBits(block.bits, block.prefix);
  const number2 = BigInt(host) < 0n ? size + BigInt(host) : BigInt(host);
  if (number2 < 0n || number2 >= size) {
    throw new EvaluationError(`a prefix of ${block.prefix} has no room for a host numbered ${host}`);
  }
  return addressText({ bits: block.bits, value: block.value + number2 });
}
function netmask(block) {
  if (block.bits !== 32) throw new EvaluationError("addresses of IPv6 have no netmask");
  const ones = (1n << BigInt(block.prefix)) - 1n;
  return addressText({ bits: 32, value: ones << hostBits(32, block.prefix) });
}
function subnet(block, newBits, number2) {
  if (!Number.isSafeInteger(number2) || newBits < 0 || number2 < 0) return decidedLater;
  const prefix = block.prefix + newBits;
  if (prefix > block.bits) {
    throw new EvaluationError(`a prefix of ${block.prefix} has no room for ${newBits} more bits`);
  }
  if (BigInt(number2) >= 1n << BigInt(newBits)) {
    throw new EvaluationError(`${newBits} more bits have no room for a subnet numbered ${number2}`);
  }
  return networkText({ ...block, prefix, value: block.value + (BigInt(number2) << hostBits(block.bits, prefix)) });
}
function subnets(block, extensions) {
  const end = block.value + (1n << hostBits(block.bits, block.prefix));
  if (block.value === 0n && extensions.length > 0)
    throw new EvaluationError("a block at address zero cannot be divided");
  let next = block.value;
  return extensions.map((newBits) => {
    const prefix = block.prefix + newBits;
    if (newBits < 1 || newBits > mostNewBits || prefix > block.bits) {
      throw new EvaluationError(`a prefix of ${block.prefix} cannot be extended by ${newBits} bits`);
    }
    const shift = hostBits(block.bits, prefix);
    const size = 1n << shift;
    const value = next + size - 1n >> shift << shift;
    next = value + size;
    if (next > end) throw new EvaluationError(`there is no room for another block with a prefix of ${prefix}`);
    return networkText({ bits: block.bits, prefix, value });
  });
}

// app/hcl/values/arithmetic.ts
var quotientDigits = 40;
function calculate(operator, left, right) {
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right) && operator !== "/") {
    const quick = calculateWhole(operator, left, right);
    if (Number.isSafeInteger(quick)) return quick + 0;
  }
  if (!Number.isFinite(left) || !Number.isFinite(right)) return void 0;
  return asNumber(calculateDecimal(operator, decimal(left), decimal(right)));
}
function calculateWhole(operator, left, right) {
  if (operator === "+") return left + right;
  if (operator === "-") return left - right;
  return operator === "*" ? left * right : left % right;
}
function calculateDecimal(operator, a, b) {
  if (operator === "*") return { digits: a.digits * b.digits, scale: a.scale + b.scale };
  if (operator === "/") {
    const more = Math.max(0, quotientDigits + length2(b.digits) - length2(a.digits));
    return { digits: a.digits * 10n ** BigInt(more) / b.digits, scale: a.scale + more - b.scale };
  }
  const scale = Math.max(a.scale, b.scale);
  const left = a.digits * 10n ** BigInt(scale - a.scale);
  const right = b.digits * 10n ** BigInt(scale - b.scale);
  if (operator === "+") return { digits: left + right, scale };
  return { digits: operator === "-" ? left - right : left % right, scale };
}
function length2(digits) {
  return String(digits).length;
}
function decimal(number2) {
  const [mantissa = "0", exponent = "0"] = number2.toExponential().split("e");
  const [whole2 = "", fraction = ""] = mantissa.split(".");
  const scale = fraction.length - Number(exponent);
  const digits = BigInt(whole2 + fraction);
  return scale < 0 ? { digits: digits * 10n ** BigInt(-scale), scale: 0 } : { digits, scale };
}
function asNumber({ digits, scale }) {
  const number2 = Number(`${digits}e${-scale}`);
  if (!Number.isFinite(number2)) return void 0;
  const isExact = !Number.isInteger(number2) || Number.isSafeInteger(number2) || isWritten(number2, digits, scale);
  return isExact ? number2 + 0 : void 0;
}
function isWritten(number2, digits, scale) {
  if (scale > 0) return false;
  const whole2 = digits * 10n ** BigInt(-scale);
  return BigInt(number2) === whole2 || decimal(number2).digits === whole2;
}

// app/hcl/functions/numbers.ts
var longestRange = 1024;
var numberFunctions = {
  abs: define([number], ([value]) => Math.abs(value)),
  ceil: define([number], ([value]) => Math.ceil(value) + 0),
  floor: define([number], ([value]) => Math.floor(value)),
  log: define([number, number], ([value, base]) => finite(Math.log(value) / Math.log(base))),
  max: defineVariadic([number], number, ([first], rest) => rest.reduce((most, value) => Math.max(most, value), first)),
  min: defineVariadic(
    [number],
    number,
    ([first], rest) => rest.reduce((least, value) => Math.min(least, value), first)
  ),
  parseint: define([text, integer], ([digits, base]) => parseInteger(digits, base)),
  pow: define([number, number], ([base, exponent]) => finite(base ** exponent)),
  range: defineVariadic([number], number, ([first], rest) => range(first, rest)),
  signum: define([integer], ([value]) => Math.sign(value)),
  sum: define([numbers], ([values]) => sum(values))
};
function finite(value) {
  if (!Number.isFinite(value)) throw new EvaluationError("the result is no finite number");
  return value;
}
function parseInteger(text2, base) {
  if (base < 2 || base > 62) throw new EvaluationError(`the base must be between 2 and 62, not ${base}`);
  const digits = text2.replace(/^[+-]/, "");
  let value = 0;
  for (const digit of digits) {
    const worth = digitValue(digit, base);
    if (worth === void 0) throw new EvaluationError(`${JSON.stringify(text2)} is no whole number in base ${base}`);
    value = value * base + worth;
  }
  if (digits === "") throw new EvaluationError(`${JSON.stringify(text2)} is no whole number in base ${base}`);
  if (value > Number.MAX_SAFE_INTEGER) return decidedLater;
  return text2.startsWith("-") && value !== 0 ? -value : value;
}
function digitValue(digit, base) {
  const code = digit.charCodeAt(0);
  let value;
  if (code >= 48 && code <= 57) value = code - 48;
  else if (code >= 97 && code <= 122) value = code - 87;
  else if (code >= 65 && code <= 90) value = base <= 36 ? code - 55 : code - 29;
  else return void 0;
  return value < base ? value : void 0;
}
function range(first, rest) {
  if (rest.length > 2) throw new EvaluationError("it takes a start, a limit and a step");
  const [start, limit] = rest[0] === void 0 ? [0, first] : [first, rest[0]];
  const step = rest[1] ?? (limit < start ? -1 : 1);
  if (step === 0) throw new EvaluationError("the step must not be zero");
  if (limit < start && step > 0)
    throw new EvaluationError("the limit lies before the start, so the step must be negative");
  if (limit > start && step < 0)
    throw new EvaluationError("the limit lies behind the start, so the step must be positive");
  const values = [];
  for (let value = start; step > 0 ? value < limit : value > limit; value = calculate("+", value, step) ?? limit) {
    if (values.length >= longestRange) throw new EvaluationError(`there would be more than ${longestRange} values`);
    values.push(value);
  }
  return values;
}
function sum(values) {
  if (values.length === 0) throw new EvaluationError("an empty list has no sum");
  const unknowns = unknownParts(values);
  if (values.includes(null)) throw new EvaluationError("null cannot be added");
  if (unknowns.length > 0) return combineUnknowns(unknowns);
  let total = 0;
  for (const value of values) {
    const next = typeof value === "number" ? calculate("+", total, value) : void 0;
    if (next === void 0) return decidedLater;
    total = next;
  }
  return total;
}

// app/hcl/regex/replace.ts
function replaceMatches(pattern, text2, template) {
  const replacement = readTemplate(template, pattern);
  const pieces = [];
  let at2 = 0;
  let length3 = text2.length;
  for (const match2 of matchAll(pattern, text2)) {
    const [start = 0, end = 0] = match2;
    pieces.push(text2.slice(at2, start));
    for (const piece of replacement) {
      const own = typeof piece === "string" ? piece : matchedText(match2, text2, piece) ?? "";
      length3 += own.length;
      pieces.push(own);
    }
    refuseLongText(length3);
    refuseTooMany(pieces.length);
    at2 = end;
  }
  pieces.push(text2.slice(at2));
  return pieces.join("");
}
function readTemplate(template, pattern) {
  const pieces = [];
  let at2 = 0;
  for (const found of template.matchAll(/\$(?:\$|(\w+)|\{(\w+)\})/g)) {
    if (found.index > at2) pieces.push(template.slice(at2, found.index));
    const name = found[1] ?? found[2];
    pieces.push(name === void 0 ? "$" : groupNumber(name, pattern));
    at2 = found.index + found[0].length;
  }
  if (at2 < template.length) pieces.push(template.slice(at2));
  return pieces;
}
function groupNumber(name, pattern) {
  if (/^\d+$/.test(name)) return Number(name);
  const at2 = pattern.groups.indexOf(name);
  return at2 < 0 ? -1 : at2 + 1;
}

// app/hcl/functions/patterns.ts
var patternFunctions = {
  regex: define([text, text], ([pattern, value]) => {
    const compiled = compileForCapture(pattern);
    const match2 = matchFirst(compiled, value);
    if (match2 === void 0) throw new EvaluationError("the pattern matches nothing in the text");
    return captured(compiled, match2, value);
  }),
  regexall: define([text, text], ([pattern, value]) => {
    const compiled = compileForCapture(pattern);
    return matchAll(compiled, value).map((match2) => captured(compiled, match2, value));
  }),
  replace: define([text, text, text], ([value, what, by]) => replace(value, what, by))
};
function compile(pattern) {
  try {
    return compilePattern(pattern);
  } catch (error) {
    if (error instanceof PatternError) throw new EvaluationError(`the pattern cannot be read: ${error.message}`);
    throw error;
  }
}
function compileForCapture(pattern) {
  const compiled = compile(pattern);
  const named = compiled.groups.filter((name) => name !== void 0);
  if (named.length > 0 && named.length < compiled.groups.length) {
    throw new EvaluationError("either all groups of the pattern have names or none");
  }
  return compiled;
}
function captured(pattern, match2, value) {
  const [first] = pattern.groups;
  if (pattern.groups.length === 0) return matchedText(match2, value, 0) ?? "";
  const groups = pattern.groups.map((_, at2) => matchedText(match2, value, at2 + 1) ?? null);
  if (first === void 0) return groups;
  return Object.fromEntries(pattern.groups.map((name, at2) => [name ?? "", groups[at2] ?? null]));
}
function replace(value, what, by) {
  if (what.length > 1 && what.startsWith("/") && what.endsWith("/")) {
    return replaceMatches(compile(what.slice(1, -1)), value, by);
  }
  const pieces = what === "" ? ["", ...Array.from(value), ""] : value.split(what);
  refuseLongText(value.length + pieces.length * by.length);
  return pieces.join(by);
}

// app/hcl/functions/sets.ts
var setFunctions = {
  setintersection: defineVariadic([uniformSet], uniformSet, ([first], rest) => intersection([first, ...rest])),
  setproduct: defineVariadic([any2, any2], any2, ([first, second], rest) => product([first, second, ...rest])),
  setsubtract: define([uniformSet, uniformSet], ([from, what]) => difference(from, what)),
  setunion: defineVariadic([uniformSet], uniformSet, ([first], rest) => union([first, ...rest]))
};
function alike(sets) {
  const unified2 = unify(sets);
  if (unified2 === void 0) throw new EvaluationError("all sets must have elements of one type");
  return unified2.filter((set2) => set2 instanceof SetValue);
}
function intersection(given3) {
  const sets = alike(given3);
  if (!sets.every(isWhollyKnown)) return combineUnknowns(sets.flatMap(unknownParts));
  const [first = new SetValue([]), ...others] = sets;
  const keys2 = others.map((other) => new Set(other.elements.map(elementKey)));
  return new SetValue(first.elements.filter((element2) => keys2.every((among) => among.has(elementKey(element2)))));
}
function difference(from, what) {
  const sets = unify([from, what]) ?? [from, what];
  if (!sets.every(isWhollyKnown)) return combineUnknowns(sets.flatMap(unknownParts));
  const [left, right] = sets.filter((set2) => set2 instanceof SetValue);
  const taken = new Set(right?.elements.map(elementKey));
  return new SetValue((left?.elements ?? []).filter((element2) => !taken.has(elementKey(element2))));
}
function union(sets) {
  return makeSet(alike(sets).flatMap((set2) => set2.elements));
}
function product(values) {
  let rows = [[]];
  for (const value of values) {
    const elements = value instanceof SetValue ? value.elements : uniform.read(value);
    refuseTooMany(rows.length * elements.length * values.length);
    rows = rows.flatMap((row) => elements.map((element2) => [...row, element2]));
  }
  return values.some((value) => value instanceof SetValue) ? makeSet(rows) : rows;
}

// app/hcl/functions/texts.ts
var textFunctions = {
  chomp: define([text], ([value]) => dropEnd(value, (character) => character === "\n" || character === "\r")),
  endswith: define([unknowable(text), text], ([value, end]) => endsWith(value, end)),
  indent: define([integer, text], ([spaces, value]) => indent(spaces, value)),
  join: defineVariadic(
    [text, unknowable(texts)],
    unknowable(texts),
    ([separator, first], rest) => join(separator, [first, ...rest])
  ),
  lower: define([unknowable(text)], ([value]) => recase(value, (part) => part.toLowerCase())),
  split: define([text, text], ([separator, value]) => separator === "" ? Array.from(value) : value.split(separator)),
  startswith: define([unknowable(text), text], ([value, start]) => startsWith(value, start)),
  strcontains: define([text, text], ([value, part]) => value.includes(part)),
  strrev: define([text], ([value]) => [...characters(value)].reverse().join("")),
  substr: define([text, integer, integer], ([value, offset, length3]) => substring(value, offset, length3)),
  title: define([text], ([value]) => title(value)),
  trim: define([text, text], ([value, cut]) => trim(value, cut)),
  trimprefix: define(
    [text, text],
    ([value, prefix]) => value.startsWith(prefix) ? value.slice(prefix.length) : value
  ),
  trimspace: define([text], ([value]) => dropEnd(dropStart(value, isSpace), isSpace)),
  trimsuffix: define(
    [text, text],
    ([value, suffix]) => suffix !== "" && value.endsWith(suffix) ? value.slice(0, -suffix.length) : value
  ),
  upper: define([unknowable(text)], ([value]) => recase(value, (part) => part.toUpperCase()))
};
function recase(value, change) {
  if (value instanceof PartialText) return respell(value, (part) => mapCodePoints(part, change));
  return value instanceof Unknown ? combineUnknowns([value]) : mapCodePoints(value, change);
}
function startsWith(value, start) {
  if (typeof value === "string") return value.startsWith(start);
  const known = knownStart(value);
  if (known.startsWith(start)) return true;
  return start.startsWith(known) ? combineUnknowns([value]) : false;
}
function endsWith(value, end) {
  if (typeof value === "string") return value.endsWith(end);
  const known = knownEnd(value);
  if (known.endsWith(end)) return true;
  return end.endsWith(known) ? combineUnknowns([value]) : false;
}
function indent(spaces, value) {
  if (spaces < 0) throw new EvaluationError("the number of spaces must not be negative");
  const lines = value.split("\n");
  refuseLongText(value.length + lines.length * spaces);
  return lines.join(`
${" ".repeat(spaces)}`);
}
function join(separator, lists) {
  const unknowns = lists.filter((list2) => list2 instanceof Unknown);
  if (unknowns.length > 0) return combineUnknowns(unknowns);
  const parts2 = [];
  let length3 = 0;
  for (const [at2, element2] of lists.flatMap((list2) => list2 instanceof Unknown ? [] : list2).entries()) {
    const own = textParts(element2);
    if (own === void 0) throw new EvaluationError(`element ${at2} is null, which has no text`);
    if (at2 > 0) parts2.push(separator);
    parts2.push(...own);
    length3 += separator.length + (typeof element2 === "string" ? element2.length : 0);
    refuseLongText(length3);
  }
  return assembleText(parts2);
}
function substring(value, offset, length3) {
  const all = characters(value);
  const start = offset < 0 ? Math.max(0, all.length + offset) : offset;
  const toEnd = length3 < 0 || length3 === 0 && offset < 0;
  return all.slice(start, toEnd ? void 0 : start + length3).join("");
}
function title(value) {
  let starts = true;
  return Array.from(value, (character) => {
    const changed = starts ? mapCodePoints(character, (part) => part.toUpperCase()) : character;
    starts = character < "" ? !/\w/.test(character) : isSpace(character);
    return changed;
  }).join("");
}
function trim(value, cut) {
  const taken = new Set(cut);
  return dropEnd(
    dropStart(value, (character) => taken.has(character)),
    (character) => taken.has(character)
  );
}
function dropStart(value, drop) {
  let length3 = 0;
  for (const character of value) {
    if (!drop(character)) break;
    length3 += character.length;
  }
  return value.slice(length3);
}
function dropEnd(value, drop) {
  let end = value.length;
  while (end > 0) {
    const width = end > 1 && (value.codePointAt(end - 2) ?? 0) > 65535 ? 2 : 1;
    if (!drop(value.slice(end - width, end))) break;
    end -= width;
  }
  return value.slice(0, end);
}
function isSpace(character) {
  return /^[\s\x85]$/.test(character) && character !== "\uFEFF";
}

// app/hcl/functions/types.ts
var given2 = unknowable(nullable(any2));
var typeFunctions = {
  ephemeralasnull: define([given2], ([value]) => value),
  issensitive: define([given2], () => decidedLater),
  nonsensitive: define([given2], ([value]) => value),
  sensitive: define([given2], ([value]) => value),
  tobool: conversion(boolType),
  tolist: conversion(listOf(anyType)),
  tomap: conversion(mapOf(anyType)),
  tonumber: conversion(numberType),
  toset: conversion(setOf(anyType)),
  tostring: conversion(stringType),
  // It exists in the console alone, and shows what values do not keep: whether a list is a tuple.
  type: define([given2], () => decidedLater)
};
function conversion(type) {
  return define([given2], ([value]) => convert(value, type));
}

// app/hcl/functions/call-function.ts
var functions = new Map(
  [
    collectionFunctions,
    combiningFunctions,
    dateFunctions,
    encodingFunctions,
    filesystemFunctions,
    formatFunctions,
    hashFunctions,
    networkFunctions,
    numberFunctions,
    patternFunctions,
    setFunctions,
    textFunctions,
    typeFunctions
  ].flatMap(Object.entries)
);
var functionNames = [...functions.keys()].sort();
function callFunction(name, args, context) {
  const plain2 = name.startsWith("core::") ? name.slice("core::".length) : name;
  const found = functions.get(plain2);
  if (found === void 0) {
    if (name.startsWith("provider::")) return decidedLater;
    throw new EvaluationError(`There is no function "${name}".`);
  }
  try {
    const unknown2 = checkArguments(found, args);
    if (unknown2 !== void 0) return unknown2;
    if (args.some((value) => weigh(value) > heaviest)) throw new TooLarge("heavier than what is computed with");
    const result = found.run(args, context);
    return typeof result === "string" ? result.normalize() : result;
  } catch (error) {
    if (error instanceof EvaluationError) throw new EvaluationError(`${plain2}: ${error.message}.`);
    if (!(error instanceof TooLarge || error instanceof RangeError)) throw error;
    context.tooLarge?.();
    return decidedLater;
  }
}

// app/hcl/operators.ts
function applyBinary(operator, left, right) {
  if (operator === "==") return compare2(left, right);
  if (operator === "!=") return negate(compare2(left, right));
  if (operator === "&&") return decide2(false, operand(left, operator, boolType), operand(right, operator, boolType));
  if (operator === "||") return decide2(true, operand(left, operator, boolType), operand(right, operator, boolType));
  const a = operand(left, operator, numberType);
  const b = operand(right, operator, numberType);
  if (typeof a === "number" && typeof b === "number") return compute(operator, a, b);
  return combineUnknowns([a, b].filter((value) => value instanceof Unknown));
}
function applyUnary(operator, value) {
  const known = operand(value, operator, operator === "!" ? boolType : numberType);
  if (typeof known === "boolean") return !known;
  if (typeof known === "number") return 0 - known;
  return known;
}
function compare2(left, right) {
  return weigh(left) + weigh(right) > heaviest ? decidedLater : equal(left, right);
}
function negate(value) {
  return value instanceof Unknown ? value : !value;
}
function operand(value, operator, type) {
  const wanted = type.kind === "bool" ? "true or false" : "a number";
  if (value === null) throw new EvaluationError(`${operator} takes ${wanted}, and not null`);
  const converted2 = convert(value, type);
  if (converted2 instanceof Unknown || typeof converted2 === "boolean" || typeof converted2 === "number") return converted2;
  throw new EvaluationError(`${operator} takes ${wanted}`);
}
function decide2(deciding, left, right) {
  if (left === deciding || right === deciding) return deciding;
  const unknowns = [left, right].filter((value) => value instanceof Unknown);
  return unknowns.length === 0 ? !deciding : combineUnknowns(unknowns);
}
function compute(operator, left, right) {
  switch (operator) {
    case "<":
      return left < right;
    case ">":
      return left > right;
    case "<=":
      return left <= right;
    case ">=":
      return left >= right;
    case "/":
      if (right === 0) throw new EvaluationError("nothing can be divided by zero");
      break;
    case "%":
      if (right === 0) return left;
  }
  return calculate(operator, left, right) ?? decidedLater;
}

// app/hcl/evaluate/conditional.ts
function evaluateTest(expression, scope) {
  return asTest(scope.evaluate(expression, scope));
}
function asTest(value) {
  const answer = convert(value, boolType);
  if (typeof answer === "boolean" || answer instanceof Unknown) return answer;
  throw new EvaluationError("a condition must be true or false, not null");
}
function evaluateConditional({ condition, then, otherwise }, scope) {
  const test = evaluateTest(condition, scope);
  if (!(test instanceof Unknown)) {
    return test ? unified(scope.evaluate(then, scope), otherwise) : unified(scope.evaluate(otherwise, scope), then);
  }
  const sides = [sideOf(then, scope), sideOf(otherwise, scope)];
  const [left, right] = sides;
  if (left === void 0 || right === void 0) return decidedLater;
  if (!(left instanceof Unknown) && equal(left, right) === true) return left;
  const isSure = sides.every((side) => side !== null && !(side instanceof Unknown && side.reason === "later"));
  return isSure && sides.some((side) => side instanceof Unknown) ? referred : decidedLater;
}
function sideOf(expression, scope) {
  try {
    return scope.evaluate(expression, scope);
  } catch (error) {
    if (error instanceof EvaluationError) return void 0;
    throw error;
  }
}
function unified(value, other) {
  const isText2 = other.kind === "template" && !(other.parts.length === 1 && other.parts[0]?.kind === "interpolation");
  if (!isText2) return value;
  if (typeof value === "number") return numberText(value);
  return typeof value === "boolean" ? String(value) : value;
}

// app/hcl/evaluate/doubt.ts
function evaluateTry(call, scope) {
  for (const argument of call.arguments) {
    const found = attempt(argument, scope);
    if (found !== void 0) return found.sure ? found.value : decidedLater;
  }
  throw new EvaluationError("no argument of try has a value");
}
function evaluateCan(call, scope) {
  const [argument] = call.arguments;
  if (argument === void 0 || call.arguments.length > 1) throw new EvaluationError("can takes one argument");
  const found = attempt(argument, scope);
  return found === void 0 ? false : found.sure || decidedLater;
}
function attempt(expression, scope) {
  const { work } = scope;
  work.doubts++;
  try {
    const value = scope.evaluate(expression, scope);
    return { value, sure: isWhollyKnown(value) || isPath(expression) && holds2(value) };
  } catch (error) {
    if (error instanceof EvaluationError) return void 0;
    throw error;
  } finally {
    work.doubts--;
  }
}
function holds2(value) {
  return !(value instanceof Unknown);
}
function isPath(expression) {
  let here = expression;
  while (here.kind === "attribute" || here.kind === "index") here = here.of;
  return here.kind === "name";
}

// app/hcl/evaluate/key.ts
function evaluateKey(expression, scope) {
  const key = scope.evaluate(expression, scope);
  if (key instanceof Unknown || typeof key === "string") return key;
  if (typeof key === "number" || typeof key === "boolean") return String(key);
  throw new EvaluationError("the key of an object must be a text");
}

// app/hcl/evaluate/scope.ts
function bind(scope, name, value) {
  return { ...scope, bound: { name, value, outer: scope.bound } };
}
function findBound(scope, name) {
  for (let bound = scope.bound; bound !== void 0; bound = bound.outer) if (bound.name === name) return bound.value;
  return void 0;
}
function takeName(steps) {
  const step = steps.all[steps.at];
  if (step?.kind !== "attribute") return void 0;
  steps.at++;
  return step.name;
}

// app/hcl/evaluate/work.ts
var usualLimits = { steps: 5e7, instancesOfOne: 2e4, instances: 2e5, elements: 2e5 };
var deepest2 = 800;
var deepestValue = 200;
var GivenUp = class extends Error {
};
var Work = class {
  limits;
  functions;
  /** Views of resources, as expressions see them whole, by the object that stands for them. */
  owners = /* @__PURE__ */ new WeakMap();
  notes = /* @__PURE__ */ new Map();
  /** Above zero while `try` or `can` ask whether something exists, so that nobody takes for sure what only might be there. */
  doubts = 0;
  /** What is being evaluated, for notes. */
  place = { what: "the root module" };
  refusal;
  steps = 0;
  depth = 0;
  instances = 0;
  sizes = /* @__PURE__ */ new WeakMap();
  constructor(limits, functions2) {
    this.limits = limits;
    this.functions = functions2;
  }
  /** @throws GivenUp when the steps are used up */
  spend(steps) {
    this.steps += steps;
    if (this.steps > this.limits.steps) throw new GivenUp(`evaluating takes more than ${this.limits.steps} steps`);
  }
  /** To be followed by `leave` with as many levels. @throws GivenUp when expressions lead into one another too deeply */
  enter(levels = 1) {
    if (this.depth + levels > deepest2) throw new GivenUp(`expressions lead into one another more than ${deepest2} deep`);
    this.depth += levels;
  }
  leave(levels = 1) {
    this.depth -= levels;
  }
  /** True when so many instances of one thing may still be made. */
  allows(instances) {
    if (instances > this.limits.instancesOfOne || this.instances + instances > this.limits.instances) return false;
    this.instances += instances;
    return true;
  }
  /** Spends what a value weighs, as if it were written out. @throws GivenUp when it is too heavy or too deep */
  weigh(value) {
    const { weight, depth } = this.sizeOf(value);
    if (depth > deepestValue) throw new GivenUp(`a value is nested more than ${deepestValue} deep`);
    this.spend(weight);
  }
  /** Says why a function is about to leave its result unknown; the first reason counts. */
  refuse(why) {
    this.refusal ??= why;
  }
  /** Notes at the place being evaluated what a function refused, if it did. */
  noteRefusal(name, range2) {
    if (this.refusal === void 0) return;
    this.note({ ...this.place, kind: "limit", why: `${name}: ${this.refusal}`, range: range2 });
    this.refusal = void 0;
  }
  /** Notes something once. */
  note(note) {
    const key = `${note.what} ${note.why}`;
    if (!this.notes.has(key)) this.notes.set(key, note);
  }
  sizeOf(value, within = 0) {
    if (typeof value === "string") return { weight: 1 + (value.length >> 6), depth: 0 };
    if (value instanceof PartialText) return { weight: 1 + (textLength(value) >> 6), depth: 0 };
    if (typeof value !== "object" || value === null || value instanceof Unknown) return one2;
    if (within > deepestValue) return bottomless;
    const known = this.sizes.get(value);
    if (known !== void 0) return known;
    let weight = 1;
    let depth = 0;
    const add2 = (part) => {
      const size2 = this.sizeOf(part, within + 1);
      weight += size2.weight;
      if (size2.depth >= depth) depth = size2.depth + 1;
    };
    if (value instanceof SetValue) value.elements.forEach(add2);
    else if (isList(value)) value.forEach(add2);
    else for (const key in value) add2(value[key] ?? null);
    const size = { weight, depth };
    if (weight > mostUnremembered) this.sizes.set(value, size);
    return size;
  }
};
var mostUnremembered = 100;
var one2 = { weight: 1, depth: 0 };
var bottomless = { weight: 1, depth: Number.POSITIVE_INFINITY };
function textLength(text2) {
  let length3 = 0;
  for (const part of text2.parts) length3 += typeof part === "string" ? part.length : 1;
  return length3;
}

// app/hcl/evaluate/for.ts
function elementsOf(value) {
  if (value instanceof Unknown) return value;
  if (isList(value)) return [...value.entries()];
  if (value instanceof SetValue) return value.elements.map((element2) => [element2, element2]);
  if (value === null || typeof value !== "object") {
    throw new EvaluationError(`${describeValue(value)} is no collection that can be gone through`);
  }
  return sortedEntries(value);
}
function eachElement(loop, scope, visit) {
  const collection2 = scope.evaluate(loop.collection, scope);
  const most = scope.work.limits.elements;
  if (isList(collection2) && collection2.length > most) throw new GivenUp(`more than ${most} elements to go through`);
  const elements = elementsOf(collection2);
  if (elements instanceof Unknown) return combineUnknowns([elements]);
  if (elements.length > most) throw new GivenUp(`more than ${most} elements to go through`);
  for (const [key, value] of elements) {
    const inner = bind(loop.key === void 0 ? scope : bind(scope, loop.key, key), loop.value, value);
    const passes = loop.condition === void 0 || evaluateTest(loop.condition, inner);
    if (passes instanceof Unknown) return decidedLater;
    if (passes) visit(inner);
  }
  return void 0;
}
function evaluateForTuple(loop, scope) {
  const values = [];
  const unknown2 = eachElement(loop, scope, (inner) => values.push(inner.evaluate(loop.result, inner)));
  return unknown2 ?? values;
}
function evaluateForObject(loop, scope) {
  const object2 = {};
  let unknownKey2;
  const unknown2 = eachElement(loop, scope, (inner) => {
    const key = evaluateKey(loop.resultKey, inner);
    const value = inner.evaluate(loop.result, inner);
    if (key instanceof Unknown) unknownKey2 ??= key;
    else addToObject(object2, key, value, loop.groups);
  });
  return unknown2 ?? (unknownKey2 === void 0 ? object2 : decidedLater);
}
function addToObject(object2, key, value, groups) {
  const isNew = !Object.hasOwn(object2, key);
  if (!groups && !isNew) throw new EvaluationError(`two elements have the key ${describeValue(key)}`);
  const group = groups && !isNew ? object2[key] : void 0;
  if (group !== void 0) group.push(value);
  else put(object2, key, groups ? [value] : value);
}

// app/hcl/evaluate/template.ts
function evaluateTemplate(parts2, scope) {
  const [only] = parts2;
  if (parts2.length === 0) return "";
  if (parts2.length === 1 && only?.kind === "literal") return only.value;
  if (parts2.length === 1 && only?.kind === "interpolation") return scope.evaluate(only.value, scope);
  return join2(collectParts(parts2, scope), scope);
}
function join2(parts2, scope) {
  let length3 = 0;
  for (const part of parts2) length3 += typeof part === "string" ? part.length : 1;
  scope.work.spend(length3 >> 6);
  if (length3 > longest) throw new EvaluationError(`a text of more than ${longest} characters`);
  const text2 = assembleText(parts2);
  if (typeof text2 === "string") return text2;
  const isSure = text2.parts.some((part) => typeof part !== "string" && part.unknown.reason === "reference");
  return isSure && text2.reason === "later" ? new PartialText("reference", text2.parts) : text2;
}
var longest = 2e7;
function collectParts(parts2, scope) {
  const collected = [];
  for (const part of parts2) {
    scope.work.spend(1);
    switch (part.kind) {
      case "literal":
        collected.push(part.value);
        break;
      case "interpolation":
        for (const piece of textOf(scope.evaluate(part.value, scope))) collected.push(piece);
        break;
      case "if":
        for (const piece of partsOfIf(part, scope)) collected.push(piece);
        break;
      case "for":
        for (const piece of partsOfFor(part, scope)) collected.push(piece);
        break;
    }
  }
  return collected;
}
function textOf(value) {
  const parts2 = textParts(value);
  if (parts2 === void 0) throw new EvaluationError(`${describeValue(value)} cannot be put into a text`);
  return parts2;
}
function partsOfIf({ condition, then, otherwise }, scope) {
  const test = evaluateTest(condition, scope);
  if (!(test instanceof Unknown)) return collectParts(test ? then : otherwise, scope);
  return [hole(test)];
}
function partsOfFor(loop, scope) {
  const collected = [];
  const unknown2 = eachElement(loop, scope, (inner) => {
    for (const piece of collectParts(loop.body, inner)) collected.push(piece);
  });
  return unknown2 === void 0 ? collected : [hole(unknown2)];
}
function hole(unknown2) {
  return { unknown: unknown2.reason === "reference" ? referred : decidedLater, exact: false };
}

// app/hcl/evaluate/trace.ts
var Trace = class {
  mentions;
  through;
  /** Something that must not be shown was read. */
  sensitive = false;
  /** Something was read of which nobody can tell where it comes from: a variable without a value, a module that is not at hand. */
  opaque = false;
  mention(instance, attribute) {
    this.mentions ??= /* @__PURE__ */ new Map();
    this.mentions.set(instance, attribute);
  }
  /** Takes over what another trace leads to; whether its value may be shown is asked of the value's marks. */
  follow(other) {
    if (other === this || other.isEmpty()) return;
    this.through ??= /* @__PURE__ */ new Set();
    this.through.add(other);
    if (other.opaque) this.opaque = true;
  }
  isEmpty() {
    return this.mentions === void 0 && this.through === void 0 && !this.sensitive && !this.opaque;
  }
};
var noTrace = new Trace();
var mostTraces = 5e3;
function mentionsOf(trace2, most) {
  const found = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set([trace2]);
  let steps = 0;
  for (const each of seen) {
    for (const [instance, attribute] of each.mentions ?? []) {
      if (!found.has(instance)) found.set(instance, attribute);
      if (found.size > most) return void 0;
    }
    for (const next of each.through ?? []) {
      steps++;
      if (steps > mostTraces) return void 0;
      seen.add(next);
    }
  }
  return [...found].map(([instance, attribute]) => ({ instance, attribute }));
}
var Computed = class extends Unknown {
  instance;
  attribute;
  constructor(instance, attribute) {
    super("reference");
    this.instance = instance;
    this.attribute = attribute;
  }
};

// app/hcl/evaluate/instance.ts
function readAttribute(instance, name, scope) {
  scope.trace.mention(instance, name);
  const evaluated = instance.evaluated();
  if (evaluated === void 0) return new Computed(instance, name);
  if (isMarked2(evaluated.sensitive, name)) scope.trace.sensitive = true;
  const value = evaluated.values === void 0 ? void 0 : valueAt2(evaluated.values, name);
  return value === void 0 ? new Computed(instance, name) : asSeen(value, instance, name);
}
function viewOf(instance, scope) {
  scope.trace.mention(instance, void 0);
  const evaluated = instance.evaluated();
  if (evaluated?.values === void 0) return new Computed(instance, void 0);
  if (isMarked2(evaluated.sensitive)) scope.trace.sensitive = true;
  const known = views.get(evaluated);
  if (known !== void 0) return known;
  const view = {};
  for (const [name, value] of Object.entries(evaluated.values)) put(view, name, asSeen(value, instance, name));
  views.set(evaluated, view);
  scope.work.owners.set(view, instance);
  return view;
}
var blocks = /* @__PURE__ */ new WeakSet();
function asBlock(values) {
  blocks.add(values);
  return values;
}
function isBlock(value) {
  return blocks.has(value);
}
var views = /* @__PURE__ */ new WeakMap();
function isMarked2(marks, name) {
  if (typeof marks === "boolean") return marks;
  if (Array.isArray(marks)) return marks.some((mark) => isMarked2(mark));
  const record = marks;
  if (name !== void 0) return Object.hasOwn(record, name) && isMarked2(record[name] ?? false);
  return Object.values(record).some((mark) => mark !== void 0 && isMarked2(mark));
}
function asSeen(value, instance, attribute) {
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof PartialText) {
    const unknown2 = new Computed(instance, attribute);
    const parts2 = value.parts.map((part) => typeof part === "string" ? part : { ...part, unknown: unknown2 });
    return new PartialText("reference", parts2);
  }
  if (value instanceof Unknown) return new Computed(instance, attribute);
  if (value instanceof SetValue) {
    const elements = value.elements.map((element2) => asSeen(element2, instance, attribute));
    return elements.some((element2, at2) => element2 !== value.elements[at2]) ? new SetValue(elements) : value;
  }
  if (isList(value)) {
    const elements = value.map((element2) => asSeen(element2, instance, attribute));
    return elements.some((element2, at2) => element2 !== value[at2]) ? elements : value;
  }
  if (!isValueObject(value)) return value;
  let changed;
  for (const [name, part] of Object.entries(value)) {
    const seen = asSeen(part, instance, attribute);
    if (seen === part) continue;
    changed ??= { ...value };
    put(changed, name, seen);
  }
  if (changed !== void 0 && isBlock(value)) asBlock(changed);
  return changed ?? value;
}

// app/hcl/evaluate/traversal.ts
function evaluateTraversal(expression, scope) {
  const all = [];
  let root = expression;
  while (root.kind === "attribute" || root.kind === "index") {
    all.push(root);
    root = root.of;
  }
  all.reverse();
  scope.work.spend(all.length);
  const steps = { all, at: 0 };
  let value;
  if (root.kind === "name") value = findBound(scope, root.name) ?? resolve(root.name);
  else value = scope.evaluate(root, scope);
  for (let at2 = steps.at; at2 < all.length; at2++) {
    const step = all[at2];
    if (step !== void 0) value = takeStep(value, step, scope);
  }
  return value;
  function resolve(name) {
    return scope.names.resolve(name, steps, scope);
  }
}
function takeStep(value, step, scope) {
  return step.kind === "attribute" ? getAttribute(value, step.name, scope) : getElement(value, scope.evaluate(step.key, scope), scope);
}
function getAttribute(value, name, scope) {
  if (value instanceof Unknown && !(value instanceof PartialText)) return value;
  if (!isValueObject(value)) throw new EvaluationError(`${describeValue(value)} has no attribute "${name}"`);
  const owner = scope.work.owners.get(value);
  if (owner !== void 0) return readAttribute(owner, name, scope);
  const found = valueAt2(value, name);
  if (found !== void 0) return found;
  if (isBlock(value)) return referred;
  throw new EvaluationError(`there is no attribute "${name}" here`);
}
function getElement(value, key, scope) {
  if (value instanceof Unknown && !(value instanceof PartialText)) return value;
  if (value === null) throw new EvaluationError("null has no elements");
  if (isValueObject(value)) {
    if (key instanceof Unknown) return anyOf(Object.values(value));
    if (typeof key === "object") throw new EvaluationError("a key must be a text");
    return getAttribute(value, typeof key === "number" ? numberText(key) : String(key), scope);
  }
  if (!isList(value))
    throw new EvaluationError(`${describeValue(value)} has no elements that can be asked for one by one`);
  if (key instanceof Unknown) return anyOf(value);
  const at2 = key === null ? null : convert(key, numberType);
  const found = typeof at2 === "number" ? value[at2] : void 0;
  if (found === void 0)
    throw new EvaluationError(`there is no element ${describeValue(key)} in a list of ${value.length}`);
  return found;
}
function anyOf(values) {
  const sure = values.length > 0 && values.every((value) => value instanceof Unknown && value.reason === "reference");
  return sure ? referred : decidedLater;
}
function evaluateSplat(splat, scope) {
  const value = scope.evaluate(splat.of, scope);
  if (value === null) return [];
  if (value instanceof Unknown && !(value instanceof PartialText)) return value;
  const elements = isList(value) ? value : value instanceof SetValue ? value.elements : [value];
  if (splat.each.kind === "name") return elements;
  scope.work.spend(elements.length);
  return elements.map((element2) => scope.evaluate(splat.each, bind(scope, "*", element2)));
}

// app/hcl/evaluate/expression.ts
function evaluate(expression, scope) {
  const { work } = scope;
  work.spend(1);
  work.enter();
  try {
    return evaluateKind(expression, scope);
  } finally {
    work.leave();
  }
}
function evaluateKind(expression, scope) {
  switch (expression.kind) {
    case "number":
      return Number(expression.text);
    case "boolean":
      return expression.value;
    case "null":
      return null;
    case "template":
      return evaluateTemplate(expression.parts, scope);
    case "name":
    case "attribute":
    case "index":
      return evaluateTraversal(expression, scope);
    case "splat":
      return evaluateSplat(expression, scope);
    case "call":
      return evaluateCall(expression, scope);
    case "tuple":
      return expression.elements.map((element2) => evaluate(element2, scope));
    case "object":
      return evaluateObject(expression, scope);
    case "for-tuple":
      return evaluateForTuple(expression, scope);
    case "for-object":
      return evaluateForObject(expression, scope);
    case "conditional":
      return evaluateConditional(expression, scope);
    case "binary":
      return evaluateBinary(expression, scope);
    case "unary":
      return applyUnary(expression.operator, evaluate(expression.operand, scope));
    case "parentheses":
      return evaluate(expression.inner, scope);
  }
}
function evaluateObject({ items }, scope) {
  const object2 = {};
  let unknown2;
  for (const item of items) {
    const key = evaluateKey(item.key, scope);
    const value = evaluate(item.value, scope);
    if (key instanceof Unknown) unknown2 ??= key;
    else put(object2, key, value);
  }
  return unknown2 === void 0 ? object2 : combineUnknowns([unknown2]);
}
function evaluateBinary({ operator, left, right }, scope) {
  if (operator !== "&&" && operator !== "||")
    return applyBinary(operator, evaluate(left, scope), evaluate(right, scope));
  const first = evaluateTest(left, scope);
  const decisive = operator === "||";
  return first === decisive ? first : applyBinary(operator, first, evaluate(right, scope));
}
function evaluateCall(call, scope) {
  switch (call.name.replace(/^core::/, "")) {
    case "try":
      return evaluateTry(call, scope);
    case "can":
      return evaluateCan(call, scope);
    case "sensitive":
      scope.trace.sensitive = true;
      break;
    case "nonsensitive":
      return evaluateOpenly(call, scope);
  }
  const values = evaluateArguments(call, scope);
  if (values instanceof Unknown) return values;
  for (const value of values) scope.work.weigh(value);
  const result = callFunction(call.name, values, scope.work.functions);
  scope.work.noteRefusal(call.name, call.range);
  scope.work.weigh(result);
  return result;
}
function evaluateArguments(call, scope) {
  const values = call.arguments.map((argument) => evaluate(argument, scope));
  if (!call.expands) return values;
  const last = values.pop() ?? null;
  if (last instanceof Unknown) return combineUnknowns([last]);
  if (last instanceof SetValue) return [...values, ...last.elements];
  if (isList(last)) return [...values, ...last];
  throw new EvaluationError("only a list or set can be spread over arguments");
}
function evaluateOpenly(call, scope) {
  const trace2 = new Trace();
  const values = evaluateArguments(call, { ...scope, trace: trace2 });
  scope.trace.follow(trace2);
  return values instanceof Unknown ? values : callFunction(call.name, values, scope.work.functions);
}

// app/hcl/evaluate/traced.ts
var levelsOfOne = 4;
function evaluateTraced(expression, scope, place, finish = (value) => value) {
  const { work } = scope;
  const trace2 = new Trace();
  const { doubts, place: outer } = work;
  work.doubts = 0;
  work.place = place;
  try {
    return evaluateWithin(expression, { ...scope, trace: trace2 }, finish);
  } catch (error) {
    const kind = error instanceof EvaluationError ? "error" : error instanceof GivenUp ? "limit" : void 0;
    if (kind === void 0) throw error;
    const why = trace2.sensitive ? "what is wrong cannot be shown, for something sensitive is read" : error.message;
    trace2.opaque = true;
    work.note({ kind, what: place.what, why, file: place.file, range: expression.range });
    return { value: decidedLater, trace: trace2, sensitive: trace2.sensitive };
  } finally {
    work.doubts = doubts;
    work.place = outer;
  }
}
function evaluateWithin(expression, scope, finish) {
  const { work, trace: trace2 } = scope;
  work.enter(levelsOfOne);
  try {
    const value = finish(scope.evaluate(expression, scope));
    work.weigh(value);
    const sensitive = trace2.sensitive && sensitiveParts(expression, scope);
    return { value, trace: trace2.isEmpty() ? noTrace : trace2, sensitive };
  } finally {
    work.leave(levelsOfOne);
  }
}
function sensitiveParts(expression, scope) {
  switch (expression.kind) {
    case "parentheses":
      return sensitiveParts(expression.inner, scope);
    case "tuple": {
      const marks = expression.elements.map((element2) => sensitiveParts(element2, scope));
      return marks.some((mark) => mark !== false) && marks;
    }
    case "object": {
      const marks = {};
      for (const { key, value } of expression.items) {
        const name = evaluateKey(key, scope);
        const mark = sensitiveParts(value, scope);
        if (mark === false) continue;
        if (name instanceof Unknown) return true;
        put(marks, name, mark);
      }
      return Object.keys(marks).length > 0 && marks;
    }
    default: {
      const trace2 = new Trace();
      scope.evaluate(expression, { ...scope, trace: trace2 });
      return trace2.sensitive;
    }
  }
}

// app/hcl/evaluate/assignments.ts
function openAssignments(assignments, root, work) {
  const scope = {
    names: { resolve: () => decidedLater },
    bound: void 0,
    repetition: void 0,
    work,
    evaluate
  };
  return (variable) => {
    const declaration = root.variables.get(variable);
    for (const source of [...assignments].reverse()) {
      if (source.kind === "texts") {
        const text2 = source.values.get(variable);
        if (text2 !== void 0 && declaration !== void 0) return readText2(text2, variable, declaration);
      } else if (source.kind === "values") {
        const value = source.values.get(variable);
        if (value !== void 0) return { value, trace: noTrace, sensitive: false };
      } else {
        const attribute = source.file.body.attributes.findLast(({ name }) => name === variable);
        const place = { what: `var.${variable}`, file: source.file };
        if (attribute !== void 0) return evaluateTraced(attribute.value, scope, place);
      }
    }
    return void 0;
  };
  function readText2(text2, variable, declaration) {
    const written = findAttribute(declaration, "type")?.attribute.value;
    if (written === void 0 || isPlain(written)) return { value: text2, trace: noTrace, sensitive: false };
    const parsed = parseExpression(text2);
    const place = { what: `var.${variable}`, file: declaration.file };
    if (parsed.value !== null && parsed.diagnostics.length === 0) return evaluateTraced(parsed.value, scope, place);
    const why = `the text given to it cannot be read: ${parsed.diagnostics[0]?.message ?? ""}`;
    work.note({ kind: "error", what: place.what, why, file: declaration.file, range: declaration.block.header });
    return { value: decidedLater, trace: noTrace, sensitive: false };
  }
}
function isPlain(type) {
  const name = type.kind === "name" ? type.name : plainText(type);
  return name === "string" || name === "number" || name === "bool";
}

// app/hcl/evaluate/function-context.ts
import { Buffer as Buffer2 } from "node:buffer";
var mostFiles = 2e4;
function openFunctionContext(tree, directory, decoders2, work) {
  const inside = (path) => {
    const joined2 = joinPath(directory, path);
    return leadsOut(joined2) || path.startsWith("~") ? void 0 : joined2;
  };
  const exists2 = (path) => {
    const file = inside(path);
    if (file === void 0) return void 0;
    const { folder, name } = splitPath(file);
    const isListed = tree.list(folder)?.some((entry) => entry.kind === "file" && entry.name === name) === true;
    return isListed && tree.read(file) === void 0 ? void 0 : isListed;
  };
  const known = /* @__PURE__ */ new Map();
  return {
    ...decoders2,
    fileExists: exists2,
    tooLarge: () => work().refuse("its result is too large to compute"),
    readBytes: (path) => {
      if (!known.has(path)) known.set(path, readBytes(path));
      return known.get(path);
    },
    listFiles: (path) => {
      const folder = inside(path);
      return folder === void 0 ? void 0 : listBelow(tree, folder);
    },
    evaluateTemplate: (text2, variables, file) => evaluateText(text2, variables, file, work())
  };
  function readBytes(path) {
    const file = inside(path);
    const text2 = file === void 0 ? void 0 : tree.read(file);
    if (text2 === void 0 && exists2(path) !== void 0) return void 0;
    if (text2 === void 0 || text2.includes("�")) {
      const why = text2 === void 0 ? `lies outside of what may be read` : "is no text";
      work().refuse(`${JSON.stringify(path)} ${why}, so what it holds is unknown`);
      throw new TooLarge("no text that can be read");
    }
    return Buffer2.from(text2, "utf8");
  }
}
function splitPath(path) {
  const at2 = path.lastIndexOf("/");
  return at2 === -1 ? { folder: ".", name: path } : { folder: path.slice(0, at2), name: path.slice(at2 + 1) };
}
function listBelow(tree, top) {
  const found = [];
  const pending = [""];
  for (let below2 = pending.pop(); below2 !== void 0; below2 = pending.pop()) {
    for (const { name, kind } of tree.list(joinPath(top, below2 === "" ? "." : below2)) ?? []) {
      const path = below2 === "" ? name : `${below2}/${name}`;
      if (kind === "file") found.push(path);
      else pending.push(path);
      if (found.length + pending.length > mostFiles) return void 0;
    }
  }
  return found.sort();
}
function evaluateText(text2, variables, file, work) {
  const { value, diagnostics } = parseTemplate(text2);
  if (value === null || diagnostics.length > 0) {
    throw new EvaluationError(`${file ?? "the template"} cannot be read: ${diagnostics[0]?.message ?? ""}`);
  }
  const scope = {
    names: {
      resolve: (name) => {
        const found = valueAt2(variables, name);
        if (found === void 0) throw new EvaluationError(`the template is given no variable "${name}"`);
        return found;
      }
    },
    bound: void 0,
    repetition: void 0,
    trace: new Trace(),
    work,
    evaluate
  };
  return evaluateTemplate(value.parts, scope);
}

// app/hcl/evaluate/paths.ts
function relativePath(from, to) {
  const start = partsOf(from);
  const end = partsOf(to);
  let shared = 0;
  while (shared < start.length && shared < end.length && start[shared] === end[shared]) shared++;
  const steps = [...start.slice(shared).map(() => ".."), ...end.slice(shared)];
  return steps.length === 0 ? "." : steps.join("/");
}
function partsOf(path) {
  return path.split("/").filter((part) => part !== "" && part !== ".");
}

// app/hcl/evaluate/names.ts
function resolveName(module, name, steps, scope) {
  switch (name) {
    case "var":
      return read(module.variable(takeName(steps) ?? ""), steps, scope);
    case "local":
      return read(module.local(takeName(steps) ?? ""), steps, scope);
    case "each":
    case "count":
      return resolveRepetition(name, takeName(steps), scope);
    case "path":
      return resolvePath(module, takeName(steps));
    case "terraform":
      return takeName(steps) === "workspace" ? module.root.workspace : decidedLater;
    case "module":
      return resolveModule(module, takeName(steps) ?? "", steps, scope);
    case "self":
      return decidedLater;
    case "data":
    case "ephemeral":
      return resolveResource(module, `${name}.${takeName(steps) ?? ""}.${takeName(steps) ?? ""}`, steps, scope);
    // Terraform refuses them, and what their author meant is plain.
    case "True":
      return true;
    case "False":
      return false;
    default:
      return resolveResource(module, `${name}.${takeName(steps) ?? ""}`, steps, scope);
  }
}
function read(traced, steps, scope) {
  if (traced === void 0) {
    scope.trace.opaque = true;
    return decidedLater;
  }
  scope.trace.follow(traced.trace);
  if (traced.sensitive !== false && isSensitiveBelow(traced.sensitive, steps)) scope.trace.sensitive = true;
  return traced.value;
}
function isSensitiveBelow(marks, steps) {
  let here = marks;
  for (const step of steps.all.slice(steps.at)) {
    if (here === void 0 || typeof here === "boolean" || Array.isArray(here)) break;
    const name = step.kind === "attribute" ? step.name : plainText(step.key);
    if (name === void 0) break;
    here = Object.hasOwn(here, name) ? here[name] : false;
  }
  return here !== void 0 && here !== false;
}
function resolveRepetition(name, part, { repetition, trace: trace2 }) {
  if (name === "count") return (part === "index" ? repetition?.index : void 0) ?? decidedLater;
  if (repetition?.each === void 0) return decidedLater;
  const { key, value } = repetition.each;
  if (part === "value" || key instanceof Unknown) trace2.follow(repetition.trace);
  if (part === "key") return key;
  return part === "value" ? value : decidedLater;
}
function resolvePath({ source, root }, part) {
  if (part === "module") return relativePath(root.directory, source.directory);
  return part === "root" ? "." : decidedLater;
}
function resolveModule(module, name, steps, scope) {
  const children = module.children(name);
  if (children === void 0 || "why" in children) {
    scope.trace.opaque = true;
    return decidedLater;
  }
  const chosen = choose(children, steps, scope);
  if (chosen === void 0 || chosen === "all" && children.kind === "unknown") {
    scope.trace.opaque = true;
    return decidedLater;
  }
  if (chosen !== "all") {
    const output = takeName(steps);
    if (output === void 0) return outputsOf(chosen, scope);
    const traced = chosen.output(output);
    if (traced === void 0) throw new EvaluationError(`the module has no output "${output}"`);
    return read(traced, steps, scope);
  }
  if (children.kind === "count") return children.all.map((child) => outputsOf(child, scope));
  const byKey2 = {};
  for (const [key, child] of children.byKey) put(byKey2, String(key), outputsOf(child, scope));
  return byKey2;
}
function outputsOf(module, scope) {
  const outputs = {};
  for (const name of module.source.outputs.keys()) {
    const traced = module.output(name);
    if (traced !== void 0) put(outputs, name, read(traced, { all: [], at: 0 }, scope));
  }
  return outputs;
}
function resolveResource(module, key, steps, scope) {
  const group = module.resources(key);
  if (group === void 0) return referred;
  const chosen = choose(group, steps, scope);
  if (chosen !== void 0 && chosen !== "all") {
    const name2 = takeName(steps);
    return name2 === void 0 ? viewOf(chosen, scope) : readAttribute(chosen, name2, scope);
  }
  const name = takeName(steps);
  if (chosen === void 0 || name !== void 0 || group.kind === "unknown") {
    for (const instance of group.all) scope.trace.mention(instance, name);
    return name !== void 0 && group.kind !== "unknown" ? referred : decidedLater;
  }
  if (group.kind === "count") return group.all.map((instance) => viewOf(instance, scope));
  const byKey2 = {};
  for (const [index, instance] of group.byKey) put(byKey2, String(index), viewOf(instance, scope));
  return byKey2;
}
function choose(group, steps, scope) {
  const step = steps.all[steps.at];
  const only = group.all[0];
  if (group.kind === "single") {
    if (step?.kind === "index") throw new EvaluationError("there is one, without a key");
    return only;
  }
  if (step?.kind !== "index") return "all";
  steps.at++;
  const key = scope.evaluate(step.key, scope);
  if (group.kind === "unknown") return scope.work.doubts > 0 ? void 0 : only;
  if (key instanceof Unknown) return void 0;
  const found = group.byKey.get(group.kind === "count" ? Number(key) : String(key));
  if (found === void 0) throw new EvaluationError(`there is no instance ${describeValue(key)}`);
  return found;
}

// app/hcl/evaluate/repetition.ts
function turnsOf(declaration, what, scope) {
  const forEach = findAttribute(declaration, "for_each");
  const count = findAttribute(declaration, "count");
  const written = forEach ?? count;
  if (written === void 0) return { kind: "single", all: [{ key: void 0, repetition: void 0 }] };
  const { file, attribute } = written;
  const { value, trace: trace2 } = evaluateTraced(attribute.value, scope, { what: `${attribute.name} of ${what}`, file });
  const keys2 = forEach === void 0 ? numbersUpTo(value) : entriesOf(value);
  if (keys2 instanceof Unknown) return unknownTurns(trace2);
  const note = { what, file, range: attribute.range };
  if (typeof keys2 === "string") {
    scope.work.note({ ...note, kind: "error", why: keys2 });
    return unknownTurns(trace2);
  }
  const length3 = typeof keys2 === "number" ? keys2 : keys2.length;
  if (!scope.work.allows(length3)) {
    const why = `it has ${length3} instances, more than are evaluated one by one; one stands for all of them`;
    scope.work.note({ ...note, kind: "limit", why });
    return unknownTurns(trace2);
  }
  if (typeof keys2 === "number") {
    const all = Array.from({ length: length3 }, (_, index) => ({ key: index, repetition: { index, trace: trace2 } }));
    return { kind: "count", all };
  }
  const sorted2 = [...keys2].sort(([left], [right]) => compareTexts(left, right));
  return {
    kind: "each",
    all: sorted2.map(([key, each]) => ({ key, repetition: { each: { key, value: each }, trace: trace2 } }))
  };
}
function unknownTurns(trace2) {
  const each = { key: decidedLater, value: decidedLater };
  return { kind: "unknown", all: [{ key: void 0, repetition: { each, index: decidedLater, trace: trace2 } }] };
}
function numbersUpTo(value) {
  if (value instanceof Unknown) return value;
  let count;
  try {
    count = convert(value, numberType);
  } catch (error) {
    if (error instanceof EvaluationError) return `count must be a number: ${error.message}`;
    throw error;
  }
  if (count instanceof Unknown) return count;
  if (typeof count === "number" && Number.isInteger(count) && count >= 0) return count;
  return `count must be a whole number from zero, not ${describeValue(value)}`;
}
function entriesOf(value) {
  if (value instanceof Unknown) return value;
  if (value !== null && isValueObject(value)) return Object.entries(value);
  const elements = value instanceof SetValue ? value.elements : isList(value) ? value : void 0;
  if (elements === void 0) return `for_each must be a map or a set of texts, not ${describeValue(value)}`;
  const keys2 = /* @__PURE__ */ new Set();
  for (const element2 of elements) {
    if (element2 instanceof Unknown) return element2;
    if (typeof element2 !== "string")
      return `for_each must be a map or a set of texts; there is ${describeValue(element2)} in it`;
    keys2.add(element2);
  }
  return [...keys2].map((key) => [key, key]);
}
function groupOf(turns, make) {
  const byKey2 = /* @__PURE__ */ new Map();
  const all = turns.all.map((turn) => {
    const made = make(turn);
    if (turn.key !== void 0) byKey2.set(turn.key, made);
    return made;
  });
  return { kind: turns.kind, all, byKey: byKey2 };
}

// app/hcl/evaluate/body.ts
var mostBlocks = 1e4;
function evaluateBody(body, scope, what) {
  const attributes = /* @__PURE__ */ new Map();
  for (const [name, { file, attribute }] of body.attributes) {
    attributes.set(name, evaluateTraced(attribute.value, scope, { what: `${what}.${name}`, file }));
  }
  const blocks2 = /* @__PURE__ */ new Map();
  for (const block of body.blocks) {
    let growing = blocks2.get(block.type);
    if (growing === void 0) {
      growing = { list: [], trace: new Trace() };
      blocks2.set(block.type, growing);
    }
    addBlocks(growing, block, scope, `${what}.${block.type}`);
  }
  return { attributes, blocks: blocks2 };
}
function addBlocks(growing, block, scope, what) {
  const { repeat } = block;
  if (repeat === void 0) {
    addOne(growing, block, scope, what);
    return;
  }
  if (repeat.forEach === void 0) return;
  const { value, trace: trace2 } = evaluateTraced(
    repeat.forEach,
    scope,
    { what: `for_each of ${what}`, file: repeat.file },
    (collection2) => {
      elementsOf(collection2);
      return collection2;
    }
  );
  growing.trace.follow(trace2);
  const elements = elementsOf(value);
  if (elements instanceof Unknown) {
    growing.list = elements;
    return;
  }
  if (elements.length > mostBlocks) {
    const why = `${elements.length} blocks are more than are evaluated one by one`;
    scope.work.note({ kind: "limit", what, why, file: repeat.file, range: repeat.forEach.range });
    growing.list = new Unknown("later");
    return;
  }
  for (const [key, element2] of elements) {
    const inner = bind(scope, repeat.iterator, { key, value: element2 });
    addOne(growing, block, inner, what);
  }
}
function addOne(growing, block, scope, what) {
  if (growing.list instanceof Unknown) return;
  const body = evaluateBody(block.body, scope, what);
  growing.list.push(body);
  for (const { trace: trace2 } of body.attributes.values()) growing.trace.follow(trace2);
  for (const { trace: trace2 } of body.blocks.values()) growing.trace.follow(trace2);
}

// app/hcl/evaluate/json-body.ts
function jsonBody(body, shape) {
  const attributes = [];
  const blocks2 = [...body.blocks];
  for (const attribute of body.attributes) {
    const { name, value } = attribute;
    if (name === "//") continue;
    const isDynamic2 = name === "dynamic" && shape?.hasAttribute(name) !== true;
    const objects = isDynamic2 || shape?.block(name) !== void 0 ? objectsIn(value) : void 0;
    if (objects === void 0) attributes.push(attribute);
    else if (isDynamic2) for (const object2 of objects) blocks2.push(...dynamicBlocks(object2));
    else for (const object2 of objects) blocks2.push(blockOf2(name, [], object2));
  }
  return { range: body.range, attributes, blocks: blocks2 };
}
function dynamicBlocks(byType) {
  return attributesOf(byType).flatMap(
    ({ name: label, nameRange, value }) => (objectsIn(value) ?? []).map((object2) => {
      const written = blockOf2("dynamic", [{ text: label, range: nameRange }], object2);
      const contents = written.body.attributes.filter(({ name }) => name === "content").flatMap((content) => objectsIn(content.value) ?? []);
      const attributes = written.body.attributes.filter(({ name }) => name !== "content");
      const blocks2 = contents.map((content) => blockOf2("content", [], content));
      return { ...written, body: { ...written.body, attributes, blocks: blocks2 } };
    })
  );
}
function blockOf2(type, labels, object2) {
  const body = { range: object2.range, attributes: attributesOf(object2), blocks: [] };
  return { type, labels, body, header: object2.range, range: object2.range };
}
function attributesOf(object2) {
  return object2.items.flatMap(({ key, value, range: range2 }) => {
    const name = plainText(key);
    return name === void 0 || name === "//" ? [] : [{ name, nameRange: key.range, value, range: range2 }];
  });
}
function objectsIn(expression) {
  if (expression.kind === "object") return [expression];
  if (expression.kind === "null") return [];
  if (expression.kind !== "tuple") return void 0;
  const objects = [];
  for (const element2 of expression.elements) {
    if (element2.kind !== "object") return void 0;
    objects.push(element2);
  }
  return objects;
}

// app/hcl/evaluate/merged-body.ts
var metaArguments = /* @__PURE__ */ new Set([
  "count",
  "for_each",
  "depends_on",
  "lifecycle",
  "provider",
  "provisioner",
  "connection"
]);
function mergeBodies(declaration, shape) {
  const attributes = /* @__PURE__ */ new Map();
  let blocks2 = [];
  for (const { file, block } of [declaration, ...declaration.overrides]) {
    const layer = readBody(file, block.body, shape);
    for (const [name, attribute] of layer.attributes) if (!metaArguments.has(name)) attributes.set(name, attribute);
    const written = new Set(layer.blocks.map(({ type }) => type));
    blocks2 = [...blocks2.filter(({ type }) => !written.has(type)), ...layer.blocks];
  }
  return { attributes, blocks: blocks2.filter(({ type }) => !metaArguments.has(type)) };
}
function readBody(file, written, shape) {
  const body = file.syntax === "json" ? jsonBody(written, shape) : written;
  const attributes = /* @__PURE__ */ new Map();
  for (const attribute of body.attributes) attributes.set(attribute.name, { file, attribute });
  return { attributes, blocks: body.blocks.flatMap((block) => readBlock(file, block, shape)) };
}
function readBlock(file, block, shape) {
  const label = block.labels[0]?.text;
  if (block.type !== "dynamic" || label === void 0) {
    return [{ type: block.type, body: readBody(file, block.body, shape?.block(block.type)) }];
  }
  const find2 = (name) => block.body.attributes.find((attribute) => attribute.name === name)?.value;
  const repeat = { file, forEach: find2("for_each"), iterator: iteratorName(find2("iterator")) ?? label };
  return block.body.blocks.filter(({ type }) => type === "content").map((content) => ({ type: label, body: readBody(file, content.body, shape?.block(label)), repeat }));
}
function iteratorName(expression) {
  if (expression === void 0) return void 0;
  return expression.kind === "name" ? expression.name : plainText(expression);
}

// app/hcl/evaluate/resource.ts
var merged = /* @__PURE__ */ new WeakMap();
function makeResource(module, declaration, turn, isRepresentative) {
  const { mode, type, key } = declaration;
  const resourceType = module.root.types(mode === "managed" ? type : `${mode}.${type}`);
  const address = module.addressOf(key) + (turn.key === void 0 ? "" : printKey(turn.key));
  let state = "fresh";
  return {
    declaration,
    module: module.address,
    calls: module.calls,
    address,
    index: turn.key,
    isRepresentative,
    evaluated: () => {
      if (state === "open") noteCycle();
      if (state !== "fresh") return state === "open" ? void 0 : state;
      state = "open";
      const evaluated = evaluateResource();
      state = evaluated;
      return evaluated;
    }
  };
  function evaluateResource() {
    let body = { attributes: /* @__PURE__ */ new Map(), blocks: /* @__PURE__ */ new Map() };
    try {
      let written = merged.get(declaration);
      if (written === void 0) {
        written = mergeBodies(declaration, resourceType.shape);
        merged.set(declaration, written);
      }
      body = evaluateBody(written, module.scope(turn.repetition), address);
      const { values, sensitive } = resourceType.complete(body);
      module.root.work.spend(body.attributes.size + body.blocks.size);
      return { body, values, sensitive };
    } catch (error) {
      if (!(error instanceof GivenUp)) throw error;
      const { file, block } = declaration;
      module.root.work.note({ kind: "limit", what: address, why: error.message, file, range: block.header });
      return { body, values: void 0, sensitive: false };
    }
  }
  function noteCycle() {
    const { file, block } = declaration;
    const why = "it leads back to itself, so its value cannot be told";
    module.root.work.note({ kind: "cycle", what: address, why, file, range: block.header });
  }
}

// app/hcl/type-constraint.ts
var primitives = /* @__PURE__ */ new Map([
  ["string", stringType],
  ["number", numberType],
  ["bool", boolType],
  ["any", anyType]
]);
function typeConstraintFrom(expression, evaluate2) {
  switch (expression.kind) {
    case "parentheses":
      return typeConstraintFrom(expression.inner, evaluate2);
    case "name":
      return namedType(expression.name);
    case "template": {
      const [part] = expression.parts;
      if (expression.parts.length === 1 && part?.kind === "literal") return namedType(part.value);
      break;
    }
    case "call":
      return constructedType(expression, evaluate2);
  }
  throw new EvaluationError(
    "this is no type: write string, number, bool, any, list(…), set(…), map(…), tuple([…]) or object({…})"
  );
}
function namedType(name) {
  const primitive = primitives.get(name);
  if (primitive !== void 0) return primitive;
  if (name === "list" || name === "map" || name === "set") return { kind: name, of: anyType };
  throw new EvaluationError(`there is no type "${name}"`);
}
function constructedType(call, evaluate2) {
  const [inner, ...more] = call.arguments;
  if (inner === void 0 || more.length > 0) throw new EvaluationError(`the type ${call.name} takes one argument`);
  if (call.name === "list" || call.name === "set" || call.name === "map") {
    return { kind: call.name, of: typeConstraintFrom(inner, evaluate2) };
  }
  if (call.name === "tuple" && inner.kind === "tuple") {
    return { kind: "tuple", of: inner.elements.map((element2) => typeConstraintFrom(element2, evaluate2)) };
  }
  if (call.name === "object" && inner.kind === "object") {
    const attributes = /* @__PURE__ */ new Map();
    for (const item of inner.items) attributes.set(attributeName(item.key), attributeType(item.value, evaluate2));
    return { kind: "object", attributes };
  }
  throw new EvaluationError(`there is no type ${call.name} of this form`);
}
function attributeName(key) {
  const [part] = key.kind === "template" ? key.parts : [];
  if (key.kind === "template" && key.parts.length === 1 && part?.kind === "literal") return part.value;
  if (key.kind === "name") return key.name;
  throw new EvaluationError("names of attributes in a type are plain names");
}
function attributeType(expression, evaluate2) {
  if (expression.kind !== "call" || expression.name !== "optional") {
    return { type: typeConstraintFrom(expression, evaluate2), optional: false };
  }
  const [type, fallback, ...more] = expression.arguments;
  if (type === void 0 || more.length > 0) throw new EvaluationError("optional takes a type and perhaps a default");
  const inner = typeConstraintFrom(type, evaluate2);
  return fallback === void 0 ? { type: inner, optional: true } : { type: inner, optional: true, default: evaluate2(fallback) };
}

// app/hcl/evaluate/variable.ts
function readVariable(declaration, given3, scope, what) {
  const traced = given3 === void 0 || given3.value === null && isDenied(declaration, "nullable") ? void 0 : given3;
  const { value, trace: trace2, sensitive } = traced ?? readDefault(declaration, scope, what);
  const noteAt = (why, file, range2) => scope.work.note({ kind: "error", what, why, file, range: range2 });
  const type = typeOf2(declaration, scope, noteAt);
  const marks = isSaid(declaration, "sensitive") || sensitive;
  const noteMisfit = (why) => {
    const shown = marks === false ? why : "its value, which is sensitive, does not fit its type";
    noteAt(shown, declaration.file, declaration.block.header);
  };
  return { value: fitted(value, type, noteMisfit), trace: trace2, sensitive: marks };
}
function readDefault(declaration, scope, what) {
  const fallback = findAttribute(declaration, "default");
  return fallback === void 0 ? nobodyKnows() : evaluateTraced(fallback.attribute.value, scope, { what, file: fallback.file });
}
function nobodyKnows() {
  const trace2 = new Trace();
  trace2.opaque = true;
  return { value: decidedLater, trace: trace2, sensitive: false };
}
function isSaid(declaration, argument) {
  return literalOf(declaration, argument) === "true";
}
function isDenied(declaration, argument) {
  return literalOf(declaration, argument) === "false";
}
function literalOf(declaration, argument) {
  const value = findAttribute(declaration, argument)?.attribute.value;
  if (value === void 0) return void 0;
  return value.kind === "boolean" ? String(value.value) : plainText(value);
}
var types = /* @__PURE__ */ new WeakMap();
function typeOf2(declaration, scope, note) {
  const written = findAttribute(declaration, "type");
  if (written === void 0) return anyType;
  const { file, attribute } = written;
  const known = types.get(attribute.value);
  if (known !== void 0) return known;
  let type = anyType;
  try {
    const plain2 = { ...scope, trace: new Trace() };
    type = typeConstraintFrom(asExpression(attribute.value), (fallback) => plain2.evaluate(fallback, plain2));
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error;
    note(error.message, file, attribute.range);
  }
  types.set(attribute.value, type);
  return type;
}
function asExpression(expression) {
  const text2 = plainText(expression);
  return text2 === void 0 ? expression : parseExpression(text2).value ?? expression;
}
function fitted(value, type, note) {
  try {
    return convert(value, type);
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error;
    note(error.message);
    return decidedLater;
  }
}

// app/hcl/evaluate/module-instance.ts
var ModuleInstance = class _ModuleInstance {
  root;
  source;
  /** `''` for the root module. */
  address;
  /** Names of the calls that lead to it. */
  calls;
  /** It stands for all instances of its call, or lies in one that does. */
  isRepresentative;
  given;
  values = /* @__PURE__ */ new Map();
  resourceGroups = /* @__PURE__ */ new Map();
  childGroups = /* @__PURE__ */ new Map();
  constructor(root, source, place, given3) {
    this.root = root;
    this.source = source;
    this.address = place.address;
    this.calls = place.calls;
    this.isRepresentative = place.isRepresentative;
    this.given = given3;
  }
  resolve(name, steps, scope) {
    return resolveName(this, name, steps, scope);
  }
  /** The scope of an expression in one of its blocks. */
  scope(repetition) {
    return { names: this, bound: void 0, repetition, work: this.root.work, evaluate };
  }
  /** The address of something of this module. */
  addressOf(what) {
    return this.address === "" ? what : `${this.address}.${what}`;
  }
  /** Undefined when it is not declared. */
  variable(name) {
    const declaration = this.source.variables.get(name);
    if (declaration === void 0) return void 0;
    const { file, block } = declaration;
    const what = this.addressOf(`var.${name}`);
    return this.once(
      `var.${name}`,
      { file, range: block.header },
      () => readVariable(declaration, this.given(name), this.scope(), what)
    );
  }
  /** Undefined when it is not declared. */
  local(name) {
    const local = this.source.locals.get(name);
    if (local === void 0) return void 0;
    const { file, attribute } = local;
    return this.once(
      `local.${name}`,
      { file, range: attribute.range },
      () => evaluateTraced(attribute.value, this.scope(), { what: this.addressOf(`local.${name}`), file })
    );
  }
  /** Undefined when it is not declared. */
  output(name) {
    const declaration = this.source.outputs.get(name);
    const written = declaration && findAttribute(declaration, "value");
    if (declaration === void 0 || written === void 0) return void 0;
    const { file, attribute } = written;
    return this.once(`output.${name}`, { file, range: attribute.range }, () => {
      const traced = evaluateTraced(attribute.value, this.scope(), { what: this.addressOf(`output.${name}`), file });
      return isSaid(declaration, "sensitive") ? { ...traced, sensitive: true } : traced;
    });
  }
  /** The instances of a resource by its key; undefined when it is not declared, or asks for itself. */
  resources(key) {
    const declaration = this.source.resources.get(key);
    if (declaration === void 0) return void 0;
    const { file, block } = declaration;
    return this.groupOnce(this.resourceGroups, key, { file, range: block.header }, () => {
      const turns = turnsOf(declaration, this.addressOf(key), this.scope());
      return groupOf(
        turns,
        (turn) => makeResource(this, declaration, turn, this.isRepresentative || turns.kind === "unknown")
      );
    });
  }
  /** The instances of a module that is called; undefined when there is no such call, or it asks for itself. */
  children(name) {
    const call = this.source.calls.get(name);
    if (call === void 0) return void 0;
    const { file, block } = call;
    return this.groupOnce(this.childGroups, `module.${name}`, { file, range: block.header }, () => {
      const calls = [...this.calls, name];
      const found = this.root.module(calls);
      if (found === void 0 || "why" in found) {
        return found ?? { call, why: "its source is not at hand", next: "terraform get" };
      }
      const turns = turnsOf(call, this.addressOf(`module.${name}`), this.scope());
      const isRepresentative = this.isRepresentative || turns.kind === "unknown";
      return groupOf(turns, (turn) => this.makeChild(found, call, { calls, isRepresentative }, turn));
    });
  }
  makeChild(source, call, place, turn) {
    const key = turn.key === void 0 ? "" : printKey(turn.key);
    const address = this.addressOf(`module.${call.name}${key}`);
    return new _ModuleInstance(this.root, source, { ...place, address }, (variable) => {
      const written = findAttribute(call, variable);
      if (written === void 0) return void 0;
      const place2 = { what: `${address}.${variable}`, file: written.file };
      return evaluateTraced(written.attribute.value, this.scope(turn.repetition), place2);
    });
  }
  /** Evaluates something once; what asks for itself meanwhile is unknown. */
  once(name, place, make) {
    const known = this.values.get(name);
    if (known === "open") {
      this.noteCycle(name, place);
      return nobodyKnows();
    }
    if (known !== void 0) return known;
    this.values.set(name, "open");
    const made = make();
    this.values.set(name, made);
    return made;
  }
  groupOnce(groups, name, place, make) {
    const known = groups.get(name);
    if (known === "open") {
      this.noteCycle(name, place);
      return void 0;
    }
    if (known !== void 0) return known;
    groups.set(name, "open");
    const made = make();
    groups.set(name, made);
    return made;
  }
  noteCycle(name, place) {
    const why = "it leads back to itself, so its value cannot be told";
    this.root.work.note({ kind: "cycle", what: this.addressOf(name), why, ...place });
  }
};

// app/hcl/evaluate/evaluate-root.ts
function evaluateRoot(request) {
  const { tree, files, variables = [], workspace = "default", types: types2, decoders: decoders2 = {}, limits = usualLimits } = request;
  const { directory } = tree.root;
  const functions2 = openFunctionContext(files, directory, decoders2, () => work);
  const work = new Work(limits, functions2);
  const root = { work, types: types2, workspace, directory, module: tree.module };
  const top = new ModuleInstance(
    root,
    tree.root,
    { address: "", calls: [], isRepresentative: false },
    openAssignments(variables, tree.root, work)
  );
  const instances = [];
  const unresolved = [];
  const secrets = [];
  const plain2 = /* @__PURE__ */ new Map();
  const pending = [top];
  for (let module = pending.pop(); module !== void 0; module = pending.pop()) {
    for (const key of module.source.resources.keys()) {
      for (const instance of module.resources(key)?.all ?? []) {
        instance.evaluated();
        instances.push(instance);
      }
    }
    for (const name of module.source.variables.keys()) {
      const variable = module.variable(name);
      if (variable === void 0) continue;
      if (variable.sensitive === true) secrets.push(variable.value);
      else if (module === top) plain2.set(name, variable.value);
    }
    const below2 = [];
    for (const name of module.source.calls.keys()) {
      const children = module.children(name);
      if (children === void 0) continue;
      if ("why" in children) unresolved.push({ address: module.addressOf(`module.${name}`), call: children });
      else for (const child of children.all) below2.push(child);
    }
    pending.push(...below2.reverse());
  }
  return { instances, unresolved, notes: [...work.notes.values()], secrets, variables: plain2 };
}

// app/ingest/terraform-source/link-by-mention.ts
var mostMentions = 500;
var longestChain = 8;
function openMentionLinks(instances, resources) {
  return (known) => (member, reports) => {
    const instance = instances.get(member.resource);
    const settled = /* @__PURE__ */ new Set();
    if (instance === void 0) return settled;
    for (const [attribute, trace2] of tracesOf(instance)) {
      if (member.only?.has(attribute) === false || isSilent(attribute)) continue;
      if (linkAttribute({ member, attribute, instance, trace: trace2, known, reports, resources })) settled.add(attribute);
    }
    return settled;
  };
}
function* tracesOf(instance) {
  const { attributes, blocks: blocks2 } = instance.evaluated()?.body ?? { attributes: [], blocks: [] };
  for (const [name, { trace: trace2 }] of attributes) yield [name, trace2];
  for (const [name, { trace: trace2 }] of blocks2) yield [name, trace2];
}
function linkAttribute(link) {
  const { member, attribute, trace: trace2, known, reports } = link;
  const isUnknown = isUnknownAt(member.resource.unknown, attribute);
  if (!isUnknown && isNothing(member.values[attribute])) return false;
  const all = trace2.isEmpty() ? [] : mentionsOf(trace2, mostMentions);
  const targets = chooseTargets(link, all ?? [], isUnknown);
  let linked = false;
  for (const target of targets) if (linkTarget(target, link, longestChain)) linked = true;
  const isUnclear = trace2.opaque || all === void 0;
  if (isUnclear && isUnknown && mayLinkFurther(attribute, targets.length, member, known.naming)) reports.open(attribute);
  return linked;
}
function chooseTargets(link, all, isUnknown) {
  if (all.length < 2) return all;
  const { member, attribute, instance, known, resources } = link;
  if (isUnknown) return originsOf(instance.evaluated()?.values?.[attribute] ?? null, all) ?? all;
  const named = /* @__PURE__ */ new Set();
  eachText(member.values[attribute], attribute, (text2) => {
    for (const resource of known.identities.named(text2)) named.add(resource);
  });
  const chosen = all.filter(({ instance: each }) => {
    const resource = resources.get(each);
    return resource !== void 0 && named.has(resource);
  });
  return chosen.length > 0 ? chosen : all;
}
function originsOf(value, all) {
  const found = /* @__PURE__ */ new Map();
  const isClear = collect3(value);
  return isClear && found.size > 0 ? [...found.values()] : void 0;
  function collect3(part) {
    if (part instanceof Computed) {
      const { instance, attribute } = part;
      if (!found.has(instance)) {
        const mention = all.find((each) => each.instance === instance);
        found.set(instance, mention ?? { instance, attribute });
      }
      return true;
    }
    if (part instanceof PartialText)
      return part.parts.every((each) => typeof each === "string" || collect3(each.unknown));
    if (part instanceof Unknown || typeof part === "string") return false;
    if (isList(part)) return part.every(collect3);
    if (part instanceof SetValue) return part.elements.every(collect3);
    return part === null || !isValueObject(part) || Object.values(part).every(collect3);
  }
}
function linkTarget({ instance, attribute: read2 }, link, further) {
  const { member, attribute, known, reports, resources } = link;
  const target = resources.get(instance);
  if (target === void 0) return false;
  const key = typeKey(target);
  const isWanted = target !== member.resource && known.types.has(key);
  if (isWanted) reports.link(attribute, target);
  const isElsewhere = known.naming.fit(attribute, key) === 0 && known.naming.fitsAny(attribute);
  if (further === 0 || read2 === void 0 || !isElsewhere) return isWanted;
  const { attributes, blocks: blocks2 } = instance.evaluated()?.body ?? {};
  const trace2 = attributes?.get(read2)?.trace ?? blocks2?.get(read2)?.trace;
  const chained = trace2 === void 0 ? [] : mentionsOf(trace2, mostMentions) ?? [];
  const linked = chained.map((next) => linkTarget(next, link, further - 1));
  return isWanted || linked.some((each) => each);
}
function isNothing(value) {
  return value === void 0 || value === null || value === "" || Array.isArray(value) && value.length === 0;
}

// app/ingest/terraform-source/plan-document.ts
import { Buffer as Buffer3 } from "node:buffer";
function planDocument(resources) {
  const changes = resources.map((resource) => {
    const { address, module, mode, type, name, index, provider, values, unknown: unknown2, sensitive } = resource;
    return {
      address,
      ...module !== "" && { module_address: module },
      mode,
      type,
      name,
      ...index !== void 0 && { index },
      provider_name: provider,
      change: {
        actions: [mode === "data" ? "read" : "create"],
        before: null,
        after: values,
        after_unknown: unknown2,
        before_sensitive: false,
        after_sensitive: sensitive
      }
    };
  });
  return Buffer3.from(JSON.stringify({ format_version: "1.2", resource_changes: changes }));
}

// app/ingest/terraform-source/providers.ts
function requiredProviders(module) {
  const sources = /* @__PURE__ */ new Map();
  for (const { block } of module.others) {
    if (block.type !== "terraform") continue;
    for (const inner of block.body.blocks) {
      if (inner.type !== "required_providers") continue;
      for (const { name, value } of inner.body.attributes) {
        const source = sourceIn(value);
        if (source !== void 0) sources.set(name, fullAddress(source));
      }
    }
  }
  return sources;
}
function sourceIn(expression) {
  if (expression.kind !== "object") return void 0;
  const item = expression.items.find(({ key }) => plainText(key) === "source");
  return item && plainText(item.value);
}
function fullAddress(source) {
  const parts2 = source.split("/");
  if (parts2.length === 1) return `registry.terraform.io/hashicorp/${source}`;
  return parts2.length === 2 ? `registry.terraform.io/${source}` : source;
}
function providerOf(type, required) {
  if (type === "terraform_data" || type === "terraform_remote_state") return "terraform.io/builtin/terraform";
  const prefix = prefixOf(type);
  return required.get(prefix) ?? `registry.terraform.io/hashicorp/${prefix}`;
}

// app/ingest/terraform-source/unwritten.ts
var unwritten = new Unknown("later");

// app/ingest/terraform-source/fit-value.ts
function fitValue(value, type) {
  if (value === null || value instanceof Unknown) return value;
  switch (type.kind) {
    case "string":
      if (typeof value === "number") return numberText(value);
      return typeof value === "boolean" ? String(value) : value;
    case "number":
      return typeof value === "string" ? parseNumber(value) ?? value : value;
    case "bool":
      return value === "true" || value === "false" ? value === "true" : value;
    case "list":
      return fitElements(value, type.element) ?? value;
    case "set":
      return toSet(fitElements(value, type.element)) ?? value;
    case "map":
      return isValueObject(value) ? fitMap(value, type.element) : value;
    case "object":
      return isValueObject(value) ? fitObject(value, type.body) : value;
    case "tuple":
      return isList(value) ? value.map((element2, at2) => fitValue(element2, type.elements[at2] ?? { kind: "any" })) : value;
    default:
      return value;
  }
}
function fitElements(value, type) {
  const elements = isList(value) ? value : value instanceof SetValue ? value.elements : void 0;
  return elements?.map((element2) => fitValue(element2, type));
}
function toSet(elements) {
  if (elements === void 0) return void 0;
  const isPlain2 = elements.every(
    (element2) => element2 === null || typeof element2 !== "object" || element2 instanceof Unknown
  );
  return isPlain2 ? makeSet(elements) : new SetValue(withoutRepetition(elements, (element2) => element2));
}
function fitMap(object2, type) {
  const fitted2 = {};
  for (const [key, part] of Object.entries(object2)) put(fitted2, key, fitValue(part, type));
  return fitted2;
}
function fitObject(value, body) {
  const object2 = {};
  for (const [name, part] of Object.entries(value)) {
    const entry = body.get(name);
    put(
      object2,
      name,
      entry === void 0 ? part : fitValue(part, entry.kind === "block" ? blockType(entry) : entry.type)
    );
  }
  for (const [name, entry] of body) {
    if (!Object.hasOwn(object2, name) || object2[name] === null) put(object2, name, absentValue(entry));
  }
  return object2;
}
function absentValue(entry) {
  if (entry.computed) return unwritten;
  if (entry.kind === "attribute" || entry.nesting === "single" || entry.nesting === "group") return null;
  return entry.nesting === "map" ? {} : [];
}
function blockType({ nesting, body }) {
  const one3 = { kind: "object", body };
  return nesting === "single" || nesting === "group" ? one3 : { kind: nesting, element: one3 };
}
function withoutRepetition(items, read2) {
  if (items.length < 2) return items;
  const seen = /* @__PURE__ */ new Set();
  return items.filter((item) => {
    const key = elementKey(read2(item));
    const isNew = key === void 0 || !seen.has(key);
    if (key !== void 0) seen.add(key);
    return isNew;
  });
}

// app/ingest/terraform-source/sensitive-marks.ts
var sensitiveEntries = /* @__PURE__ */ new WeakMap();
function holdsSensitive(entry) {
  let holds3 = sensitiveEntries.get(entry);
  if (holds3 === void 0) {
    holds3 = entry.kind === "attribute" ? entry.sensitive || typeHolds(entry.type) : typeHolds(blockType(entry));
    sensitiveEntries.set(entry, holds3);
  }
  return holds3;
}
function typeHolds(type) {
  if (type.kind === "list" || type.kind === "set" || type.kind === "map") return typeHolds(type.element);
  if (type.kind === "tuple") return type.elements.some(typeHolds);
  return type.kind === "object" && [...type.body.values()].some(holdsSensitive);
}
function schemaMarks(value, entry) {
  if (entry.kind === "block") return marksWithin(value, blockType(entry));
  return entry.sensitive ? value !== null : marksWithin(value, entry.type);
}
function marksWithin(value, type) {
  const elements = isList(value) ? value : value instanceof SetValue ? value.elements : void 0;
  if (elements !== void 0) {
    if (type.kind !== "list" && type.kind !== "set") return false;
    const marks2 = elements.map((element2) => marksWithin(element2, type.element));
    return marks2.some((mark) => mark !== false) && marks2;
  }
  if (!isValueObject(value)) return false;
  const marks = {};
  for (const [name, part] of Object.entries(value)) {
    const mark = markOfPart(name, part, type);
    if (mark !== false) put(marks, name, mark);
  }
  return Object.keys(marks).length > 0 && marks;
}
function markOfPart(name, part, type) {
  if (type.kind === "map") return marksWithin(part, type.element);
  const entry = type.kind === "object" ? type.body.get(name) : void 0;
  return entry === void 0 ? false : schemaMarks(part, entry);
}
function joinMarks(left, right) {
  if (left === true || right === true) return true;
  if (left === false || !isMarked(left)) return right;
  if (right === false || !isMarked(right)) return left;
  if (Array.isArray(left) !== Array.isArray(right)) return true;
  const joined2 = {};
  const [a, b] = [left, right];
  for (const key of /* @__PURE__ */ new Set([...Object.keys(left), ...Object.keys(right)])) {
    put(joined2, key, joinMarks(a?.[key] ?? false, b?.[key] ?? false));
  }
  return Array.isArray(left) ? Array.from({ length: Math.max(left.length, right.length) }, (_, at2) => joined2[at2] ?? false) : joined2;
}

// app/ingest/terraform-source/complete.ts
function resourceTypeOf(declared) {
  return { shape: declared && shapeOf(declared), complete: (body) => completeBody(body, declared) };
}
function shapeOf(declared) {
  return {
    hasAttribute: (name) => declared.get(name)?.kind === "attribute",
    block: (name) => {
      const entry = declared.get(name);
      return entry?.kind === "block" ? shapeOf(entry.body) : void 0;
    }
  };
}
function completeBody(body, declared) {
  const values = {};
  const sensitive = {};
  for (const [name, traced] of body.attributes) {
    const entry = declared?.get(name);
    put(values, name, attributeValue(traced.value, entry));
    if (traced.sensitive !== false) put(sensitive, name, fittingMarks(traced, entry));
  }
  for (const [name, blocks2] of body.blocks) {
    const { value, marks } = blocksValue(blocks2, declared?.get(name));
    put(values, name, value);
    if (marks !== false) put(sensitive, name, marks);
  }
  for (const [name, entry] of declared ?? []) {
    if (!Object.hasOwn(values, name) || values[name] === null) put(values, name, absentValue(entry));
    else if (holdsSensitive(entry)) {
      const marks = schemaMarks(values[name] ?? null, entry);
      if (marks !== false) put(sensitive, name, joinMarks(sensitive[name] ?? false, marks));
    }
  }
  return { values, sensitive };
}
function attributeValue(value, entry) {
  if (entry === void 0) return value;
  if (entry.kind === "block") return fitValue(value, blockType(entry));
  return entry.writeOnly ? null : fitValue(value, entry.type);
}
function fittingMarks({ sensitive }, entry) {
  return entry?.kind === "attribute" && holdsSet(entry.type) ? isMarked(sensitive) : sensitive;
}
function holdsSet(type) {
  if (type.kind === "list" || type.kind === "map") return holdsSet(type.element);
  return type.kind === "set" || type.kind === "any";
}
function blocksValue({ list: list2 }, entry) {
  if (list2 instanceof Unknown) return { value: list2, marks: false };
  const all = list2.map((body) => completeBody(body, entry?.kind === "block" ? entry.body : void 0));
  const completed = entry?.kind === "block" && entry.nesting === "set" ? withoutRepetition(all, ({ values: values2 }) => values2) : all;
  const values = completed.map((each) => asBlock(each.values));
  const marks = completed.map((each) => each.sensitive);
  const marked = marks.some(isMarked) && marks;
  if (entry?.kind === "attribute") return { value: fitValue(values, entry.type), marks: isMarked(marked) };
  const isOne = entry?.nesting === "single" || entry?.nesting === "group";
  return isOne ? { value: values[0] ?? null, marks: marked && (marks[0] ?? false) } : { value: values, marks: marked };
}

// app/ingest/terraform-source/encode-document.ts
function encodeDocument(value, indent2) {
  const parts2 = [];
  write3(value, { parts: parts2, indent: indent2, level: 0 });
  return assembleText(parts2);
}
function write3(value, writer) {
  const { parts: parts2 } = writer;
  if (value instanceof PartialText) {
    parts2.push('"');
    for (const part of value.parts) {
      parts2.push(typeof part === "string" ? jsonString(part).slice(1, -1) : { unknown: part.unknown, exact: false });
    }
    parts2.push('"');
  } else if (value instanceof Unknown) parts2.push({ unknown: value, exact: true });
  else if (isList(value) || value instanceof SetValue) {
    const elements = isList(value) ? value : value.elements;
    writeAll2(writer, "[]", elements, (element2, inner) => write3(element2, inner));
  } else if (typeof value === "object" && value !== null) {
    writeAll2(writer, "{}", Object.entries(value), ([key, part], inner) => {
      parts2.push(jsonString(key), writer.indent > 0 ? ": " : ":");
      write3(part, inner);
    });
  } else parts2.push(typeof value === "string" ? jsonString(value) : String(value));
}
function writeAll2(writer, brackets, items, each) {
  const { parts: parts2, indent: indent2, level } = writer;
  const inner = { ...writer, level: level + 1 };
  const breakAt = (depth) => indent2 > 0 ? `
${" ".repeat(indent2 * depth)}` : "";
  if (items.length === 0) {
    parts2.push(brackets);
    return;
  }
  parts2.push(brackets.slice(0, 1));
  for (const [at2, item] of items.entries()) {
    parts2.push(at2 > 0 ? "," : "", breakAt(level + 1));
    each(item, inner);
  }
  parts2.push(breakAt(level), brackets.slice(1));
}

// app/ingest/terraform-source/partial-document.ts
var holeMark = "￿";
var deepest3 = 100;
var noDocument = new Error("no JSON document");
var loose = new Error("a hole outside of texts");
function parsePartialDocument(text2) {
  let joined2 = "";
  const places = /* @__PURE__ */ new Map();
  const holes = [];
  for (const part of text2.parts) {
    if (typeof part === "string") {
      if (part.includes(holeMark)) return void 0;
      joined2 += part;
    } else {
      places.set(joined2.length, part);
      holes.push(part);
      joined2 += holeMark;
    }
  }
  if (!/^\s*[[{]/.test(joined2)) return void 0;
  const reader = { text: joined2, holes, places, at: 0, depth: 0 };
  try {
    const value = readValue2(reader);
    skipBlanks(reader);
    return reader.at === joined2.length ? value : void 0;
  } catch (error) {
    if (error === noDocument || error === loose) return void 0;
    throw error;
  }
}
function readValue2(reader) {
  skipBlanks(reader);
  switch (reader.text[reader.at]) {
    case "{":
      return readContainer(reader, readObject);
    case "[":
      return readContainer(reader, readList);
    case '"':
      return readText(reader);
    case holeMark:
      return readHole(reader);
    default:
      return readScalar(reader);
  }
}
function readHole(reader) {
  const hole2 = reader.places.get(reader.at);
  if (hole2?.exact !== true) throw loose;
  reader.at++;
  return hole2.unknown;
}
function readContainer(reader, read2) {
  const start = reader.at;
  reader.depth++;
  if (reader.depth > deepest3) throw noDocument;
  try {
    return read2(reader);
  } catch (error) {
    if (error !== loose) throw error;
    return skipContainer(reader, start);
  } finally {
    reader.depth--;
  }
}
function readObject(reader) {
  const object2 = {};
  reader.at++;
  if (takeIf(reader, "}")) return object2;
  do {
    skipBlanks(reader);
    if (reader.text[reader.at] === holeMark) throw loose;
    if (reader.text[reader.at] !== '"') throw noDocument;
    const key = readText(reader);
    if (key instanceof PartialText) throw loose;
    expect(reader, ":");
    put(object2, key, readValue2(reader));
  } while (takeIf(reader, ","));
  expect(reader, "}");
  return object2;
}
function readList(reader) {
  const list2 = [];
  reader.at++;
  if (takeIf(reader, "]")) return list2;
  do
    list2.push(readValue2(reader));
  while (takeIf(reader, ","));
  expect(reader, "]");
  return list2;
}
var plainText2 = /[^"\\\uffff\p{Cc}]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\uffff\p{Cc}]*)*/uy;
function readText(reader) {
  reader.at++;
  const parts2 = [];
  for (; ; ) {
    const raw = match(reader, plainText2);
    if (raw !== "") parts2.push(JSON.parse(`"${raw}"`));
    const hole2 = reader.places.get(reader.at);
    if (hole2 === void 0) break;
    parts2.push({ unknown: hole2.unknown, exact: false });
    reader.at++;
  }
  if (reader.text[reader.at] !== '"') throw noDocument;
  reader.at++;
  const unknowns = parts2.filter((part) => typeof part !== "string");
  if (unknowns.length === 0) return parts2.join("");
  const isSure = unknowns.some((hole2) => hole2.unknown.reason === "reference");
  return new PartialText(isSure ? "reference" : "later", parts2);
}
function readScalar(reader) {
  const raw = match(reader, /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y);
  if (reader.text[reader.at] === holeMark) throw loose;
  if (raw === "") throw noDocument;
  return JSON.parse(raw);
}
function skipContainer(reader, start) {
  const token = /"(?:[^"\\]|\\.)*"|[[{]|[\]}]|[^"[\]{}]+|"/sy;
  let level = 0;
  let isSure = false;
  reader.at = start;
  while (reader.at < reader.text.length) {
    const from = reader.at;
    const found = match(reader, token);
    if (found === "[" || found === "{") level++;
    else if (found === "]" || found === "}") level--;
    else if (found === '"') throw noDocument;
    for (let at2 = found.indexOf(holeMark); at2 !== -1; at2 = found.indexOf(holeMark, at2 + 1)) {
      if (reader.places.get(from + at2)?.unknown.reason === "reference") isSure = true;
    }
    if (level === 0) return isSure ? referred : decidedLater;
  }
  throw noDocument;
}
function skipBlanks(reader) {
  match(reader, /[\t\n\r ]*/y);
}
function takeIf(reader, character) {
  skipBlanks(reader);
  if (reader.text[reader.at] !== character) return false;
  reader.at++;
  return true;
}
function expect(reader, character) {
  skipBlanks(reader);
  if (reader.text[reader.at] === holeMark) throw loose;
  if (reader.text[reader.at] !== character) throw noDocument;
  reader.at++;
}
function match(reader, pattern) {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.text)?.[0] ?? "";
  reader.at += found.length;
  return found;
}

// app/ingest/terraform-source/merge-policies.ts
function mergePolicies(sources, own, overrides) {
  let merged2 = { version: "", id: null, statements: [] };
  for (const [at2, policy] of [...sources, own, ...overrides].entries()) {
    const isOverride = at2 > sources.length;
    if (policy instanceof Unknown) {
      if (isOverride && hasNames(merged2)) return policy;
      merged2 = { ...merged2, statements: added(merged2.statements, [policy]) };
    } else merged2 = mergeTwo(merged2, policy, isOverride);
  }
  return merged2;
}
function hasNames({ statements }) {
  return statements instanceof Unknown || statements.some((statement) => sidOf(statement) !== void 0);
}
function mergeTwo(base, next, isOverride) {
  const id = next.id === null || next.id === "" ? base.id : next.id;
  const version = newest(base.version, next.version);
  if (next.statements instanceof Unknown && isOverride && hasNames(base))
    return { version, id, statements: next.statements };
  const statements = next.statements instanceof Unknown ? [next.statements] : next.statements;
  return { version, id, statements: added(base.statements, statements) };
}
function newest(base, next) {
  if (base instanceof Unknown || next === null) return base;
  if (next instanceof Unknown) return next;
  return String(next) > String(base) ? next : base;
}
function added(base, more) {
  if (base instanceof Unknown) return [base, ...more];
  const statements = [...base];
  const places = /* @__PURE__ */ new Map();
  for (const [at2, statement] of statements.entries()) places.set(sidOf(statement) ?? null, at2);
  for (const statement of more) {
    const sid = sidOf(statement);
    const at2 = typeof sid === "string" ? places.get(sid) : void 0;
    if (at2 === void 0) {
      if (typeof sid === "string") places.set(sid, statements.length);
      statements.push(statement);
    } else statements[at2] = statement;
  }
  return statements;
}
function sidOf(statement) {
  if (statement instanceof Unknown || statement === null || !isValueObject(statement)) return void 0;
  return statement.Sid === "" ? void 0 : statement.Sid;
}
function readPolicy(text2) {
  const document = text2 instanceof PartialText ? parsePartialDocument(text2) : text2 instanceof Unknown ? text2 : parse(text2);
  if (document instanceof Unknown) return document;
  if (document === void 0 || document === null || !isValueObject(document)) return decidedLater;
  const { Version: version = null, Id: id = null, Statement: statement = null } = document;
  const statements = statement instanceof Unknown ? statement : statement === null ? [] : isList(statement) ? statement : [statement];
  return { version, id, statements: statements instanceof Unknown ? statements : statements.map(inOrder) };
}
function parse(text2) {
  if (typeof text2 !== "string") return void 0;
  try {
    return JSON.parse(text2);
  } catch {
    return void 0;
  }
}
var order = [
  "Sid",
  "Effect",
  "Action",
  "NotAction",
  "Resource",
  "NotResource",
  "Principal",
  "NotPrincipal",
  "Condition"
];
function inOrder(statement) {
  if (statement instanceof Unknown || statement === null || !isValueObject(statement)) return statement;
  const ordered = {};
  for (const key of order) if (Object.hasOwn(statement, key)) put(ordered, key, statement[key] ?? null);
  return ordered;
}

// app/ingest/terraform-source/policy-document.ts
function buildPolicyDocument(values) {
  const own = {
    version: values.version ?? null,
    id: values.policy_id ?? null,
    statements: statementsOf(values.statement ?? null)
  };
  const sources = [...documentsOf(values.source_json), ...documentsOf(values.source_policy_documents)];
  const overrides = [...documentsOf(values.override_policy_documents), ...documentsOf(values.override_json)];
  const merged2 = mergePolicies(
    sources.map(readPolicy),
    { ...own, version: own.version ?? "2012-10-17" },
    overrides.map(readPolicy)
  );
  if (merged2 instanceof Unknown) return merged2;
  const { version, id, statements } = merged2;
  return {
    Version: version,
    ...id !== null && id !== "" && { Id: id },
    ...(statements instanceof Unknown || statements.length > 0) && { Statement: statements }
  };
}
function documentsOf(value) {
  if (value === void 0 || value === null || value === "") return [];
  if (isList(value)) return value.filter((text2) => text2 !== null && text2 !== "");
  return [value];
}
function statementsOf(blocks2) {
  if (blocks2 instanceof Unknown) return blocks2;
  return objectsIn2(blocks2).map(renderStatement);
}
function renderStatement(statement) {
  const { sid = null, effect = null } = statement;
  return {
    ...sid !== null && sid !== "" && { Sid: sid },
    Effect: effect ?? "Allow",
    ...strings("Action", statement.actions),
    ...strings("NotAction", statement.not_actions),
    ...strings("Resource", statement.resources),
    ...strings("NotResource", statement.not_resources),
    ...principals("Principal", statement.principals),
    ...principals("NotPrincipal", statement.not_principals),
    ...conditions(statement.condition)
  };
}
function strings(name, values) {
  return asWritten(name, values instanceof Unknown ? values : [...elementsOf2(values)].sort(descending));
}
function asWritten(name, values) {
  if (values instanceof Unknown) return { [name]: values };
  const list2 = elementsOf2(values).map(withVariables);
  const [only = ""] = list2;
  return list2.length === 0 ? {} : { [name]: list2.length === 1 ? only : list2 };
}
function descending(left, right) {
  if (typeof left === "string" && typeof right === "string") return compareTexts(right, left);
  return Number(typeof left !== "string") - Number(typeof right !== "string");
}
function withVariables(value) {
  if (value instanceof PartialText) {
    const parts2 = value.parts.map((part) => typeof part === "string" ? part.replaceAll("&{", "${") : part);
    return new PartialText(value.reason, parts2);
  }
  return value instanceof Unknown ? value : String(value).replaceAll("&{", "${");
}
function principals(name, blocks2) {
  if (blocks2 instanceof Unknown) return { [name]: blocks2 };
  const identifiers = /* @__PURE__ */ new Map();
  for (const { type = null, identifiers: some2 } of objectsIn2(blocks2 ?? null)) {
    if (type instanceof Unknown || some2 instanceof Unknown) return { [name]: decidedLater };
    const key = String(type);
    identifiers.set(key, [...identifiers.get(key) ?? [], ...elementsOf2(some2)]);
  }
  if (identifiers.size === 0) return {};
  if (identifiers.size === 1 && identifiers.get("*")?.every((identifier) => identifier === "*")) return { [name]: "*" };
  return { [name]: sorted(Object.assign({}, ...[...identifiers].map(([type, list2]) => strings(type, list2)))) };
}
function conditions(blocks2) {
  if (blocks2 instanceof Unknown) return { Condition: blocks2 };
  const tests = /* @__PURE__ */ new Map();
  for (const { test = null, variable = null, values } of objectsIn2(blocks2 ?? null)) {
    if (test instanceof Unknown || variable instanceof Unknown) return { Condition: decidedLater };
    tests.set(String(test), { ...tests.get(String(test)), ...asWritten(String(variable), values) });
  }
  if (tests.size === 0) return {};
  return { Condition: sorted(Object.fromEntries([...tests].map(([test, variables]) => [test, sorted(variables)]))) };
}
function sorted(object2) {
  const inOrder2 = {};
  for (const [key, value] of sortedEntries(object2)) put(inOrder2, key, value);
  return inOrder2;
}
function elementsOf2(value) {
  if (value === void 0 || value === null) return [];
  return isList(value) ? value : value instanceof SetValue ? value.elements : [];
}
function objectsIn2(blocks2) {
  return elementsOf2(blocks2).filter((block) => block !== null && isValueObject(block));
}

// app/ingest/terraform-source/resource-types.ts
function openResourceTypes(schema) {
  const known = /* @__PURE__ */ new Map();
  return (typeKey2) => {
    let type = known.get(typeKey2);
    if (type === void 0) {
      type = resourceTypeOf(schema.body(typeKey2));
      if (typeKey2 === "data.aws_iam_policy_document") type = withDocument(type);
      known.set(typeKey2, type);
    }
    return type;
  };
}
function withDocument(type) {
  return {
    ...type,
    complete: (body) => {
      const { values, sensitive } = type.complete(body);
      const document = buildPolicyDocument(values);
      const texts2 = { json: encodeDocument(document, 2), minified_json: encodeDocument(document, 0) };
      return { values: { ...values, ...texts2 }, sensitive };
    }
  };
}

// app/ingest/terraform-source/skipped.ts
var mostListed = 50;
function skippedIn(evaluated) {
  const modules = evaluated.unresolved.map(({ address, call }) => ({ what: address, why: `${call.why}; ${call.next}` }));
  const notes = evaluated.notes.map((note) => ({ what: note.what, why: whyOf(note) }));
  return [
    ...listed(modules, "modules that are not at hand"),
    ...listed(notes, "expressions that could not be evaluated")
  ];
}
function whyOf({ why, file, range: range2, kind }) {
  const place = file === void 0 || range2 === void 0 ? "" : ` (${file.file}:${positionOf(file, range2.start).line})`;
  return kind === "error" ? `it cannot be evaluated and counts as unknown: ${why}${place}` : `${why}${place}`;
}
function listed(all, what) {
  if (all.length <= mostListed) return all;
  return [
    ...all.slice(0, mostListed),
    { what: `${all.length - mostListed} more ${what}`, why: "not listed one by one" }
  ];
}

// app/ingest/terraform-source/separate.ts
function separate(value, attribute = "", inDocument = false) {
  if (value instanceof PartialText) return separateText(value, attribute, inDocument);
  if (value === unwritten) return chosenByProvider;
  if (value instanceof Unknown) {
    const references = value.reason === "reference" && isCertain(value, attribute);
    return { known: void 0, unknown: true, references, unset: false, partial: void 0 };
  }
  if (isList(value)) return separateList(value, attribute, inDocument);
  if (value instanceof SetValue) return separateList(value.elements, attribute, inDocument);
  if (value === null || typeof value !== "object") return { ...plain, known: value };
  return separateObject(value, inDocument);
}
var chosenByProvider = {
  known: void 0,
  unknown: true,
  references: false,
  unset: true,
  partial: void 0
};
var plain = { unknown: false, references: false, unset: false, partial: void 0 };
function isCertain(value, attribute) {
  if (!(value instanceof Computed) || value.attribute !== attribute) return true;
  const { body } = value.instance.evaluated() ?? {};
  return body === void 0 || body.attributes.has(attribute) || body.blocks.has(attribute);
}
function separateText(text2, attribute, inDocument) {
  const document = inDocument ? void 0 : parsePartialDocument(text2);
  if (document !== void 0 && !(document instanceof Unknown)) return separate(document, attribute, true);
  const [prefix, suffix] = [knownStart(text2), knownEnd(text2)];
  return {
    known: void 0,
    unknown: true,
    references: text2.reason === "reference",
    unset: false,
    partial: prefix === "" && suffix === "" ? void 0 : { prefix, suffix }
  };
}
function separateList(elements, attribute, inDocument) {
  const parts2 = elements.map((element2) => separate(element2, attribute, inDocument));
  const partial = parts2.some((part) => part.partial !== void 0);
  return {
    known: parts2.map((part) => part.known ?? null),
    unknown: marksOf(parts2.map((part) => part.unknown)),
    references: marksOf(parts2.map((part) => part.references)),
    unset: marksOf(parts2.map((part) => part.unset)),
    partial: partial ? parts2.map((part) => part.partial ?? null) : void 0
  };
}
function marksOf(marks) {
  return marks.some((mark) => mark !== false) && marks;
}
function separateObject(object2, inDocument) {
  const known = {};
  let unknown2;
  let references;
  let unset;
  let partial;
  for (const key in object2) {
    const part = object2[key] ?? null;
    if (part === null) continue;
    if (typeof part !== "object") {
      put(known, key, part);
      continue;
    }
    const separated = separate(part, key, inDocument);
    if (separated.known !== void 0 && separated.known !== null) put(known, key, separated.known);
    if (separated.unknown !== false) unknown2 = set(unknown2, key, separated.unknown);
    if (separated.references !== false) references = set(references, key, separated.references);
    if (separated.unset !== false) unset = set(unset, key, separated.unset);
    if (separated.partial !== void 0) partial = set(partial, key, separated.partial);
  }
  return { known, unknown: unknown2 ?? false, references: references ?? false, unset: unset ?? false, partial };
}
function set(record, key, value) {
  const made = record ?? {};
  put(made, key, value);
  return made;
}

// app/ingest/terraform-source/source-resource.ts
function sourceResource(instance, root, provider) {
  const { declaration, index, address, module } = instance;
  const { type, name, mode } = declaration;
  const { values, sensitive } = instance.evaluated() ?? { values: void 0, sensitive: false };
  const { known, unknown: unknown2, references, unset, partial } = separate(values ?? {});
  return {
    address,
    root,
    type,
    name,
    ...index !== void 0 && { index },
    module,
    mode,
    provider,
    origin: "source",
    values: isObject(known) ? known : {},
    unknown: values === void 0 ? true : unknown2 === false ? {} : unknown2,
    ...references !== false && { references },
    ...unset !== false && { unset },
    ...partial !== void 0 && { partial },
    sensitive: sensitive === false ? {} : sensitive
  };
}

// app/ingest/terraform-source/source-secrets.ts
function findSourceSecrets(resources, evaluated, sensitivePaths2) {
  const collector = collectSecrets();
  for (const resource of resources) {
    collectFromResource(resource, sensitivePaths2, collector);
    if (resource.partial !== void 0) collector.marked(resource.partial, resource.sensitive);
  }
  for (const value of evaluated.secrets) collector.marked(separate(value).known, true);
  for (const [name, value] of evaluated.variables) collector.suspicious({ [name]: separate(value).known ?? null });
  return collector.found();
}

// app/ingest/terraform-source/read-source.ts
function readSource(request) {
  return evidenceOf(request, evaluateSource(request));
}
function evaluateSource(request) {
  const { tree, files, schema, variables, workspace, decoders: decoders2, limits } = request;
  return evaluateRoot({
    tree,
    files,
    types: openResourceTypes(schema),
    ...variables && { variables },
    ...workspace !== void 0 && { workspace },
    ...decoders2 && { decoders: decoders2 },
    ...limits && { limits }
  });
}
function evidenceOf(request, evaluated) {
  const { tree, root, path, schema } = request;
  const providersOf = openProviders(tree);
  const resources = [];
  const byInstance = /* @__PURE__ */ new Map();
  const byResource = /* @__PURE__ */ new Map();
  for (const instance of evaluated.instances) {
    const provider = providerOf(instance.declaration.type, providersOf(instance.calls));
    const resource = sourceResource(instance, root, provider);
    resources.push(resource);
    byInstance.set(instance, resource);
    byResource.set(resource, instance);
  }
  let secrets;
  return {
    kind: "source",
    path,
    sha256: digestOf(request),
    root,
    formatVersion: "1",
    resources,
    relate: openRelate(resources, openMentionLinks(byResource, byInstance)),
    secrets: () => {
      secrets ??= findSourceSecrets(resources, evaluated, (typeKey2) => sensitivePaths(schema, typeKey2));
      return secrets;
    },
    document: () => planDocument(resources),
    skipped: skippedIn(evaluated)
  };
}
function openProviders(tree) {
  const known = /* @__PURE__ */ new Map();
  return (calls) => {
    const key = calls.join(".");
    let providers = known.get(key);
    if (providers === void 0) {
      const module = tree.module(calls);
      providers = module === void 0 || "why" in module ? /* @__PURE__ */ new Map() : requiredProviders(module);
      known.set(key, providers);
    }
    return providers;
  };
}
function digestOf({ tree, variables = [] }) {
  const texts2 = new Map(tree.modules().flatMap(({ module }) => module.files.map(({ file, text: text2 }) => [file, text2])));
  const hash = createHash3("sha256");
  for (const [file, text2] of [...texts2].sort(([left], [right]) => left < right ? -1 : 1)) {
    hash.update(`${file}\0${text2.length}\0${text2}`);
  }
  for (const source of variables) {
    hash.update(source.kind === "file" ? source.file.text : JSON.stringify([...source.values].sort()));
  }
  return hash.digest("hex");
}

// app/hcl/modules/find-resource.ts
function findResource(tree, address) {
  const module = tree.module(address.modules.map(({ name }) => name));
  if (module === void 0 || isUnresolved(module)) return module;
  return module.resources.get(resourceKey(address));
}
function resourceKey({ mode, type, name }) {
  return mode === "managed" ? `${type}.${name}` : `${mode}.${type}.${name}`;
}

// app/locate/expression.ts
function childrenOf(expression) {
  switch (expression.kind) {
    case "number":
    case "boolean":
    case "null":
    case "name":
      return [];
    case "template":
      return expression.parts.flatMap(expressionsOf);
    case "attribute":
      return [expression.of];
    case "index":
      return [expression.of, expression.key];
    case "splat":
      return [expression.of, expression.each];
    case "call":
      return expression.arguments;
    case "tuple":
      return expression.elements;
    case "object":
      return expression.items.flatMap(({ key, value }) => [key, value]);
    case "for-tuple":
      return [
        expression.collection,
        expression.result,
        ...expression.condition === void 0 ? [] : [expression.condition]
      ];
    case "for-object":
      return [
        expression.collection,
        expression.resultKey,
        expression.result,
        ...expression.condition === void 0 ? [] : [expression.condition]
      ];
    case "conditional":
      return [expression.condition, expression.then, expression.otherwise];
    case "binary":
      return [expression.left, expression.right];
    case "unary":
      return [expression.operand];
    case "parentheses":
      return [expression.inner];
    default:
      return expression;
  }
}
function expressionsOf(part) {
  switch (part.kind) {
    case "literal":
      return [];
    case "interpolation":
      return [part.value];
    case "if":
      return [part.condition, ...part.then.flatMap(expressionsOf), ...part.otherwise.flatMap(expressionsOf)];
    case "for":
      return [part.collection, ...part.body.flatMap(expressionsOf)];
    default:
      return part;
  }
}
function unwind(expression) {
  const steps = [];
  let base = expression;
  while (base.kind === "attribute" || base.kind === "index") {
    steps.push(base.kind === "attribute" ? base.name : base.key);
    base = base.of;
  }
  return { base, steps: steps.reverse() };
}
var objectItems = /* @__PURE__ */ new WeakMap();
var tupleTexts = /* @__PURE__ */ new WeakMap();
function itemsOf(object2) {
  const known = objectItems.get(object2);
  if (known !== void 0) return known;
  const items = /* @__PURE__ */ new Map();
  for (const item of object2.items) {
    const key = textOfKey(item.key);
    if (key !== void 0) items.set(key, item);
  }
  objectItems.set(object2, items);
  return items;
}
function textsOf(tuple) {
  const known = tupleTexts.get(tuple);
  if (known !== void 0) return known;
  const texts2 = /* @__PURE__ */ new Map();
  tuple.elements.forEach((element2, at2) => {
    const text2 = textOfKey(element2);
    if (text2 !== void 0 && !texts2.has(text2)) texts2.set(text2, at2);
  });
  tupleTexts.set(tuple, texts2);
  return texts2;
}
function textOfKey(key) {
  if (key.kind === "number") return key.text;
  if (key.kind === "boolean") return String(key.value);
  return plainText(key);
}

// app/locate/scope.ts
function openScopes(tree) {
  const root = { module: tree.root, calls: [] };
  const children = /* @__PURE__ */ new WeakMap();
  function make(of, name, key) {
    const call = of.module.calls.get(name);
    if (call === void 0) return void 0;
    const calls = [...of.calls, name];
    const module = tree.module(calls);
    if (module === void 0 || isUnresolved(module)) return module;
    return { module, calls, caller: { call, scope: instanceScope(of, call, key, "argument") } };
  }
  return {
    root,
    child: (of, name, key) => {
      const known = children.get(of) ?? /* @__PURE__ */ new Map();
      children.set(of, known);
      const id = `${name} ${JSON.stringify(key)}`;
      if (!known.has(id)) known.set(id, make(of, name, key));
      return known.get(id);
    }
  };
}
function instanceScope(module, declaration, key, role) {
  const forEach = findAttribute(declaration, "for_each");
  if (forEach === void 0) return typeof key === "number" ? { module, count: key } : { module };
  const { file, attribute } = forEach;
  const place = { file, expression: attribute.value, scope: { module } };
  return { module, each: { place, range: attribute.range, role, ...key === void 0 ? {} : { key } } };
}
function bind2(scope, name, bound) {
  return { ...scope, bindings: { name, bound, next: scope.bindings } };
}
function findBinding(scope, name) {
  for (let each = scope.bindings; each !== void 0; each = each.next) if (each.name === name) return each.bound;
  return void 0;
}

// app/locate/body.ts
function bodyOf(declaration, scope) {
  const { file, block } = declaration;
  const views2 = /* @__PURE__ */ new Map();
  return {
    scope,
    head: { file, range: block.header },
    names: () => attributeNames(declaration),
    attribute: (name) => {
      const found = findAttribute(declaration, name);
      return found === void 0 ? void 0 : { file: found.file, expression: found.attribute.value, range: found.attribute.range };
    },
    blocks: (type) => {
      const known = views2.get(type);
      if (known !== void 0) return known;
      const written = findBlocks(declaration, type).map((placed) => blockView(placed, scope));
      const made = written.length > 0 || file.syntax === "native" ? written : jsonBlocks(declaration, scope, type);
      views2.set(type, made);
      return made;
    }
  };
}
function rebind({ body, dynamic }, key) {
  if (dynamic === void 0) return body;
  const { key: _, ...each } = dynamic.each;
  const bound = { kind: "each", each: key === void 0 ? each : { ...each, key } };
  return withScope(body, bind2(body.scope, dynamic.iterator, bound));
}
function withScope(body, scope) {
  return {
    ...body,
    scope,
    blocks: (type) => body.blocks(type).map((block) => {
      const { dynamic } = block;
      if (dynamic === void 0) return { body: withScope(block.body, scope) };
      const place = { ...dynamic.each.place, scope };
      return { body: withScope(block.body, scope), dynamic: { ...dynamic, each: { ...dynamic.each, place } } };
    })
  };
}
function blockView({ file, block }, scope) {
  if (block.type !== "dynamic") return { body: bodyOf({ file, block, overrides: [] }, scope) };
  const content = block.body.blocks.find(({ type }) => type === "content");
  const body = bodyOf({ file, block: content ?? block, overrides: [] }, scope);
  const forEach = block.body.attributes.find(({ name }) => name === "for_each");
  const iterator = block.body.attributes.find(({ name }) => name === "iterator")?.value;
  const place = { file, expression: forEach?.value ?? { kind: "null", range: block.header }, scope };
  return {
    body: { ...body, head: { file, range: block.header } },
    dynamic: {
      each: { place, range: forEach?.range ?? block.header, role: "attribute" },
      iterator: iterator?.kind === "name" ? iterator.name : block.labels[0]?.text ?? ""
    }
  };
}
function jsonBlocks(declaration, scope, type) {
  const dynamic = findAttribute(declaration, "dynamic");
  if (dynamic === void 0) return [];
  const made = objectsIn3(dynamic.attribute.value).flatMap((labels) => objectsIn3(itemsOf(labels).get(type)?.value));
  if (made.length === 0) return [];
  const plain2 = findAttribute(declaration, type);
  return [
    ...objectsIn3(plain2?.attribute.value).map((object2) => ({
      body: objectView(plain2?.file ?? declaration.file, object2, scope)
    })),
    ...made.map((object2) => jsonDynamic(dynamic.file, object2, type, scope))
  ];
}
function jsonDynamic(file, object2, type, scope) {
  const items = itemsOf(object2);
  const forEach = items.get("for_each");
  const iterator = items.get("iterator")?.value;
  const [content] = objectsIn3(items.get("content")?.value);
  const place = { file, expression: forEach?.value ?? { kind: "null", range: object2.range }, scope };
  const literal3 = iterator?.kind === "template" ? iterator.parts[0] : void 0;
  return {
    body: objectView(file, content ?? object2, scope),
    dynamic: {
      each: { place, range: forEach?.value.range ?? object2.range, role: "attribute" },
      iterator: literal3?.kind === "literal" ? literal3.value : type
    }
  };
}
function objectsIn3(expression) {
  if (expression?.kind === "object") return [expression];
  return expression?.kind === "tuple" ? expression.elements.filter((each) => each.kind === "object") : [];
}
function objectView(file, object2, scope) {
  const items = itemsOf(object2);
  return {
    scope,
    head: { file, range: { start: object2.range.start, end: object2.range.start + 1 } },
    names: () => [...items.keys()],
    attribute: (name) => {
      const item = items.get(name);
      if (item === void 0) return void 0;
      const range2 = { start: item.key.range.start, end: item.value.range.end };
      return { file, expression: item.value, range: range2 };
    },
    blocks: () => []
  };
}

// app/locate/tracer.ts
function pass(cursor) {
  return { cursor, move: "pass" };
}

// app/locate/loop.ts
var mostElements = 2e4;
function hopSplat(cursor, splat) {
  const [index, ...path] = cursor.path;
  if (typeof index !== "number") return void 0;
  const element2 = { place: { ...cursor.place, expression: splat.of }, path: [index] };
  const scope = bind2(cursor.place.scope, "*", { kind: "place", cursor: element2 });
  return pass({ place: { ...cursor.place, expression: splat.each, scope }, path });
}
function hopForTuple(tracer, cursor, loop) {
  const [index, ...path] = cursor.path;
  if (index === void 0) return void 0;
  const keys2 = keysOf(tracer, { ...cursor.place, expression: loop.collection });
  if (keys2 === void 0) return void 0;
  if (typeof index === "number") {
    const kept = keys2.filter((key3) => isKept(tracer, cursor.place, loop, key3));
    const key2 = kept[index];
    return key2 === void 0 ? void 0 : pass({ place: resultPlace(cursor.place, loop, key2, loop.result), path });
  }
  const key = keys2.find((each) => {
    const place = resultPlace(cursor.place, loop, each, loop.result);
    return tracer.spend() && tracer.constant({ place, path: [] }) === index;
  });
  return key === void 0 ? void 0 : pass({ place: resultPlace(cursor.place, loop, key, loop.result), path });
}
function hopForObject(tracer, cursor, loop) {
  const [wanted, ...path] = cursor.path;
  if (wanted === void 0 || loop.groups) return void 0;
  const key = sourceKey(tracer, cursor.place, loop, wanted);
  if (key === void 0) return void 0;
  const expression = cursor.keyOnly && path.length === 0 ? loop.resultKey : loop.result;
  return pass({ place: resultPlace(cursor.place, loop, key, expression), path });
}
function keysOf(tracer, place) {
  const { expression } = tracer.settle({ place, path: [] }).place;
  if (expression.kind === "tuple")
    return expression.elements.length > mostElements ? void 0 : expression.elements.map((_, index) => index);
  if (expression.kind === "object") {
    const items = itemsOf(expression);
    if (items.size > mostElements) return void 0;
    if (expression.items.every(({ key }) => key.kind === "template")) return [...items.keys()].sort();
  }
  const value = tracer.constant({ place, path: [] });
  if (isList(value)) return value.map((_, index) => index);
  return isValueObject(value) ? Object.keys(value).sort() : void 0;
}
function resultPlace(place, loop, key, expression) {
  const element2 = { place: { ...place, expression: loop.collection }, path: [key] };
  let scope = bind2(place.scope, loop.value, { kind: "place", cursor: element2 });
  if (loop.key !== void 0) scope = bind2(scope, loop.key, { kind: "constant", value: key });
  return { ...place, expression, scope };
}
function isKept(tracer, place, loop, key) {
  if (loop.condition === void 0) return true;
  const condition = resultPlace(place, loop, key, loop.condition);
  return tracer.spend() && tracer.constant({ place: condition, path: [] }) !== false;
}
var sourceKeys = /* @__PURE__ */ new WeakMap();
function sourceKey(tracer, place, loop, wanted) {
  if (loop.resultKey.kind === "name" && loop.resultKey.name === loop.key) return wanted;
  if (!isOfModule(place.scope)) return readSourceKeys(tracer, place, loop).get(String(wanted));
  const known = sourceKeys.get(loop) ?? /* @__PURE__ */ new WeakMap();
  sourceKeys.set(loop, known);
  const keys2 = known.get(place.scope.module) ?? tracer.apart(() => readSourceKeys(tracer, place, loop));
  known.set(place.scope.module, keys2);
  return keys2.get(String(wanted));
}
function isOfModule({ each, count, bindings }) {
  return each === void 0 && count === void 0 && bindings === void 0;
}
function readSourceKeys(tracer, place, loop) {
  const found = /* @__PURE__ */ new Map();
  for (const key of keysOf(tracer, { ...place, expression: loop.collection }) ?? []) {
    const made = tracer.constant({ place: resultPlace(place, loop, key, loop.resultKey), path: [] });
    if ((typeof made === "string" || typeof made === "number") && isKept(tracer, place, loop, key))
      found.set(String(made), key);
  }
  return found;
}
function constantOfLoop(tracer, place, loop) {
  const keys2 = keysOf(tracer, { ...place, expression: loop.collection });
  if (keys2 === void 0 || loop.kind === "for-object" && loop.groups) return decidedLater;
  const at2 = (key, expression) => tracer.constant({ place: resultPlace(place, loop, key, expression), path: [] });
  const made = /* @__PURE__ */ new Map();
  const elements = [];
  for (const key of keys2) {
    const kept = loop.condition === void 0 ? true : at2(key, loop.condition);
    if (typeof kept !== "boolean" || !tracer.spend()) return decidedLater;
    if (!kept) continue;
    const value = at2(key, loop.result);
    if (loop.kind === "for-tuple") elements.push(value);
    else {
      const name = at2(key, loop.resultKey);
      if (typeof name !== "string" && typeof name !== "number") return decidedLater;
      made.set(String(name), value);
    }
  }
  return loop.kind === "for-tuple" ? elements : Object.fromEntries(made);
}

// app/locate/constant.ts
function constant(tracer, cursor) {
  if (cursor.path.length === 0) {
    const written = literalOf2(cursor.place.expression);
    if (written !== void 0) return written;
  }
  const { place, path } = tracer.settle(cursor);
  return path.length === 0 ? valueAt3(tracer, place) : decidedLater;
}
function literalOf2(expression) {
  if (expression.kind === "number") return Number(expression.text);
  return expression.kind === "boolean" ? expression.value : plainText(expression);
}
function valueAt3(tracer, place) {
  const { expression } = place;
  const of = (inner) => tracer.constant({ place: { ...place, expression: inner }, path: [] });
  switch (expression.kind) {
    case "number":
      return Number(expression.text);
    case "boolean":
      return expression.value;
    case "null":
      return null;
    case "template":
      return textOf2(expression, of);
    case "tuple":
      return expression.elements.map((element2) => of(element2));
    case "object":
      return objectOf(expression, of);
    case "name":
    case "attribute":
    case "index":
      return nameOf2(tracer, place);
    case "unary":
      return negate2(of(expression.operand), expression.operator);
    case "binary":
      return operate(expression, of);
    case "for-tuple":
    case "for-object":
      return constantOfLoop(tracer, place, expression);
    default:
      return decidedLater;
  }
}
function textOf2({ parts: parts2 }, of) {
  let text2 = "";
  for (const part of parts2) {
    if (part.kind === "literal") text2 += part.value;
    else {
      const value = part.kind === "interpolation" ? of(part.value) : decidedLater;
      if (typeof value === "object") return decidedLater;
      text2 += String(value);
    }
  }
  return text2;
}
function objectOf({ items }, of) {
  const made = /* @__PURE__ */ new Map();
  for (const item of items) {
    const key = of(item.key);
    if (typeof key === "object") return decidedLater;
    made.set(String(key), of(item.value));
  }
  return Object.fromEntries(made);
}
function nameOf2(tracer, { expression, scope }) {
  const { base, steps } = unwind(expression);
  if (base.kind !== "name") return decidedLater;
  const bound = findBinding(scope, base.name);
  if (bound?.kind === "constant") return steps.length === 0 ? bound.value : decidedLater;
  const each = bound?.kind === "each" ? bound.each : base.name === "each" ? scope.each : void 0;
  if (each !== void 0 && steps.length === 1 && steps[0] === "key") return each.key ?? decidedLater;
  if (base.name === "var" && steps.length === 1 && scope.module.caller === void 0)
    return tracer.values.get(String(steps[0])) ?? decidedLater;
  if (base.name === "count" && steps[0] === "index") return scope.count ?? decidedLater;
  return decidedLater;
}
function negate2(value, operator) {
  if (operator === "!") return typeof value === "boolean" ? !value : decidedLater;
  return typeof value === "number" ? -value : decidedLater;
}
function operate({ operator, left, right }, of) {
  const a = of(left);
  const b = of(right);
  if (operator === "&&") return a === false || b === false ? false : a === true && b === true ? true : decidedLater;
  if (operator === "||") return a === true || b === true ? true : a === false && b === false ? false : decidedLater;
  if (operator === "==" || operator === "!=") {
    if (typeof a === "object" && a !== null) return decidedLater;
    if (typeof b === "object" && b !== null) return decidedLater;
    return a === b === (operator === "==");
  }
  if (typeof a !== "number" || typeof b !== "number") return decidedLater;
  switch (operator) {
    case "<":
      return a < b;
    case ">":
      return a > b;
    case "<=":
      return a <= b;
    case ">=":
      return a >= b;
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    default:
      return b === 0 ? decidedLater : operator === "/" ? a / b : a % b;
  }
}

// app/locate/match.ts
function compare3(written, value) {
  if (written instanceof Unknown || written === null || value === void 0) return void 0;
  if (written instanceof SetValue) return compare3(written.elements, value);
  if (isList(written)) {
    if (!Array.isArray(value)) return value === null && written.length === 0 ? void 0 : false;
    return compareLists(written, value);
  }
  if (isValueObject(written)) return isObject(value) ? compareObjects(written, value) : false;
  if (value === null) return written === "" || written === false || written === 0 ? void 0 : false;
  return typeof value === "object" ? false : String(written) === String(value);
}
function compareObjects(written, value) {
  return both2(Object.entries(written).map(([key, each]) => compare3(each, value[key])));
}
function compareLists(written, value) {
  if (written.some((each) => each instanceof Unknown || typeof each === "object" && each !== null)) {
    if (written.length !== value.length) return void 0;
    return both2(written.map((each, at2) => compare3(each, value[at2]))) === true ? true : void 0;
  }
  const have = new Set(written.map(String));
  const want = new Set(value.map(String));
  return have.size === want.size && [...have].every((each) => want.has(each));
}
function both2(agreements2) {
  if (agreements2.includes(false)) return false;
  return agreements2.includes(true) ? true : void 0;
}
function agreements(tracer, body, element2, depth = 0) {
  if (!isObject(element2)) return 0;
  let count = 0;
  for (const name of body.names()) {
    const written = body.attribute(name);
    if (written === void 0 || !tracer.spend()) continue;
    const place = { file: written.file, expression: written.expression, scope: body.scope };
    const agreed = compare3(tracer.constant({ place, path: [] }), element2[name]);
    if (agreed === false) return void 0;
    if (agreed) count++;
  }
  for (const [name, value] of depth < 3 ? Object.entries(element2) : []) {
    const [inner, other] = body.blocks(name);
    if (inner === void 0 || other !== void 0 || inner.dynamic !== void 0) continue;
    const only = Array.isArray(value) && value.length === 1 ? value[0] : value;
    const below2 = only === void 0 || Array.isArray(only) ? 0 : agreements(tracer, inner.body, only, depth + 1);
    if (below2 === void 0) return void 0;
    count += below2;
  }
  return count;
}

// app/locate/descend.ts
function descend(tracer, body, path, known = {}) {
  let view = body;
  let { value, schema } = known;
  let rest = path;
  const stop = (kind, exact) => ({
    kind,
    spot: { ...view.head, role: "block" },
    exact
  });
  for (; ; ) {
    const [name, ...behind] = rest;
    if (name === void 0) return stop("block", true);
    if (typeof name === "number") return stop("block", false);
    value = isObject(value) ? value[name] : void 0;
    const declared = schema?.get(name);
    const blocks2 = view.blocks(name);
    if (blocks2.length === 0) {
      const written = view.attribute(name);
      if (written === void 0) return stop("missing", true);
      const place = { file: written.file, expression: written.expression, scope: view.scope };
      const type = declared?.kind === "attribute" ? declared.type : void 0;
      const isSet2 = declared?.kind === "block" ? declared.nesting === "set" : void 0;
      const aimed = aim(tracer, place, behind, value, type, isSet2);
      return {
        kind: "attribute",
        place,
        ...aimed,
        spot: { file: written.file, range: written.range, role: "attribute" }
      };
    }
    const [index] = behind;
    const block = declared?.kind === "block" ? declared : void 0;
    schema = block?.body;
    if (behind.length === 0) {
      const [first] = blocks2;
      if (first !== void 0) view = first.body;
      return stop("block", blocks2.length === 1);
    }
    rest = typeof index === "number" ? behind.slice(1) : behind;
    if (typeof index === "number") value = Array.isArray(value) ? value[index] : void 0;
    const chosen = choose2(tracer, blocks2, typeof index === "number" ? index : 0, value, block?.nesting === "set");
    if (chosen === void 0) return stop("block", false);
    view = chosen;
  }
}
function choose2(tracer, blocks2, index, element2, isSet2) {
  const [only] = blocks2;
  if (blocks2.length === 1 && only !== void 0 && only.dynamic === void 0) return only.body;
  let isClosed = true;
  const candidates = blocks2.flatMap((written) => {
    if (written.dynamic === void 0) return [{ written, body: written.body }];
    const keys2 = keysOf(tracer, written.dynamic.each.place);
    if (keys2 === void 0) isClosed = false;
    return keys2 === void 0 ? [{ written, body: rebind(written, void 0) }] : keys2.map((key) => ({ written, body: rebind(written, key) }));
  });
  const counted = isClosed && !isSet2 ? candidates[index] : void 0;
  if (element2 === void 0) return counted?.body ?? (isSet2 || !isClosed ? sameBlock(candidates) : void 0);
  if (counted !== void 0 && agreements(tracer, counted.body, element2) !== void 0) return counted.body;
  const possible = candidates.flatMap((candidate) => {
    const score = agreements(tracer, candidate.body, element2);
    return score === void 0 ? [] : [{ ...candidate, score }];
  });
  const best = Math.max(...possible.map(({ score }) => score));
  const likely = possible.filter(({ score }) => score === best);
  return likely.length === 1 ? likely[0]?.body : sameBlock(likely);
}
function sameBlock(candidates) {
  const [first] = candidates;
  if (first === void 0 || candidates.some(({ written }) => written !== first.written)) return void 0;
  return candidates.length === 1 ? first.body : rebind(first.written, void 0);
}
function aim(tracer, place, path, value, type, isSet2) {
  const aimed = [];
  let at2 = place;
  let known = value;
  let declared = type;
  let unordered = isSet2 ?? declared?.kind === "set";
  for (const [i, step] of path.entries()) {
    const settled = tracer.settle({ place: at2, path: [] }).place;
    const { expression } = settled;
    known = below(known, step);
    let next;
    if (typeof step === "number" && expression.kind === "tuple") {
      const index = chooseElement(tracer, settled, expression, step, known, unordered);
      if (index === void 0) return { path: aimed, exact: false };
      aimed.push(index);
      next = expression.elements[index];
    } else if (typeof step === "number" && expression.kind === "object") {
      next = expression;
    } else {
      aimed.push(step);
      next = expression.kind === "object" ? itemsOf(expression).get(String(step))?.value : void 0;
    }
    if (next === void 0) return { path: [...aimed, ...path.slice(i + 1)], exact: true };
    at2 = { ...settled, expression: next };
    declared = typeBelow(declared, step);
    unordered = declared?.kind === "set";
  }
  return { path: aimed, exact: true };
}
function chooseElement(tracer, place, tuple, index, element2, isSet2) {
  if (element2 === void 0) return !isSet2 ? index : tuple.elements.length === 1 ? 0 : void 0;
  const agreed = tuple.elements.map(
    (expression) => tracer.spend() ? compare3(tracer.constant({ place: { ...place, expression }, path: [] }), element2) : void 0
  );
  if (agreed[index] === true || !isSet2 && index in agreed && agreed[index] !== false) return index;
  const first = agreed.indexOf(true);
  if (first >= 0) return first;
  const open = agreed.flatMap((each, at2) => each === void 0 ? [at2] : []);
  return open.length === 1 ? open[0] : void 0;
}
function below(value, step) {
  if (typeof step === "number") return Array.isArray(value) ? value[step] : void 0;
  return isObject(value) ? value[step] : void 0;
}
function typeBelow(type, step) {
  if (type === void 0) return void 0;
  if (type.kind === "list" || type.kind === "set" || type.kind === "map") return type.element;
  if (type.kind === "tuple") return typeof step === "number" ? type.elements[step] : void 0;
  const inner = type.kind === "object" ? type.body.get(String(step)) : void 0;
  return inner?.kind === "attribute" ? inner.type : void 0;
}

// app/locate/call.ts
var transparent = /* @__PURE__ */ new Set(["toset", "tolist", "tomap", "tostring", "tonumber", "tobool", "sensitive", "nonsensitive"]);
function hopCall(tracer, cursor, call) {
  const [first, second, third] = call.arguments;
  if (first === void 0 || call.expands) return void 0;
  const inside = (expression, path = cursor.path) => ({
    ...cursor,
    place: { ...cursor.place, expression },
    path
  });
  if (transparent.has(call.name)) return pass(inside(first));
  switch (call.name) {
    case "jsonencode":
    case "yamlencode":
      return cursor.path.length === 0 ? void 0 : pass(inside(first));
    case "one":
      return pass(inside(first, [0, ...cursor.path]));
    case "element":
    case "lookup": {
      const key = second === void 0 ? void 0 : tracer.constant(inside(second, []));
      if (typeof key !== "string" && typeof key !== "number") return void 0;
      const found = inside(first, [key, ...cursor.path]);
      return pass(third !== void 0 && lacks(tracer, inside(first, []), key) ? inside(third) : found);
    }
    case "try":
      return pass(inside(call.arguments.find((each) => exists(tracer, inside(each))) ?? first));
    case "coalesce":
    case "coalescelist":
      return pass(inside(call.arguments.find((each) => !isEmpty(tracer, inside(each, []))) ?? first));
    case "merge":
      return hopMerge(tracer, cursor, call, inside);
    case "concat":
      return hopConcat(tracer, cursor, call, inside);
    default:
      return void 0;
  }
}
function hopMerge(tracer, cursor, call, inside) {
  const [key] = cursor.path;
  if (key === void 0) return void 0;
  for (const each of call.arguments.toReversed()) {
    const { expression } = tracer.settle(inside(each, [])).place;
    if (expression.kind !== "object") return void 0;
    if (itemsOf(expression).has(String(key))) return pass(inside(each));
    if (expression.items.some((item) => item.key.kind !== "template")) return void 0;
  }
  return void 0;
}
function hopConcat(tracer, cursor, call, inside) {
  const [key, ...path] = cursor.path;
  if (typeof key !== "number") return void 0;
  let index = key;
  for (const each of call.arguments) {
    const { expression } = tracer.settle(inside(each, [])).place;
    if (expression.kind !== "tuple") return void 0;
    if (index < expression.elements.length) return pass(inside(each, [index, ...path]));
    index -= expression.elements.length;
  }
  return void 0;
}
function exists(tracer, cursor) {
  const end = tracer.settle(cursor);
  return end.path.length === 0 || !isWrittenOut(end.place.expression);
}
function lacks(tracer, cursor, key) {
  const { expression } = tracer.settle(cursor).place;
  return expression.kind === "object" && !exists(tracer, { ...cursor, path: [key] });
}
function isWrittenOut({ kind }) {
  return kind === "object" || kind === "tuple" || kind === "null" || kind === "number" || kind === "boolean";
}
function isEmpty(tracer, cursor) {
  const value = tracer.constant(cursor);
  if (value instanceof Unknown) return false;
  return value === null || value === "" || Array.isArray(value) && value.length === 0;
}

// app/locate/json-text.ts
var deepest4 = 100;
function findInJson(text2, template, path) {
  const gaps = [];
  for (const part of template.parts) {
    if (part.kind === "interpolation") gaps.push({ range: part.range, value: part.value });
    else if (part.kind !== "literal") return void 0;
  }
  const start = template.parts[0]?.range.start;
  const end = template.parts.at(-1)?.range.end;
  return start === void 0 || end === void 0 || path.length > deepest4 ? void 0 : new JsonSearch(text2, start, end, gaps).find(path);
}
var JsonSearch = class {
  at;
  gap = 0;
  text;
  end;
  gaps;
  constructor(text2, start, end, gaps) {
    this.text = text2;
    this.at = start;
    this.end = end;
    this.gaps = gaps;
  }
  find(path) {
    let start = this.skipBlanks();
    for (const step of path) {
      const entered = typeof step === "number" ? this.enterList(step) : this.enterObject(step);
      if (entered === void 0) return void 0;
      start = entered;
    }
    const value = this.skipBlanks();
    const hole2 = this.gaps[this.gap];
    if (!this.skipValue()) return void 0;
    const range2 = { start, end: this.at };
    const isHole = hole2 !== void 0 && hole2.range.start >= value && hole2.range.end <= this.at;
    const alone = isHole && hole2.range.end - hole2.range.start >= this.at - value - 2;
    return alone ? { range: range2, hole: hole2.value } : { range: range2 };
  }
  /** Goes to the element with an index; answers where it starts. */
  enterList(index) {
    if (!this.take("[")) return void 0;
    for (let i = 0; i < index; i++) if (!this.skipValue() || !this.take(",")) return void 0;
    const start = this.skipBlanks();
    return this.peek() === "]" ? void 0 : start;
  }
  /** Goes to the value of a key; answers where the key starts. */
  enterObject(name) {
    if (!this.take("{")) return void 0;
    for (; ; ) {
      const start = this.skipBlanks();
      if (this.peek() !== '"' || !this.skipString()) return void 0;
      const key = this.text.slice(start, this.at);
      if (!this.take(":")) return void 0;
      if (sameText(key, name)) return start;
      if (!this.skipValue() || !this.take(",")) return void 0;
    }
  }
  skipValue() {
    let depth = 0;
    do {
      this.skipBlanks();
      const hole2 = this.gaps[this.gap];
      const c = this.peek();
      if (hole2 !== void 0 && hole2.range.start === this.at) {
        this.at = hole2.range.end;
        this.gap++;
      } else if (c === "{" || c === "[") {
        depth++;
        this.at++;
      } else if (c === "}" || c === "]") {
        if (depth === 0) return false;
        depth--;
        this.at++;
      } else if (c === '"') {
        if (!this.skipString()) return false;
      } else if (depth > 0 && (c === "," || c === ":")) this.at++;
      else if (!this.skipWord()) return false;
    } while (depth > 0 && this.at < this.end);
    return depth === 0;
  }
  skipWord() {
    const start = this.at;
    while (this.at < this.end && /[\w.+-]/.test(this.text.charAt(this.at))) this.at++;
    return this.at > start;
  }
  skipString() {
    this.at++;
    while (this.at < this.end) {
      const hole2 = this.gaps[this.gap];
      if (hole2 !== void 0 && hole2.range.start <= this.at) {
        this.at = hole2.range.end;
        this.gap++;
        continue;
      }
      const c = this.text.charAt(this.at);
      this.at += c === "\\" ? 2 : 1;
      if (c === '"') return true;
    }
    return false;
  }
  skipBlanks() {
    while (this.at < this.end && /\s/.test(this.text.charAt(this.at))) this.at++;
    return this.at;
  }
  peek() {
    return this.at < this.end ? this.text.charAt(this.at) : "";
  }
  take(c) {
    this.skipBlanks();
    if (this.peek() !== c) return false;
    this.at++;
    return true;
  }
};
function sameText(quoted2, text2) {
  if (!quoted2.includes("\\")) return quoted2.slice(1, -1) === text2;
  try {
    return JSON.parse(quoted2) === text2;
  } catch {
    return false;
  }
}

// app/locate/policy-document.ts
var parts = {
  Sid: "sid",
  Effect: "effect",
  Action: "actions",
  NotAction: "not_actions",
  Resource: "resources",
  NotResource: "not_resources",
  Principal: "principals",
  NotPrincipal: "not_principals",
  Condition: "condition"
};
var mixing = ["source_policy_documents", "override_policy_documents", "source_json", "override_json"];
function hopPolicyDocument(tracer, declaration, scope, path) {
  const body = bodyOf(declaration, scope);
  const found = descend(tracer, body, pathInBody(body, path));
  if (found.kind === "attribute") return { cursor: { place: found.place, path: [] }, move: "jump", spot: found.spot };
  const { file, range: range2 } = found.spot;
  return {
    cursor: { place: { file, expression: { kind: "null", range: range2 }, scope }, path: [] },
    move: "jump",
    spot: found.spot
  };
}
function pathInBody(body, path) {
  const [name, ...behind] = path;
  if (name === "Version") return ["version"];
  if (name !== "Statement" || mixing.some((each) => body.attribute(each) !== void 0)) return [];
  const [index, part] = typeof behind[0] === "number" ? behind : [0, ...behind];
  if (index === void 0 || behind.length === 0) return body.blocks("statement").length === 1 ? ["statement", 0] : [];
  const written = typeof part === "string" ? parts[part] : void 0;
  return ["statement", index, ...written === void 0 ? [] : [written]];
}

// app/locate/name.ts
function hopName(tracer, place, name, path, keyOnly) {
  const { scope } = place;
  const bound = findBinding(scope, name);
  if (bound !== void 0) return hopBound(bound, path);
  const [first, ...rest] = path;
  switch (name) {
    case "var":
      return typeof first === "string" ? hopVariable(tracer, scope, first, rest, keyOnly) : void 0;
    case "local":
      return typeof first === "string" ? hopLocal(scope, first, rest, keyOnly) : void 0;
    case "each":
      return scope.each === void 0 ? void 0 : hopBound({ kind: "each", each: scope.each }, path);
    case "module":
      return hopOutput(tracer, scope, path, keyOnly);
    case "path":
    case "terraform":
    case "self":
    case "count":
    case "ephemeral":
      return void 0;
    case "data":
      return hopResource(tracer, scope, "data.", path);
    default:
      return hopResource(tracer, scope, "", [name, ...path]);
  }
}
function hopBound(bound, path) {
  if (bound.kind === "constant") return void 0;
  if (bound.kind === "place") return pass({ ...bound.cursor, path: [...bound.cursor.path, ...path] });
  const [part, ...rest] = path;
  return part === "key" || part === "value" ? hopEach(bound.each, part, rest) : void 0;
}
function hopEach({ place, range: range2, role, key }, part, rest) {
  const cursor = key === void 0 ? { place, path: [] } : { place, path: [key, ...rest], ...part === "key" ? { keyOnly: true } : {} };
  return { cursor, move: "jump", spot: { file: place.file, range: range2, role } };
}
function hopVariable(tracer, scope, name, path, keyOnly) {
  const { caller, module } = scope.module;
  if (caller !== void 0) {
    const argument = findAttribute(caller.call, name);
    if (argument !== void 0) return jump(argument, caller.scope, path, "argument", keyOnly);
  } else {
    if (tracer.given.has(name)) return void 0;
    const assigned = tracer.assigned.get(name);
    if (assigned !== void 0) {
      if (isOverruled(tracer, scope, name, assigned)) return void 0;
      return jump(assigned, { module: scope.module }, path, "assignment", keyOnly);
    }
  }
  const variable = module.variables.get(name);
  const written = variable === void 0 ? void 0 : findAttribute(variable, "default");
  if (caller === void 0 && written !== void 0 && isOverruled(tracer, scope, name, written)) return void 0;
  return written === void 0 ? void 0 : jump(written, { module: scope.module }, path, "default", keyOnly);
}
function isOverruled(tracer, { module }, name, { file, attribute }) {
  const value = tracer.values.get(name);
  if (value === void 0) return false;
  const written = tracer.constant({ place: { file, expression: attribute.value, scope: { module } }, path: [] });
  return compare3(written, value) === false;
}
function hopLocal({ module }, name, path, keyOnly) {
  const local = module.module.locals.get(name);
  return local === void 0 ? void 0 : jump(local, { module }, path, "local", keyOnly);
}
function hopOutput(tracer, scope, path, keyOnly) {
  const [name, ...behind] = path;
  const call = typeof name === "string" ? scope.module.module.calls.get(name) : void 0;
  if (call === void 0) return void 0;
  const { key, rest } = takeKey(call, behind);
  const [output, ...below2] = rest;
  const child = tracer.scopes.child(scope.module, call.name, key);
  if (child === void 0 || isUnresolved(child) || typeof output !== "string") return void 0;
  const declaration = child.module.outputs.get(output);
  const value = declaration === void 0 ? void 0 : findAttribute(declaration, "value");
  return value === void 0 ? void 0 : jump(value, { module: child }, below2, "output", keyOnly);
}
function hopResource(tracer, scope, prefix, path) {
  const [type, name, ...behind] = path;
  const declaration = scope.module.module.resources.get(`${prefix}${type}.${name}`);
  if (declaration === void 0) return void 0;
  const { key, rest } = takeKey(declaration, behind);
  const inside = instanceScope(scope.module, declaration, key, "attribute");
  if (declaration.key.startsWith("data.aws_iam_policy_document.") && rest[0] === "json")
    return hopPolicyDocument(tracer, declaration, inside, rest.slice(1));
  const found = descend(tracer, bodyOf(declaration, inside), rest);
  if (found.kind !== "attribute") return void 0;
  return { cursor: { place: found.place, path: found.path }, move: "jump", spot: found.spot };
}
function takeKey(declaration, path) {
  const [key, ...rest] = path;
  const repeats = findAttribute(declaration, "for_each") !== void 0 || findAttribute(declaration, "count") !== void 0;
  return repeats && key !== void 0 ? { key, rest } : { key: void 0, rest: path };
}
function jump({ file, attribute }, scope, path, role, keyOnly) {
  const expression = attribute.value;
  const cursor = { place: { file, expression, scope }, path, ...keyOnly === void 0 ? {} : { keyOnly } };
  return { cursor, move: "jump", spot: { file, range: attribute.range, role } };
}

// app/locate/hop.ts
function hop(tracer, cursor) {
  const { expression } = cursor.place;
  switch (expression.kind) {
    case "parentheses":
      return pass(at(cursor, expression.inner));
    case "name":
    case "attribute":
    case "index":
      return hopTraversal(tracer, cursor);
    case "object":
      return hopObject(tracer, cursor, expression);
    case "tuple":
      return hopTuple(tracer, cursor, expression);
    case "template":
      return hopTemplate(cursor, expression);
    case "call":
      return hopCall(tracer, cursor, expression);
    case "conditional": {
      const condition = { ...cursor.place, expression: expression.condition };
      const known = tracer.constant({ place: condition, path: [] });
      if (typeof known !== "boolean") return void 0;
      return { ...pass(at(cursor, known ? expression.then : expression.otherwise)), condition };
    }
    case "splat":
      return hopSplat(cursor, expression);
    case "for-object":
      return hopForObject(tracer, cursor, expression);
    case "for-tuple":
      return hopForTuple(tracer, cursor, expression);
    default:
      return void 0;
  }
}
function at(cursor, expression) {
  return { ...cursor, place: { ...cursor.place, expression } };
}
function hopTraversal(tracer, cursor) {
  const { place } = cursor;
  const { base, steps } = unwind(place.expression);
  const keys2 = [];
  for (const step of steps) {
    const key = typeof step === "string" ? step : constantKey(tracer, { ...place, expression: step });
    if (key === void 0) return void 0;
    keys2.push(key);
  }
  const path = [...keys2, ...cursor.path];
  if (base.kind === "name") return hopName(tracer, place, base.name, path, cursor.keyOnly);
  return pass({ ...at(cursor, base), path });
}
function hopBeforeUnknownKey(tracer, place) {
  const { base, steps } = unwind(place.expression);
  if (base.kind !== "name") return void 0;
  const keys2 = [];
  for (const step of steps) {
    const key = typeof step === "string" ? step : constantKey(tracer, { ...place, expression: step });
    if (key === void 0) return hopName(tracer, place, base.name, keys2);
    keys2.push(key);
  }
  return void 0;
}
function constantKey(tracer, place) {
  const key = tracer.constant({ place, path: [] });
  return typeof key === "string" || typeof key === "number" ? key : void 0;
}
function hopObject(tracer, cursor, object2) {
  const [key, ...path] = cursor.path;
  if (key === void 0) return void 0;
  const item = itemsOf(object2).get(String(key)) ?? object2.items.find(
    ({ key: written }) => written.kind !== "template" && tracer.constant({ place: { ...cursor.place, expression: written }, path: [] }) === key
  );
  if (item === void 0) return void 0;
  const range2 = { start: item.key.range.start, end: item.value.range.end };
  return {
    cursor: { ...at(cursor, item.value), path },
    move: "narrow",
    spot: { file: cursor.place.file, range: range2, role: "element" }
  };
}
function hopTuple(tracer, cursor, tuple) {
  const [key, ...path] = cursor.path;
  if (key === void 0) return void 0;
  const index = typeof key === "number" ? key : textsOf(tuple).get(key) ?? elementWith(tracer, cursor, tuple, key);
  const element2 = tuple.elements[index];
  if (element2 === void 0) return void 0;
  return {
    cursor: { ...at(cursor, element2), path },
    move: "narrow",
    spot: { file: cursor.place.file, range: element2.range, role: "element" }
  };
}
function elementWith(tracer, cursor, tuple, text2) {
  return tuple.elements.findIndex(
    (expression) => expression.kind !== "template" || expression.parts.some(({ kind }) => kind !== "literal") ? tracer.constant({ place: { ...cursor.place, expression }, path: [] }) === text2 : false
  );
}
function hopTemplate(cursor, template) {
  const [only] = template.parts;
  if (template.parts.length === 1 && only?.kind === "interpolation") return pass(at(cursor, only.value));
  if (cursor.path.length === 0 || !template.heredoc) return void 0;
  const found = findInJson(cursor.place.file.text, template, cursor.path);
  if (found === void 0) return void 0;
  const { file } = cursor.place;
  return {
    cursor: found.hole === void 0 ? { place: cursor.place, path: [] } : { ...at(cursor, found.hole), path: [] },
    move: "narrow",
    spot: { file, range: found.range, role: "element" }
  };
}

// app/locate/influence.ts
var silent = /* @__PURE__ */ new Set(["path", "terraform", "self", "count"]);
function findInfluence(tracer, place) {
  const { expression } = place;
  if (expression.kind === "attribute" || expression.kind === "index") {
    const before = hopBeforeUnknownKey(tracer, place);
    if (before !== void 0) return before;
  }
  const found = /* @__PURE__ */ new Map();
  collect2(tracer, { text: place.file.text, bound: /* @__PURE__ */ new Set(), isPart: false, found }, expression);
  const [only] = found.values();
  if (found.size !== 1 || only === void 0) return void 0;
  return { place: { ...place, expression: only }, path: [] };
}
function collect2(tracer, search, expression) {
  const { text: text2, bound, isPart, found } = search;
  if (found.size > 1 || !tracer.spend()) return;
  const inner = (each, more = {}) => collect2(tracer, { ...search, ...more }, each);
  const binding = (...names) => ({
    bound: /* @__PURE__ */ new Set([...bound, ...names.filter((name) => name !== void 0)])
  });
  switch (expression.kind) {
    case "name":
    case "attribute":
    case "index": {
      const { base, steps } = unwind(expression);
      if (base.kind !== "name") inner(base);
      else if (!bound.has(base.name) && !silent.has(base.name) && steps.length > 0) {
        found.set(text2.slice(expression.range.start, expression.range.end), expression);
        if (isPart) found.set("", expression);
      }
      for (const step of steps) if (typeof step !== "string") inner(step);
      return;
    }
    case "for-tuple":
    case "for-object": {
      const [collection2, ...results] = childrenOf(expression);
      if (collection2 !== void 0) inner(collection2);
      for (const each of results) inner(each, binding(expression.key, expression.value));
      return;
    }
    case "splat":
      inner(expression.of);
      inner(expression.each, binding("*"));
      return;
    case "template": {
      const names = expression.parts.flatMap((part) => part.kind === "for" ? [part.key, part.value] : []);
      for (const each of childrenOf(expression))
        inner(each, { ...binding(...names), isPart: isPart || expression.heredoc });
      return;
    }
    case "object":
    case "tuple": {
      const children = childrenOf(expression);
      for (const each of children) inner(each, { isPart: isPart || children.length > 1 });
      return;
    }
    default:
      for (const each of childrenOf(expression)) inner(each);
  }
}

// app/locate/trace.ts
var longest2 = 40;
var mostHops = 2e3;
function trace(tracer, start, first) {
  const steps = [stepAt(first)];
  const influences = /* @__PURE__ */ new Set();
  let cursor = start;
  let condition;
  let missing2 = false;
  let asked = start.path.length;
  for (let hops = 0; hops < mostHops && steps.length < longest2; hops++) {
    const next = tracer.hop(cursor) ?? influence(cursor);
    if (next === void 0) {
      missing2 = steps.length === 1 && cursor.path.length > 0 && cursor.place.expression.kind === "object";
      break;
    }
    if (next.spot !== void 0) {
      if (next.move === "narrow") narrow(next.spot, next.cursor.path.length);
      else if (!visit(next.spot)) break;
      else condition = void 0;
    }
    if (next.condition !== void 0) condition = next.condition;
    cursor = next.cursor;
    if (cursor.keyOnly && cursor.path.length === 0) break;
  }
  const [head = stepAt(first), ...rest] = steps;
  return { first: head, rest, missing: missing2 };
  function narrow(spot, left) {
    if (steps.length > 1) steps[steps.length - 1] = stepAt(spot);
    else if (left < asked) steps[0] = { ...stepAt(spot), role: first.role };
    asked = Math.min(asked, left);
  }
  function visit(spot) {
    const step = stepAt(spot);
    if (steps.some((each) => isSame(each, step))) return false;
    steps.push(step);
    return true;
  }
  function influence({ place, path }) {
    const { expression } = place;
    if (path.length > 0 && (expression.kind === "object" || expression.kind === "tuple")) return void 0;
    const found = findInfluence(tracer, place) ?? (condition === void 0 ? void 0 : findInfluence(tracer, condition));
    condition = void 0;
    if (found === void 0 || isSameExpression(found, place)) return void 0;
    const hop2 = "move" in found ? found : { cursor: found, move: "pass" };
    const { file, expression: target } = hop2.cursor.place;
    const id = `${file.file}:${target.range.start}:${target.range.end}`;
    if (influences.has(id)) return void 0;
    influences.add(id);
    return hop2;
  }
}
function stepAt({ file, range: range2, role }) {
  return { location: locationOf(file, range2), role };
}
function isSameExpression(found, { expression }) {
  return "place" in found && found.place.expression === expression;
}
function isSame(a, b) {
  const { start, end, file } = a.location;
  const other = b.location;
  return file === other.file && start.line === other.start.line && start.column === other.start.column && end.line === other.end.line && end.column === other.end.column;
}

// app/locate/open-locate.ts
var patience = 5e4;
var patienceApart = 5e5;
var deepest5 = 100;
function openLocate(tree, settings = {}) {
  const tracer = openTracer(tree, settings);
  const bodies = rememberBody();
  return (text2, path, values) => {
    const address = parseAddress(text2);
    if (address === void 0) return void 0;
    tracer.rest();
    return locate(tracer, bodies, settings.schema, address, path, values ?? void 0);
  };
}
function openTracer(tree, { variableFiles: variableFiles2 = [], given: given3 = /* @__PURE__ */ new Set(), values = /* @__PURE__ */ new Map() }) {
  let left = patience;
  let depth = 0;
  const tracer = {
    tree,
    scopes: openScopes(tree),
    assigned: indexAssignments(variableFiles2),
    given: given3,
    values,
    hop: (cursor) => tracer.spend() ? guarded(() => hop(tracer, cursor), void 0) : void 0,
    settle: (cursor) => {
      let at2 = cursor;
      for (let next = tracer.hop(at2); next !== void 0 && !next.cursor.keyOnly; next = tracer.hop(at2))
        at2 = next.cursor;
      return at2;
    },
    constant: (cursor) => tracer.spend() ? guarded(() => constant(tracer, cursor), decidedLater) : decidedLater,
    spend: () => --left >= 0,
    apart: (work) => {
      const before = left;
      left = patienceApart;
      try {
        return work();
      } finally {
        left = before;
      }
    },
    rest: () => {
      left = patience;
      depth = 0;
    }
  };
  return tracer;
  function guarded(go, otherwise) {
    if (depth >= deepest5) return otherwise;
    depth++;
    try {
      return go();
    } finally {
      depth--;
    }
  }
}
function indexAssignments(files) {
  return new Map(
    files.flatMap((file) => file.body.attributes.map((attribute) => [attribute.name, { file, attribute }]))
  );
}
function rememberBody() {
  let last;
  return {
    of: (module, declaration, key) => {
      if (last?.declaration === declaration && last.body.scope.module === module && last.id === key) return last.body;
      const body = bodyOf(declaration, instanceScope(module, declaration, key, "attribute"));
      last = { body, declaration, id: key };
      return body;
    }
  };
}
function locate(tracer, bodies, schema, address, path, values) {
  let module = tracer.scopes.root;
  for (const { name, key } of address.modules) {
    const child = tracer.scopes.child(module, name, key);
    if (child === void 0) return void 0;
    if (isUnresolved(child)) return locateCall(tracer, module, child);
    module = child;
  }
  const declaration = module.module.resources.get(resourceKey(address));
  if (declaration === void 0) return void 0;
  const body = bodies.of(module, declaration, address.key);
  const found = descend(tracer, body, path, { value: values, schema: schema?.body(typeKey(address)) });
  if (found.kind !== "attribute")
    return show(tracer, module, stepAt(found.spot), [], found.exact, found.kind === "missing");
  const { first, rest, missing: missing2 } = trace(tracer, { place: found.place, path: found.path }, found.spot);
  return show(tracer, module, first, rest, found.exact, missing2);
}
function locateCall(tracer, module, { call }) {
  return show(tracer, module, callStep(call), [], true, false);
}
function show(tracer, module, first, rest, exact, missing2) {
  const isOwn = ({ location }) => tracer.tree.isOwn(location.file);
  const trail = [first, ...rest];
  for (let { caller } = module; !trail.some(isOwn) && caller !== void 0; caller = caller.scope.module.caller)
    if (isOwn(callStep(caller.call))) trail.push(callStep(caller.call));
  return { location: (trail.find(isOwn) ?? first).location, trail, exact, missing: missing2 };
}
function callStep({ file, block }) {
  return stepAt({ file, range: block.header, role: "call" });
}

// app/workflow/root-source.ts
var nothingGiven = { files: [], environment: /* @__PURE__ */ new Map() };
function openRoot({ sources, directory }, given3, tools, evidence) {
  const tree = openModuleTree(sources.tree, directory, { sources });
  return rootSource(tree, sources.tree, (file) => sources.file(file), given3, tools, evidence);
}
function openEmbedded(evidence, tools, directory) {
  const entries = evidence.source?.();
  const files = entries === void 0 ? void 0 : openSnapshotTree(entries, directory);
  if (files === void 0) return void 0;
  const tree = openModuleTree(files, directory);
  const parse2 = (file) => {
    const text2 = files.read(file);
    return text2 === void 0 ? void 0 : parseFile(file, text2);
  };
  return rootSource(tree, files, parse2, nothingGiven, tools, evidence);
}
function rootSource(tree, files, parse2, given3, { schema, decoders: decoders2 }, evidence) {
  const loaded = variableFiles(files, tree.directory).flatMap((file) => parse2(file) ?? []);
  const assigning = [...loaded, ...given3.files];
  const assignments = [
    { kind: "texts", values: given3.environment },
    ...assigning.map((file) => ({ kind: "file", file }))
  ];
  const evaluate2 = (path, root, more) => readSource({ tree, files, root, path, schema, variables: [...assignments, ...more], decoders: decoders2 });
  return {
    tree,
    locate: openLocate(tree, {
      variableFiles: assigning,
      given: new Set(given3.environment.keys()),
      values: evidence === void 0 ? /* @__PURE__ */ new Map() : variablesOf(evidence),
      schema
    }),
    read: (file) => files.read(file),
    evaluate: (path, root) => evaluate2(path, root, []),
    evaluated: (evidence2) => evaluate2(evidence2.path, evidence2.root, [{ kind: "values", values: variablesOf(evidence2) }]).resources
  };
}
function variablesOf(evidence) {
  const variables = Object.entries(evidence.made?.().variables ?? {});
  return new Map(variables.map(([name, value]) => [name, value ?? null]));
}

// app/files/disk-tree.ts
import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join as join3, sep } from "node:path";

// app/files/tree-path.ts
function pathInside(path) {
  if (path.startsWith("/") || path.includes("\0")) return void 0;
  const steps = [];
  for (const step of path.split("/")) {
    if (step === "" || step === ".") continue;
    if (step !== "..") steps.push(step);
    else if (steps.pop() === void 0) return void 0;
  }
  return steps.length === 0 ? "." : steps.join("/");
}
function byName(left, right) {
  return left.name < right.name ? -1 : left.name > right.name ? 1 : 0;
}
var largestFile = 1e8;

// app/files/disk-tree.ts
function diskTree(folder) {
  const top = realOf(folder);
  if (top === void 0 || statOf(top)?.isDirectory() !== true) {
    throw new Problem("input.unreadable", "the folder cannot be read", {
      file: folder,
      found: top === void 0 ? "nothing at that path" : "a file",
      wanted: "a folder",
      next: "check the path"
    });
  }
  const prefix = top.endsWith(sep) ? top : `${top}${sep}`;
  const place = (path) => {
    const inside = pathInside(path);
    const real = inside === void 0 ? void 0 : realOf(join3(top, inside));
    return real === top || real?.startsWith(prefix) ? real : void 0;
  };
  return {
    read: (path) => {
      const real = place(path);
      const info = real === void 0 ? void 0 : statOf(real);
      if (real === void 0 || info?.isFile() !== true) return void 0;
      if (info.size > largestFile) throw tooLarge(path, info.size);
      return attempt2(path, () => readFileSync(real, "utf8"));
    },
    list: (path) => {
      const real = place(path);
      if (real === void 0 || statOf(real)?.isDirectory() !== true) return void 0;
      const entries = attempt2(path, () => readdirSync(real, { withFileTypes: true }));
      return entries.flatMap((entry) => listed2(entry, () => place(`${path}/${entry.name}`))).sort(byName);
    }
  };
}
function listed2(entry, place) {
  const { name } = entry;
  if (entry.isFile()) return [{ name, kind: "file" }];
  if (entry.isDirectory()) return [{ name, kind: "folder" }];
  const real = entry.isSymbolicLink() ? place() : void 0;
  return real !== void 0 && statOf(real)?.isFile() === true ? [{ name, kind: "file" }] : [];
}
function realOf(path) {
  try {
    return realpathSync(path);
  } catch (cause) {
    if (isDenied2(cause)) throw unreadable(path, cause);
    return void 0;
  }
}
function statOf(path) {
  return statSync(path, { throwIfNoEntry: false });
}
function attempt2(path, run) {
  try {
    return run();
  } catch (cause) {
    throw unreadable(path, cause);
  }
}
function isDenied2(cause) {
  return cause instanceof Error && "code" in cause && (cause.code === "EACCES" || cause.code === "EPERM");
}
function unreadable(path, cause) {
  return new Problem("input.unreadable", "a file of the folder cannot be read", {
    file: path,
    found: isDenied2(cause) ? "no permission to read it" : cause instanceof Error ? cause.message : String(cause),
    next: "check its permissions",
    cause
  });
}
function tooLarge(path, size) {
  return new Problem("input.too-large", "a file of the folder is too large", {
    file: path,
    found: `${size} bytes`,
    wanted: `at most ${largestFile} bytes`
  });
}

// app/hcl/modules/roots.ts
var unseen = /* @__PURE__ */ new Set([".terraform", ".git", "node_modules", ".terragrunt-cache"]);
var mostFolders = 5e4;
var deepest6 = 40;
function findRoots(tree, sources = openSources(tree), start = ".") {
  const { folders, cut } = findFolders(tree, sources, start);
  const callers = callersOf(folders);
  const isApplied = ({ signs }) => signs.some((sign) => ["backend", "state", "lock"].includes(sign));
  const found = [...folders.values()].filter((each) => isApplied(each) || !callers.has(each.directory));
  const reached = /* @__PURE__ */ new Set();
  for (const folder of found) if (isWork(folder.role)) reach(folder, folders, reached);
  for (const folder of folders.values())
    if (!reached.has(folder.directory) && isWork(folder.role)) {
      found.push(folder);
      reach(folder, folders, reached);
    }
  const some2 = found.some(({ role }) => isWork(role));
  const roots = found.map((folder) => ({
    directory: folder.directory,
    role: folder.role,
    chosen: !some2 || isWork(folder.role),
    signs: folder.signs,
    calledBy: callers.get(folder.directory) ?? []
  }));
  return { roots: roots.sort((a, b) => a.directory < b.directory ? -1 : 1), cut };
}
function findFolders(tree, sources, start) {
  const folders = /* @__PURE__ */ new Map();
  const queue = [{ path: start, depth: 0 }];
  let cut = false;
  for (const { path, depth } of queue) {
    const entries = tree.list(path) ?? [];
    if (entries.some(({ name, kind }) => kind === "file" && isConfiguration(name))) {
      const module = sources.module(path);
      if (module !== void 0) folders.set(path, { directory: path, module, ...shapeOf2(path, module, entries, tree) });
    }
    for (const { name, kind } of entries) {
      if (kind !== "folder" || unseen.has(name)) continue;
      if (queue.length >= mostFolders || depth >= deepest6) cut = true;
      else queue.push({ path: joinPath(path, name), depth: depth + 1 });
    }
  }
  return { folders, cut };
}
function shapeOf2(path, module, entries, tree) {
  const blocks2 = module.others.map(({ block }) => block);
  const names = entries.filter(({ kind }) => kind === "file").map(({ name }) => name);
  const settings = blocks2.filter(({ type }) => type === "terraform");
  const backend = settings.some(
    ({ body }) => body.blocks.some(({ type }) => type === "backend" || type === "cloud") || body.attributes.some(({ name }) => name === "backend" || name === "cloud")
  );
  const present = {
    backend,
    state: names.includes("terraform.tfstate") || tree.list(joinPath(path, "terraform.tfstate.d")) !== void 0,
    lock: names.includes(".terraform.lock.hcl"),
    provider: blocks2.some(({ type }) => type === "provider"),
    variables: names.some((name) => /\.tfvars(?:\.json)?$/.test(name))
  };
  const signs = ["backend", "state", "lock", "provider", "variables"].filter((sign) => present[sign]);
  return { signs, role: roleOf(path, signs) };
}
function roleOf(path, signs) {
  const parts2 = path.split("/");
  if (parts2.some((part) => /^examples?$/i.test(part))) return "example";
  if (parts2.some((part, at2) => isForTests(part) && !isStage(parts2[at2 - 1]))) return "test";
  return signs.length === 0 && parts2.some((part) => /^modules?$/i.test(part)) ? "module" : "root";
}
function isWork(role) {
  return role === "root" || role === "module";
}
function callersOf(folders) {
  const callers = /* @__PURE__ */ new Map();
  for (const folder of folders.values())
    for (const target of targetsOf(folder)) {
      const called = folders.get(target);
      if (called === void 0 || target === folder.directory) continue;
      if (!isWork(folder.role) && isWork(called.role)) continue;
      const known = callers.get(target);
      if (known === void 0) callers.set(target, [folder.directory]);
      else if (known.at(-1) !== folder.directory) known.push(folder.directory);
    }
  return callers;
}
function targetsOf({ directory, module }) {
  return [...module.calls.values()].flatMap(({ source }) => {
    if (source === void 0 || !source.startsWith(".")) return [];
    const target = joinPath(directory, source);
    return leadsOut(target) ? [] : [target];
  });
}
function reach(from, folders, reached) {
  const waiting = [from];
  for (let folder = waiting.pop(); folder !== void 0; folder = waiting.pop()) {
    if (reached.has(folder.directory)) continue;
    reached.add(folder.directory);
    for (const target of targetsOf(folder)) {
      const next = folders.get(target);
      if (next !== void 0) waiting.push(next);
    }
  }
}
function isForTests(part) {
  return /^(?:tests?|testdata|fixtures|__tests__)$/i.test(part);
}
function isStage(parent) {
  return parent !== void 0 && /^(?:env|environment|stage|account|workspace|tenant|live|deployment)s?$/i.test(parent);
}

// app/workflow/roots-below.ts
function rootsBelow({ sources, directory }) {
  const { roots, cut } = findRoots(sources.tree, sources, directory);
  const left = roots.filter(({ chosen }) => !chosen);
  return {
    directories: roots.filter(({ chosen }) => chosen).map((root) => root.directory),
    passed: [
      ...left.map((root) => ({
        what: root.directory,
        why: `${root.role === "example" ? "an example" : "a test"}; name it with --root to judge it`
      })),
      ...cut ? [{ what: "part of the folders", why: "there are more, or deeper ones, than are looked at" }] : []
    ]
  };
}

export {
  readComments2 as readComments,
  uniqueNotices,
  brokenNotices,
  decoders,
  findResource,
  nothingGiven,
  openRoot,
  openEmbedded,
  pathInside,
  byName,
  largestFile,
  diskTree,
  rootsBelow
};
