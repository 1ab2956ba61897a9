// Package ignore checks the comments that silence prodcheck's findings.
//
// # Analyzer ignore
//
// ignore: report suppressions that have no reason or silence nothing
//
// A finding that is known and accepted is silenced where it stands:
//
//	//prodcheck:ignore httptimeout/client the vendor's API streams for hours
//
// The comment stands on the line of the finding, or alone on the line before it;
// before a declaration or statement it holds for all of it. It names one or more
// rules or analyzers, with commas between, and gives the reason.
//
// # Rule reason
//
// reason: report a suppression without a reason
//
// Reports a //prodcheck:ignore comment that names no rule or gives no reason.
// Such a comment silences nothing.
//
// Why: the next reader cannot tell an accepted risk from a finding that was
// merely in the way, and nobody dares to remove the comment.
//
// Bad:
//
//	//prodcheck:ignore httptimeout/client
//	client := &http.Client{}
//
// Good:
//
//	//prodcheck:ignore httptimeout/client the vendor's API streams for hours
//	client := &http.Client{}
//
// Fix: write why the finding is accepted, or remove the comment.
//
// # Rule unused
//
// unused: report a suppression that silences nothing
//
// Reports a //prodcheck:ignore comment for a rule that is on and found nothing
// where the comment holds. Silent for rules that are switched off, and in files
// that are not checked.
//
// Why: the comment claims a risk that is gone, and would hide the next one.
//
// Bad:
//
//	//prodcheck:ignore httptimeout/client the vendor's API streams for hours
//	client := &http.Client{Timeout: time.Hour}
//
// Good:
//
//	client := &http.Client{Timeout: time.Hour}
//
// Fix: remove the comment.
//
// # Rule unknown-rule
//
// unknown-rule: report a suppression of a rule that does not exist
//
// Reports a //prodcheck:ignore comment that names neither a rule nor an analyzer
// of prodcheck.
//
// Why: a misspelt name silences nothing, and the finding it was written for stays.
//
// Bad:
//
//	//prodcheck:ignore httptimeout/clients the vendor's API streams for hours
//	client := &http.Client{}
//
// Good:
//
//	//prodcheck:ignore httptimeout/client the vendor's API streams for hours
//	client := &http.Client{}
//
// Fix: correct the name; "prodcheck rules" lists them.
package ignore
