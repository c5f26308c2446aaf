package lockstep.explorer.race;

import java.util.Arrays;

/**
 * The last accesses of one variable: FastTrack's write epoch, and its read epoch, or one epoch per reader where reads
 * are not ordered. A site is the caller's number for the place in the code.
 */
public final class Cell {
    /** No earlier access races with this one. */
    public static final int NONE = -1;

    private int writer = NONE;
    private int writeTime;
    private int writeSite;
    private int reader = NONE;
    private int readTime;
    private int readSite;
    private int[] readTimes;
    private int[] readSites;
    private int racingTask;

    /** Records a read; answers the site of a write that it races with, or {@link #NONE}. */
    public int read(int task, VectorClock clock, int site) {
        int now = clock.get(task);
        if (reader == task && readTime == now && readTimes == null) {
            return NONE;
        }
        int racing = writer >= 0 && writer != task && writeTime > clock.get(writer) ? raced(writer, writeSite) : NONE;
        if (readTimes != null) {
            share(task, now, site);
        } else if (reader < 0 || reader == task || readTime <= clock.get(reader)) {
            reader = task;
            readTime = now;
            readSite = site;
        } else {
            readTimes = new int[Math.max(task, reader) + 1];
            readSites = new int[readTimes.length];
            share(reader, readTime, readSite);
            share(task, now, site);
        }
        return racing;
    }

    /** Records a write; answers the site of an access that it races with, or {@link #NONE}. */
    public int write(int task, VectorClock clock, int site) {
        int now = clock.get(task);
        if (writer == task && writeTime == now && reader < 0 && readTimes == null) {
            return NONE;
        }
        int racing = racingWith(task, clock);
        writer = task;
        writeTime = now;
        writeSite = site;
        reader = NONE;
        readTimes = null;
        return racing;
    }

    /** As {@link #write}, but nothing is recorded. */
    public int against(int task, VectorClock clock) {
        return racingWith(task, clock);
    }

    /** The task whose access the last answer was about. */
    public int racingTask() {
        return racingTask;
    }

    private int racingWith(int task, VectorClock clock) {
        if (writer >= 0 && writer != task && writeTime > clock.get(writer)) {
            return raced(writer, writeSite);
        }
        if (readTimes != null) {
            for (int other = 0; other < readTimes.length; other++) {
                if (other != task && readTimes[other] > clock.get(other)) {
                    return raced(other, readSites[other]);
                }
            }
            return NONE;
        }
        return reader >= 0 && reader != task && readTime > clock.get(reader) ? raced(reader, readSite) : NONE;
    }

    private int raced(int task, int site) {
        racingTask = task;
        return site;
    }

    private void share(int task, int time, int site) {
        if (task >= readTimes.length) {
            readTimes = Arrays.copyOf(readTimes, task + 4);
            readSites = Arrays.copyOf(readSites, task + 4);
        }
        readTimes[task] = time;
        readSites[task] = site;
    }
}
