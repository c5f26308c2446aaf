class RestoredRethrownOrLeft {
    private volatile boolean stopped;

    void restore() {
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) {
            System.out.println("interrupted");
            Thread.currentThread().interrupt();
        }
    }

    void rethrow() throws InterruptedException {
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) {
            e.printStackTrace();
            throw e;
        }
    }

    boolean leave() {
        while (!stopped) {
            try {
                Thread.sleep(1);
            } catch (InterruptedException e) {
                System.out.println("interrupted");
                break;
            }
            try {
                Thread.sleep(1);
            } catch (InterruptedException e) {
                return false;
            }
            try {
                Thread.sleep(1);
            } catch (InterruptedException e) {
                stopped = true;
            }
            try {
                Thread.sleep(1);
            } catch (InterruptedException e) {
                handle(e);
            }
        }
        return true;
    }

    private void handle(InterruptedException e) { }
}
