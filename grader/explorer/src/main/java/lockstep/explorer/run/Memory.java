package lockstep.explorer.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import lockstep.explorer.race.Cell;
import lockstep.explorer.race.Cells;
import lockstep.explorer.race.IdentityTable;
import lockstep.explorer.race.VectorClock;

/** Every access of one run to memory that threads may share: data goes to the race detector, volatile variables order. */
final class Memory {
    private static final int WHOLE = 0;

    private final Run run;
    private final Cells statics;
    private IdentityTable<Cells> cells = new IdentityTable<>();
    private IdentityTable<Elements> lists = new IdentityTable<>();
    private final IdentityTable<SyncClocks> clocks = new IdentityTable<>();
    final ArrayList<Integer> racySites = new ArrayList<>();

    Memory(Run run) {
        this.run = run;
        this.statics = new Cells(this);
    }

    void read(Task me, Object owner, int index, int site) {
        if (me.optimistic) {
            me.reads.add(owner, index, site);
        } else if (me.initializing == 0) {
            readSince(me, me.clock, owner, index, site);
        }
    }

    /** A read by a task that knew no more than the clock does. */
    void readSince(Task me, VectorClock clock, Object owner, int index, int site) {
        note(me, site);
        Cell cell = cell(owner, index);
        int other = cell.read(me.id, clock, site);
        if (other != Cell.NONE) {
            raced(me, cell, other, site, false, subject(owner, index));
        }
    }

    void write(Task me, Object owner, int index, int site) {
        run.progress();
        me.wroteSinceNotified = true;
        if (me.initializing == 0) {
            note(me, site);
            Cell cell = cell(owner, index);
            int other = cell.write(me.id, me.clock, site);
            if (other != Cell.NONE) {
                raced(me, cell, other, site, true, subject(owner, index));
            }
        }
    }

    private final HashMap<Long, List<String>> locks = new HashMap<>();

    /** Which monitors a task last held at a place; known only where the schedule is recorded. */
    List<String> locksAt(Task task, int site) {
        List<String> known = locks.get((long) task.id << 32 | site);
        return known == null ? Collections.emptyList() : known;
    }

    private void note(Task me, int site) {
        if (run.trace.recording) {
            locks.put((long) me.id << 32 | site, me.locks());
        }
    }

    /** A whole object that is one variable, as an unsynchronised collection is. */
    void whole(Task me, Object object, int site, boolean write) {
        if (write) {
            write(me, object, WHOLE, site);
        } else {
            read(me, object, WHOLE, site);
        }
    }

    /** One element of a list: its structure is read, whatever is done to the element. */
    void element(Task me, Object list, int index, boolean write, int site) {
        read(me, list, WHOLE, site);
        Elements elements = elements(list);
        if (!write) {
            read(me, elements, index + 1, site);
            return;
        }
        elements.highest = Math.max(elements.highest, index + 1);
        write(me, elements, index + 1, site);
        if (me.initializing == 0) {
            Cell all = cell(elements, Elements.ALL);
            int other = all.against(me.id, me.clock);
            if (other != Cell.NONE) {
                raced(me, all, other, site, true, list);
            }
        }
    }

    /** All elements of a list are looked at. */
    void contents(Task me, Object list, int site) {
        Elements elements = elements(list);
        for (int i = Elements.ALL; i <= elements.highest; i++) {
            read(me, elements, i, site);
        }
    }

    private Elements elements(Object list) {
        Elements known = lists.get(list);
        if (known == null) {
            known = new Elements(list);
            lists.put(list, known);
        }
        return known;
    }

    /** What a race is told of where it is no field and no element of an array: the collection. */
    private static Object subject(Object owner, int index) {
        return owner instanceof Elements ? ((Elements) owner).list : index == WHOLE ? owner : null;
    }

    /** Lets go of the program's objects: it has used up the heap. */
    void forget() {
        cells = null;
        lists = null;
        cells = new IdentityTable<>();
        lists = new IdentityTable<>();
    }

    private Cell cell(Object owner, int index) {
        if (owner == null) {
            return statics.at(index);
        }
        if (owner instanceof Shadowed) {
            Shadowed shadowed = (Shadowed) owner;
            Object notes = shadowed.lockstepShadow();
            if (notes instanceof Cells && ((Cells) notes).belongsTo(this)) {
                return ((Cells) notes).at(index);
            }
            Cells fresh = new Cells(this);
            shadowed.lockstepShadow(fresh);
            return fresh.at(index);
        }
        Cells known = cells.get(owner);
        if (known == null) {
            known = new Cells(this);
            cells.put(owner, known);
        }
        return known.at(index);
    }

    private void raced(Task me, Cell cell, int otherSite, int site, boolean write, Object whole) {
        remember(otherSite);
        remember(site);
        run.verdicts.race(me, run.tasks.get(cell.racingTask()), otherSite, site, write, whole);
    }

    private void remember(int site) {
        if (!racySites.contains(site)) {
            racySites.add(site);
        }
    }

    int[] racySites() {
        int[] sites = new int[racySites.size()];
        for (int i = 0; i < sites.length; i++) {
            sites[i] = racySites.get(i);
        }
        return sites;
    }

    void acquire(Task me, Object owner, long offset) {
        SyncClocks known = clocks.get(owner);
        if (known != null) {
            VectorClock clock = known.find(offset);
            if (clock != null) {
                me.clock.join(clock);
            }
        }
    }

    void release(Task me, Object owner, long offset) {
        run.progress();
        me.wroteSinceNotified = true;
        SyncClocks known = clocks.get(owner);
        if (known == null) {
            known = new SyncClocks();
            clocks.put(owner, known);
        }
        known.make(offset).join(me.clock);
        me.clock.tick(me.id);
    }
}
