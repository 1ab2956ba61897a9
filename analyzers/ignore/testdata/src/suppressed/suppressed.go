package suppressed

func bad() {}

func reported() {
	bad() // want `bad is called \(alpha/bad\)`
	//prodcheck:ignore alpha/bad it is known
	bad()
	bad() //prodcheck:ignore alpha it is known
	bad() //nolint:alpha // it is known
	bad() //nolint:prodcheck
	bad() //nolint
	bad() //nolint:other // want `bad is called`
}

//prodcheck:ignore alpha/bad all of it
func whole() {
	bad()
	bad()
}

func unused() {
	//prodcheck:ignore alpha/bad nothing here // want `this suppression silences nothing: remove it \(ignore/unused\)`
	println()

	println() //prodcheck:ignore alpha nothing here // want `this suppression silences nothing`

	//prodcheck:ignore alpha/strict the rule is off, so nobody can tell
	println()

	if true {
		println()
		//prodcheck:ignore alpha/bad not beyond the block // want `this suppression silences nothing`
	}
	bad() // want `bad is called`
}

func withoutReason() {
	//prodcheck:ignore alpha/bad // want `suppression without a reason silences nothing`
	bad() // want `bad is called`
	//prodcheck:ignore // want `suppression without a reason silences nothing`
	bad() // want `bad is called`
}

func unknown() {
	//prodcheck:ignore alpha/bed it is misspelt // want `prodcheck has no rule or analyzer "alpha/bed"`
	bad() // want `bad is called`
	//prodcheck:ignore alpha/bad,alpha/bed one of them is misspelt // want `prodcheck has no rule or analyzer "alpha/bed"`
	bad()
}
