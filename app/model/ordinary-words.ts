/**
 * Words that stand in configurations so often that hiding them would garble a report and hide nothing, in lower case: states,
 * environments, engines, protocols, ordinary user names and the placeholders of examples.
 */
export const commonWords: ReadonlySet<string> = new Set(
  `
  true false null none yes no on off enabled disabled enable disable default auto automatic manual required optional allow deny
  allowed denied public private internal external standard premium basic free custom system managed provider unknown active
  inactive passive available unavailable running stopped pending created updated deleted create update delete read write readonly
  readwrite admin administrator root user users username owner guest service services account accounts group groups role roles
  password passwd secret secrets token tokens login changeme change-me placeholder example examples test tests testing tester
  sample demo dummy foobar foo bar baz hello world string number object list value values name names key keys data id ids
  dev develop development stage staging prod production preprod sandbox qa uat local localhost global regional zonal master main
  primary secondary replica standby backup backups archive logs logging log audit metrics monitoring monitor alarm alarms trace
  database databases db mysql mariadb postgres postgresql aurora aurora-mysql aurora-postgresql oracle sqlserver mssql mongodb
  redis memcached valkey rabbitmq activemq kafka elasticsearch opensearch dynamodb cassandra neptune docdb sqlite
  linux windows ubuntu debian centos redhat alpine amazon azure google microsoft github gitlab terraform opentofu kubernetes docker
  http https tcp udp icmp tls ssl ssh ftp sftp grpc dns smtp ldap websocket api rest graphql web website frontend backend server
  client worker workers queue queues topic topics bucket buckets storage network networks subnet subnets vpc cluster clusters
  node nodes instance instances container containers function functions lambda app apps application applications gateway proxy
  aes256 aes-256 aws:kms sse-s3 sse-kms rsa_2048 rsa_4096 symmetric_default encrypt_decrypt sign_verify hmac sha1 sha256 sha512
  json yaml text plain binary base64 utf-8 application/json text/plain text/html gzip none.
  low medium high critical info warn warning error debug notice fatal
  daily weekly monthly hourly yearly monday tuesday wednesday thursday friday saturday sunday january february march april june
  july august september october november december
  2012-10-17 2008-10-17 ec2 s3 sns sqs iam kms rds eks ecs ecr elb alb nlb cdn waf
  nodejs nodejs18.x nodejs20.x nodejs22.x python python3.9 python3.10 python3.11 python3.12 python3.13 java17 java21 ruby go dotnet
  `
    .trim()
    .split(/\s+/),
)
