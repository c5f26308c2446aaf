package lockstep.explorer.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lockstep.explorer.outcome.Place;

/** The places in the program where something happens, by number. Rewritten code carries the numbers. */
public final class Sites {
    /** No place of the program's. */
    public static final int NONE = 0;

    private static final Map<String, Integer> FIELDS = new HashMap<>();
    /** The names of places that will be switch points as soon as they are known. */
    private static final Set<String> AWAITED = new HashSet<>();
    private static Place[] places = {Place.UNKNOWN};
    private static String[] whats = {""};
    private static int[] hashes = {0};
    private static int[] fields = {0};
    private static boolean[] racy = {false};
    private static boolean[] writes = {false};
    private static boolean anyRacy;
    private static int count = 1;

    private Sites() {
    }

    /**
     * Registers a place.
     *
     * @param what  what happens there: a field's name, a method's
     * @param field the variable's full name where it is one, else empty: all places with the same one are one variable
     * @param write whether it changes something
     */
    public static synchronized int add(Place place, String what, String field, boolean write) {
        if (count == places.length) {
            int length = count * 2;
            places = Arrays.copyOf(places, length);
            whats = Arrays.copyOf(whats, length);
            hashes = Arrays.copyOf(hashes, length);
            fields = Arrays.copyOf(fields, length);
            racy = Arrays.copyOf(racy, length);
            writes = Arrays.copyOf(writes, length);
        }
        places[count] = place;
        whats[count] = what;
        writes[count] = write;
        hashes[count] = (place.className().hashCode() * 31 + place.method().hashCode()) * 31 + place.line() * 31 + what.hashCode();
        fields[count] = field.isEmpty() ? 0 : fieldNumber(field);
        racy[count] = !AWAITED.isEmpty() && AWAITED.contains(name(count));
        return count++;
    }

    private static int fieldNumber(String field) {
        Integer known = FIELDS.get(field);
        if (known == null) {
            known = FIELDS.size() + 1;
            FIELDS.put(field, known);
        }
        return known;
    }

    public static Place place(int site) {
        return places[site];
    }

    public static String what(int site) {
        return whats[site];
    }

    static int hash(int site) {
        return hashes[site];
    }

    static int field(int site) {
        return fields[site];
    }

    static boolean writes(int site) {
        return writes[site];
    }

    static boolean racy(int site) {
        return racy[site];
    }

    /** Whether a race is being looked into. */
    static boolean anyRacy() {
        return anyRacy;
    }

    /** Makes all places of one variable, or of none, switch points. */
    public static synchronized void setRacy(int site, boolean value) {
        racy[site] = value;
        anyRacy |= value;
        for (int i = 1; fields[site] != 0 && i < count; i++) {
            if (fields[i] == fields[site]) {
                racy[i] = value;
            }
        }
    }

    public static synchronized void clearRacy() {
        Arrays.fill(racy, false);
        anyRacy = false;
        AWAITED.clear();
    }

    /** The names of all switch points that races gave, which are the same in another JVM. */
    public static synchronized List<String> racyNames() {
        List<String> names = new ArrayList<>();
        for (int i = 1; i < count; i++) {
            if (racy[i]) {
                names.add(name(i));
            }
        }
        return names;
    }

    /** Makes the places of these names switch points, those of classes that are not loaded yet among them. */
    public static synchronized void setRacy(List<String> names) {
        AWAITED.addAll(names);
        anyRacy |= !names.isEmpty();
        for (int i = 1; i < count; i++) {
            racy[i] |= AWAITED.contains(name(i));
        }
    }

    /** Several places may look alike; their order tells them apart. */
    private static String name(int site) {
        int alike = 0;
        for (int i = 1; i < site; i++) {
            alike += hashes[i] == hashes[site] ? 1 : 0;
        }
        return Integer.toHexString(hashes[site]).concat(".").concat(Integer.toString(alike));
    }
}
