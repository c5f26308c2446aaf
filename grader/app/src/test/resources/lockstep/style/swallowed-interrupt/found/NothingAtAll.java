class NothingAtAll {
    private volatile boolean running = true;

    void pause() {
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) { // here
        }
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) { // here
            // ignored
        }
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) { // here
            // TODO Auto-generated catch block, to be done some day
            e.printStackTrace();
        }
    }

    void loop() {
        while (running) {
            try {
                Thread.sleep(1);
            } catch (InterruptedException e) { // here
                continue;
            }
            pause();
        }
    }
}
