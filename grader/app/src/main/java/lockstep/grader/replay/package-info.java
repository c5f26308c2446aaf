/** One failing schedule again, step by step, or with a debugger. */
package lockstep.grader.replay;
