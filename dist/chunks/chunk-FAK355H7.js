import {
  isFolder,
  openSnapshotTree,
  repositoryTop
} from "./chunk-ZZN24XRS.js";
import {
  SetValue,
  Unknown,
  decidedLater,
  isList,
  isValueObject,
  readSource
} from "./chunk-S5KYAAY4.js";
import {
  attributeNames,
  findAttribute,
  findBlocks,
  indexLines,
  isConfiguration,
  isUnresolved,
  joinPath,
  leadsOut,
  locationOf,
  openModuleTree,
  openSources,
  parseFile,
  plainText,
  positionAt,
  positionOf,
  variableFiles
} from "./chunk-PTVI7MDL.js";
import {
  typeKey
} from "./chunk-DM4QKF4P.js";
import {
  parseAddress,
  printKey,
  tokenise
} from "./chunk-SDAWKKFE.js";
import {
  matchesGlob
} from "./chunk-CCXZG4Z2.js";
import {
  isObject
} from "./chunk-GW45PJEJ.js";
import {
  Problem
} from "./chunk-ODP4TEP5.js";
import {
  nearest
} from "./chunk-H3QSTGAE.js";

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
function indexAliases(policies) {
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
}
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

// app/hcl/suppress/cover.ts
import { createHash } from "node:crypto";

