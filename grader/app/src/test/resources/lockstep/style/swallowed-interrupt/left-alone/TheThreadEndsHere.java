class TheThreadEndsHere {
    public void run() {
        try {
            while (true) {
                Thread.sleep(1);
            }
        } catch (InterruptedException e) {
            System.out.println("stopped");
        } finally {
            hashCode();
        }
    }

    Thread lambda() {
        return new Thread(() -> {
            synchronized (this) {
                try {
                    Thread.sleep(1);
                } catch (InterruptedException e) {
                    e.printStackTrace();
                }
            }
        });
    }

    public static void main(String[] arguments) {
        if (arguments.length > 0) {
            try {
                Thread.sleep(1);
            } catch (InterruptedException e) {
                e.printStackTrace();
            }
        }
    }
}
