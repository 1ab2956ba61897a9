package own

//prodcheck:ignore ignore/unused they come and go
func f() {
	println() //prodcheck:ignore alpha/bad a suppression that is accepted though it is of no use
}

//prodcheck:ignore ignore/unused of no use itself // want `this suppression silences nothing`
func g() {}
