package lockstep.grader.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.util.TraceSignatureVisitor;

/** Writes the members of a class file as they would be declared in source, with simple names. */
final class Declarations {

    private Declarations() { }

    static String ofClass(int access, String name, String signature, String[] interfaces) {
        String kind = (access & Opcodes.ACC_INTERFACE) != 0 ? "interface " : "class ";
        String implemented = Stream.of(interfaces).map(each -> simple(each.replace('/', '.'))).reduce((a, b) -> a + ", " + b)
                .map(list -> " implements " + list).orElse("");
        return modifiers(access) + kind + name + (signature == null ? "" : typeParameters(signature)) + implemented;
    }

    static String ofField(int access, String name, String descriptor, String signature) {
        String type = signature == null ? Type.getType(descriptor).getClassName() : fieldType(signature);
        return modifiers(access) + simple(type) + " " + name;
    }

    static String ofMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
        TraceSignatureVisitor trace = new TraceSignatureVisitor(0);
        new SignatureReader(signature == null ? descriptor : signature).accept(trace);
        boolean constructor = Character.isUpperCase(name.charAt(0));
        String result = constructor ? "" : simple(trace.getReturnType()) + " ";
        String generic = signature != null && signature.startsWith("<") ? typeParameters(signature) + " " : "";
        String parameters = trace.getDeclaration().substring(trace.getDeclaration().indexOf('('));
        return modifiers(access) + generic + result + name + simple(parameters) + thrown(exceptions);
    }

    /** The first word of a declaration where it is {@code public}, else nothing. */
    static String visibility(String declaration) {
        return declaration.startsWith("public ") ? "public " : "";
    }

    private static String thrown(String[] exceptions) {
        List<String> names = new ArrayList<>();
        for (String exception : exceptions == null ? new String[0] : exceptions) {
            names.add(simple(exception.replace('/', '.')));
        }
        return names.isEmpty() ? "" : " throws " + String.join(", ", names);
    }

    private static String modifiers(int access) {
        return ((access & Opcodes.ACC_PUBLIC) != 0 ? "public " : "") + ((access & Opcodes.ACC_STATIC) != 0 ? "static " : "");
    }

    private static String typeParameters(String signature) {
        TraceSignatureVisitor trace = new TraceSignatureVisitor(0);
        new SignatureReader(signature).accept(trace);
        String text = trace.getDeclaration();
        return text.startsWith("<") ? simple(text.substring(0, closing(text) + 1)) : "";
    }

    private static int closing(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '<' ? 1 : text.charAt(i) == '>' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return text.length() - 1;
    }

    private static String fieldType(String signature) {
        TraceSignatureVisitor trace = new TraceSignatureVisitor(0);
        new SignatureReader(signature).acceptType(trace.visitSuperclass());
        return trace.getDeclaration().replace(" extends ", "");
    }

    private static String simple(String text) {
        return text.replaceAll("[a-z][A-Za-z0-9_]*\\.", "").replace(" extends Object", "");
    }
}
