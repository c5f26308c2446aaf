package lockstep.grader.cli;

import java.util.concurrent.Callable;
import lockstep.grader.desk.Diagnosis;
import lockstep.grader.desk.Doctor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code lockstep doctor}. */
@Command(name = "doctor", mixinStandardHelpOptions = true, header = "Looks whether this machine has what the kit needs.", description = {"",
        "JDK, Maven, the terminal's encoding, write permissions, room on the disk; for what is missing it says what to do.", ""},
    footer = {"", "Examples:", "  lockstep doctor                        look at everything", "", "Exit status: 0 nothing is missing, 1 something is."})
final class DoctorCommand implements Callable<Integer> {

    @Mixin
    private AtTheDesk here;

    @Override
    public Integer call() {
        Diagnosis diagnosis = new Doctor(here.speech(), System.getenv()).diagnosis();
        here.print(diagnosis.page());
        return diagnosis.healthy() ? ExitStatus.DONE : ExitStatus.NOT_GOOD_ENOUGH;
    }
}
