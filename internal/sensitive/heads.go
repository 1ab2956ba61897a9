package sensitive

import (
	"strings"
	"sync"
)

// A head is a noun, of one word or more, that says what kind of thing a name names.
type head struct {
	kind   Kind
	unless phrases[struct{}] // directly before the head these make another thing of it
	deeds  wordSet           // more words for deeds (modifiers.go) that are done to this head
	alone  bool              // nothing may stand before it: the word has too many meanings
}

// A family is heads with the same exceptions. Each head stands for its plural too.
type family struct {
	names string // separated by commas, each as Split returns it
	head
}

// families returns the built-in heads. Where a family repeats a head, the later one holds.
func families() []family {
	return []family{
		{`password, passphrase, passcode`, head{kind: Secret, deeds: set(`reset forgot`)}},
		{`pwd, pw`, head{kind: Secret, unless: list(workingDirectories), deeds: set(`reset forgot`)}},

		// By itself "pass" is a verb, or a pass over something; after these it is a password.
		{`pass`, head{kind: Secret, alone: true}},
		{`user pass, db pass, database pass, smtp pass, mail pass, email pass, admin pass, root pass, redis pass,
		valkey pass, postgres pass, pg pass, mysql pass, mongo pass, rabbitmq pass, amqp pass, mqtt pass,
		broker pass, auth pass, basic pass, http pass, proxy pass, ftp pass, sftp pass, ssh pass, ldap pass,
		bind pass, keystore pass, service pass, account pass, api pass, login pass, wifi pass, old pass,
		new pass, default pass, plain pass, client pass, influx pass, external pass, my pass`, head{kind: Secret}},

		{`token, jwt`, head{kind: Secret, unless: list(otherTokens), deeds: set(tokenDeeds)}},
		{`tokens`, head{kind: Secret, unless: list(otherTokens + `,` + countedTokens), deeds: set(tokenDeeds)}},
		{`bearer, client assertion`, head{kind: Secret}},

		{`secret, kek, psk, mnemonic, seed phrase, recovery phrase, password pepper, key material, totp seed, otp seed`,
			head{kind: Secret, unless: list(otherSecrets)}},
		{`credential, cred`, head{kind: Secret, unless: list(otherCredentials)}},

		// A key by itself opens a map, a cache, a table or a context; these open more.
		{`api key, access key, secret key, private key, priv key, signing key, sign key, encryption key, decryption key,
		encrypt key, decrypt key, cipher key, hmac key, mac key, aes key, master key, shared key, preshared key, jwt key,
		cookie key, account key, subscription key, license key, licence key, recovery key, service role key,
		secret key base, client key data, private pem, private jwk, private jwks`,
			head{kind: Secret, unless: list(`public, publishable`)}},
		// tls.X509KeyPair(certPEM, keyPEM): the private one.
		{`key pem`, head{kind: Secret, unless: list(`public, pub, verification, verify`)}},
		// What these vendors call "the key" is secret (STRIPE_KEY, OPENAI_KEY).
		{`stripe key, openai key, anthropic key, sendgrid key, mailgun key, mailchimp key, twilio key, datadog key,
		pagerduty key, honeycomb key, cloudflare key, deepl key, mistral key, gemini key`, head{kind: Secret}},

		// Codes that let somebody in while they last. A code by itself is a status or a country.
		{`otp, otp code, totp code, mfa code, sms code, login code, magic code, auth code, authorization code,
		verification code, one time code, device code, access code, security code, reset code, activation code,
		recovery code, backup code, scratch code, code verifier, user pin, card pin, account pin, login pin`,
			head{kind: Secret, deeds: set(`request`)}},

		{`cookie, set cookie, phpsessid, jsessionid`, head{kind: Secret, unless: list(`secure, same site, http only`), deeds: set(`filter parse decode`)}},
		{`auth header, authorization header, proxy authorization, header authorization`, head{kind: Secret}},
		{`authorization`, head{kind: Secret, alone: true}}, // a device authorization is a record

		// A Sentry DSN may be public (https://docs.sentry.io/concepts/key-terms/dsn-explainer/).
		{`dsn`, head{kind: Address, unless: list(`sentry, raven`), deeds: set(`parse`)}},
		{`conn string, conn str, connection string, connection str, conn url, conn uri, connection url, connection uri, jdbc url`,
			head{kind: Address, deeds: set(`parse`)}},
		{locations(stores), head{kind: Address, deeds: set(`parse`)}},
		// Whoever holds one of these may do what it leads to.
		{`presigned url, signed url, sas url, magic link, reset link, slack webhook, slack webhook url, discord webhook,
		discord webhook url, teams webhook, teams webhook url`, head{kind: Address}},

		{`email, email address, email addr, mail address, mail addr, user mail, customer mail`,
			head{kind: Personal, unless: list(otherMail), deeds: set(`confirm`)}},
		{`phone, phone number, phone no, telephone, telephone number, mobile number, mobile no, mobile phone,
		mobile phone number, cell phone, cell phone number, msisdn, fax number, whatsapp number`,
			head{kind: Personal, unless: list(otherPhones), deeds: set(`confirm`)}},
		{`ssn, social security number, national id, national id number, national insurance number, identity card number,
		id card number, passport number, passport no, tax id, tax number, taxpayer id, cpf, bsn, nino, aadhaar,
		aadhaar number, pesel, curp, personnummer, codice fiscale, driver license number, drivers license number,
		driving licence number`, head{kind: Personal}},
		{`pan, card number, card no, card num, card pan, card data, credit card, credit card number, debit card,
		debit card number, cc number, cc num, cvv, cvv2, cvc, cvc2, card security code, iban, bank account number`,
			head{kind: Personal}},
		{`dob, date of birth, birth date`, head{kind: Personal}},
	}
}

// stores are services whose URL carries the user and the password to log in with.
const stores = `database, db, postgres, postgresql, pg, mysql, mariadb, mongo, mongodb, redis, valkey, amqp, rabbit,
	rabbitmq, rmq, nats, broker, clickhouse, cockroach, cockroachdb, mssql, sqlserver, oracle, elastic, elasticsearch,
	opensearch, couchdb, neo4j, influx, influxdb`

func locations(stores string) string {
	var names strings.Builder
	for _, store := range entries(stores) {
		for _, noun := range []string{"url", "uri"} {
			names.WriteString(strings.Join(store, " ") + " " + noun + ",")
		}
	}
	return names.String()
}

var builtin = sync.OnceValue(func() phrases[head] {
	heads := make(phrases[head])
	for _, f := range families() {
		for _, words := range entries(f.names) {
			addHead(heads, words, f.head)
		}
	}
	return heads
})

// addHead adds a head and its plural.
func addHead(heads phrases[head], words []string, h head) {
	heads.add(words, h)
	last := words[len(words)-1]
	switch {
	case strings.HasSuffix(last, "address"):
		last += "es"
	case strings.HasSuffix(last, "s"):
		return
	default:
		last += "s"
	}
	heads.add(append(words[:len(words)-1:len(words)-1], last), h)
}
