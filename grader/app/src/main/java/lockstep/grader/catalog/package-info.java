/** What the kit consists of: exercises, their checks and what they are worth, the texts in every language. Everything else builds on it. */
package lockstep.grader.catalog;
