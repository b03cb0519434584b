/**
 * What a file is by its name: Terraform's and the policies' own, data and templates, code and whatever else may be text, or nothing that could
 * ever be read.
 */
export type PathKind = 'terraform' | 'data' | 'code' | 'never'

const own =
  /(?:\.(?:tf|tofu|tf\.json|tofu\.json|tfvars|tfvars\.json|tfcomponent\.hcl|tfdeploy\.hcl|tftest\.hcl|hcl|rego)|(?:^|\/)\.plumbline\.ya?ml|(?:^|\/)\.terraform-version)$/i

const data =
  /(?:\.(?:ya?ml|json|tpl|tftpl|tmpl|j2|txt|sh|bash|ps1|psm1|cmd|bat|pem|crt|cer|pub|csv|xml|toml|ini|conf|cfg|cnf|properties|env|sql|graphql)|(?:^|\/)(?:CODEOWNERS|Dockerfile))$/i

/** Formats that are never text, and folders that hold what tools put there. */
const binary =
  /\.(?:png|jpe?g|gif|webp|avif|ico|bmp|tiff?|psd|svgz|pdf|docx?|xlsx?|pptx?|odt|zip|jar|war|gz|tgz|bz2|xz|zst|br|7z|rar|tar|rpm|deb|apk|dmg|iso|img|exe|dll|so|dylib|a|o|obj|lib|class|pyc|pyo|wasm|node|bin|dat|db|sqlite3?|parquet|avro|orc|mp[34]|m4[av]|mov|avi|mkv|webm|wav|flac|ogg|woff2?|ttf|otf|eot|p12|pfx|jks|keystore|der|gpg|tfstate|tfplan|lockb|map|snap)$/i
const toolFolder = /(?:^|\/)(?:\.git|\.terraform|\.terragrunt-cache|node_modules|\.venv|__pycache__)\//

export function kindOfPath(path: string): PathKind {
  if (toolFolder.test(path)) return 'never'
  if (own.test(path)) return 'terraform'
  if (data.test(path)) return 'data'
  return binary.test(path) || /\.tfstate(?:\.|$)/i.test(path) ? 'never' : 'code'
}
