/** The student's desk: what the last grades said, and what can be asked between two of them. It makes pages; the command line prints them. */
package lockstep.grader.desk;
