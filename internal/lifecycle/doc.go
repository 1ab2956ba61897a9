// Package lifecycle follows a program from main through its start and its end, and finds
// what is wrong with how it stops.
//
// It runs the skeletons of the program's functions (package skeleton) as a machine would,
// with values of which it knows what matters: which server, which context, which channel,
// which function. A state of the program is a [world]; it has threads, which are goroutines,
// and objects, which are variables, servers, contexts, channels and groups. Where a
// condition is not known, the world forks.
//
// A world goes through phases. It starts: threads run until they all wait. Once something
// serves it is judged: what it listens for, what its requests wait for, what happens if a
// server cannot serve. Then it is sent SIGTERM, and goes on: contexts end, channels receive,
// Shutdown makes ListenAndServe return and waits for requests, which end when nothing else
// can happen. Main runs before all other threads, because what main does not wait for is
// what the rules are about. When main has ended, or nothing goes on, the world is judged
// once more.
//
// Where something is not known, the machine assumes what is usual: errors are nil, pointers
// are not, programs come to serve. What it cannot follow it does not report: a call that
// was not followed and that may shut a server down makes it silent about that server. Types
// that serve and stop, in a program that was not followed to where they do, are run by
// themselves: components.
//
// The files: program (what is run), world, memory, value, thread (the state), machine (which
// worlds, which phases), exec, address, condition, call, dispatch, unknown, wait (instructions),
// script (calls that it makes up), api, serve, drain, context, group, signal, command, container
// (what the tables say of calls), judge, left, listen, request, exit, buffer, strict, auxiliary,
// component, host (the program around one), report (what is found), reachable (what could still
// be called), library (functions of packages without a main).
package lifecycle
