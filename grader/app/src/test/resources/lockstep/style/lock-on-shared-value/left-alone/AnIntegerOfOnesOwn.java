class AnIntegerOfOnesOwn {
    private final Integer number = new Integer();

    void run() {
        synchronized (number) {
            hashCode();
        }
    }

    private static final class Integer { }
}
