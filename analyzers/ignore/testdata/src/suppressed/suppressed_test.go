package suppressed

func inTest() {
	bad()
	//prodcheck:ignore alpha/bad tests are not checked
	println()
}
