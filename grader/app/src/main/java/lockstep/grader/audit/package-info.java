/** The laws of the kit, as a command and as tests: what must hold of every exercise, its solutions, its mistakes and its checks. */
package lockstep.grader.audit;
