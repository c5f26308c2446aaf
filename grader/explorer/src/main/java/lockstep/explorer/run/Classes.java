package lockstep.explorer.run;

import lockstep.explorer.race.IdentityTable;

/** The program's classes that one run has come across. */
final class Classes {
    private final IdentityTable<ClassState> table = new IdentityTable<>();

    ClassState of(Class<?> type) {
        ClassState state = table.get(type);
        if (state == null) {
            state = new ClassState(type);
            table.put(type, state);
        }
        return state;
    }
}
