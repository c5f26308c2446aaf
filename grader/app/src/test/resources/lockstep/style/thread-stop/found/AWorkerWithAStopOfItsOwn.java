class AWorkerWithAStopOfItsOwn {
    private final Thread thread = new Thread(this::hashCode);

    @SuppressWarnings({"deprecation", "removal"})
    void stop() {
        thread.stop(); // here
        Runnable later = thread::stop; // here
        later.run();
    }
}
