/** What both tools are given: ordinary multithreaded code that checks its own result. */
package lockstep.benchmarks.programs;
