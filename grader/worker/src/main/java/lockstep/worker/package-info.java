/**
 * The forked JVM that runs student code. {@link lockstep.worker.WorkerMain} connects to the host, is told which trials to run, announces
 * each before it starts, and sends what it observed. It never grades.
 */
package lockstep.worker;
