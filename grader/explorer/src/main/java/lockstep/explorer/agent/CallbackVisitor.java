package lockstep.explorer.agent;

import java.util.Map;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The program's calls of what calls it back: methods of collections that take a function. */
final class CallbackVisitor extends Rewriter {
    private static final String FUNCTION = "Ljava/util/function/";
    private static final String OBJECT = "Ljava/lang/Object;";
    private static final String ITERABLE = "Ljava/lang/Iterable;";
    private static final String LIST = "Ljava/util/List;";
    private static final String MAP = "Ljava/util/Map;";
    private static final String BUFFER = "Ljava/lang/StringBuffer;";
    /** The type that declares each of them. */
    private static final Map<String, String> CALLING_BACK = Map.ofEntries(
        Map.entry("forEach(" + FUNCTION + "Consumer;)V", ITERABLE),
        Map.entry("forEach(" + FUNCTION + "BiConsumer;)V", MAP),
        Map.entry("removeIf(" + FUNCTION + "Predicate;)Z", "Ljava/util/Collection;"),
        Map.entry("replaceAll(" + FUNCTION + "UnaryOperator;)V", LIST),
        Map.entry("sort(Ljava/util/Comparator;)V", LIST),
        Map.entry("replaceAll(" + FUNCTION + "BiFunction;)V", MAP),
        Map.entry("computeIfAbsent(" + OBJECT + FUNCTION + "Function;)" + OBJECT, MAP),
        Map.entry("computeIfPresent(" + OBJECT + FUNCTION + "BiFunction;)" + OBJECT, MAP),
        Map.entry("compute(" + OBJECT + FUNCTION + "BiFunction;)" + OBJECT, MAP),
        Map.entry("merge(" + OBJECT + OBJECT + FUNCTION + "BiFunction;)" + OBJECT, MAP),
        Map.entry("append(" + OBJECT + ")" + BUFFER, BUFFER));

    private final Places places;
    private final ClassFacts.Library library;

    CallbackVisitor(MethodVisitor next, int firstFree, Places places, ClassFacts.Library library) {
        super(next, firstFree);
        this.places = places;
        this.library = library;
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        String receiver = opcode == Opcodes.INVOKEVIRTUAL || opcode == Opcodes.INVOKEINTERFACE ? CALLING_BACK.get(name + descriptor) : null;
        if (receiver == null || !CollectionVisitor.isCollection(source(owner, name + descriptor))) {
            super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
            return;
        }
        int end = descriptor.indexOf(')');
        push(places.site(name, "", CollectionVisitor.writes(name)));
        hook("CallbackHooks", name, "(" + receiver + descriptor.substring(1, end) + "I" + descriptor.substring(end));
    }

    private String source(String owner, String method) {
        return owner.startsWith("java/") || owner.startsWith("[") ? owner : library.source(owner, method);
    }
}
