package lockstep.explorer.schedule;

/** The strategies by name. */
public enum Kind {
    RANDOM("random"), PCT2("pct2"), PCT3("pct3"), POS("pos"), SPURIOUS("spurious");

    private final String text;

    Kind(String text) {
        this.text = text;
    }

    /** As it is written in reports and on the command line. */
    public String text() {
        return text;
    }

    /** A strategy of this kind for one schedule. */
    public Strategy start(long seed) {
        switch (this) {
            case PCT2: return new Pct(seed, 2);
            case PCT3: return new Pct(seed, 3);
            case POS: return new Pos(seed);
            case SPURIOUS: return new Spurious(seed);
            default: return new RandomWalk(seed);
        }
    }
}
