package lockstep.explorer.run;

import java.io.PrintStream;
import java.util.Locale;
import lockstep.explorer.outcome.Deed;

/**
 * Standard output: what a controlled thread prints is kept with its run and locks nothing, since a lock in here would
 * order what the program does not; everybody else prints as before.
 */
public final class Console extends PrintStream {
    private static final int MOST = 64_000;

    private Console(PrintStream real) {
        super(real, true);
    }

    private static Console out;
    private static Console err;

    /** Puts itself in front of standard output and standard error, whatever an earlier schedule has put there. */
    static void install() {
        if (out == null) {
            out = new Console(System.out);
            err = new Console(System.err);
        }
        if (System.out != out) {
            System.setOut(out);
        }
        if (System.err != err) {
            System.setErr(err);
        }
    }

    /** What was printed in one run, up to a limit. */
    static final class Output {
        private final StringBuilder text = new StringBuilder();
        private int prints;

        void add(String more) {
            prints++;
            if (text.length() < MOST) {
                text.append(more.length() > MOST ? more.substring(0, MOST) : more);
            }
        }

        /** Who prints and prints comes to no end. */
        boolean isEndless() {
            return prints > Limits.STEPS;
        }

        String text() {
            return text.toString();
        }
    }

    private static boolean kept(String text) {
        Task me = Baton.owner();
        if (me == null) {
            return false;
        }
        me.run.output.add(text);
        me.run.beats++;
        if (me.run.output.isEndless()) {
            me.run.verdicts.endless();
            me.run.stop(me);
        }
        me.run.trace.step(me, Deed.PRINTS, text.trim(), "");
        return true;
    }

    @Override
    public void write(int b) {
        if (!kept(String.valueOf((char) b))) {
            super.write(b);
        }
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        if (Baton.owner() == null) {
            super.write(bytes, from, length);
        } else {
            kept(new String(bytes, from, length));
        }
    }

    @Override
    public void print(String text) {
        if (!kept(String.valueOf(text))) {
            super.print(text);
        }
    }

    @Override
    public void println(String text) {
        if (!kept(String.valueOf(text).concat("\n"))) {
            super.println(text);
        }
    }

    @Override
    public void print(Object value) {
        print(String.valueOf(value));
    }

    @Override
    public void println(Object value) {
        println(String.valueOf(value));
    }

    @Override
    public void print(boolean value) {
        print(String.valueOf(value));
    }

    @Override
    public void println(boolean value) {
        println(String.valueOf(value));
    }

    @Override
    public void print(char value) {
        print(String.valueOf(value));
    }

    @Override
    public void println(char value) {
        println(String.valueOf(value));
    }

    @Override
    public void print(int value) {
        print(String.valueOf(value));
    }

    @Override
    public void println(int value) {
        println(String.valueOf(value));
    }

    @Override
    public void print(long value) {
        print(String.valueOf(value));
    }

    @Override
    public void println(long value) {
        println(String.valueOf(value));
    }

    @Override
    public void print(double value) {
        print(String.valueOf(value));
    }

    @Override
    public void println(double value) {
        println(String.valueOf(value));
    }

    @Override
    public void println() {
        println("");
    }

    @Override
    public PrintStream format(String format, Object... arguments) {
        print(String.format(format, arguments));
        return this;
    }

    @Override
    public PrintStream format(Locale locale, String format, Object... arguments) {
        print(String.format(locale, format, arguments));
        return this;
    }
}
