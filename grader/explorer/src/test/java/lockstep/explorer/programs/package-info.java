/** Programs to try the explore command on: classics with a bug, and programs that mean harm. */
package lockstep.explorer.programs;
