package lockstep.explorer.run;

/** What is explored: run once per schedule. */
public interface Body {
    void run() throws Throwable;
}
