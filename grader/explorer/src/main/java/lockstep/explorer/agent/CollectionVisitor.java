package lockstep.explorer.agent;

import java.util.Set;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Calls on the JDK's collections, builders and formats: a read or a write of the receiver, by the method's name, and a
 * read of every collection that is handed over.
 */
final class CollectionVisitor extends Rewriter {
    private static final Set<String> WRITERS = Set.of("add", "addAll", "addFirst", "addLast", "addElement", "put", "putAll", "putIfAbsent",
        "putFirst", "putLast", "remove", "removeAll", "removeIf", "removeFirst", "removeLast", "removeFirstOccurrence", "removeLastOccurrence",
        "removeElement", "clear", "set", "sort", "retainAll", "replaceAll", "replace", "merge", "compute", "computeIfAbsent", "computeIfPresent",
        "offer", "offerFirst", "offerLast", "poll", "pollFirst", "pollLast", "pollFirstEntry", "pollLastEntry", "pop", "push", "append", "insert",
        "delete", "deleteCharAt", "setCharAt", "setLength", "reverse", "trimToSize", "ensureCapacity", "flip", "accept", "combine", "format", "parse",
        "setTime", "setTimeInMillis", "roll", "applyPattern", "and", "or", "xor", "andNot");
    private static final Set<String> ELEMENTS = Set.of("get(I)Ljava/lang/Object;", "set(ILjava/lang/Object;)Ljava/lang/Object;");
    private static final Set<String> WRITING_STATICS = Set.of("sort", "shuffle", "reverse", "swap", "fill", "addAll", "rotate", "replaceAll", "copy");
    private static final String[] OWNERS = {"java/util/", "java/lang/StringBu", "java/lang/Iterable", "java/lang/Appendable", "java/text/"};
    private static final String[] NOT_OWNERS = {"java/util/concurrent/", "java/util/function/", "java/util/stream/", "java/util/Optional",
        "java/util/Random", "java/util/Objects", "java/util/Arrays", "java/util/Timer", "java/util/UUID", "java/util/Locale", "java/util/Scanner",
        "java/util/logging/", "java/util/regex/", "java/util/Date"};

    private final Places places;
    private final ClassFacts.Library library;
    private final boolean program;

    CollectionVisitor(MethodVisitor next, int firstFree, Places places, ClassFacts.Library library, boolean program) {
        super(next, firstFree);
        this.places = places;
        this.library = library;
        this.program = program;
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        String source = owner.startsWith("java/") || owner.startsWith("[") ? owner : library.source(owner, name + descriptor);
        Type[] arguments = Type.getArgumentTypes(descriptor);
        boolean onReceiver = opcode != Opcodes.INVOKESTATIC && !name.equals("<init>") && isCollection(source);
        boolean takes = program && takesCollection(opcode, owner, arguments);
        if (!onReceiver && !takes) {
            super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
            return;
        }
        int[] slots = spill(arguments);
        if (onReceiver) {
            onReceiver(name, ELEMENTS.contains(name + descriptor) ? slots : new int[0]);
        }
        for (int i = 0; takes && i < arguments.length; i++) {
            if (mayBeCollection(arguments[i])) {
                boolean write = i == 0 && opcode == Opcodes.INVOKESTATIC && WRITING_STATICS.contains(name);
                mv.visitVarInsn(Opcodes.ALOAD, slots[i]);
                push(write ? 1 : 0);
                push(places.site(name, "", write));
                hook("AccessHooks", "collection", "(Ljava/lang/Object;ZI)V");
            }
        }
        reload(slots, arguments);
        super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
    }

    /** @param index where the index is kept, if it is about one element of a list */
    private void onReceiver(String name, int[] index) {
        mv.visitInsn(Opcodes.DUP);
        if (index.length > 0) {
            mv.visitVarInsn(Opcodes.ILOAD, index[0]);
        }
        push(WRITERS.contains(name) ? 1 : 0);
        push(places.site(name, "", WRITERS.contains(name)));
        hook(index.length > 0 ? "ListHooks" : "AccessHooks", index.length > 0 ? "element" : "collection",
            index.length > 0 ? "(Ljava/lang/Object;IZI)V" : "(Ljava/lang/Object;ZI)V");
    }

    static boolean writes(String name) {
        return WRITERS.contains(name);
    }

    static boolean isCollection(String owner) {
        return startsWith(owner, OWNERS) && !startsWith(owner, NOT_OWNERS);
    }

    /** Code of the JDK's that may walk over what it is given; such as it may be is a hidden read. */
    private static boolean takesCollection(int opcode, String owner, Type[] arguments) {
        if (!owner.startsWith("java/util/") && !owner.equals("java/lang/String") || owner.startsWith("java/util/Objects")
            || owner.startsWith("java/util/concurrent/atomic/")) {
            return false;
        }
        for (Type type : arguments) {
            if (mayBeCollection(type)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBeCollection(Type type) {
        if (type.getSort() != Type.OBJECT) {
            return false;
        }
        String name = type.getInternalName();
        return name.equals("java/lang/Iterable") || isCollection(name) && !name.equals("java/util/Comparator");
    }

    private static boolean startsWith(String text, String[] prefixes) {
        for (String prefix : prefixes) {
            if (text.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }
}
