package lib.sessions_test

import data.lib.sessions
import data.lib.testing

test_inputs_in_JSON if {
	document := _document({"content": `{"inputs": {"kmsKeyId": "alias/sessions", "s3BucketName": "", "s3EncryptionEnabled": false}}`})
	sessions.names(document, "kmsKeyId") == "yes"
	sessions.names(document, "s3BucketName") == "no"
	sessions.says(document, "s3EncryptionEnabled", "false") == "yes"
	sessions.says(document, "s3EncryptionEnabled", "true") == "no"
}

test_inputs_in_YAML if {
	content := "inputs:\n  kmsKeyId: 'alias/sessions'\n  s3BucketName: ''\n  s3EncryptionEnabled: false\n"
	document := _document({"content": content, "document_format": "YAML"})
	sessions.names(document, "kmsKeyId") == "yes"
	sessions.names(document, "s3BucketName") == "no"
	sessions.says(document, "s3EncryptionEnabled", "false") == "yes"
	sessions.says(document, "s3EncryptionEnabled", "true") == "no"
}

test_what_is_no_JSON_is_unknown if {
	sessions.names(_document({"content": "inputs:"}), "kmsKeyId") == "unknown"
	sessions.names(testing.unknown(_document({"content": "inputs:"}), {"document_format": true}), "kmsKeyId") == "unknown"
}

_document(values) := testing.resource("aws_ssm_document", "sessions", values)
