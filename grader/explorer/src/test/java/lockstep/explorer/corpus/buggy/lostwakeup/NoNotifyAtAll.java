package lockstep.explorer.corpus.buggy.lostwakeup;

/** LOST_WAKEUP: the state changes under the monitor, but nobody is notified. */
public final class NoNotifyAtAll {
    private int stock;

    private synchronized void add() {
        stock++;
    }

    private synchronized void take() throws InterruptedException {
        while (stock == 0) {
            wait();
        }
        stock--;
    }

    public static void main(String[] args) throws InterruptedException {
        NoNotifyAtAll shop = new NoNotifyAtAll();
        Thread supplier = new Thread(shop::add);
        supplier.start();
        shop.take();
        supplier.join();
    }
}
