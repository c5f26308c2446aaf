package lockstep.explorer.agent;

import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Locks become virtual: the hook takes the virtual monitor and answers what to lock for real, which for a controlled
 * thread is an object of its own and for any other thread the one it asked for. So the code keeps its shape, and no
 * stack map changes.
 */
final class MonitorVisitor extends Rewriter {
    private final Places places;

    MonitorVisitor(MethodVisitor next, int firstFree, Places places) {
        super(next, firstFree);
        this.places = places;
    }

    @Override
    public void visitInsn(int opcode) {
        if (opcode == Opcodes.MONITORENTER || opcode == Opcodes.MONITOREXIT) {
            push(places.site("synchronized", "", true));
            hook("MonitorHooks", opcode == Opcodes.MONITORENTER ? "enter" : "exit", "(Ljava/lang/Object;I)Ljava/lang/Object;");
        }
        super.visitInsn(opcode);
    }
}
