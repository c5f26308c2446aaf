/**
 * The border between the grader and the JVM that runs student code: what the host may ask, what the worker may say, and how both are
 * put on the wire. Records of plain values only, so that neither side ever loads a class of the other.
 */
package lockstep.protocol;
