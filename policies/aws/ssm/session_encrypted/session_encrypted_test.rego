package policies.aws.ssm.session_encrypted_test

import data.lib.testing
import data.policies.aws.ssm.session_encrypted

test_fails_where_there_is_no_key if {
	it := testing.resource("aws_ssm_document", "it", {"document_type": "Session", "content": "{\"sessionType\": \"Standard_Stream\", \"inputs\": {\"kmsKeyId\": \"\"}}"})
	session_encrypted.deny == {testing.failure(_id, it, ["content"], _message)} with input as testing.document([it])
}

test_passes_where_there_is_a_key if {
	it := testing.resource("aws_ssm_document", "it", {"document_type": "Session", "content": "{\"sessionType\": \"Standard_Stream\", \"inputs\": {\"kmsKeyId\": \"alias/sessions\"}}"})
	session_encrypted.deny == set() with input as testing.document([it])
}

test_passes_where_there_is_a_key_in_YAML if {
	it := testing.resource("aws_ssm_document", "it", {"document_type": "Session", "document_format": "YAML", "content": "schemaVersion: '1.0'\ninputs:\n  kmsKeyId: 'alias/sessions'\n"})
	session_encrypted.deny == set() with input as testing.document([it])
}

test_fails_where_there_is_no_key_in_YAML if {
	it := testing.resource("aws_ssm_document", "it", {"document_type": "Session", "document_format": "YAML", "content": "schemaVersion: '1.0'\ninputs:\n  kmsKeyId: ''\n"})
	session_encrypted.deny == {testing.failure(_id, it, ["content"], _message)} with input as testing.document([it])
}

test_passes_where_the_document_is_for_commands if {
	it := testing.resource("aws_ssm_document", "it", {"document_type": "Command", "content": "{\"sessionType\": \"Standard_Stream\", \"inputs\": {}}"})
	session_encrypted.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_document_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_ssm_document", "it", {"document_type": "Session"}), {"content": true})
	session_encrypted.deny == {testing.doubt(_id, it, ["content"], _message)} with input as testing.document([it])
}

_id := "aws.ssm.session_encrypted"

_message := "the document names no kmsKeyId: name a key"
