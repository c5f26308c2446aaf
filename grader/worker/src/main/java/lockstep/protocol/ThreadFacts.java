package lockstep.protocol;

import java.util.List;
import java.util.Optional;

/**
 * One thread at the moment of a snapshot.
 *
 * @param name     its name
 * @param daemon   whether it is a daemon
 * @param state    its state
 * @param waitsFor the lock or object it waits for
 * @param heldBy   the name of the thread that holds what it waits for
 * @param holds    the locks it holds
 * @param deadlocked whether the JVM found it on a cycle of locks
 * @param frames   its stack, innermost first
 */
public record ThreadFacts(String name, boolean daemon, Thread.State state, Optional<LockFacts> waitsFor, Optional<String> heldBy,
                          List<LockFacts> holds, boolean deadlocked, List<Frame> frames) { }
