// Package sensitive decides from a name alone whether what it names is a secret or
// personal data.
//
// A name is an identifier, a struct field, a function, a key of a structured log, an
// environment variable, a flag, a form value or a header. It is split into words, and
// read as English reads a compound: the last noun is the thing, what stands before it
// says which. So accessToken is a token and tokenURL is a URL:
//
//   - A name is sensitive when it ends in a head (heads.go): password, access key, e-mail.
//   - After the head may stand words that do not make another thing of it (the value, its
//     encoding, the place it is for: tokenString, DB_PASSWORD_PROD), or a preposition and
//     what follows it (tokenFromCookie). Any other word takes the head's place:
//     passwordFile, tokenCount, secretName, emailTemplate are none.
//   - Before it, some words say that it is something else (pageToken, transportCredentials)
//     or is no longer open (maskedToken), or that the name is about it (hasPassword,
//     maxTokens) or a deed done to it (verifyPassword). See modifiers.go.
//
// Words are compared whole: author, keyboard, tokenizer and compass are none. A name's
// type is for the caller to ask: a bool named password is none, neither is a constant
// that only spells a key.
package sensitive
