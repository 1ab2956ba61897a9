package sensitive

// What stands directly before a head and makes another thing of it.
const (
	workingDirectories = `current, present, print, initial, cd, os`

	// Tokens that are no credentials: of paging, of languages, of synchronisation, of models.
	otherTokens = `page, pagination, next page, prev page, previous page, next, continuation, continue, cursor, sync, resume, resumption,
		watch, cancellation, cancel, change, lexer, lex, lexical, syntax, parser, scanner, start, end, stop, open, close, begin, operator,
		delimiter, separator, whitespace, comment, identifier, string, number, keyword, punctuation, json, xml, html, css, sql,
		yaml, special, pad, unk, eos, bos, mask, design, theme, color, template, public, etag, fencing, lock, partition, nft,
		erc20, idempotency, placeholder, wildcard, glob, peek, lookahead, current`
	countedTokens = `prompt, completion, input, output, max, min, total, num, used, remaining, available, reasoning, cached, context,
		bucket, rate, burst, n`
	otherSecrets     = `image pull, pull, kubernetes, k8s, tls`
	otherCredentials = `transport, per rpc, insecure, allow, with, include`
	otherPhones      = `support, company, business, contact, has, is`
	tokenDeeds       = `parse decode introspect lex scan peek next`
	otherMail        = `service account, send, sent, new, draft, outgoing, incoming, queue, smtp, support, from, noreply, no reply, admin contact, welcome, has, is`
)

// asides are words that a name is about its head with, as its first word: it asks, counts or
// judges, and what it names is no secret.
var asides = set(`has have is are was were should can may will with without no not needs need requires require required
	use uses using used allow allows enable enables enabled disable disabled disables max min num number count total len length
	missing invalid wrong bad expired empty unknown unset unexpected unsupported err error errs
	validate verify check compare match matches hash hashed mask masked redact redacted encrypt encrypted
	sanitize sanitized obfuscate obfuscated hide hidden scrub scrubbed revoke revoked expire delete deleted remove clear
	count counts rotate store save set put update strip parse register handle on supports skip ignore ignored force
	test example sample dummy fake mock placeholder show print log`)

// veiled are words that say, anywhere before the head, that it is no longer open.
var veiled = set(`hashed masked redacted encrypted obfuscated sanitized scrubbed hidden sealed salted truncated abbreviated invalid missing
	wrong bad expired max`)

// tails are words after a head that leave it what it is: its value, its form, its place.
var tails = set(`value values val string str text raw plain plaintext cleartext bytes byte data buf buffer b64 base64 hex pem der jwt
	prod production dev development staging stage test live main primary secondary old new current default backup
	env var arg flag param parameter input s b ptr header cookie decoded encoded unescaped trimmed copy tmp
	admin root user server client app db database smtp redis aws gcp azure github gitlab slack stripe`)

// joints begin what only says where a head is from or for: tokenFromCookie, passwordForUser.
var joints = set(`from for of in by to at on as via with`)
