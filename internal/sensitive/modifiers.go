package sensitive

// carriers may follow a head without making another thing of it: they say in which form
// it is, whose it is, or for where. Everything else that follows takes the head's place,
// so the words that turn a secret off (count, file, type, url, name, expiry …) need no list.
var carriers = set(`value values val vals string strings str strs raw plain plaintext cleartext byte bytes buf buffer
	b64 base64 hex pem der json encoded decoded ptr pointer data material private input arg var copy list lists map slice
	confirm confirmation repeat repeated again old new current previous default primary secondary main backup
	prod production dev development staging stage test live sandbox local v v1 v2 v3 ro rw a b x y`)

// prepositions end the noun before them: tokenFromCookie is a token, authWithPassword
// is not a password. As the first word they leave no noun at all: WithToken, byEmail.
var prepositions = set(`from for by with without of to into via using`)

// about are words that make of everything after them a question, a quantity, an error or
// the name of something: hasPassword, maxOutputTokens, errInvalidToken, FieldNameEmail.
var about = set(`is are was has have had can should will need needs require requires required
	allow allows allowed disallow enable enabled enables disable disabled disables no not skip ignore want wants
	supports include exclude contain contains hide show reuse valid correct
	number num count total max min limit err errs error errors exception
	type kind field column step scope scopes grant method template tmpl placeholder label permission
	regex regexp pattern`)

// closed are words for what can no longer be read, is not the right one, or never was one.
var closed = set(`redacted redact masked mask hashed hash encrypted encrypt crypted sealed obfuscated obfuscate scrubbed scrub
	sanitized sanitize censored censor anonymized anonymize hidden
	invalid incorrect wrong bad missing unknown empty expired fake dummy mock example sample`)

// deeds are what a name can begin with that is done to the thing and yields something
// else: VerifyPassword is a bool or an error. Not here are get, new, make, fetch, load,
// generate, sign, issue, decrypt, which yield the thing.
var deeds = set(`validate verify check compare match matches assert ensure expect
	delete remove revoke expire invalidate blacklist clear cleanup terminate unset
	use update change edit set add save register unregister handle on render send deliver notify
	authenticate authorize log print dump`)

// assistants may stand before a deed: mustChangePassword.
var assistants = set(`must try do force`)

// purposes are what a token can be for. A deed is done to the first noun, so in
// verifyEmailToken and changePasswordToken it is not done to the token.
var purposes = set(`email mail password phone account`)

const (
	// workingDirectories: what pwd(1) prints.
	workingDirectories = `base, module, parent, cloned, working, print`

	// otherTokens: pages and positions, cancellation, lexers and parsers, coins.
	otherTokens = `page, next, prev, previous, continuation, continue, pagination, paging, cursor, resume, scroll, sync,
		position, offset, snapshot, marker, watermark, cancel, cancellation, cancelation, stop, abort, idempotency,
		fencing, fence, concurrency, consistency, version, etag,
		lexer, lex, lexical, parser, syntax, scanner, grammar, ast, peek, lookahead, unexpected, start, end, begin, finish,
		opening, closing, tag, text, comment, doctype, ident, identifier, string, comma, delimiter, separator,
		keyword, operator, punctuation, whitespace, newline, eof, name, key, matcher, expression, line, first, block,
		arg, argument, imported, mapping, wildcard, xml, html, json, word, special, bos, eos, pad, design, theme,
		nft, erc20, public, public access, publishable`

	// countedTokens: of language models and of rate limiters.
	countedTokens = `input, output, prompt, completion, cached, cache, cache read, cache creation, reasoning, thinking,
		context, generated, estimated, billed, remaining, available, used, consumed, burst, bucket, initial`

	// tokenDeeds: these read a token and return its claims.
	tokenDeeds = `parse decode introspect`

	// otherSecrets: in Kubernetes a secret is an object, and a reference to it is its name.
	otherSecrets = `image pull, pull, existing, tls, k8s, kubernetes, kube`

	// otherCredentials: gRPC's say how to connect, WebAuthn's are public keys,
	// and "client credentials" is a grant of OAuth.
	otherCredentials = `transport, rpc, grpc, tls, insecure, webauthn, passkey, public key, client`

	// otherMail: messages, and senders that are no persons.
	otherMail = `from, sender, support, contact, info, noreply, no reply, reply, service account, service, company, system,
		default, acme, key, welcome, verification, confirmation, reset, invitation, invite, notification, alert,
		marketing, transactional, newsletter, digest, html, bulk, outgoing, incoming, queued`

	otherPhones = `support, company, contact, key`
)
