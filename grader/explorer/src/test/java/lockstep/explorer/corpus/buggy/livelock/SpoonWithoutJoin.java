package lockstep.explorer.corpus.buggy.livelock;

/** LIVELOCK: two polite eaters hand one spoon to each other for ever, and the main thread waits for neither. */
public final class SpoonWithoutJoin {
    private static final class Spoon {
        private Diner owner;

        private Spoon(Diner owner) {
            this.owner = owner;
        }

        private synchronized Diner owner() {
            return owner;
        }

        private synchronized void give(Diner diner) {
            owner = diner;
        }
    }

    private static final class Diner {
        private final String name;
        private volatile boolean hungry = true;

        private Diner(String name) {
            this.name = name;
        }

        private void eatWith(Spoon spoon, Diner spouse) throws InterruptedException {
            while (hungry) {
                if (spoon.owner() != this) {
                    Thread.sleep(1);
                } else if (spouse.hungry) {
                    System.out.printf("%s: you eat first, %s%n", name, spouse.name);
                    spoon.give(spouse);
                } else {
                    hungry = false;
                    spoon.give(spouse);
                }
            }
        }
    }

    public static void main(String[] args) {
        Diner husband = new Diner("husband");
        Diner wife = new Diner("wife");
        Spoon spoon = new Spoon(husband);
        new Thread(() -> eat(husband, spoon, wife)).start();
        new Thread(() -> eat(wife, spoon, husband)).start();
    }

    private static void eat(Diner diner, Spoon spoon, Diner spouse) {
        try {
            diner.eatWith(spoon, spouse);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
