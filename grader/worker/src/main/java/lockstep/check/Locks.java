package lockstep.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import lockstep.explorer.outcome.Access;
import lockstep.explorer.outcome.Race;

/** What the two threads of a data race held when they touched the data. It tells races of quite different mistakes apart. */
public enum Locks {

    /** Whatever they held. */
    ANY,
    /** Neither held a lock. */
    NONE,
    /** One wrote and held a lock; the other read and held none. */
    NONE_TO_READ,
    /** One read and held a lock; the other wrote and held none. */
    NONE_TO_WRITE,
    /** Each held a lock of the same class, so it was not the same lock. A lock that many may share does not count. */
    ALIKE,
    /** One held the lock of a class, the other that of an instance of this class. */
    OF_CLASS_AND_INSTANCE,
    /** One of them held the lock of a boxed value. */
    OF_BOXED_VALUE;

    private static final Set<String> BOXES = Set.of("Boolean", "Byte", "Character", "Double", "Float", "Integer", "Long", "Short");

    /** Whether this is what was held; without a race, whether it does not matter. */
    public boolean fit(Optional<Race> race) {
        return this == ANY || race.filter(this::fit).isPresent();
    }

    private boolean fit(Race race) {
        Access one = race.earlier();
        Access other = race.later();
        return switch (this) {
            case ANY -> true;
            case NONE -> one.locks().isEmpty() && other.locks().isEmpty();
            case NONE_TO_READ -> noneToRead(one, other) || noneToRead(other, one);
            case NONE_TO_WRITE -> noneToWrite(one, other) || noneToWrite(other, one);
            case ALIKE -> !one.locks().isEmpty() && one.locks().equals(other.locks()) && one.locks().stream().noneMatch(lock -> lock.endsWith(".readLock"));
            case OF_CLASS_AND_INSTANCE -> classAndInstance(one.locks(), other.locks()) || classAndInstance(other.locks(), one.locks());
            case OF_BOXED_VALUE -> boxed(one.locks()) || boxed(other.locks());
        };
    }

    private static boolean noneToRead(Access writer, Access reader) {
        return writer.write() && !writer.locks().isEmpty() && !reader.write() && reader.locks().isEmpty();
    }

    private static boolean noneToWrite(Access reader, Access writer) {
        return !reader.write() && !reader.locks().isEmpty() && writer.write() && writer.locks().isEmpty();
    }

    private static boolean classAndInstance(List<String> ofClass, List<String> ofInstance) {
        return ofInstance.stream().anyMatch(lock -> ofClass.contains(lock + ".class"));
    }

    private static boolean boxed(List<String> locks) {
        return locks.stream().anyMatch(BOXES::contains);
    }
}