// app/hcl/suppress/text-lines.ts
function linesOf(text) {
  const starts = indexLines(text);
  const firsts = /* @__PURE__ */ new Map();
  return {
    lineOf: (offset) => positionAt(starts, offset).line - 1,
    firstOf: (line) => {
      const start = starts[line];
      if (start === void 0) return void 0;
      if (!firsts.has(line)) firsts.set(line, firstNonBlank(text, start));
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
function firstNonBlank(text, start) {
  let at2 = start;
  while (at2 < text.length && " 	\r".includes(text.charAt(at2))) at2++;
  return at2 < text.length && text[at2] !== "\n" ? at2 : void 0;
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
function isName(text) {
  return text !== void 0 && /^[\p{L}\p{N}_-]+$/u.test(text);
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
function digest(text) {
  return createHash("sha256").update(text).digest("hex");
}
function textWithoutComments({ text, comments }, { start, end }) {
  let at2 = start;
  let kept = "";
  const from = lastAtOrBefore(comments, start, ({ range }) => range.start);
  for (let order = Math.max(0, from); order < comments.length; order++) {
    const range = comments[order]?.range;
    if (range === void 0 || range.start >= end) break;
    if (range.start < at2) continue;
    kept += text.slice(at2, range.start);
    at2 = range.end;
  }
  return (kept + text.slice(at2, Math.max(at2, end))).replace(/\s+/g, " ").trim();
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
function add({ starts, ends, blocks }, spot, block) {
  if (!starts.has(spot.range.start)) starts.set(spot.range.start, spot);
  if (!ends.has(spot.range.end)) ends.set(spot.range.end, spot);
  if (block !== void 0) blocks.set(block, spot);
}
function addBody(found, top, body, path, within) {
  for (const attribute of body.attributes) {
    addAttribute(found, top, attribute, [...path, attribute.name], within);
  }
  const count = /* @__PURE__ */ new Map();
  for (const block of body.blocks) count.set(nameOf(block), (count.get(nameOf(block)) ?? 0) + 1);
  for (const block of body.blocks) {
    const name = nameOf(block);
    const alone2 = count.get(name) === 1;
    const inner = [...path, name, "*"];
    const place = {
      path: alone2 ? [...path, name] : inner,
      ...narrowed(alone2 ? within : block.range)
    };
    add(found, { kind: "block", top, range: block.range, head: block.header, ...place }, block);
    const narrow = alone2 ? within : block.range;
    if (!isDynamic(block)) {
      addBody(found, top, block.body, inner, narrow);
      continue;
    }
    for (const { range } of block.body.attributes) add(found, { kind: "attribute", top, range, head: range, ...place });
    for (const content of block.body.blocks) {
      add(found, { kind: "block", top, range: content.range, head: content.header, ...place }, content);
      addBody(found, top, content.body, inner, narrow);
    }
  }
}
function addAttribute(found, top, attribute, path, within) {
  const { range, value } = attribute;
  add(found, { kind: "attribute", top, range, head: range, path, ...narrowed(within) });
  addParts(found, top, value, path, within, false);
}
function addParts(found, top, value, path, within, encoded) {
  if (value.kind === "parentheses") addParts(found, top, value.inner, path, within, encoded);
  else if (value.kind === "call" && value.name === "jsonencode") {
    for (const argument of value.arguments) addParts(found, top, argument, path, within, true);
  } else if (value.kind === "tuple") {
    const alone2 = value.elements.length === 1 && !encoded;
    for (const element of value.elements) {
      const part = { path: encoded ? path : [...path, "*"], within: alone2 ? within : element.range };
      add(found, {
        kind: "part",
        top,
        range: element.range,
        head: element.range,
        path: part.path,
        ...narrowed(part.within)
      });
      addParts(found, top, element, part.path, part.within, encoded);
    }
  } else if (value.kind === "object") {
    for (const item of value.items) {
      const range = { start: item.key.range.start, end: item.value.range.end };
      const key = plainText(item.key);
      const part = {
        path: encoded ? path : [...path, key ?? "*"],
        within: encoded || key === void 0 ? range : within
      };
      add(found, { kind: "part", top, range, head: range, path: part.path, ...narrowed(part.within) });
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
  let inside2 = body;
  for (; ; ) {
    const attribute = inside2.attributes[lastAtOrBefore(inside2.attributes, offset, ({ range }) => range.start)];
    if (attribute !== void 0 && offset < attribute.range.end) return void 0;
    const block = inside2.blocks[lastAtOrBefore(inside2.blocks, offset, ({ range }) => range.start)];
    if (block === void 0 || offset >= block.range.end) return around;
    around = block;
    inside2 = block.body;
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
  const blocks = body.blocks.filter((each) => nameOf(each) === name);
  const indexed = /^\d{1,9}$/.test(rest[0] ?? "");
  const inner = blocks[indexed ? Number(rest[0]) : 0];
  if (inner === void 0) return blocks.some(isDynamic) ? "unknown" : "absent";
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
    const element = /^\d{1,9}$/.test(step) ? value.elements[Number(step)] : void 0;
    return element === void 0 ? "absent" : literal(element, further);
  }
  return step === void 0 ? scalar(value) : "unknown";
}
function scalar(value) {
  if (value.kind === "number") return { text: value.text };
  if (value.kind === "boolean") return { text: String(value.value) };
  const text = plainText(value);
  if (text !== void 0) return { text };
  if (value.kind === "template" && value.parts.length === 1) {
    const [part] = value.parts;
    return part?.kind === "interpolation" ? scalar(part.value) : "unknown";
  }
  if (value.kind !== "attribute" || value.of.kind !== "name") return "unknown";
  if (value.of.name === "each" && (value.name === "key" || value.name === "value")) return { each: value.name };
  return value.of.name === "count" && value.name === "index" ? { each: "index" } : "unknown";
}

// app/hcl/suppress/own-parts.ts
function splitParts({ text, start }, from) {
  const words = [];
  const pairs = [];
  const faults = [];
  let at2 = from;
  while (at2 < text.length) {
    const blanks = matchAt(/[\s,]+/y, text, at2);
    at2 += blanks.length;
    if (at2 >= text.length) break;
    const key = matchAt(/[A-Za-z_][\w-]*(?==)/y, text, at2);
    if (key === "") {
      const end = pairs.length === 0 ? at2 + matchAt(/[^\s,]+/y, text, at2).length : endOfStray(text, at2);
      const range2 = { start: start + at2, end: start + end };
      const word = text.slice(at2, end);
      if (pairs.length === 0) words.push({ text: word, comma: blanks.includes(","), range: range2 });
      else faults.push(strayFault(word, pairs.at(-1), range2));
      at2 = end;
      continue;
    }
    const value = readValue(text, at2 + key.length + 1);
    const range = { start: start + at2, end: start + value.end };
    if ("wrong" in value) faults.push({ ...value.wrong, range });
    else pairs.push({ key, value: value.text, quoted: value.quoted, range });
    at2 = value.end;
  }
  return { words, pairs, faults };
}
function readValue(text, at2) {
  const first = text[at2];
  if (first === '"') return readQuoted(text, at2);
  if (first === "[") {
    const list = matchAt(/\[(?:[^\]"\\]|"(?:[^"\\]|\\.)*")*\]/y, text, at2);
    const end2 = list === "" ? text.length : at2 + list.length;
    if (list !== "") return { text: list, quoted: false, end: end2 };
    return { wrong: unclosed(text.slice(at2), "a list that ends with ]"), end: end2 };
  }
  if (first !== void 0 && "'‘’“”`".includes(first)) {
    const end2 = endOfStray(text, at2);
    return {
      wrong: {
        message: "a value stands in other quotes",
        found: clip(text.slice(at2, end2)),
        wanted: 'straight double quotes: "…"'
      },
      end: end2
    };
  }
  const end = at2 + matchAt(/\S+/y, text, at2).length;
  return { text: text.slice(at2, end), quoted: false, end };
}
function readQuoted(text, at2) {
  const quoted = matchAt(/"(?:[^"\\]|\\.)*"/y, text, at2);
  if (quoted === "") return { wrong: unclosed(text.slice(at2), 'a value that ends with "'), end: text.length };
  const end = at2 + quoted.length;
  return { text: quoted.slice(1, -1).replace(/\\(["\\])/g, "$1"), quoted: true, end };
}
function unclosed(found, wanted) {
  return { message: "a value is not closed", found: clip(found), wanted };
}
function strayFault(text, last, range) {
  const glued = last !== void 0 && !last.quoted;
  return {
    message: "there is text that belongs to no key",
    found: clip(text),
    wanted: "key=value",
    next: spaced(text) ?? (glued ? `put it in quotes: ${last.key}="${clip(`${last.value} ${text}`)}"` : 'put it in reason="…"'),
    range
  };
}
function spaced(text) {
  const key = /^(until|owner|reason|on|path)\s*[=:]/.exec(text)?.[1];
  return key === void 0 ? void 0 : `write ${key}= without blanks around it`;
}
function endOfStray(text, at2) {
  const next = /\s[A-Za-z_][\w-]*=/g;
  next.lastIndex = at2;
  const end = next.exec(text)?.index ?? text.length;
  return at2 + text.slice(at2, end).trimEnd().length;
}
function matchAt(pattern, text, at2) {
  pattern.lastIndex = at2;
  return pattern.exec(text)?.[0] ?? "";
}
function clip(text) {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

// app/hcl/suppress/own-policies.ts
var mostPolicies = 100;
function readPolicies(words, known, head, faults) {
  const [first] = words;
  const stray = words.findIndex(({ comma }, index) => index > 0 && !comma);
  const named2 = stray < 0 ? words : words.slice(0, stray);
  if (first === void 0) {
    faults.push({
      message: "no policy is named",
      found: "nothing",
      wanted: "policy ids, separated by commas: plumbline:waive aws.s3.public_acls_blocked",
      range: head
    });
  }
  if (stray >= 0) faults.push(strayWords(words.slice(stray)));
  if (named2.length > mostPolicies) {
    faults.push({
      message: "too many policies are named",
      found: `${named2.length}`,
      wanted: `at most ${mostPolicies}; a glob names many`,
      range: head
    });
    return [];
  }
  for (const word of named2) {
    const fault = wrongPolicy(word, known);
    if (fault !== void 0) faults.push(fault);
  }
  return [...new Set(named2.map(({ text }) => text))];
}
function strayWords(words) {
  const text = words.map((word) => word.text).join(" ");
  return {
    message: "there is text that belongs to no key",
    found: clip(text),
    wanted: "key=value, or a comma before a further policy",
    next: spaced(text) ?? `put it in quotes: reason="${clip(text)}"`,
    range: { start: words[0]?.range.start ?? 0, end: words.at(-1)?.range.end ?? 0 }
  };
}
function wrongPolicy({ text, range }, { ids, withAlias }) {
  if (/^[*.]+$/.test(text)) {
    return {
      message: "a waiver may not cover every policy",
      found: clip(text),
      wanted: "a policy id, or a glob over some: aws.s3.*",
      range
    };
  }
  const aliases = withAlias(text);
  if (aliases.length > 0) return unknown(text, range, aliases.slice(0, 3).join(" or "));
  if (!/^[\p{L}\p{N}_*-]+(?:\.[\p{L}\p{N}_*-]+)*$/u.test(text)) {
    const bare2 = text.replace(/^policies[./]/, "").replaceAll("/", ".");
    return {
      message: "this is no policy id and no glob over ids",
      found: clip(text),
      wanted: "words joined by dots, `*` for one or more characters: aws.s3.*",
      ...bare2 !== text && ids.includes(bare2) ? { next: `did you mean ${bare2}?` } : {},
      range
    };
  }
  if (ids.length === 0 || ids.some((id) => matchesGlob(text, id))) return void 0;
  const bare = text.replace(/^policies\./, "");
  return unknown(text, range, ids.includes(bare) ? bare : nearest(text, ids));
}
function unknown(text, range, meant2) {
  return {
    message: text.includes("*") ? "this matches no policy" : "there is no such policy",
    found: clip(text),
    wanted: "the id of a policy, or a glob that matches one",
    ...meant2 === void 0 ? {} : { next: `did you mean ${meant2}?` },
    range
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
  const { text, start } = line;
  const head = matchAt(/plumbline:\S*/y, text, 0);
  const whole = { start, end: start + text.length };
  if (head === "") return misplaced(line);
  if (head !== "plumbline:waive") return { faults: [wrongHead(head, { start, end: start + head.length })] };
  if (text.length > longestDirective) return { faults: [tooLong(text, whole)] };
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
    range: whole
  };
  for (const part of rules.require) {
    const key = part === "expires" ? "until" : part;
    if (!pairs.has(key)) faults.push(missing(key, whole));
  }
  return faults.length === 0 ? { directive } : { faults: faults.sort((a, b) => a.range.start - b.range.start) };
}
function given(key, value) {
  return value === void 0 ? {} : { [key]: value };
}
function misplaced({ text, start }) {
  const at2 = text.indexOf("plumbline:waive ");
  if (at2 <= 0 || !/\s/.test(text[at2 - 1] ?? "")) return void 0;
  if (matchAt(/plumbline:waive +[\w*-]{1,60}\.[\w*]/y, text, at2) === "") return void 0;
  const range = { start: start + at2, end: start + at2 + "plumbline:waive".length };
  return {
    faults: [
      {
        message: "plumbline:waive does not begin the comment",
        found: clip(text.slice(0, at2).trim()),
        wanted: "a comment of its own",
        range
      }
    ]
  };
}
function wrongHead(head, range) {
  return {
    message: "this is no comment plumbline knows",
    found: clip(head),
    wanted: "plumbline:waive and, behind a blank, the ids of policies",
    next: "did you mean plumbline:waive?",
    range
  };
}
function tooLong(text, range) {
  return {
    message: "the comment is too long",
    found: `${text.length} characters`,
    wanted: `at most ${longestDirective}`,
    range
  };
}
function missing(key, range) {
  const example = { until: "until=YYYY-MM-DD", owner: "owner=@team", reason: 'reason="…"', on: "", path: "" }[key];
  return {
    message: `${key} is missing`,
    found: "nothing",
    wanted: example,
    next: "waiver_rules.require asks for it",
    range
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
function empty(key, { range }) {
  return { message: `${key} is empty`, found: "nothing", wanted: `${key}=value`, range };
}
function unknownKey({ key, range }) {
  const wanted = Object.hasOwn(meant, key.toLowerCase()) ? meant[key.toLowerCase()] : nearest(key, keys);
  return {
    message: `unknown key ${clip(key)}`,
    found: clip(key),
    wanted: `one of ${keys.join(", ")}`,
    ...wanted === void 0 ? {} : { next: `did you mean ${wanted}?` },
    range
  };
}
function readUntil(pair, { latest, maxDays }, faults) {
  if (pair === void 0 || pair.value === "") return void 0;
  const { value, range } = pair;
  if (!isDate(value)) {
    faults.push({ message: "until is no date", found: clip(value), wanted: "a date that exists, YYYY-MM-DD", range });
    return void 0;
  }
  if (value > latest) {
    faults.push({
      message: "this waiver lasts too long",
      found: value,
      wanted: `${latest} at the latest, ${maxDays} days from today`,
      next: "choose an earlier date, or raise waiver_rules.max_days",
      range
    });
  }
  return value;
}
function isDate(text) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = /* @__PURE__ */ new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
function readOn(pair, faults) {
  if (pair === void 0 || pair.value === "" || pair.value === "*" && !pair.quoted) return void 0;
  const { value, range } = pair;
  const list = pair.quoted ? void 0 : listOfKeys(value);
  if (list !== void 0 && list.length > 0 && list.length <= mostKeys) return list;
  const bare = /^\d+$/.test(value) ? `[${value}]` : `["${value.replace(/["\\]/g, "\\$&")}"]`;
  faults.push({
    message: "on names no instances",
    found: list === void 0 ? clip(value) : `${list.length} keys`,
    wanted: `on=["eu", "us"], on=[0] or on=*, with at most ${mostKeys} keys`,
    ...list === void 0 && !value.startsWith("[") ? { next: `did you mean on=${clip(bare)}?` } : {},
    range
  });
  return void 0;
}
function listOfKeys(text) {
  try {
    const list = JSON.parse(text);
    if (!Array.isArray(list)) return void 0;
    return list.every((key) => typeof key === "string" || Number.isSafeInteger(key) && key >= 0) ? list : void 0;
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
  const orders = new Map(file.comments.map(({ range }, order) => [range.start, order]));
  const next = nextOf(file, lines, orders);
  const before = ({ comment: { range } }) => {
    const line = lines.lineOf(range.start);
    const first = lines.firstOf(line);
    const order = first === void 0 ? void 0 : orders.get(first);
    const at2 = order === void 0 ? first : next(order);
    return at2 !== void 0 && at2 < range.start ? at2 : void 0;
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
function endOfText(text, first, start) {
  let end = start;
  while (end > first && " 	\r,".includes(text.charAt(end - 1))) end--;
  return end;
}
function nextOf({ text, comments }, lines, orders) {
  const known = /* @__PURE__ */ new Map();
  return (order) => {
    const passed = [];
    let at2 = order;
    let found;
    while (at2 !== void 0 && !known.has(at2)) {
      passed.push(at2);
      const comment = comments[at2];
      const offset = comment === void 0 ? void 0 : behindComment(text, comment.range, lines);
      at2 = offset === void 0 ? void 0 : orders.get(offset);
      if (at2 === void 0) found = offset;
    }
    if (at2 !== void 0) found = known.get(at2);
    for (const each of passed) known.set(each, found);
    return known.get(order);
  };
}
function behindComment(text, { end }, lines) {
  let at2 = end;
  while (at2 < text.length && " 	\r".includes(text.charAt(at2))) at2++;
  if (at2 < text.length && text[at2] !== "\n") return at2;
  return lines.firstOf(lines.lineOf(at2) + 1);
}
function topAround({ tops }, said) {
  const { start } = said.comment.range;
  const spot = tops[lastAtOrBefore(tops, start, ({ range }) => range.start)];
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
function commentLines(text, { start, end }) {
  const comment = text.slice(start, end);
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
function trimmed(text, start) {
  const head = text.trimStart();
  return { text: head.trimEnd(), start: start + text.length - head.length };
}

// app/hcl/suppress/foreign.ts
function readForeign(line) {
  return [...readCheckov(line), ...readTrivy(line), ...readKics(line)];
}
var mostIds = 100;
function readCheckov({ text, start }) {
  const match = /(checkov|bridgecrew|cortex):skip= *([A-Za-z\d_]+(?:,[A-Za-z\d_]+)*)/.exec(text);
  if (match === null) return [];
  const behind = text.slice(match.index + match[0].length);
  const reason = /^\s*:/.test(behind) ? unquoted(behind.replace(/^\s*:/, "")) : "";
  return [
    {
      tool: "checkov",
      origin: `${match[1]}:skip`,
      reach: "around",
      ids: (match[2] ?? "").split(",").slice(0, mostIds),
      others: false,
      filter: [],
      ...reason === "" ? {} : { reason },
      range: { start: start + match.index, end: start + text.length }
    }
  ];
}
function readTrivy({ text, start }) {
  const heads = [...text.matchAll(/(?<![^\s#/])(trivy|tfsec):ignore:(?=\S)/g)];
  return heads.slice(0, mostIds).flatMap((head, index) => {
    const from = head.index + head[0].length;
    const end = heads[index + 1]?.index ?? text.length;
    const words = /^\S+/.exec(text.slice(from, end))?.[0] ?? "";
    const sections = readSections(words);
    if (sections === void 0) return [];
    const reason = unquoted(text.slice(from + words.length, end).replace(/^[\s:,;–—-]+|[\s#/]+$/g, ""));
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
  const match = /^([^:[\]]+)(?:\[([^\]]*)\])?(?::(.*))?$/.exec(words);
  if (match === null) return void 0;
  const filter = (match[2] ?? "").split(",").flatMap(readFilter);
  const sections = (match[3] ?? "").split(":");
  const sectionNamed = (name) => {
    const at2 = sections.findIndex((section, index) => index % 2 === 0 && section === name);
    return at2 < 0 ? void 0 : sections[at2 + 1];
  };
  const until = sectionNamed("exp");
  const workspace = sectionNamed("ws");
  return {
    ids: [match[1] ?? ""],
    filter,
    ...until === void 0 ? {} : { until },
    ...workspace === void 0 ? {} : { workspace }
  };
}
function readFilter(text) {
  const at2 = text.indexOf("=");
  return at2 <= 0 ? [] : [{ path: text.slice(0, at2).trim().split("."), value: text.slice(at2 + 1).trim() }];
}
var kicsReaches = {
  ignore: "file",
  enable: "file",
  disable: "file",
  "ignore-line": "next-line",
  "ignore-block": "below"
};
function readKics({ text, start }) {
  const match = /^kics-scan\s+([a-z-]+)(?:=(\S*))?(?:\s+|$)/.exec(text);
  const command = match?.[1] ?? "";
  const reach2 = Object.hasOwn(kicsReaches, command) ? kicsReaches[command] : void 0;
  if (match === null || reach2 === void 0) return [];
  const lists = command === "enable" || command === "disable";
  if (lists !== (match[2] !== void 0)) return [];
  const ids = (match[2] ?? "").split(",").filter((id) => id !== "").slice(0, mostIds);
  if (lists && ids.length === 0) return [];
  const reason = unquoted(text.slice(match[0].length).replace(/^[\s:,;–—-]+/, ""));
  return [
    {
      tool: "kics",
      origin: `kics-scan ${command}`,
      reach: reach2,
      ids: lists ? ids : ["*"],
      others: command === "enable",
      filter: [],
      ...reason === "" ? {} : { reason },
      range: { start, end: start + text.length }
    }
  ];
}
function unquoted(text) {
  const plain = text.trim();
  return /^"[^"]*"$/.test(plain) ? plain.slice(1, -1).trim() : plain;
}

// app/hcl/suppress/read-comments.ts
var any = /plumbline:|:skip=|:ignore:|kics-scan/;
function readComments(file, rules) {
  if (!any.test(file.text)) return [];
  return file.comments.flatMap((comment, order) => {
    const { start, end } = comment.range;
    if (!any.test(file.text.slice(start, end))) return [];
    const own = [];
    const foreign = [];
    const faults = [];
    for (const line of commentLines(file.text, comment.range)) {
      if (!any.test(line.text)) continue;
      const read = readOwn(line, rules);
      if (read !== void 0 && "directive" in read) own.push(read.directive);
      else if (read !== void 0) faults.push(...read.faults);
      else foreign.push(...readForeign({ ...line, text: line.text.slice(0, longestDirective) }));
    }
    return own.length + foreign.length + faults.length === 0 ? [] : [{ comment, order, own, foreign, faults }];
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
  const { policies, until, owner, reason, on, path, range } = directive;
  const spot = work.placer.own(said);
  const named2 = `plumbline:waive ${policies.join(", ")}`;
  if (spot === void 0 || !canBeCovered(spot.top)) {
    work.notices.push(notice(work, "waiver-unmatched", `${named2} covers nothing: ${whyNowhere(spot)}`, range));
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
        source: sourceOf(work, range),
        origin: "plumbline:waive",
        named: policy
      });
    }
  }
}
function addForeign(work, said, directive) {
  const { origin, reach: reach2, until, range } = directive;
  const mapped = work.context.aliases.policiesOf(directive);
  work.unmapped += mapped.filter(({ id, policies }) => policies.length === 0 && !id.includes("*")).length;
  const known = mapped.filter(({ policies }) => policies.length > 0);
  if (known.length === 0) return;
  const named2 = `${origin}${known.every(({ id }) => id === "*") ? "" : ` ${known.map(({ id }) => id).join(", ")}`}`;
  if (until !== void 0 && !isDate(until)) {
    const fault = {
      message: "exp is no date",
      found: until.slice(0, 60),
      wanted: "a date that exists, YYYY-MM-DD",
      range
    };
    work.notices.push(malformed(work, named2, fault));
    return;
  }
  if (!isInWorkspace(work, directive, named2)) return;
  const spots = work.placer.foreign(said, reach2).filter(({ top }) => reach2 === "file" ? typeKeyOf(top) !== void 0 : canBeCovered(top));
  if (spots.length === 0) {
    const why = reach2 === "file" ? "no resource follows it at the head of the file" : whyNotTaken(reach2);
    work.notices.push(notice(work, "waiver-unmatched", `${named2} covers nothing: ${why}`, range));
  }
  for (const spot of spots) addForeignAt(work, directive, known, named2, spot);
}
function addForeignAt(work, { origin, reason, until, filter, range }, known, named2, spot) {
  const held = holds(filter, spot.top);
  if (held === "unknown") {
    const why = 'its filter depends on values that are not written in the block; plumbline:waive can name instances with on=["…"]';
    work.notices.push(notice(work, "waiver-ignored", `${named2} is not honoured: ${why}`, range));
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
          source: sourceOf(work, range),
          origin,
          named: id
        });
      }
    }
  }
}
function isInWorkspace({ context, ...work }, { workspace, range }, named2) {
  if (workspace === void 0 || workspace === "*") return true;
  if (context.workspace !== void 0) return matchesGlob(workspace, context.workspace);
  const why = `it holds in the workspace ${workspace.slice(0, 60)} alone, and which one this is nobody knows`;
  work.notices.push(notice({ context, ...work }, "waiver-ignored", `${named2} is not honoured: ${why}`, range));
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
function malformed(work, named2, { message, found, wanted, next, range }) {
  const { line, column } = positionOf(work.file, range.start);
  const advice = next === void 0 ? "" : `; next: ${next}`;
  return {
    kind: "waiver-malformed",
    message: `${named2} counts as none: ${message} (found ${found}; wanted ${wanted}${advice})`,
    source: `${work.file.file}:${line}:${column}`
  };
}
function notice(work, kind, message, range) {
  return { kind, message, source: sourceOf(work, range) };
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
  const read = /* @__PURE__ */ new Map();
  const waivers = [];
  const notices = [];
  let unmapped = 0;
  let full = false;
  for (const { module, calls } of walk(tree)) {
    let found = read.get(module.directory);
    if (found === void 0) {
      found = ofModule(tree, module, context);
      read.set(module.directory, found);
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
  const meant2 = foreign.reduce((sum, file) => sum + countMeant(file, context), 0);
  return {
    waivers: own.flatMap(({ waivers }) => waivers),
    notices: [...own.flatMap(({ notices }) => notices), ...meant2 === 0 ? [] : [notOwn(module, meant2)]],
    unmapped: own.reduce((sum, each) => sum + each.unmapped, 0)
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
function addDays(date, days) {
  const day = /* @__PURE__ */ new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

// app/command/comments.ts
function readComments2(sources, policies, rules, today) {
  const byRoot = new Map([...sources].map(([{ root }, { tree }]) => [root, tree]));
  const read = [...byRoot].map(([root, tree]) => sourceWaivers(tree, policies, { ...rules, today, root }));
  return {
    waivers: read.flatMap(({ waivers }) => waivers),
    notices: uniqueNotices(read.flatMap(({ notices }) => notices))
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

// app/files/disk-tree.ts
import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";

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
    const inside2 = pathInside(path);
    const real = inside2 === void 0 ? void 0 : realOf(join(top, inside2));
    return real === top || real?.startsWith(prefix) ? real : void 0;
  };
  return {
    read: (path) => {
      const real = place(path);
      const info = real === void 0 ? void 0 : statOf(real);
      if (real === void 0 || info?.isFile() !== true) return void 0;
      if (info.size > largestFile) throw tooLarge(path, info.size);
      return attempt(path, () => readFileSync(real, "utf8"));
    },
    list: (path) => {
      const real = place(path);
      if (real === void 0 || statOf(real)?.isDirectory() !== true) return void 0;
      const entries = attempt(path, () => readdirSync(real, { withFileTypes: true }));
      return entries.flatMap((entry) => listed(entry, () => place(`${path}/${entry.name}`))).sort(byName);
    }
  };
}
function listed(entry, place) {
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
    if (isDenied(cause)) throw unreadable(path, cause);
    return void 0;
  }
}
function statOf(path) {
  return statSync(path, { throwIfNoEntry: false });
}
function attempt(path, run) {
  try {
    return run();
  } catch (cause) {
    throw unreadable(path, cause);
  }
}
function isDenied(cause) {
  return cause instanceof Error && "code" in cause && (cause.code === "EACCES" || cause.code === "EPERM");
}
function unreadable(path, cause) {
  return new Problem("input.unreadable", "a file of the folder cannot be read", {
    file: path,
    found: isDenied(cause) ? "no permission to read it" : cause instanceof Error ? cause.message : String(cause),
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

// app/command/source.ts
import { dirname, relative, resolve, sep as sep2 } from "node:path";

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
function itemsOf(object) {
  const known = objectItems.get(object);
  if (known !== void 0) return known;
  const items = /* @__PURE__ */ new Map();
  for (const item of object.items) {
    const key = textOfKey(item.key);
    if (key !== void 0) items.set(key, item);
  }
  objectItems.set(object, items);
  return items;
}
function textsOf(tuple) {
  const known = tupleTexts.get(tuple);
  if (known !== void 0) return known;
  const texts = /* @__PURE__ */ new Map();
  tuple.elements.forEach((element, at2) => {
    const text = textOfKey(element);
    if (text !== void 0 && !texts.has(text)) texts.set(text, at2);
  });
  tupleTexts.set(tuple, texts);
  return texts;
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
function bind(scope, name, bound) {
  return { ...scope, bindings: { name, bound, next: scope.bindings } };
}
function findBinding(scope, name) {
  for (let each = scope.bindings; each !== void 0; each = each.next) if (each.name === name) return each.bound;
  return void 0;
}

// app/locate/body.ts
function bodyOf(declaration, scope) {
  const { file, block } = declaration;
  const views = /* @__PURE__ */ new Map();
  return {
    scope,
    head: { file, range: block.header },
    names: () => attributeNames(declaration),
    attribute: (name) => {
      const found = findAttribute(declaration, name);
      return found === void 0 ? void 0 : { file: found.file, expression: found.attribute.value, range: found.attribute.range };
    },
    blocks: (type) => {
      const known = views.get(type);
      if (known !== void 0) return known;
      const written = findBlocks(declaration, type).map((placed) => blockView(placed, scope));
      const made = written.length > 0 || file.syntax === "native" ? written : jsonBlocks(declaration, scope, type);
      views.set(type, made);
      return made;
    }
  };
}
function rebind({ body, dynamic }, key) {
  if (dynamic === void 0) return body;
  const { key: _, ...each } = dynamic.each;
  const bound = { kind: "each", each: key === void 0 ? each : { ...each, key } };
  return withScope(body, bind(body.scope, dynamic.iterator, bound));
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
  const made = objectsIn(dynamic.attribute.value).flatMap((labels) => objectsIn(itemsOf(labels).get(type)?.value));
  if (made.length === 0) return [];
  const plain = findAttribute(declaration, type);
  return [
    ...objectsIn(plain?.attribute.value).map((object) => ({
      body: objectView(plain?.file ?? declaration.file, object, scope)
    })),
    ...made.map((object) => jsonDynamic(dynamic.file, object, type, scope))
  ];
}
function jsonDynamic(file, object, type, scope) {
  const items = itemsOf(object);
  const forEach = items.get("for_each");
  const iterator = items.get("iterator")?.value;
  const [content] = objectsIn(items.get("content")?.value);
  const place = { file, expression: forEach?.value ?? { kind: "null", range: object.range }, scope };
  const literal2 = iterator?.kind === "template" ? iterator.parts[0] : void 0;
  return {
    body: objectView(file, content ?? object, scope),
    dynamic: {
      each: { place, range: forEach?.value.range ?? object.range, role: "attribute" },
      iterator: literal2?.kind === "literal" ? literal2.value : type
    }
  };
}
function objectsIn(expression) {
  if (expression?.kind === "object") return [expression];
  return expression?.kind === "tuple" ? expression.elements.filter((each) => each.kind === "object") : [];
}
function objectView(file, object, scope) {
  const items = itemsOf(object);
  return {
    scope,
    head: { file, range: { start: object.range.start, end: object.range.start + 1 } },
    names: () => [...items.keys()],
    attribute: (name) => {
      const item = items.get(name);
      if (item === void 0) return void 0;
      const range = { start: item.key.range.start, end: item.value.range.end };
      return { file, expression: item.value, range };
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
  const element = { place: { ...cursor.place, expression: splat.of }, path: [index] };
  const scope = bind(cursor.place.scope, "*", { kind: "place", cursor: element });
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
  const element = { place: { ...place, expression: loop.collection }, path: [key] };
  let scope = bind(place.scope, loop.value, { kind: "place", cursor: element });
  if (loop.key !== void 0) scope = bind(scope, loop.key, { kind: "constant", value: key });
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
    const written = literalOf(cursor.place.expression);
    if (written !== void 0) return written;
  }
  const { place, path } = tracer.settle(cursor);
  return path.length === 0 ? valueAt2(tracer, place) : decidedLater;
}
function literalOf(expression) {
  if (expression.kind === "number") return Number(expression.text);
  return expression.kind === "boolean" ? expression.value : plainText(expression);
}
function valueAt2(tracer, place) {
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
      return textOf(expression, of);
    case "tuple":
      return expression.elements.map((element) => of(element));
    case "object":
      return objectOf(expression, of);
    case "name":
    case "attribute":
    case "index":
      return nameOf2(tracer, place);
    case "unary":
      return negate(of(expression.operand), expression.operator);
    case "binary":
      return operate(expression, of);
    case "for-tuple":
    case "for-object":
      return constantOfLoop(tracer, place, expression);
    default:
      return decidedLater;
  }
}
function textOf({ parts: parts2 }, of) {
  let text = "";
  for (const part of parts2) {
    if (part.kind === "literal") text += part.value;
    else {
      const value = part.kind === "interpolation" ? of(part.value) : decidedLater;
      if (typeof value === "object") return decidedLater;
      text += String(value);
    }
  }
  return text;
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
function negate(value, operator) {
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
function compare2(written, value) {
  if (written instanceof Unknown || written === null || value === void 0) return void 0;
  if (written instanceof SetValue) return compare2(written.elements, value);
  if (isList(written)) {
    if (!Array.isArray(value)) return value === null && written.length === 0 ? void 0 : false;
    return compareLists(written, value);
  }
  if (isValueObject(written)) return isObject(value) ? compareObjects(written, value) : false;
  if (value === null) return written === "" || written === false || written === 0 ? void 0 : false;
  return typeof value === "object" ? false : String(written) === String(value);
}
function compareObjects(written, value) {
  return both2(Object.entries(written).map(([key, each]) => compare2(each, value[key])));
}
function compareLists(written, value) {
  if (written.some((each) => each instanceof Unknown || typeof each === "object" && each !== null)) {
    if (written.length !== value.length) return void 0;
    return both2(written.map((each, at2) => compare2(each, value[at2]))) === true ? true : void 0;
  }
  const have = new Set(written.map(String));
  const want = new Set(value.map(String));
  return have.size === want.size && [...have].every((each) => want.has(each));
}
function both2(agreements2) {
  if (agreements2.includes(false)) return false;
  return agreements2.includes(true) ? true : void 0;
}
function agreements(tracer, body, element, depth = 0) {
  if (!isObject(element)) return 0;
  let count = 0;
  for (const name of body.names()) {
    const written = body.attribute(name);
    if (written === void 0 || !tracer.spend()) continue;
    const place = { file: written.file, expression: written.expression, scope: body.scope };
    const agreed = compare2(tracer.constant({ place, path: [] }), element[name]);
    if (agreed === false) return void 0;
    if (agreed) count++;
  }
  for (const [name, value] of depth < 3 ? Object.entries(element) : []) {
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
    const blocks = view.blocks(name);
    if (blocks.length === 0) {
      const written = view.attribute(name);
      if (written === void 0) return stop("missing", true);
      const place = { file: written.file, expression: written.expression, scope: view.scope };
      const type = declared?.kind === "attribute" ? declared.type : void 0;
      const isSet = declared?.kind === "block" ? declared.nesting === "set" : void 0;
      const aimed = aim(tracer, place, behind, value, type, isSet);
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
      const [first] = blocks;
      if (first !== void 0) view = first.body;
      return stop("block", blocks.length === 1);
    }
    rest = typeof index === "number" ? behind.slice(1) : behind;
    if (typeof index === "number") value = Array.isArray(value) ? value[index] : void 0;
    const chosen = choose(tracer, blocks, typeof index === "number" ? index : 0, value, block?.nesting === "set");
    if (chosen === void 0) return stop("block", false);
    view = chosen;
  }
}
function choose(tracer, blocks, index, element, isSet) {
  const [only] = blocks;
  if (blocks.length === 1 && only !== void 0 && only.dynamic === void 0) return only.body;
  let isClosed = true;
  const candidates = blocks.flatMap((written) => {
    if (written.dynamic === void 0) return [{ written, body: written.body }];
    const keys2 = keysOf(tracer, written.dynamic.each.place);
    if (keys2 === void 0) isClosed = false;
    return keys2 === void 0 ? [{ written, body: rebind(written, void 0) }] : keys2.map((key) => ({ written, body: rebind(written, key) }));
  });
  const counted = isClosed && !isSet ? candidates[index] : void 0;
  if (element === void 0) return counted?.body ?? (isSet || !isClosed ? sameBlock(candidates) : void 0);
  if (counted !== void 0 && agreements(tracer, counted.body, element) !== void 0) return counted.body;
  const possible = candidates.flatMap((candidate) => {
    const score = agreements(tracer, candidate.body, element);
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
function aim(tracer, place, path, value, type, isSet) {
  const aimed = [];
  let at2 = place;
  let known = value;
  let declared = type;
  let unordered = isSet ?? declared?.kind === "set";
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
function chooseElement(tracer, place, tuple, index, element, isSet) {
  if (element === void 0) return !isSet ? index : tuple.elements.length === 1 ? 0 : void 0;
  const agreed = tuple.elements.map(
    (expression) => tracer.spend() ? compare2(tracer.constant({ place: { ...place, expression }, path: [] }), element) : void 0
  );
  if (agreed[index] === true || !isSet && index in agreed && agreed[index] !== false) return index;
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
  const inside2 = (expression, path = cursor.path) => ({
    ...cursor,
    place: { ...cursor.place, expression },
    path
  });
  if (transparent.has(call.name)) return pass(inside2(first));
  switch (call.name) {
    case "jsonencode":
    case "yamlencode":
      return cursor.path.length === 0 ? void 0 : pass(inside2(first));
    case "one":
      return pass(inside2(first, [0, ...cursor.path]));
    case "element":
    case "lookup": {
      const key = second === void 0 ? void 0 : tracer.constant(inside2(second, []));
      if (typeof key !== "string" && typeof key !== "number") return void 0;
      const found = inside2(first, [key, ...cursor.path]);
      return pass(third !== void 0 && lacks(tracer, inside2(first, []), key) ? inside2(third) : found);
    }
    case "try":
      return pass(inside2(call.arguments.find((each) => exists(tracer, inside2(each))) ?? first));
    case "coalesce":
    case "coalescelist":
      return pass(inside2(call.arguments.find((each) => !isEmpty(tracer, inside2(each, []))) ?? first));
    case "merge":
      return hopMerge(tracer, cursor, call, inside2);
    case "concat":
      return hopConcat(tracer, cursor, call, inside2);
    default:
      return void 0;
  }
}
function hopMerge(tracer, cursor, call, inside2) {
  const [key] = cursor.path;
  if (key === void 0) return void 0;
  for (const each of call.arguments.toReversed()) {
    const { expression } = tracer.settle(inside2(each, [])).place;
    if (expression.kind !== "object") return void 0;
    if (itemsOf(expression).has(String(key))) return pass(inside2(each));
    if (expression.items.some((item) => item.key.kind !== "template")) return void 0;
  }
  return void 0;
}
function hopConcat(tracer, cursor, call, inside2) {
  const [key, ...path] = cursor.path;
  if (typeof key !== "number") return void 0;
  let index = key;
  for (const each of call.arguments) {
    const { expression } = tracer.settle(inside2(each, [])).place;
    if (expression.kind !== "tuple") return void 0;
    if (index < expression.elements.length) return pass(inside2(each, [index, ...path]));
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
var deepest = 100;
function findInJson(text, template, path) {
  const gaps = [];
  for (const part of template.parts) {
    if (part.kind === "interpolation") gaps.push({ range: part.range, value: part.value });
    else if (part.kind !== "literal") return void 0;
  }
  const start = template.parts[0]?.range.start;
  const end = template.parts.at(-1)?.range.end;
  return start === void 0 || end === void 0 || path.length > deepest ? void 0 : new JsonSearch(text, start, end, gaps).find(path);
}
var JsonSearch = class {
  at;
  gap = 0;
  text;
  end;
  gaps;
  constructor(text, start, end, gaps) {
    this.text = text;
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
    const hole = this.gaps[this.gap];
    if (!this.skipValue()) return void 0;
    const range = { start, end: this.at };
    const isHole = hole !== void 0 && hole.range.start >= value && hole.range.end <= this.at;
    const alone2 = isHole && hole.range.end - hole.range.start >= this.at - value - 2;
    return alone2 ? { range, hole: hole.value } : { range };
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
      const hole = this.gaps[this.gap];
      const c = this.peek();
      if (hole !== void 0 && hole.range.start === this.at) {
        this.at = hole.range.end;
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
      const hole = this.gaps[this.gap];
      if (hole !== void 0 && hole.range.start <= this.at) {
        this.at = hole.range.end;
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
function sameText(quoted, text) {
  if (!quoted.includes("\\")) return quoted.slice(1, -1) === text;
  try {
    return JSON.parse(quoted) === text;
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
  const { file, range } = found.spot;
  return {
    cursor: { place: { file, expression: { kind: "null", range }, scope }, path: [] },
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
function hopEach({ place, range, role, key }, part, rest) {
  const cursor = key === void 0 ? { place, path: [] } : { place, path: [key, ...rest], ...part === "key" ? { keyOnly: true } : {} };
  return { cursor, move: "jump", spot: { file: place.file, range, role } };
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
  return compare2(written, value) === false;
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
  const inside2 = instanceScope(scope.module, declaration, key, "attribute");
  if (declaration.key.startsWith("data.aws_iam_policy_document.") && rest[0] === "json")
    return hopPolicyDocument(tracer, declaration, inside2, rest.slice(1));
  const found = descend(tracer, bodyOf(declaration, inside2), rest);
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
function hopObject(tracer, cursor, object) {
  const [key, ...path] = cursor.path;
  if (key === void 0) return void 0;
  const item = itemsOf(object).get(String(key)) ?? object.items.find(
    ({ key: written }) => written.kind !== "template" && tracer.constant({ place: { ...cursor.place, expression: written }, path: [] }) === key
  );
  if (item === void 0) return void 0;
  const range = { start: item.key.range.start, end: item.value.range.end };
  return {
    cursor: { ...at(cursor, item.value), path },
    move: "narrow",
    spot: { file: cursor.place.file, range, role: "element" }
  };
}
function hopTuple(tracer, cursor, tuple) {
  const [key, ...path] = cursor.path;
  if (key === void 0) return void 0;
  const index = typeof key === "number" ? key : textsOf(tuple).get(key) ?? elementWith(tracer, cursor, tuple, key);
  const element = tuple.elements[index];
  if (element === void 0) return void 0;
  return {
    cursor: { ...at(cursor, element), path },
    move: "narrow",
    spot: { file: cursor.place.file, range: element.range, role: "element" }
  };
}
function elementWith(tracer, cursor, tuple, text) {
  return tuple.elements.findIndex(
    (expression) => expression.kind !== "template" || expression.parts.some(({ kind }) => kind !== "literal") ? tracer.constant({ place: { ...cursor.place, expression }, path: [] }) === text : false
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
  collect(tracer, { text: place.file.text, bound: /* @__PURE__ */ new Set(), isPart: false, found }, expression);
  const [only] = found.values();
  if (found.size !== 1 || only === void 0) return void 0;
  return { place: { ...place, expression: only }, path: [] };
}
function collect(tracer, search, expression) {
  const { text, bound, isPart, found } = search;
  if (found.size > 1 || !tracer.spend()) return;
  const inner = (each, more = {}) => collect(tracer, { ...search, ...more }, each);
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
        found.set(text.slice(expression.range.start, expression.range.end), expression);
        if (isPart) found.set("", expression);
      }
      for (const step of steps) if (typeof step !== "string") inner(step);
      return;
    }
    case "for-tuple":
    case "for-object": {
      const [collection, ...results] = childrenOf(expression);
      if (collection !== void 0) inner(collection);
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
var longest = 40;
var mostHops = 2e3;
function trace(tracer, start, first) {
  const steps = [stepAt(first)];
  const influences = /* @__PURE__ */ new Set();
  let cursor = start;
  let condition;
  let missing2 = false;
  let asked = start.path.length;
  for (let hops = 0; hops < mostHops && steps.length < longest; hops++) {
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
function stepAt({ file, range, role }) {
  return { location: locationOf(file, range), role };
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
var deepest2 = 100;
function openLocate(tree, settings = {}) {
  const tracer = openTracer(tree, settings);
  const bodies = rememberBody();
  return (text, path, values) => {
    const address = parseAddress(text);
    if (address === void 0) return void 0;
    tracer.rest();
    return locate(tracer, bodies, settings.schema, address, path, values ?? void 0);
  };
}
function openTracer(tree, { variableFiles: variableFiles2 = [], given: given2 = /* @__PURE__ */ new Set(), values = /* @__PURE__ */ new Map() }) {
  let left = patience;
  let depth = 0;
  const tracer = {
    tree,
    scopes: openScopes(tree),
    assigned: indexAssignments(variableFiles2),
    given: given2,
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
    if (depth >= deepest2) return otherwise;
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

// app/command/decoders.ts
import { gunzipSync } from "node:zlib";

// app/files/decode-yaml.ts
import { createRequire } from "node:module";
var mostNodes = 1e6;
var understood = /^tag:yaml\.org,2002:(str|int|float|bool|null|timestamp|binary|seq|map)$/;
function decodeYaml(text, readPlain) {
  const { isAlias, isMap, isScalar, isSeq, parseDocument } = createRequire(import.meta.url)("yaml");
  const document = parseDocument(text, { schema: "failsafe", uniqueKeys: false, version: "1.1", merge: false });
  if (document.errors[0] !== void 0) throw document.errors[0];
  if (document.contents === null) throw new Error("there is no document");
  let left = mostNodes;
  const open = /* @__PURE__ */ new Set();
  const anchors = /* @__PURE__ */ new Map();
  const read = (node) => {
    if (left-- <= 0) throw new Error("too many nodes");
    if (node === null || node === void 0) return null;
    if (node.tag !== void 0 && !understood.test(node.tag)) throw new Error(`unsupported tag ${node.tag}`);
    if (isAlias(node)) {
      if (open.has(node.source)) throw new Error(`${node.source} refers to itself`);
      const target = anchors.get(node.source);
      if (target === void 0) throw new Error(`there is no anchor ${node.source}`);
      open.add(node.source);
      const value = read(target);
      open.delete(node.source);
      return value;
    }
    if (node.anchor !== void 0) anchors.set(node.anchor, node);
    if (isScalar(node)) {
      const source = String(node.source ?? node.value ?? "");
      const isPlain = node.type === "PLAIN" && (node.tag === void 0 || /:(float|int|bool|null)$/.test(node.tag));
      return isPlain ? readPlain(source) : source;
    }
    if (isSeq(node)) return node.items.map((item) => read(item));
    if (!isMap(node)) return null;
    const entries = [];
    for (const { key, value } of node.items) {
      const name = read(key);
      if (name === null || typeof name === "object") throw new Error("only texts are allowed as keys");
      const inner = read(value);
      const merges = name === "<<" && isScalar(key) && key.type === "PLAIN";
      if (!merges) entries.push([String(name), inner]);
      else if (inner === null || typeof inner !== "object" || Array.isArray(inner)) throw new Error("cannot merge this");
      else entries.push(...Object.entries(inner));
    }
    return Object.fromEntries(entries);
  };
  return read(document.contents);
}

// app/command/decoders.ts
var largest = 1e7;
var decoders = {
  decodeYaml,
  gunzip: (bytes) => gunzipSync(bytes, { maxOutputLength: largest })
};

// app/command/source.ts
var opened = /* @__PURE__ */ new Map();
async function placeOf(folder) {
  const working = process.cwd();
  const full = resolve(working, folder);
  const top = await repositoryTop(full) ?? (inside(working, full) ? working : full);
  const sources = opened.get(top) ?? openSources(diskTree(top));
  opened.set(top, sources);
  const directory = relative(top, full).split(sep2).join("/");
  return { sources, directory: directory === "" ? "." : directory };
}
function inside(folder, path) {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep2}`) && resolve(folder, way) === path;
}
function openRoot({ sources, directory }, given2, schema, evidence) {
  const tree = openModuleTree(sources.tree, directory, { sources });
  return rootSource(tree, sources.tree, (file) => sources.file(file), given2, schema, evidence);
}
function openEmbedded(evidence, schema, directory) {
  const entries = evidence.source?.();
  const files = entries === void 0 ? void 0 : openSnapshotTree(entries, directory);
  if (files === void 0) return void 0;
  const tree = openModuleTree(files, directory);
  const parse = (file) => {
    const text = files.read(file);
    return text === void 0 ? void 0 : parseFile(file, text);
  };
  return rootSource(tree, files, parse, { files: [], environment: /* @__PURE__ */ new Map() }, schema, evidence);
}
function rootSource(tree, files, parse, given2, schema, evidence) {
  const loaded = variableFiles(files, tree.directory).flatMap((file) => parse(file) ?? []);
  const assigning = [...loaded, ...given2.files];
  const assignments = [
    { kind: "texts", values: given2.environment },
    ...assigning.map((file) => ({ kind: "file", file }))
  ];
  const evaluate = (path, root, more) => readSource({ tree, files, root, path, schema, variables: [...assignments, ...more], decoders });
  return {
    tree,
    locate: openLocate(tree, {
      variableFiles: assigning,
      given: new Set(given2.environment.keys()),
      values: evidence === void 0 ? /* @__PURE__ */ new Map() : variablesOf(evidence),
      schema
    }),
    read: (file) => files.read(file),
    evaluate: (path, root) => evaluate(path, root, []),
    evaluated: (evidence2) => evaluate(evidence2.path, evidence2.root, [{ kind: "values", values: variablesOf(evidence2) }]).resources
  };
}
function variablesOf(evidence) {
  const variables = Object.entries(evidence.made?.().variables ?? {});
  return new Map(variables.map(([name, value]) => [name, value ?? null]));
}
function folderOfFile(path) {
  return path === "-" ? "." : dirname(path);
}

// app/command/source-alone.ts
import { join as join2, relative as relative2, resolve as resolve2 } from "node:path";

// app/hcl/modules/roots.ts
var unseen = /* @__PURE__ */ new Set([".terraform", ".git", "node_modules", ".terragrunt-cache"]);
var mostFolders = 5e4;
var deepest3 = 40;
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
      if (module !== void 0) folders.set(path, { directory: path, module, ...shapeOf(path, module, entries, tree) });
    }
    for (const { name, kind } of entries) {
      if (kind !== "folder" || unseen.has(name)) continue;
      if (queue.length >= mostFolders || depth >= deepest3) cut = true;
      else queue.push({ path: joinPath(path, name), depth: depth + 1 });
    }
  }
  return { folders, cut };
}
function shapeOf(path, module, entries, tree) {
  const blocks = module.others.map(({ block }) => block);
  const names = entries.filter(({ kind }) => kind === "file").map(({ name }) => name);
  const settings = blocks.filter(({ type }) => type === "terraform");
  const backend = settings.some(
    ({ body }) => body.blocks.some(({ type }) => type === "backend" || type === "cloud") || body.attributes.some(({ name }) => name === "backend" || name === "cloud")
  );
  const present = {
    backend,
    state: names.includes("terraform.tfstate") || tree.list(joinPath(path, "terraform.tfstate.d")) !== void 0,
    lock: names.includes(".terraform.lock.hcl"),
    provider: blocks.some(({ type }) => type === "provider"),
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

// app/command/source-alone.ts
async function sourcesAlone(request, covered) {
  const { paths, only, roots, variables, schema, onStep } = request;
  const sources = /* @__PURE__ */ new Map();
  const skipped = [];
  if (only !== void 0 && !only.includes("source")) return { sources, skipped };
  const done = new Set(covered);
  for (const path of paths) {
    if (!isFolder(path)) continue;
    const place = await placeOf(path);
    const { directories, passed } = roots === void 0 ? rootsBelow(place) : { directories: named(path, place, roots), passed: [] };
    skipped.push(...passed);
    for (const directory of directories) {
      const folder = folderOn(path, place, directory);
      if (done.has(resolve2(folder))) continue;
      done.add(resolve2(folder));
      onStep(`evaluating ${folder}`);
      const source = openRoot({ sources: place.sources, directory }, variables, schema);
      sources.set(source.evaluate(folder, directory), alone(source));
    }
  }
  return { sources, skipped };
}
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
function named(path, { directory }, roots) {
  return roots.map((root) => {
    const inside2 = relative2(resolve2(path), resolve2(root));
    const below2 = inside2.startsWith("..") ? root : inside2;
    return [directory, below2].filter((part) => part !== "." && part !== "").join("/") || ".";
  });
}
function folderOn(path, place, directory) {
  const below2 = relative2(place.directory, directory);
  return below2 === "" ? path : join2(path, below2);
}
function alone({ evaluated: _, ...rest }) {
  return rest;
}

export {
  readComments2 as readComments,
  uniqueNotices,
  brokenNotices,
  findResource,
  pathInside,
  byName,
  largestFile,
  diskTree,
  placeOf,
  openRoot,
  openEmbedded,
  folderOfFile,
  sourcesAlone,
  rootsBelow
};
