package lockstep.grader.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lockstep.grader.catalog.Complaint;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * A program with a {@code main}.
 *
 * @param classPath where its classes are
 * @param mainClass its class
 * @param arguments what {@code main} is given
 */
public record Program(ClassPath classPath, String mainClass, List<String> arguments) {

    private static final int MINOR_AT = 4;
    private static final int VERSION_AT = 6;
    /** From this Java on {@code main} need not be static, nor take anything. */
    private static final int ANY_MAIN = 25;
    /** The version of a class file is that of its Java and this. */
    private static final int BEFORE_JAVA = 44;
    private static final String TAKES_ARGUMENTS = "([Ljava/lang/String;)V";
    private static final String WANTED = "It needs: public static void main(String[] args)";

    /**
     * The program that a command line names.
     *
     * @throws Complaint where there is no such class, or it cannot be started
     */
    public static Program of(String classPath, String mainClass, List<String> arguments) {
        Program program = new Program(ClassPath.parse(classPath), mainClass, List.copyOf(arguments));
        program.refuseFileNames();
        program.lookAt(program.classPath.find(program.file(".class")).orElseThrow(program::missing));
        return program;
    }

    private String file(String suffix) {
        return mainClass.replace('.', '/') + suffix;
    }

    private void refuseFileNames() {
        if (mainClass.endsWith(".java") || mainClass.endsWith(".class") || mainClass.contains("/") || mainClass.contains("\\")) {
            String file = mainClass.replace('\\', '/');
            String name = file.replaceAll("\\.(java|class)$", "").replaceAll("^(.*/)?src/((main|test)/java/)?|^\\.?/", "").replace('/', '.');
            throw Complaint.use("%s is a file. Name its class, compiled before:%n  lockstep explore -cp %s %s", mainClass, classPath.text(), name);
        }
    }

    private Complaint missing() {
        String simple = mainClass.substring(mainClass.lastIndexOf('.') + 1);
        Optional<Path> elsewhere = classPath.somewhere(simple + ".class");
        if (elsewhere.isPresent()) {
            return misnamed(elsewhere.get());
        }
        Optional<Path> source = classPath.somewhere(simple + ".java");
        return source.map(file -> Complaint.use("%s is not compiled: there is %s, but no class file of it. Compile it first:%n"
                + "  javac -d classes %s%n  lockstep explore -cp classes %s", mainClass, file, file, mainClass)).orElseGet(() ->
                Complaint.use("There is no class %s in %s. Name it with its package, and its folder with -cp:%n"
                + "  lockstep explore -cp target/classes com.example.Main", mainClass, classPath.text()));
    }

    private Complaint misnamed(Path file) {
        String inside = internalName(file);
        Path root = file;
        for (int i = 0; i < inside.split("/").length && root != null; i++) {
            root = root.getParent();
        }
        return Complaint.use("There is no class %s in %s. There is %s. Did you mean:%n  lockstep explore -cp %s %s", mainClass, classPath.text(), file,
                root == null || root.toString().isEmpty() ? "." : root, inside.replace('/', '.'));
    }

    private static String internalName(Path file) {
        try {
            return new ClassReader(Files.readAllBytes(file)).getClassName();
        } catch (IOException | RuntimeException e) {
            return file.getFileName().toString().replace(".class", "");
        }
    }

    private void lookAt(byte[] bytes) {
        if (bytes.length < VERSION_AT + 2 || bytes[0] != (byte) 0xCA || bytes[1] != (byte) 0xFE) {
            throw Complaint.use("%s is no class file. Compile its source anew.", file(".class"));
        }
        int java = ((bytes[VERSION_AT] & 0xFF) << Byte.SIZE | bytes[VERSION_AT + 1] & 0xFF) - BEFORE_JAVA;
        int here = Runtime.version().feature();
        if (java > here) {
            throw Complaint.use("%s was compiled for Java %d, and this is Java %d. Compile it with --release %d, or start lockstep with JAVA_HOME set to "
                    + "a JDK %d.", mainClass, java, here, here, java);
        }
        if (java < here && bytes[MINOR_AT] == (byte) 0xFF && bytes[MINOR_AT + 1] == (byte) 0xFF) {
            throw Complaint.use("%s uses what was a preview in Java %d, and this is Java %d: only Java %d runs it. Compile it anew, or start lockstep with "
                    + "JAVA_HOME set to a JDK %d.", mainClass, java, here, java, java);
        }
        lookForMain(bytes);
    }

    private void lookForMain(byte[] bytes) {
        ClassReader reader = new ClassReader(bytes);
        if (!reader.getClassName().equals(file(""))) {
            throw Complaint.use("The class in %s is called %s, so -cp must name the folder above its packages.", file(".class"),
                    reader.getClassName().replace('/', '.'));
        }
        Mains mains = new Mains();
        reader.accept(mains, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        // An inherited main is found by the JVM.
        if (!mains.startable && (mains.other || "java/lang/Object".equals(reader.getSuperName()))) {
            throw Complaint.use(mains.other ? "The main of %s is not static, or not of the form that explore can start. %s" : "%s has no main. %s", mainClass,
                    WANTED);
        }
    }

    /** Looks for methods of this name. */
    private static final class Mains extends ClassVisitor {

        private boolean startable;
        private boolean other;

        Mains() {
            super(Opcodes.ASM9);
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
            if ("main".equals(name)) {
                boolean wanted = Runtime.version().feature() >= ANY_MAIN ? isLaunched(access, descriptor)
                        : TAKES_ARGUMENTS.equals(descriptor) && (access & Opcodes.ACC_STATIC) != 0;
                startable |= wanted;
                other |= !wanted;
            }
            return null;
        }

        private static boolean isLaunched(int access, String descriptor) {
            return (TAKES_ARGUMENTS.equals(descriptor) || "()V".equals(descriptor)) && (access & Opcodes.ACC_PRIVATE) == 0;
        }
    }
}
