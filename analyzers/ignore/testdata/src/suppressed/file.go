//prodcheck:ignore alpha/bad the whole file

package suppressed

func file() {
	bad()
}
