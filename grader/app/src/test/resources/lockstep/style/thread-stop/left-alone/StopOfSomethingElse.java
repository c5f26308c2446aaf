class StopOfSomethingElse {
    private final Service service = new Service();
    private final Thread worker = new Thread(service::stop);

    void halt() {
        service.stop();
        service.suspend();
        stop();
        worker.interrupt();
        Runnable later = service::stop;
        later.run();
    }

    private void stop() {
        new Worker().stop(1);
    }

    private static class Service {
        void stop() { }

        void suspend() {
            stop();
        }
    }

    private static class Worker extends Thread {
        void stop(int signal) {
            interrupt();
        }
    }
}
