resource "aws_db_subnet_group" "main" {
  name       = local.prefix
  subnet_ids = aws_subnet.private[*].id
}

resource "aws_db_instance" "shop" {
  identifier                  = "${local.prefix}-shop"
  engine                      = "postgres"
  engine_version              = "16.4"
  instance_class              = "db.r6g.large"
  allocated_storage           = 200
  db_subnet_group_name        = aws_db_subnet_group.main.name
  vpc_security_group_ids      = [aws_security_group.db.id]
  username                    = "shop"
  manage_master_user_password = true

  storage_encrypted = true
  kms_key_id        = aws_kms_key.data.arn

  multi_az                  = true
  backup_retention_period   = 14
  deletion_protection       = true
  skip_final_snapshot       = false
  final_snapshot_identifier = "${local.prefix}-shop-final"
}

resource "aws_db_instance" "reporting" {
  identifier                  = "${local.prefix}-reporting"
  engine                      = "postgres"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "report"
  manage_master_user_password = true
  storage_encrypted           = var.db_storage_encrypted
  publicly_accessible         = true
  skip_final_snapshot         = true
}

resource "aws_ebs_volume" "cache" {
  count             = 2
  availability_zone = local.azs[count.index]
  size              = 100
  encrypted         = count.index == 0
}

resource "aws_ebs_volume" "spool" {
  availability_zone = local.azs[0]
  size              = 20
}

resource "aws_ebs_encryption_by_default" "this" {
  enabled = true
}
