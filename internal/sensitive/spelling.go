package sensitive

import (
	"strings"
	"sync"
)

// writtenTogether are words that names run together, with the words they stand for.
// Everything that is no English word by itself and was met in configuration, form values
// and lower-case package or column names.
var writtenTogether = sync.OnceValue(func() map[string][]string {
	return spellings(`
	passwd: password
	passwds: passwords
	psswd: password
	pswd: password
	userpass: user pass
	dbpass: db pass
	sshpass: ssh pass
	userpassword: user password
	userpwd: user pwd
	dbpassword: db password
	dbpasswd: db password
	dbpwd: db pwd
	pgpassword: pg password
	smtppassword: smtp password
	adminpassword: admin password
	rootpassword: root password
	redispassword: redis password
	sslpassword: ssl password
	keypassword: key password
	newpassword: new password
	oldpassword: old password
	mypassword: my password
	passwordhash: password hash
	hashedpassword: hashed password
	apikey: api key
	apikeys: api keys
	apitoken: api token
	apisecret: api secret
	appkey: app key
	appsecret: app secret
	accesskey: access key
	accesskeyid: access key id
	secretkey: secret key
	secretaccesskey: secret access key
	secretname: secret name
	secretref: secret ref
	privatekey: private key
	privatekeys: private keys
	privkey: priv key
	publickey: public key
	pubkey: public key
	primarykey: primary key
	foreignkey: foreign key
	signingkey: signing key
	encryptionkey: encryption key
	hmackey: hmac key
	masterkey: master key
	sharedkey: shared key
	presharedkey: preshared key
	licensekey: license key
	sshkey: ssh key
	csec: client secret
	csecret: client secret
	clientsecret: client secret
	clientid: client id
	sharedsecret: shared secret
	jwtsecret: jwt secret
	accesstoken: access token
	refreshtoken: refresh token
	authtoken: auth token
	bearertoken: bearer token
	idtoken: id token
	jwttoken: jwt token
	csrftoken: csrf token
	xsrftoken: xsrf token
	sessiontoken: session token
	usertoken: user token
	bottoken: bot token
	pagetoken: page token
	nextpagetoken: next page token
	nexttoken: next token
	tokenid: token id
	tokenurl: token url
	tokentype: token type
	tokencount: token count
	maxtokens: max tokens
	sessionid: session id
	sessionkey: session key
	sessioncookie: session cookie
	authheader: auth header
	authcode: auth code
	emailaddress: email address
	emailaddresses: email addresses
	mailaddress: mail address
	useremail: user email
	usermail: user mail
	phonenumber: phone number
	phonenumbers: phone numbers
	mobilenumber: mobile number
	cardnumber: card number
	creditcard: credit card
	ccnumber: cc number
	taxid: tax id
	nationalid: national id
	passportnumber: passport number
	dateofbirth: date of birth
	birthdate: birth date
	birthday: birth date
	connstr: conn string
	connstring: conn string
	connectionstring: connection string
	dburl: db url
	dburi: db uri
	dbdsn: db dsn
	databaseurl: database url
	databasedsn: database dsn
	redisurl: redis url
	mongouri: mongo uri
	mongodburi: mongodb uri
	mongourl: mongo url
	amqpurl: amqp url
	rabbitmqurl: rabbitmq url
	postgresurl: postgres url
	pgurl: pg url
	presignedurl: presigned url
	magiclink: magic link
	webhookurl: webhook url
`)
})

// writtenApart are words that camel case or separators take apart.
var writtenApart = map[[2]string]string{
	{"pass", "word"}:      "password",
	{"pass", "wd"}:        "password",
	{"pass", "phrase"}:    "passphrase",
	{"pass", "code"}:      "passcode",
	{"pass", "key"}:       "passkey",
	{"e", "mail"}:         "email",
	{"e", "mails"}:        "emails",
	{"o", "auth"}:         "oauth", // OAuth
	{"o", "auth2"}:        "oauth2",
	{"web", "authn"}:      "webauthn",
	{"my", "sql"}:         "mysql",
	{"postgre", "sql"}:    "postgresql",
	{"mongo", "db"}:       "mongodb",
	{"rabbit", "mq"}:      "rabbitmq",
	{"click", "house"}:    "clickhouse",
	{"elastic", "search"}: "elasticsearch",
	{"pre", "shared"}:     "preshared",
	{"pre", "signed"}:     "presigned",
}

// numbered are words whose digits belong to them.
var numbered = set(`oauth2 auth2 sha1 sha224 sha256 sha384 sha512 md5 ipv4 ipv6 http2 http3 utf8
	base32 base64 ed25519 argon2 pbkdf2 pkcs1 pkcs8 pkcs12 ec2 hs256 rs256 es256 erc20 cvv2 cvc2`)

// initialisms are what Go writes in capitals, so that several in a row can be told apart.
// Source: golang.org/x/lint's list, and what services add to it.
var initialisms = set(`ACL AES API APP ASCII AWS CA CPU CRL CSRF CSS DB DNS DSN EC2 EOF FTP GCP GRPC
	GUID HMAC HTML HTTP HTTPS ID IDP IMAP IP JSON JWE JWK JWKS JWS JWT KMS LDAP LLM MAC MFA MQ MQTT OIDC
	OTP PEM PG PIN QPS RAM RMQ RPC RSA S3 SAML SAS SLA SMS SMTP SQL SSH SSL SSN SSO TCP TLS TOTP TTL UDP UI
	UID URI URL URN UTF8 UUID VM WS XML XMPP XSRF XSS`)

var longestInitialism = sync.OnceValue(func() (longest int) {
	for word := range initialisms() {
		longest = max(longest, len(word))
	}
	return longest
})

func spellings(lines string) map[string][]string {
	m := make(map[string][]string)
	for line := range strings.Lines(lines) {
		if word, words, ok := strings.Cut(strings.TrimSpace(line), ": "); ok {
			m[word] = strings.Fields(words)
		}
	}
	return m
}

// wordSet is a set of words, read when it is first asked for. (A run starts a process for
// each package, and most of them ask for no name.)
type wordSet func() map[string]bool

func (s wordSet) has(word string) bool { return s != nil && s()[word] }

// set returns the set of the words that spaces separate.
func set(words string) wordSet {
	return sync.OnceValue(func() map[string]bool {
		m := make(map[string]bool)
		for word := range strings.FieldsSeq(words) {
			m[word] = true
		}
		return m
	})
}
