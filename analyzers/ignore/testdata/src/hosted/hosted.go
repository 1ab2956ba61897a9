package hosted

func bad() {}

func f() {
	bad() //nolint:prodcheck // want `bad is called`
	bad() //nolint // want `bad is called`
	bad() //nolint:alpha
}
