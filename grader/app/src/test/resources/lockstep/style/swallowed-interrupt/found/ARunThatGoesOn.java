class ARunThatGoesOn {
    public void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                Thread.sleep(1);
            } catch (InterruptedException e) { // here
                System.out.println("interrupted");
            }
        }
    }

    Runnable task() {
        return () -> {
            try {
                Thread.sleep(1);
            } catch (InterruptedException e) { // here
                e.printStackTrace();
            }
            run();
        };
    }
}
