/**
 * The part that runs below the explored program, on the boot class path: one controlled thread runs at a time and hands
 * the baton on. The classes named {@code …Hooks} are what rewritten code calls; each first asks whether the calling
 * thread is controlled, and otherwise does what the JDK would have done. No lambda and no string concatenation by
 * {@code invokedynamic} in here: linking one would come back through the hooks.
 */
package lockstep.explorer.run;
