package policies.aws.transfer.no_plain_ftp_test

import data.lib.testing
import data.policies.aws.transfer.no_plain_ftp

test_fails_where_ftp_is_taken if {
	subject := testing.resource("aws_transfer_server", "shop", {"protocols": ["SFTP", "FTP"]})
	expected := {testing.failure(_id, subject, ["protocols"], _message)}
	no_plain_ftp.deny == expected with input as testing.document([subject])
}

test_passes_where_only_sftp_is_taken if {
	subject := testing.resource("aws_transfer_server", "shop", {"protocols": ["SFTP"]})
	no_plain_ftp.deny == set() with input as testing.document([subject])
}

test_passes_where_nobody_says_it_and_only_sftp_is_taken if {
	subject := testing.unset(testing.resource("aws_transfer_server", "shop", {}), {"protocols": true})
	no_plain_ftp.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_which_protocols_are_taken if {
	subject := testing.unknown(testing.resource("aws_transfer_server", "shop", {}), {"protocols": true})
	expected := {testing.doubt(_id, subject, ["protocols"], _message)}
	no_plain_ftp.deny == expected with input as testing.document([subject])
}

_id := "aws.transfer.no_plain_ftp"

_message := "protocols holds FTP: use SFTP or FTPS"
