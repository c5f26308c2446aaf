package lockstep.checks.firstthreads;

import java.util.Collections;
import java.util.List;
import lockstep.check.Call;
import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.check.Gate;
import lockstep.check.Scene;
import lockstep.firstthreads.FirstThreads;

class FirstThreadsChecks {

    private static final int TASKS = 4;

    @Check(points = 20)
    void run_all_starts_every_task_before_it_waits(Scene scene) throws Exception {
        Gate gate = scene.gate();
        List<Runnable> tasks = Collections.nCopies(TASKS, gate::hold);
        Call<Void> call = scene.run("caller", () -> FirstThreads.runAll(tasks));
        scene.settle();
        if (gate.arrived() < TASKS) {
            throw Finding.wrongResult("not-all-at-once", gate.arrived(), TASKS).because("join-inside-the-start-loop").showing(scene.threadsNow());
        }
        gate.open();
        call.result();
    }
}
