package lockstep.explorer.run;

/** What a task stands at. */
enum Waiting {
    NOTHING, MONITOR, NOTIFICATION, PARKED, JOIN, SLEEP, CLASS_INIT
}
