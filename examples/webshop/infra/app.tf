resource "aws_lb" "web" {
  name                       = local.prefix
  load_balancer_type         = "application"
  internal                   = false
  security_groups            = [aws_security_group.edge.id]
  subnets                    = aws_subnet.public[*].id
  drop_invalid_header_fields = true
}

resource "aws_lb_target_group" "app" {
  name     = "${local.prefix}-app"
  port     = 8080
  protocol = "HTTP"
  vpc_id   = aws_vpc.main.id
}

resource "aws_lb_listener" "https" {
  load_balancer_arn = aws_lb.web.arn
  port              = 443
  protocol          = "HTTPS"
  ssl_policy        = "ELBSecurityPolicy-TLS13-1-2-2021-06"
  certificate_arn   = "arn:aws:acm:eu-west-1:${local.account}:certificate/3b0f6c2e-7f57-4d2e-9a52-6d0c8a0e41aa"
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.app.arn
  }
}

# port 80 exists only to send people to 443
resource "aws_lb_listener" "redirect" {
  load_balancer_arn = aws_lb.web.arn
  port              = 80
  protocol          = "HTTP"
  default_action {
    type = "redirect"
    redirect {
      port        = "443"
      protocol    = "HTTPS"
      status_code = "HTTP_301"
    }
  }
}

resource "aws_lb_listener" "status" {
  load_balancer_arn = aws_lb.web.arn
  port              = 8081
  protocol          = "HTTP"
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.app.arn
  }
}

resource "aws_instance" "app" {
  count                  = 2
  ami                    = "ami-0c1f9c3a7e5b2d804"
  instance_type          = "m6i.large"
  subnet_id              = aws_subnet.private[count.index].id
  vpc_security_group_ids = [aws_security_group.app.id]

  metadata_options {
    http_endpoint = "enabled"
    http_tokens   = "required"
  }
  root_block_device { encrypted = true }
}

resource "aws_instance" "bastion" {
  ami                         = "ami-0c1f9c3a7e5b2d804"
  instance_type               = "t3.micro"
  subnet_id                   = aws_subnet.public[0].id
  associate_public_ip_address = true
  vpc_security_group_ids      = [aws_security_group.bastion.id]

  metadata_options {
    http_tokens = "optional"
  }

  root_block_device {
    volume_size = 8
    encrypted   = false
  }
}

module "workers" {
  source = "./modules/thumbs"

  prefix   = local.prefix
  role_arn = aws_iam_role.thumbs.arn
  queues   = var.queues
  kms_key  = aws_kms_key.data.arn
}
