/** Lays a submission over an exercise: the submitted files come from the student, everything else from the kit. */
package lockstep.grader.overlay;
