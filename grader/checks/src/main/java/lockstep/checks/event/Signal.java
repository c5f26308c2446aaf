package lockstep.checks.event;

import java.time.Duration;
import lockstep.event.OneShotEvent;
import lockstep.event.ResettableEvent;

/** What both kinds of events have. */
interface Signal {

    void set();

    boolean isSet();

    void await() throws InterruptedException;

    boolean await(Duration limit) throws InterruptedException;

    /** The name of the student's class. */
    String type();

    /** A new event of each kind. */
    static Signal[] both() {
        return new Signal[] {new OneShot(new OneShotEvent()), new Resettable(new ResettableEvent())};
    }

    /** An event that happens once. */
    record OneShot(OneShotEvent event) implements Signal {

        @Override
        public void set() {
            event.set();
        }

        @Override
        public boolean isSet() {
            return event.isSet();
        }

        @Override
        public void await() throws InterruptedException {
            event.await();
        }

        @Override
        public boolean await(Duration limit) throws InterruptedException {
            return event.await(limit);
        }

        @Override
        public String type() {
            return "OneShotEvent";
        }
    }

    /** An event that can be cleared; here it is not. */
    record Resettable(ResettableEvent event) implements Signal {

        @Override
        public void set() {
            event.set();
        }

        @Override
        public boolean isSet() {
            return event.isSet();
        }

        @Override
        public void await() throws InterruptedException {
            event.await();
        }

        @Override
        public boolean await(Duration limit) throws InterruptedException {
            return event.await(limit);
        }

        @Override
        public String type() {
            return "ResettableEvent";
        }
    }
}
