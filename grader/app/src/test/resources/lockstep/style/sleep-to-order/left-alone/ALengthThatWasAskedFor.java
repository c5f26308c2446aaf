class ALengthThatWasAskedFor {
    private final long millis = Long.getLong("millis");

    void start(Thread worker, long pause) throws InterruptedException {
        worker.start();
        Thread.sleep(pause);
        new Thread(worker).start();
        Thread.sleep(millis);
        hashCode();
    }
}
