package excluded

func bad() {}

func f() {
	bad()
	//prodcheck:ignore alpha/bad the file is excluded for the rule, so nobody can tell
	println()
	//prodcheck:ignore alpha/bad // want `suppression without a reason`
	println()
}
