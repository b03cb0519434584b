data "aws_caller_identity" "me" {}
data "aws_partition" "here" {}
data "aws_availability_zones" "up" {
  state = "available"
}

locals {
  prefix  = "hollyhock-${var.env}"
  account = data.aws_caller_identity.me.account_id
  azs     = slice(data.aws_availability_zones.up.names, 0, 2)

  anywhere     = "0.0.0.0/0"
  private_nets = ["10.0.0.0/8", "172.16.0.0/12"]

  buckets = {
    images  = { versioned = true, public = true }
    exports = { versioned = false, public = false }
    reports = { versioned = true, public = false }
  }
}
