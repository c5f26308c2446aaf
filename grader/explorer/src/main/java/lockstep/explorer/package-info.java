/**
 * The explorer's face to those who write tests: {@link lockstep.explorer.Explore}, the JUnit 5 extension behind it, and
 * the listener that attaches the agent before any test class is loaded.
 */
package lockstep.explorer;
