# --- edge -------------------------------------------------------------------
resource "aws_security_group" "edge" {
  name        = "${local.prefix}-edge"
  description = "HTTPS from the world to the load balancer"
  vpc_id      = aws_vpc.main.id

  ingress {
    description = "TLS for shoppers"
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = [local.anywhere]
  }

  egress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = [aws_vpc.main.cidr_block]
  }
}

# --- bastion: inline rule, SSH ------------------------------------------------
resource "aws_security_group" "bastion" {
  name   = "${local.prefix}-bastion"
  vpc_id = aws_vpc.main.id

  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = var.support_ranges
  }
  ingress {
    from_port   = 0
    to_port     = 0
    protocol    = "icmp"
    cidr_blocks = local.private_nets
  }
}

# --- app: rules live in their own resources ----------------------------------
resource "aws_security_group" "app" {
  name        = "${local.prefix}-app"
  description = "application hosts"
  vpc_id      = aws_vpc.main.id
}

resource "aws_security_group_rule" "app_from_edge" {
  type                     = "ingress"
  security_group_id        = aws_security_group.app.id
  source_security_group_id = aws_security_group.edge.id
  from_port                = 8080
  to_port                  = 8090
  protocol                 = "tcp"
}

resource "aws_security_group_rule" "app_debug" {
  type              = "ingress"
  description       = "remote debugger, temporary (2021)"
  security_group_id = aws_security_group.app.id
  from_port         = 3000
  to_port           = 3400
  protocol          = "tcp"
  cidr_blocks       = ["10.42.0.0/16"]
  ipv6_cidr_blocks  = ["::/0"]
}

resource "aws_vpc_security_group_ingress_rule" "app_office" {
  for_each = { for i, r in var.office_ranges : "office-${i}" => r }

  security_group_id = aws_security_group.app.id
  cidr_ipv4         = each.value
  ip_protocol       = "tcp"
  from_port         = 22
  to_port           = 22
}

resource "aws_vpc_security_group_ingress_rule" "app_rdp" {
  security_group_id = aws_security_group.app.id
  description       = "jump host for the ERP vendor"
  cidr_ipv4         = local.anywhere
  ip_protocol       = "tcp"
  from_port         = 3389
  to_port           = 3389
}

# all traffic OUT is allowed here on purpose
resource "aws_vpc_security_group_egress_rule" "app_out" {
  security_group_id = aws_security_group.app.id
  cidr_ipv4         = "0.0.0.0/0"
  ip_protocol       = "-1"
}

# --- admin: dynamic block ------------------------------------------------------
resource "aws_security_group" "admin" {
  name   = "${local.prefix}-admin"
  vpc_id = aws_vpc.main.id

  dynamic "ingress" {
    for_each = var.admin_ports
    iterator = port
    content {
      description = "admin ${port.value}"
      from_port   = port.value
      to_port     = port.value
      protocol    = "tcp"
      cidr_blocks = var.office_ranges
    }
  }
}

resource "aws_security_group" "db" {
  name   = "${local.prefix}-db"
  vpc_id = aws_vpc.main.id

  ingress {
    from_port       = 5432
    to_port         = 5432
    protocol        = "tcp"
    security_groups = [aws_security_group.app.id]
  }
}
