package lockstep.explorer.corpus.correct.monitors;

/** Two threads take turns through one monitor. */
public final class PingPong {
    private final StringBuilder rally = new StringBuilder();
    private boolean pingsTurn = true;

    private synchronized void play(String sound, boolean ping) throws InterruptedException {
        while (pingsTurn != ping) {
            wait();
        }
        rally.append(sound);
        pingsTurn = !ping;
        notifyAll();
    }

    private Thread player(String sound, boolean ping) {
        return new Thread(() -> {
            try {
                for (int i = 0; i < 3; i++) {
                    play(sound, ping);
                }
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        });
    }

    public static void main(String[] args) throws InterruptedException {
        PingPong game = new PingPong();
        Thread pong = game.player("o", false);
        Thread ping = game.player("i", true);
        pong.start();
        ping.start();
        ping.join();
        pong.join();
        assert game.rally.toString().equals("ioioio") : game.rally;
    }
}
