class StringsAndBoxedValues {
    private static final String LOCK = "lock";
    private Integer count = 0;
    private final Boolean flag = true;

    void run(String name, Long number, int key) {
        synchronized ("lock") { // here
            hashCode();
        }
        synchronized (LOCK) { // here
            hashCode();
        }
        synchronized (count) { // here
            count++;
        }
        synchronized (this.flag) { // here
            hashCode();
        }
        synchronized (name) { // here
            hashCode();
        }
        synchronized ((number)) { // here
            hashCode();
        }
        synchronized (Integer.valueOf(key)) { // here
            hashCode();
        }
        synchronized (name.intern()) { // here
            hashCode();
        }
        var text = "text";
        synchronized (text) { // here
            hashCode();
        }
        for (String each : name.split(",")) {
            synchronized (each) { // here
                hashCode();
            }
        }
    }
}
