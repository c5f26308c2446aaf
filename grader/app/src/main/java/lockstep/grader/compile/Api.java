package lockstep.grader.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** What a class offers: its kind, its interfaces, its public members. */
final class Api extends ClassVisitor {

    private static final int OFFERED = Opcodes.ACC_PUBLIC;

    /** One member: how it is told apart in class files, and how it is declared in source. */
    private record Member(String name, String declaration) { }

    private final Map<String, Member> members = new LinkedHashMap<>();
    private final Set<String> interfaces = new TreeSet<>();
    private String declaration = "";
    private String simpleName = "";

    private Api() {
        super(Opcodes.ASM9);
    }

    static Api of(byte[] classFile) {
        Api api = new Api();
        new ClassReader(classFile).accept(api, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return api;
    }

    /** How the class is declared. */
    String declaration() {
        return declaration;
    }

    /** What the other class offers and this one does not. */
    List<Compilation.Missing> lacks(Api wanted) {
        List<Compilation.Missing> missing = new ArrayList<>();
        if (!interfaces.containsAll(wanted.interfaces) || !declaration.startsWith(Declarations.visibility(wanted.declaration))) {
            missing.add(new Compilation.Missing(wanted.declaration, List.of(declaration)));
        }
        wanted.members.forEach((key, member) -> {
            if (!members.containsKey(key)) {
                missing.add(new Compilation.Missing(member.declaration, named(member.name)));
            }
        });
        return missing;
    }

    private List<String> named(String name) {
        return members.values().stream().filter(member -> member.name.equals(name)).map(Member::declaration).toList();
    }

    @Override
    public void visit(int version, int access, String name, String signature, String superName, String[] implemented) {
        simpleName = name.substring(name.lastIndexOf('/') + 1);
        interfaces.addAll(List.of(implemented));
        declaration = Declarations.ofClass(access, simpleName, signature, implemented);
    }

    @Override
    public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
        if ((access & OFFERED) != 0) {
            members.put(key(access, name, descriptor), new Member(name, Declarations.ofField(access, name, descriptor, signature)));
        }
        return null;
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
        if ((access & OFFERED) != 0 && (access & Opcodes.ACC_SYNTHETIC) == 0) {
            String shown = name.equals("<init>") ? simpleName : name;
            members.put(key(access, name, descriptor),
                    new Member(shown, Declarations.ofMethod(access, shown, descriptor, signature, exceptions)));
        }
        return null;
    }

    private static String key(int access, String name, String descriptor) {
        return ((access & Opcodes.ACC_STATIC) != 0 ? "static " : "") + name + descriptor;
    }
}
